"""One of several programs that write to the same post: `python -m tests.shared.writer ADDRESS NAME TIMES`."""

import sys
from dataclasses import replace

from desktop.domain.conflict import PlanConflict
from desktop.services.plan import edited
from desktop.storage.shared_store import SharedStore


def main(address: str, name: str, times: int) -> None:
    store = SharedStore.open_at(address)
    for number in range(times):
        while True:
            post = store.post("felles")
            assert post is not None
            try:
                store.apply(edited(post, replace(post, text=f"{post.text} {name}{number}")))
                break
            except PlanConflict:
                continue
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
