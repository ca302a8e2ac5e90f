"""The ways a post can come again, told for its own day: «hver onsdag», «den 9. hver måned»."""

import calendar
from datetime import date, timedelta

from desktop.domain.series import Every, Series

WEEKS = (1, 2, 3, 4, 6, 8)
MONTHS = (1, 2, 3)
LAST_WEEK = 7
# How long a series runs until somebody says otherwise.
USUAL = {Every.WEEKS: timedelta(weeks=8), Every.YEARS: timedelta(days=3 * 366)}
USUAL_MONTHS = timedelta(days=183)


def choices(first: date, title: str, known: tuple[Every, int] | None = None) -> tuple[Series, ...]:
    """Without ids, each with a usual last day; the commonest first. What a series follows already (`known`) can always
    be chosen."""
    found = [(Every.WEEKS, step) for step in WEEKS]
    found += [(Every.MONTH_DAY, step) for step in MONTHS]
    found += [(Every.MONTH_WEEKDAY, step) for step in MONTHS]
    if first.day + LAST_WEEK > calendar.monthrange(first.year, first.month)[1] and first.day <= 28:
        found.append((Every.MONTH_LAST_WEEKDAY, 1))
    found.append((Every.YEARS, 1))
    if known is not None and known not in found and known[0] != Every.MONTH_LAST_WEEKDAY:
        found.append(known)
    return tuple(Series("", title, every, step, first, usual_last(every, step, first)) for every, step in found)


def usual_last(every: Every, step: int, first: date) -> date:
    return first + USUAL.get(every, USUAL_MONTHS) * min(step, 3)
