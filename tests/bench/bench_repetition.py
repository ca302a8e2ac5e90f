"""Measures how long it takes to find what repeats itself in a large plan, beside the plainest way to do the same."""

import gc
import json
import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from desktop.domain.post import Form, Post
from desktop.repetition.index import NEAR_DAYS, PlanIndex

TEXTS = Path(__file__).resolve().parents[2] / "training"
POSTS = 20_000
FIRST = date(2019, 1, 1)
PER_DAY = 6
DRAFTS = 40


def measure() -> dict[str, float]:
    """Milliseconds of processor time (medians, and the month as a whole; nothing here waits) over a plan of 20,000
    posts in some nine years, six a day: a dated draft, a draft without a date (held against all 20,000), a month's
    pairs, the start; `floor_…` is letter trigrams against each post in turn, over the same posts in the same run."""
    import numpy  # noqa: F401  # the judge of the eleven has brought it long before

    posts = plan()
    drafts = random.Random(5).sample(posts, DRAFTS)
    undated = [replace(post, id=f"u{post.id}", day=None) for post in drafts]
    month = (date(2023, 3, 1), date(2023, 3, 31))
    index = PlanIndex(posts)
    gc.freeze()  # as the app does when it has started, see `Tidying`
    found = {
        "fill_ms": _once(lambda: PlanIndex(posts)),
        "month_first_time_ms": _once(lambda: index.pairs(*month)),
        "month_again_ms": _once(lambda: index.pairs(*month)),
        "undated_first_time_ms": _once(lambda: index.likenesses(undated[0])),
    }
    found["draft_ms"] = _median(index.likenesses, drafts)
    found["undated_draft_ms"] = _median(index.likenesses, undated[1:])
    typed = [replace(post, text=f"{post.text} Nå") for post in undated]
    found["undated_again_ms"] = _median(index.likenesses, typed[1:])
    found["surroundings_ms"] = _median(index.surroundings, drafts)
    grams = [(post.day, _trigrams(post.text)) for post in posts]
    found["floor_all_ms"] = _median(lambda post: _floor(post, grams, None), drafts[:8])
    found["floor_month_ms"] = _once(
        lambda: [_floor(post, grams, NEAR_DAYS) for post in posts if post.day and month[0] <= post.day <= month[1]]
    )
    found["floor_near_ms"] = _median(lambda post: _floor(post, grams, NEAR_DAYS), drafts)
    return {name: round(value, 2) for name, value in found.items()}


def plan(count: int = POSTS) -> list[Post]:
    """Lifelike texts, each put together of sentences from two labelled posts so that no two are the same."""
    rows = [json.loads(line)["text"] for file in sorted(TEXTS.glob("train-*.jsonl")) for line in _lines(file)]
    chance = random.Random(11)
    forms = list(Form)
    return [
        Post(
            id=f"p{number:05}",
            text=_mixed(chance, rows),
            form=chance.choice(forms),
            theme=f"tema {chance.randrange(12)}",
            day=FIRST + timedelta(days=number // PER_DAY),
        )
        for number in range(count)
    ]


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text("utf-8").splitlines() if line.strip()]


def _mixed(chance: random.Random, rows: Sequence[str]) -> str:
    parts = [sentence for row in chance.sample(rows, 3) for sentence in row.split(". ")]
    return ". ".join(chance.sample(parts, min(len(parts), chance.randint(2, 5))))


def _once(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


def _median(work: Callable[[Post], object], posts: Sequence[Post]) -> float:
    return statistics.median(_once(lambda one=post: work(one)) for post in posts)


def _trigrams(text: str) -> frozenset[str]:
    plain = text.lower()
    return frozenset(plain[at : at + 3] for at in range(len(plain) - 2))


def _floor(post: Post, grams: Sequence[tuple[date | None, frozenset[str]]], near: int | None) -> int:
    mine = _trigrams(post.text)
    return sum(
        2 * len(mine & theirs) > 0.5 * (len(mine) + len(theirs))
        for day, theirs in grams
        if near is None or (day and post.day and abs((day - post.day).days) <= near)
    )


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name:24} {value:10.2f}")
