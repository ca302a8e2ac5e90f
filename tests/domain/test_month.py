"""Months and weeks as people have them on the wall: Monday first, every day once."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import UsageError
from desktop.domain.month import Month

MONTHS = st.builds(Month, st.integers(1900, 9998), st.integers(1, 12))


@given(MONTHS)
def test_weeks_hold_every_day_of_the_month_once_and_begin_on_monday(month):
    days = [day for week in month.weeks() for day in week]
    assert [day for day in days if day in month] == [
        month.first + timedelta(days=step) for step in range((month.last - month.first).days + 1)
    ]
    assert all(week[0].weekday() == 0 and len(week) == 7 for week in month.weeks())
    assert all(any(day in month for day in week) for week in month.weeks())


@given(MONTHS, st.integers(-500, 500))
def test_going_forth_and_back_ends_where_it_began(month, steps):
    if 1900 <= month.year + steps // 12 <= 9990:
        assert month.moved(steps).moved(-steps) == month


@given(MONTHS)
def test_what_is_written_can_be_read(month):
    assert Month.parse(str(month)) == month


@pytest.mark.parametrize("words", ["", "desember", "2026", "2026-13", "2026-0", "12-2026", "2026-12-01", "0001-01"])
def test_what_is_no_month_is_told_in_one_sentence(words):
    with pytest.raises(UsageError) as told:
        Month.parse(words)
    assert told.value.sentence == f"«{words}» er ikke en måned."


def test_december_2026_has_the_weeks_49_to_53():
    weeks = Month(2026, 12).weeks()
    assert [week[0].isocalendar().week for week in weeks] == [49, 50, 51, 52, 53]
    assert weeks[0][0] == date(2026, 11, 30)
