"""Dates and numbers as people say them."""

from datetime import date, time

import pytest

from desktop.domain import words
from desktop.domain.month import Month


def test_dates_and_times():
    day = date(2026, 12, 10)
    assert words.short_day(day) == "tor. 10. des."
    assert words.long_day(day) == "torsdag 10. desember"
    assert words.month_name(Month(2026, 5)) == "Mai 2026"
    assert words.clock_words(time(9, 5)) == "09.05"


@pytest.mark.parametrize(("count", "said"), [(0, "null"), (1, "én"), (12, "tolv"), (13, "13")])
def test_small_numbers_are_words(count, said):
    assert words.small_number(count) == said


@pytest.mark.parametrize(("seconds", "said"), [(48, "48 s"), (108.4, "1 min 48 s"), (119.6, "2 min 0 s")])
def test_lengths_of_films(seconds, said):
    assert words.duration_words(seconds) == said


@pytest.mark.parametrize(
    ("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c")]
)
def test_lists(parts, said):
    assert words.listed(parts) == said
