"""Holidays and special days of a month, as the calendar and the paper show them."""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from desktop.domain.month import Month
from desktop.domain.special_days import SpecialDay, special_days
from desktop.paths import RESOURCES


def day_names(month: Month) -> dict[date, SpecialDay]:
    """The weightiest special day of each day in the weeks that touch the month: free days before all others."""
    weeks = month.weeks()
    first, last = weeks[0][0], weeks[-1][-1]
    names: dict[date, SpecialDay] = {}
    for year in {first.year, last.year}:
        for day, found in _year(year).items():
            if first <= day <= last and found:
                names[day] = max(found, key=lambda one: one.free)
    return names


def is_free(day: date) -> bool:
    """A public holiday."""
    return any(one.free for one in _year(day.year).get(day, ()))


@cache
def _year(year: int) -> Mapping[date, tuple[SpecialDay, ...]]:
    return special_days(year, _rules())


@cache
def _rules() -> Any:
    return json.loads((RESOURCES / "special_days.json").read_text("utf-8"))


def day_by_rule(rule_id: str, today: date) -> SpecialDay | None:
    """When the day of this rule comes next, today included; None where there is no such rule."""
    rules = [rule for rule in _rules()["rules"] if rule["id"] == rule_id]
    for year in (today.year, today.year + 1):
        for day, found in special_days(year, {"rules": rules}).items():
            if day >= today:
                return found[0]
    return None
