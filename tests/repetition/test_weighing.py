"""Weighing many texts at once gives the same figures as looking at them one by one, and leaves out nothing alike."""

import json
import random
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.post import Post
from desktop.repetition import postings
from desktop.repetition.compare import compare
from desktop.repetition.index import PlanIndex
from desktop.repetition.measures import NAMES, measures
from desktop.repetition.profile import profile
from desktop.repetition.weighing import Scales
from tests.repetition.posts import like_by_texts, post

TRAINING = Path(__file__).resolve().parents[2] / "training"
ODD = ("Hei!", "Hei!! 🙂", "12. mars kl. 18.00", "#ms #fatigue", "Ja. Ja! Nei? Ja.", "5 000 kroner til 5000 folk.")


@cache
def texts() -> tuple[str, ...]:
    """Posts of many kinds, pairs that are alike, and a few odd ones; all have words."""
    found = list(ODD)
    for name in ("posts.jsonl", "train-3.jsonl", "pairs-own.jsonl", "pairs-check.jsonl"):
        rows = [json.loads(line) for line in (TRAINING / name).read_text("utf-8").splitlines()]
        found += [row[field] for row in rows for field in ("text", "a", "b") if field in row]
    return tuple(dict.fromkeys(found))


def some(seed: int, count: int) -> list[str]:
    return random.Random(seed).sample(texts(), count)


@given(st.integers(0, 10_000), st.integers(1, 40))
@settings(max_examples=30, deadline=None)
def test_the_figures_are_those_of_looking_at_each_pair(seed: int, count: int) -> None:
    one, *others = some(seed, count + 1)
    scales = Scales()

    rows = scales.figures(profile(one), [scales.laid(profile(other)) for other in others])

    for at, other in enumerate(others):
        plain = measures(*(profile(text) for text in sorted((one, other))))
        for name in NAMES:
            assert rows[name][at] == pytest.approx(plain[name], abs=1e-9), (name, one, other)


@given(st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_nothing_alike_is_left_out(seed: int) -> None:
    one, *others = some(seed, 120)
    scales = Scales()

    may = scales.may_be_alike(profile(one), [scales.laid(profile(other)) for other in [*others, one]])

    alike = [compare(one, other).repetitive for other in [*others, one]]
    assert all(kept for kept, like in zip(may, alike, strict=True) if like)


def test_most_of_what_is_not_alike_is_left_out() -> None:
    one, *others = texts()[:200]
    scales = Scales()

    may = scales.may_be_alike(profile(one), [scales.laid(profile(other)) for other in others])

    assert sum(may) <= 10


@given(st.integers(0, 10_000))
@settings(max_examples=15, deadline=None)
def test_the_index_finds_the_same_when_it_weighs_everything(seed: int) -> None:
    plan: list[Post] = [post(f"p{at}", text, at % 40) for at, text in enumerate(some(seed, 80))]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(postings, "FEW", 0)
        index = PlanIndex(plan)

        for one in plan[:6]:
            found = {like.other_id: like.score for like in index.likenesses(one, limit=len(plan))}
            assert found == like_by_texts(one, plan)


def test_a_draft_without_a_date_finds_the_same_in_a_plan_of_many_years() -> None:
    chance = random.Random(3)
    plan = [post(f"p{day}", chance.choice(texts()), -day) for day in range(1100)]
    index = PlanIndex(plan)

    for text in some(5, 4):
        draft = post("ny", text, None)
        found = {like.other_id: like.score for like in index.likenesses(draft, limit=len(plan))}
        assert found == like_by_texts(draft, plan)
