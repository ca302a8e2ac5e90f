"""Kills a writing process again and again and looks at what it left: `python -m tests.storage.kill_rounds PLAN ROUNDS`.

Everything is imported and every statement prepared once; each round forks a child that changes the plan as fast as it
can and says after each change that it is saved. A closed store opens its file anew when it is used. The last line
printed is a JSON object with the number of rounds and of changes.
"""

import json
import os
import random
import signal
import sqlite3
import struct
import sys
import time
from contextlib import closing
from datetime import date
from pathlib import Path

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import Channel
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Post
from desktop.storage.schema import ready
from desktop.storage.store import Store

SLOTS = 7
COUNTER = "counter"
_NUMBER = struct.Struct("q")


def change(number: int) -> PlanChange:
    """Change number n writes a post that counts them and one in a slot of its own; every fifth deletes the latter."""
    slot = f"slot {number % SLOTS}"
    after = None if number % 5 == 0 else _post(slot, number)
    before = Post(id=slot) if after is None else None
    return PlanChange("Endret", (PostChange(None, _post(COUNTER, number)), PostChange(before, after)))


def expected(last: int) -> dict[str, Post]:
    """The posts after the changes 1 to `last`."""
    posts: dict[str, Post] = {}
    for number in range(max(1, last - SLOTS * 2), last + 1):
        for one in change(number).posts:
            posts.pop(one.post_id, None)
            if one.after is not None:
                posts[one.post_id] = one.after
    return posts


def _post(post_id: str, number: int) -> Post:
    picture = Media(id=f"{number}", kind=MediaKind.PICTURE, file="a.jpg", name=f"bilde {number}")
    return Post(
        id=post_id,
        title=str(number),
        text=f"Endring {number}. " * (number % 200),
        texts=((Channel.SMS, f"SMS {number}"),),
        channels=tuple(list(Channel)[: number % 4]),
        day=date(2026, 12, 1 + number % 31),
        media=(picture,) * (number % 3),
    )


def write_until_killed(store: Store, plan: Path, last: int, saved: int) -> None:
    ready(plan)
    while True:
        last += 1
        store.apply(change(last))
        os.write(saved, _NUMBER.pack(last))


def round_of(store: Store, plan: Path, last: int, chance: random.Random) -> int:
    """Starts a writer, kills it at a random moment and returns the number of the last change it said was saved."""
    heard, saved = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        write_until_killed(store, plan, last, saved)
    os.close(saved)
    with os.fdopen(heard, "rb", buffering=0) as answers:
        said = b"".join(answers.read(_NUMBER.size) for _ in range(chance.randrange(12)))
        time.sleep(chance.uniform(0, 0.01))  # nothing is waited for: the moment shall be any
        os.kill(child, signal.SIGKILL)
        _, ended = os.waitpid(child, 0)
        assert os.WIFSIGNALED(ended), "the writer gave up by itself"
        said += answers.read()
    return _NUMBER.unpack(said[-_NUMBER.size :])[0] if said else last


def look(store: Store, plan: Path, said: int) -> int:
    """Checks the plan against what was said to be saved, and returns the number of the last change in it."""
    with closing(sqlite3.connect(plan)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    ready(plan)
    found = {post.id: post for post in store.all_posts()}
    store.close()
    last = int(found[COUNTER].title)
    # One more may be there: killed after saving it, before saying so.
    assert last in (said, said + 1), f"said {said}, found {last}"
    assert found == expected(last), f"half a change at {last}"
    return last


def main() -> None:
    plan, rounds = Path(sys.argv[1]), int(sys.argv[2])
    chance = random.Random()
    store, last = Store.open(plan), 2
    store.apply(change(1))
    store.apply(change(2))
    look(store, plan, last)
    for _ in range(rounds):
        last = look(store, plan, round_of(store, plan, last, chance))
    print(json.dumps({"rounds": rounds, "changes": last}))


if __name__ == "__main__":
    main()
