"""Prints how quick Elleve is: `python -m tests.bench.run`, or `make bench`."""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench.figures import Figure, table
from tests.bench.films import film_figures
from tests.bench.judging import judge_figures
from tests.bench.paper import paper_figures
from tests.bench.plans import make_plan
from tests.bench.repeating import repetition_figures
from tests.bench.starting import start_figures
from tests.bench.views_bench import memory_figures, view_figures
from tests.bench.window import window_figures
from tests.bench.writing import key_stroke_figures

START_POSTS, BIG_POSTS = 5_000, 20_000


def all_figures(folder: Path, *, start_posts: int = START_POSTS, big_posts: int = BIG_POSTS) -> list[Figure]:
    """Everything measured; takes a few minutes at full size."""
    today = date.today()
    small = make_plan(folder / "small", start_posts, today)
    figures = start_figures(small, start_posts)
    big = make_plan(folder / "big", big_posts, today)
    figures += window_figures(big, big_posts, today)
    figures += view_figures(big, big_posts, today)
    figures += memory_figures(big, big_posts)
    figures += key_stroke_figures(big, big_posts, today)
    return [
        *figures,
        *judge_figures(),
        *repetition_figures(),
        *paper_figures(folder / "paper", today),
        *film_figures(folder / "films"),
    ]


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="elleve-bench-") as folder:
        figures = all_figures(Path(folder))
    print(table(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
