"""The text checks hold what they promise on the labelled posts, those kept apart above all."""

import json
from pathlib import Path

import pytest

from desktop.guidelines.text_checks import check_text

FILE = Path(__file__).parents[2] / "training" / "rule-posts.jsonl"


def posts(held_out: bool) -> list[tuple[set[str], set[str]]]:
    """What each post is labelled with, and what the checks say."""
    rows = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    kept = [row for row in rows if row["id"].startswith("H") == held_out]
    return [(set(row["issues"]), {finding.id for finding in check_text(row["text"])}) for row in kept]


@pytest.mark.parametrize("held_out", [True, False])
def test_most_issues_are_found_and_clean_posts_stay_clean(held_out: bool) -> None:
    rows = posts(held_out)
    right = sum(len(truth & said) for truth, said in rows)
    micro = 2 * right / sum(len(truth) + len(said) for truth, said in rows)
    clean = [said for truth, said in rows if not truth]
    assert micro >= 0.75
    assert sum(not said for said in clean) / len(clean) >= 0.9
