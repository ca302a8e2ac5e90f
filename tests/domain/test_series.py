"""The days of a series, and how it is told."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import UsageError
from desktop.domain.series import MOST, Every, Series

WEDNESDAY = date(2026, 12, 2)


def series(every: Every = Every.WEEKS, interval: int = 1, first: date = WEDNESDAY, last: date = date(2026, 12, 30),
           left_out: tuple[date, ...] = ()) -> Series:  # fmt: skip
    return Series("s", "Kaffekroken", every, interval, first, last, left_out)


def rules() -> st.SearchStrategy[Series]:
    days = st.dates(date(2020, 1, 1), date(2040, 1, 1))
    return st.builds(
        lambda every, interval, first, span: series(every, interval, first, first + timedelta(days=span)),
        st.sampled_from(Every), st.integers(1, 10), days, st.integers(0, 600),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (series(left_out=(date(2026, 12, 9),)), "hver onsdag til 30. desember, ikke 9. desember"),
        (series(interval=2), "annenhver onsdag til 30. desember"),
        (series(interval=3, last=date(2027, 1, 30)), "onsdag hver tredje uke til 30. januar 2027"),
        (series(Every.MONTH_DAY, last=date(2027, 5, 2)), "den 2. hver måned til 2. mai 2027"),
        (series(Every.MONTH_WEEKDAY, 2, last=date(2027, 5, 2)), "første onsdag i annenhver måned til 2. mai 2027"),
        (series(Every.MONTH_LAST_WEEKDAY, 1, date(2026, 11, 25)), "siste onsdag i hver måned til 30. desember"),
        (series(Every.YEARS, 1, last=date(2030, 12, 2)), "hvert år 2. desember til 2. desember 2030"),
        (series(Every.MONTH_DAY, 1, date(2026, 1, 31)),
         "den 31. hver måned (siste dag i korte måneder) til 30. desember"),
    ],
)  # fmt: skip
def test_the_rule_is_told_in_plain_words(made: Series, words: str) -> None:
    assert made.words == words


def test_the_last_of_the_month_is_found_in_short_months_too() -> None:
    made = series(Every.MONTH_DAY, 1, date(2026, 12, 31), date(2027, 4, 30))
    assert made.days() == (
        date(2026, 12, 31),
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
    )


def test_leap_day_comes_every_year() -> None:
    made = series(Every.YEARS, 1, date(2028, 2, 29), date(2030, 3, 1))
    assert made.days() == (date(2028, 2, 29), date(2029, 2, 28), date(2030, 2, 28))


def test_a_series_without_end_in_sight_is_refused_with_a_way_out() -> None:
    with pytest.raises(UsageError, match="tidligere siste dag"):
        series(last=WEDNESDAY + timedelta(weeks=MOST + 1)).days()


@given(rules())
def test_days_come_in_order_within_the_span(made: Series) -> None:
    days = made.days()
    assert list(days) == sorted(set(days))
    assert all(made.first <= day <= made.last for day in days)


@given(rules())
def test_the_first_day_belongs_to_its_series_unless_the_last_weekday_is_asked_for(made: Series) -> None:
    if made.every != Every.MONTH_LAST_WEEKDAY:
        assert made.first in made.days()


@given(rules())
def test_weeks_keep_the_weekday_and_the_distance(made: Series) -> None:
    days = made.days()
    if made.every == Every.WEEKS:
        steps = {(after - before).days for before, after in pairwise(days)}
        assert steps <= {7 * made.interval}


@given(rules())
def test_months_come_once_each_and_never_too_often(made: Series) -> None:
    months = [day.year * 12 + day.month for day in made.days()]
    wanted = {Every.WEEKS: 0, Every.YEARS: 12 * made.interval}.get(made.every, made.interval)
    assert all(after - before == wanted for before, after in pairwise(months)) or not wanted


@given(rules(), st.data())
def test_a_day_left_out_is_gone_and_the_others_stay(made: Series, data: st.DataObject) -> None:
    days = made.days()
    if days:
        day = data.draw(st.sampled_from(days))
        assert made.without(day).days() == tuple(one for one in days if one != day)


@given(rules(), st.integers(1, 40))
def test_counting_gives_just_so_many_days(made: Series, count: int) -> None:
    assert len(made.counted(count).days()) == count


@given(rules(), st.integers(-40, 700), st.data())
def test_the_part_from_a_day_on_has_the_same_days(made: Series, after: int, data: st.DataObject) -> None:
    days = made.days()
    out = data.draw(st.sets(st.sampled_from(days), max_size=3)) if days else set()
    whole = series(made.every, made.interval, made.first, made.last, tuple(sorted(out)))
    day = made.first + timedelta(days=after)
    later = tuple(one for one in whole.days() if one >= day)
    if later:
        assert whole.since(day).days() == later


def test_the_last_of_the_month_stays_the_last_after_a_short_one() -> None:
    made = series(Every.MONTH_DAY, 1, date(2026, 12, 31), date(2027, 4, 30)).since(date(2027, 2, 1))
    assert made.days() == (date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30))
    assert made.words == "den 31. hver måned (siste dag i korte måneder) til 30. april"


@given(rules(), st.integers(-40, 40))
def test_shifting_keeps_the_number_of_days(made: Series, steps: int) -> None:
    old = made.days()
    if old:
        shifted, went = made.shifted(steps)
        assert [went[day] for day in old] == list(shifted.days())


@given(rules(), st.lists(st.dates(date(2020, 1, 1), date(2040, 1, 1)), max_size=3))
def test_a_series_comes_back_from_the_plan_as_it_was(made: Series, out: list[date]) -> None:
    whole = Series(made.id, "Blåbær «på» Ås", made.every, made.interval, made.first, made.last, tuple(out))
    assert Series.from_record(whole.to_record()) == whole
