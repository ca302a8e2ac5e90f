"""The guideline can be looked up, and every finding that follows from it leads to its chapter."""

import pytest

from desktop.domain.language import guessed
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


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_chapter_is_there_in_every_language(language: str) -> None:
    assert [one.ids for one in chapters(language)] == [one.ids for one in chapters()]
    assert all(one.title.strip() and one.text.endswith(".") for one in chapters(language))
    others = {"nb", "nn", "en"} - {language}
    assert [one.title for one in chapters(language) if guessed([one.title, one.text]) in others] == []
    assert guessed(one.text for one in chapters(language)) == language


def test_words_are_looked_for_in_the_language_that_is_shown() -> None:
    assert [one.title for one in chapters_with("guardian", "en")] == ["Children"]
    assert chapters_with("foresatt", "en") == ()
