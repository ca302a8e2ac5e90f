"""Dates and clock times as people type them."""

from collections.abc import Callable
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import UsageError
from desktop.domain.words import clock_words, day_month, long_day
from desktop.ui.editor.typed_dates import day_words, read_clock, read_day
from desktop.ui.translations import install_language
from desktop.ui.words import problem_words

NEAR = date(2026, 12, 8)
FEW = settings(max_examples=60, deadline=None)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def outcome(read: Callable[[], object]) -> object:
    """What comes of it: the value, or the sentence it was refused with."""
    try:
        return read()
    except UsageError as problem:
        return problem


@pytest.mark.parametrize(
    "typed",
    [
        "23.12", "23.12.", "23/12", "23-12", "23 12", "23.12.2026", "23.12.26", "2026-12-23", "23. desember", "23 des",
        "23. des.", "ons. 23. des.", "onsdag 23. desember", "Onsdag 23 DES 2026", "  23.   des ", "23", "23.",
        "onsdag den 23. desember", "23.12 2026",
    ],
)  # fmt: skip
def test_the_same_day_can_be_typed_in_many_ways(typed: str) -> None:
    assert read_day(typed, NEAR) == date(2026, 12, 23)


def test_a_day_without_a_year_is_in_the_year_shown() -> None:
    assert read_day("5.1", date(2027, 1, 20)) == date(2027, 1, 5)


def test_nothing_typed_is_no_date() -> None:
    assert read_day("  ", NEAR) is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31. november", "November har 30 dager. Velg en annen dato."),
        ("29.2.2027", "Februar 2027 har 28 dager. Velg en annen dato."),
        ("12.13", "Det finnes ingen måned nummer 13. Skriv dagen først, for eksempel 23.12."),
        ("0.12", "Måneden begynner på dag 1. Velg en annen dato."),
        ("jul", "«jul» ble ikke forstått som en dato. Skriv for eksempel 23.12 eller 23. desember."),
        ("1.1.99999", "Året 99999 er for langt unna. Skriv året med fire sifre, for eksempel 2026."),
    ],
)
def test_a_wrong_date_is_told_in_one_sentence_with_the_way_out(typed: str, sentence: str) -> None:
    with pytest.raises(UsageError) as told:
        read_day(typed, NEAR)
    assert str(told.value) == sentence


@pytest.mark.usefixtures("bokmal_afterwards")
@pytest.mark.parametrize(("typed", "sentence"), [
    ("29.2.2027", "February 2027 has 28 days. Choose another date."),
    ("31.11", "November has 30 days. Choose another date."),
    ("jul", "“jul” was not understood as a date. Write for example 23.12 or 23 December."),
])  # fmt: skip
def test_a_wrong_date_is_told_in_the_language_of_the_window(qapp: QApplication, typed: str, sentence: str) -> None:
    install_language(qapp, "en")
    with pytest.raises(UsageError) as told:
        read_day(typed, NEAR)
    assert problem_words(told.value) == sentence


@FEW
@given(DAYS, DAYS)
def test_what_the_field_shows_can_be_read_again(day: date, near: date) -> None:
    assert read_day(day_words(day, near), near) == day


@FEW
@given(DAYS)
def test_every_way_of_writing_a_day_in_full_is_read(day: date) -> None:
    for words in (long_day(day), day_month(day), f"{day.day}.{day.month}.", f"{day.day}/{day.month}"):
        assert read_day(words, day) == day


@FEW
@given(st.text(max_size=25) | st.from_regex(r"[0-9]{1,3}[ ./-][0-9]{0,3}[ ./-]?[0-9]{0,6}", fullmatch=True))
def test_anything_typed_gives_a_date_nothing_or_a_plain_sentence(typed: str) -> None:
    day = outcome(lambda: read_day(typed, NEAR))
    assert day is None or isinstance(day, (date, UsageError))
    if isinstance(day, UsageError):
        assert day.sentence.endswith(".")
        assert day.next_step.endswith(".")


@pytest.mark.parametrize("typed", ["18", "18.00", "18:00", "1800", "kl 18", "kl. 18.00", "klokka 18", "18 00"])
def test_the_same_clock_time_can_be_typed_in_many_ways(typed: str) -> None:
    assert read_clock(typed) == time(18)


def test_the_clock_may_stand_empty() -> None:
    assert read_clock("") is None


@pytest.mark.parametrize("typed", ["24.00", "18.60", "25"])
def test_a_clock_time_that_is_not_on_the_clock_is_told(typed: str) -> None:
    with pytest.raises(UsageError, match=r"Klokka går fra 00\.00 til 23\.59"):
        read_clock(typed)


@FEW
@given(st.times().map(lambda clock: clock.replace(second=0, microsecond=0)))
def test_a_clock_time_as_written_can_be_read_again(clock: time) -> None:
    assert read_clock(clock_words(clock)) == clock


@FEW
@given(st.text(max_size=12))
def test_any_clock_typed_gives_a_time_nothing_or_a_plain_sentence(typed: str) -> None:
    clock = outcome(lambda: read_clock(typed))
    assert clock is None or isinstance(clock, (time, UsageError))
