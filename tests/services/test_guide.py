"""The guideline can be looked up, and every finding that follows from it leads to its chapter."""

import pytest

from desktop.guidelines.comments import RULES
from desktop.guidelines.explanations import EXPLANATIONS
from desktop.services.guide import chapter_about, chapters, chapters_with


@pytest.mark.parametrize(
    "rule", [*EXPLANATIONS, *RULES, "hate", "consent", "minor", "captions_coverage", "alt_text", "links"]
)
def test_every_rule_has_a_chapter(rule: str) -> None:
    assert chapter_about(rule) is not None


def test_what_is_no_rule_has_none() -> None:
    assert chapter_about("no_date") is None
    assert chapter_about("") is None


def test_words_are_looked_for_in_titles_and_texts() -> None:
    assert [one.title for one in chapters_with("foresatt nei")] == ["Barn"]
    assert chapters_with("  ") == chapters()
    assert chapters_with("xyzzy") == ()
