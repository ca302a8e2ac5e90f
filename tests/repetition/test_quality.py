"""How far likeness can be trusted: measured on pairs it was not learned from, and on a plan of different posts."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.repetition.compare import compare
from desktop.repetition.index import PlanIndex
from desktop.repetition.lexicon import FOLDER
from desktop.repetition.measures import NAMES
from desktop.repetition.model import pair_model
from tests.repetition.posts import DAY, post

TRAINING = Path(__file__).resolve().parents[2] / "training"
REWORDED = {"reworded", "brief reworded", "short and long", "nb and nn", "web-news reworded"}


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (TRAINING / name).read_text("utf-8").splitlines() if line.strip()]


def f1(pairs: list[dict[str, Any]]) -> float:
    said = [compare(pair["a"], pair["b"]).repetitive for pair in pairs]
    right = sum(one and bool(pair["repetitive"]) for one, pair in zip(said, pairs, strict=True))
    return 2 * right / (sum(said) + sum(pair["repetitive"] for pair in pairs))


@pytest.mark.parametrize("name", ["pairs.jsonl", "pairs-check.jsonl", "pairs-blind.jsonl"])
def test_pairs_it_has_not_learned_from_are_judged_as_readers_do(name: str) -> None:
    pairs = rows(name)

    assert f1(pairs) >= 0.90
    assert f1([pair for pair in pairs if not pair["repetitive"] or pair["kind"] in REWORDED]) >= 0.75


@pytest.mark.parametrize("name", ["posts.jsonl", "train-2.jsonl"])
def test_a_plan_of_real_variety_has_at_most_one_false_likeness_in_a_hundred_posts(name: str) -> None:
    texts = [row["text"] for row in rows(name)]
    plan = [post(f"p{number:03}", text, number // 4) for number, text in enumerate(texts)]

    found = PlanIndex(plan).pairs(DAY, DAY + timedelta(days=60))

    # Two pairs of announcements of one yearly meeting and one dugnad are alike to some readers.
    assert len({pair.a for pair in found}) <= len(plan) / 100 + 1


@pytest.mark.parametrize("theme", ["trening", "jul", "rettigheter"])
def test_a_month_about_one_theme_with_different_things_to_say_is_left_in_peace(theme: str) -> None:
    texts = [row["text"] for row in rows("months-alike-themes.jsonl") if row["month"] == theme]
    plan = [post(f"p{number:03}", text, number) for number, text in enumerate(texts)]

    assert PlanIndex(plan).pairs(DAY, DAY + timedelta(days=60)) == ()


def test_the_weights_file_is_small_and_knows_only_figures_there_are() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 500_000
    assert set(pair_model().weights) <= set(NAMES)
