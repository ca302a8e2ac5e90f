"""Special days fall where the calendar on the wall has them."""

import json
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.special_days import DayKind, SpecialDay, special_days
from desktop.paths import RESOURCES

RULES: dict[str, Any] = json.loads((RESOURCES / "special_days.json").read_text(encoding="utf-8"))
YEARS = st.integers(1, 9999)
SUNDAY = 6


def named(year: int, short: str) -> date:
    """The one day of the year with this short name."""
    (day,) = [one.day for found in special_days(year, RULES).values() for one in found if one.short_name == short]
    return day


def all_days(year: int) -> list[SpecialDay]:
    return [one for found in special_days(year, RULES).values() for one in found]


def test_december_2026_reads_as_in_the_calendar() -> None:
    december = {day.day: found[0].short_name for day, found in special_days(2026, RULES).items() if day.month == 12}
    assert december == {
        3: "FN-dag",
        5: "Frivillighet",
        6: "2. advent",
        10: "Rettigheter",
        13: "3. advent",
        20: "4. advent",
        21: "Vintersolverv",
        23: "Lillejulaften",
        24: "Julaften",
        25: "1. juledag",
        26: "2. juledag",
        31: "Nyttårsaften",
    }


def test_lucia_gives_way_to_advent_but_is_still_there() -> None:
    assert [one.short_name for one in special_days(2026, RULES)[date(2026, 12, 13)]] == ["3. advent", "Lucia"]


def test_christmas_eve_comes_before_advent_when_both_fall_together() -> None:
    assert [one.short_name for one in special_days(2028, RULES)[date(2028, 12, 24)]] == ["Julaften", "4. advent"]


@pytest.mark.parametrize("year", range(2000, 2101))
def test_free_days_are_the_public_holidays_of_norway(year: int) -> None:
    free = {one.day for one in all_days(year) if one.free}
    assert free == set(holidays.country_holidays("NO", years=year))


@pytest.mark.parametrize(
    ("year", "short", "day"),
    [
        (2026, "Morsdag", date(2026, 2, 8)),
        (2026, "Farsdag", date(2026, 11, 8)),
        (2027, "Morsdag", date(2027, 2, 14)),
        (2026, "Fastelavn", date(2026, 2, 15)),
        (2026, "MS-dagen", date(2026, 5, 30)),
        (2026, "Psykisk helse", date(2026, 10, 10)),
        (2026, "Sommertid", date(2026, 3, 29)),
        (2026, "Normaltid", date(2026, 10, 25)),
        (2024, "TV-aksjonen", date(2024, 10, 20)),
        (2023, "TV-aksjonen", date(2023, 10, 22)),
        (2021, "TV-aksjonen", date(2021, 10, 24)),
        (2025, "Stortingsvalg", date(2025, 9, 8)),
        (2023, "Kommunevalg", date(2023, 9, 11)),
        (2022, "1. advent", date(2022, 11, 27)),
        (2023, "1. advent", date(2023, 12, 3)),
    ],
)
def test_moving_days_fall_where_they_fell(year: int, short: str, day: date) -> None:
    assert named(year, short) == day


def test_elections_come_every_other_year_in_turn() -> None:
    elections = {
        year: [one.short_name for one in all_days(year) if one.short_name in ("Stortingsvalg", "Kommunevalg")]
        for year in (2025, 2026, 2027, 2028, 2029)
    }
    assert elections == {2025: ["Stortingsvalg"], 2026: [], 2027: ["Kommunevalg"], 2028: [], 2029: ["Stortingsvalg"]}


@settings(max_examples=60)
@given(YEARS)
def test_every_year_has_its_days_in_order_and_inside_it(year: int) -> None:
    days = special_days(year, RULES)
    assert list(days) == sorted(days)
    assert {day.year for day in days} == {year}
    assert all(one.day == day for day, found in days.items() for one in found)
    assert sum(one.free for one in all_days(year)) == 12


