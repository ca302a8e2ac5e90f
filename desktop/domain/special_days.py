"""Days a board should know about when it plans: holidays, flag days, days for a cause, turns of the season."""

import calendar
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from dateutil.easter import easter

from desktop.domain.words import WEEKDAYS


class DayKind(StrEnum):
    """What sort of day it is; the weightiest first."""

    HOLIDAY = "holiday"
    SEASON = "season"
    FLAG = "flag"
    AWARENESS = "awareness"


WEIGHT = {kind: place for place, kind in enumerate(DayKind)}


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """One special day. `name` is whole, `short_name` fits a calendar cell (at most 16 letters); both in bokmål, with
    nynorsk (`_nn`) and English (`_en`) beside them. `free` says that it is a public holiday by law."""

    day: date
    name: str
    short_name: str
    kind: DayKind
    free: bool
    name_nn: str = ""
    name_en: str = ""
    short_name_nn: str = ""
    short_name_en: str = ""

    def in_language(self, language: str) -> tuple[str, str]:
        """The name and the short name in `nb`, `nn` or `en`; bokmål where there is none."""
        own = {"nn": (self.name_nn, self.short_name_nn), "en": (self.name_en, self.short_name_en)}
        name, short = own.get(language, ("", ""))
        return name or self.name, short or self.short_name


def special_days(year: int, rules: Mapping[str, Any]) -> dict[date, tuple[SpecialDay, ...]]:
    """All special days of a year (1 to 9999) in date order, the weightiest of each day first.

    `rules` is what stands in `resources/special_days.json`: `{"rules": [{"name": {"nb", "nn", "en"}, "short": {…},
    "kind", "free", "when", "every"?, "first_year"?}]}`. `when` is one of `{"month", "day"}`, `{"easter": days after
    Easter Sunday}`, `{"month", "nth", "weekday"}` (-1 is the last) and `{"month", "on_or_after": day, "weekday"}`,
    with weekdays in bokmål. Raises ValueError for a rule that is none of these.
    """
    found = [_special_day(year, rule) for rule in rules["rules"] if _applies(year, rule)]
    found.sort(key=lambda one: (one.day, not one.free, WEIGHT[one.kind]))
    days: dict[date, tuple[SpecialDay, ...]] = {}
    for one in found:
        days[one.day] = (*days.get(one.day, ()), one)
    return days


def _applies(year: int, rule: Mapping[str, Any]) -> bool:
    """Whether the rule gives a day in the year: some come only every so many years, from a first year on."""
    first = int(rule.get("first_year", 1))
    return year >= first and (year - first) % int(rule.get("every", 1)) == 0


def _special_day(year: int, rule: Mapping[str, Any]) -> SpecialDay:
    name, short = rule["name"], rule["short"]
    return SpecialDay(
        day=_day(year, rule["when"]),
        name=name["nb"],
        short_name=short["nb"],
        kind=DayKind(rule["kind"]),
        free=bool(rule["free"]),
        name_nn=name["nn"],
        name_en=name["en"],
        short_name_nn=short["nn"],
        short_name_en=short["en"],
    )


def _day(year: int, when: Mapping[str, Any]) -> date:
    """The day that a rule points to, by the one sort of rule that has just these fields."""
    way = _WAYS.get(frozenset(when))
    if way is None:
        raise ValueError(f"no such rule for a day: {dict(when)}")
    return way(year, when)


def _fixed(year: int, when: Mapping[str, Any]) -> date:
    return date(year, int(when["month"]), int(when["day"]))


def _by_easter(year: int, when: Mapping[str, Any]) -> date:
    """Easter Sunday of the western churches, and so many days on."""
    return easter(year) + timedelta(days=int(when["easter"]))


def _nth_weekday(year: int, when: Mapping[str, Any]) -> date:
    nth, month = int(when["nth"]), date(year, int(when["month"]), 1)
    if nth < 0:
        last = month.replace(day=calendar.monthrange(month.year, month.month)[1])
        back = (last.weekday() - _weekday(when)) % 7
        return last - timedelta(days=back + 7 * (-nth - 1))
    return _first_from(month, _weekday(when)) + timedelta(days=7 * (nth - 1))


def _on_or_after(year: int, when: Mapping[str, Any]) -> date:
    return _first_from(date(year, int(when["month"]), int(when["on_or_after"])), _weekday(when))


def _first_from(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def _weekday(when: Mapping[str, Any]) -> int:
    """0 for Monday; ValueError for a name that is no weekday."""
    if when["weekday"] not in WEEKDAYS:
        raise ValueError(f"no such rule for a day: {dict(when)}")
    return WEEKDAYS.index(when["weekday"])


_WAYS: dict[frozenset[str], Callable[[int, Mapping[str, Any]], date]] = {
    frozenset({"month", "day"}): _fixed,
    frozenset({"easter"}): _by_easter,
    frozenset({"month", "nth", "weekday"}): _nth_weekday,
    frozenset({"month", "on_or_after", "weekday"}): _on_or_after,
}
