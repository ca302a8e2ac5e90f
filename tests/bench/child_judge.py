"""Loads the judge in a fresh process and judges texts: prints the load time and the ms a text, with their floors."""

import json
import random
import sys
import time
from collections import Counter
from statistics import median

from tests.bench.figures import milliseconds
from tests.bench.plans import WORDS, text_of


def main(count: int) -> dict[str, float]:
    texts = [text_of(WORDS, random.Random(seed)) for seed in range(count)]
    start = time.perf_counter()
    import numpy  # noqa: F401  # the floor of loading: the judge runs on it

    numpy_ms = (time.perf_counter() - start) * 1000
    from desktop.scoring.model import load_judge

    judge = load_judge()
    judge.judge("Hei.")
    load_ms = (time.perf_counter() - start) * 1000
    each = [milliseconds(lambda text=text: judge.judge(text)) for text in texts]
    floor = [milliseconds(lambda text=text: bag(text)) for text in texts]
    return {"numpy": numpy_ms, "load": load_ms, "each": median(each), "bag": median(floor)}


def bag(text: str) -> Counter[str]:
    """What the plainest scorers count: characters in twos, threes and fours."""
    return Counter(text[at : at + size] for size in (2, 3, 4) for at in range(len(text) - size + 1))


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[2]))))
