"""Words keep their bokmål wherever they go, and can be said in another language where they are shown."""

import json
import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.month import Month
from desktop.domain.quality import NAMES, Quality
from desktop.domain.wording import beside, in_language, listed, packed, say, unpacked
from desktop.domain.words import day_month, long_day, month_name

ENGLISH = {
    "Uke {week} mangler {quality:lower}": "Week {week} lacks {quality:lower}",
    "Kunnskap": "Knowledge",
    "Dialog": "Dialogue",
    "{some} og {last}": "{some} and {last}",
    "{day}. {month}": "{day} {month}",
    "desember": "December",
    "torsdag": "Thursday",
    "Fem innlegg": "{five} posts",
}


def english(words: str) -> str:
    return in_language(words, lambda source: ENGLISH.get(source, source))


def test_the_words_are_plain_bokmal() -> None:
    assert (
        say("Uke {week} mangler {quality:lower}", week=51, quality=NAMES[Quality.KNOWLEDGE])
        == "Uke 51 mangler kunnskap"
    )
    assert month_name(Month(2026, 12)) == "Desember 2026"


def test_parts_that_elleve_says_are_translated_and_what_the_board_wrote_is_not() -> None:
    lacking = say("Uke {week} mangler {quality:lower}", week=51, quality=NAMES[Quality.KNOWLEDGE])
    assert english(lacking) == "Week 51 lacks knowledge"
    assert english(say("«{title}»", title="Dialog")) == "«Dialog»"
    assert english("Dialog") == "Dialog"


def test_days_and_lists_follow_the_language() -> None:
    assert english(long_day(date(2026, 12, 10))) == "Thursday 10 December"
    assert english(listed(["Kåre", "Siv", NAMES[Quality.DIALOGUE]])) == "Kåre, Siv and Dialogue"
    assert listed([]) == ""
    assert beside("", day_month(date(2026, 12, 1)), "kl. 18") == "1. desember kl. 18"


def test_a_translation_that_does_not_fit_its_parts_is_passed_over() -> None:
    assert english(say("Fem innlegg")) == "Fem innlegg"


@pytest.mark.parametrize("bad", [None, 7, [1, {}], ["a"], {"a": "b"}])
def test_what_was_not_kept_by_us_is_refused(bad: object) -> None:
    with pytest.raises(ValueError, match=r"None|7|\[|\{"):
        unpacked(bad)


@given(st.text(), st.integers(), st.text())
def test_words_can_be_kept_and_sent_and_are_still_translated(title: str, week: int, other: str) -> None:
    made = beside(say("«{title}» i uke {week}", title=title, week=week), NAMES[Quality.DIALOGUE], other)

    for again in (unpacked(json.loads(json.dumps(packed(made)))), pickle.loads(pickle.dumps(made))):
        assert again == made
        assert english(again) == english(made)
