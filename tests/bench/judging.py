"""The judge of texts: load time and time per post."""

from tests.bench.figures import Figure
from tests.bench.plans import WORDS
from tests.bench.starting import run_child

LOAD_AIM_MS, POST_AIM_MS = 150.0, 5.0


def judge_figures(rounds: int = 5, texts: int = 100) -> list[Figure]:
    """The middle one of fresh processes, by load time."""
    found = [run_child("tests.bench.child_judge", str(texts)) for _ in range(rounds + 1)][1:]
    middle = sorted(found, key=lambda one: float(one["load"]))[len(found) // 2]
    post = sorted(found, key=lambda one: float(one["each"]))[len(found) // 2]
    return [
        Figure("the judge's load time", middle["load"], LOAD_AIM_MS, middle["numpy"], "import numpy"),
        Figure(f"judging a post of {WORDS} words", post["each"], POST_AIM_MS, post["bag"], "character counts"),
    ]