@settings(max_examples=60)
@given(YEARS)
def test_the_fourth_of_advent_is_the_last_sunday_before_christmas_day(year: int) -> None:
    sundays = [named(year, f"{number}. advent") for number in (1, 2, 3, 4)]
    assert [day.weekday() for day in sundays] == [SUNDAY] * 4
    assert {(later - sooner).days for sooner, later in pairwise(sundays)} == {7}
    assert 1 <= (date(year, 12, 25) - sundays[-1]).days <= 7


@settings(max_examples=60)
@given(st.integers(1583, 4099))
def test_easter_and_what_hangs_on_it_keep_their_weekdays(year: int) -> None:
    easter = named(year, "1. påskedag")
    assert easter.weekday() == SUNDAY
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)
    apart = {
        "Palmesøndag": -7,
        "Skjærtorsdag": -3,
        "Langfredag": -2,
        "2. påskedag": 1,
        "Himmelfart": 39,
        "2. pinsedag": 50,
    }
    assert {short: (named(year, short) - easter).days for short in apart} == apart


@settings(max_examples=60)
@given(YEARS)
def test_clocks_change_on_the_last_sunday_of_the_month(year: int) -> None:
    for short in ("Sommertid", "Normaltid"):
        day = named(year, short)
        assert day.weekday() == SUNDAY
        assert (day + timedelta(days=7)).month == day.month + 1


@settings(max_examples=60)
@given(YEARS)
def test_the_weightiest_of_a_day_comes_first(year: int) -> None:
    order = list(DayKind)
    for found in special_days(year, RULES).values():
        weights = [(not one.free, order.index(one.kind)) for one in found]
        assert weights == sorted(weights)


@pytest.mark.parametrize("day", all_days(2027), ids=lambda one: one.name_en)
def test_every_day_has_names_in_three_languages_that_fit_a_cell(day: SpecialDay) -> None:
    for language in ("nb", "nn", "en"):
        name, short = day.in_language(language)
        assert name.strip() == name != ""
        assert 4 <= len(short) <= 16
    assert day.in_language("nb") == (day.name, day.short_name) == day.in_language("se")


def test_only_public_holidays_are_free_days() -> None:
    assert all(one.kind == DayKind.HOLIDAY for one in all_days(2026) if one.free)
    assert not next(one for one in all_days(2026) if one.short_name == "Julaften").free


def test_each_rule_has_its_own_id_and_each_kind_its_source() -> None:
    ids = [rule["id"] for rule in RULES["rules"]]
    assert len(set(ids)) == len(ids)
    assert set(RULES["sources"]) == {kind.value for kind in DayKind}
    assert RULES["checked"]


@pytest.mark.parametrize(
    "when", [{}, {"month": 2}, {"easter": 1, "month": 3}, {"month": 2, "nth": 1, "weekday": "sunday"}]
)
def test_a_rule_that_says_no_day_is_told_of(when: dict[str, Any]) -> None:
    odd = {"name": {"nb": "x", "nn": "x", "en": "x"}, "short": {"nb": "x", "nn": "x", "en": "x"}}
    with pytest.raises(ValueError, match="no such rule"):
        special_days(2026, {"rules": [{**odd, "kind": "season", "free": False, "when": when}]})


@settings(max_examples=60)
@given(YEARS, st.integers(1, 12), st.integers(-4, 4).filter(bool), st.sampled_from(["mandag", "torsdag", "søndag"]))
def test_the_nth_weekday_of_a_month_is_that_weekday_and_the_nth(year: int, month: int, nth: int, weekday: str) -> None:
    names = {"nb": "x", "nn": "x", "en": "x"}
    when = {"month": month, "nth": nth, "weekday": weekday}
    rules = {"rules": [{"name": names, "short": names, "kind": "season", "free": False, "when": when}]}
    (day,) = special_days(year, rules)
    assert (day.year, day.month) == (year, month)
    assert day.weekday() == {"mandag": 0, "torsdag": 3, "søndag": 6}[weekday]
    next_month = date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else None
    if nth > 0:
        assert (day.day - 1) // 7 == nth - 1
    elif next_month:
        assert ((next_month - day).days - 1) // 7 == -nth - 1
