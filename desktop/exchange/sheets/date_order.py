"""Which of two numbers in a date is the month, decided once for a column: one date may be read both ways."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.wording import say
from desktop.domain.words import day_month

_NUMBERS = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b")
_NEAR, _FAR = 45, 75  # days: a month's plan lies within the first, months read as days spread beyond the second


@dataclass(frozen=True, slots=True)
class DateOrder:
    """`month_first`: texts are written as 12/24/2026. `swapped`: a spreadsheet program has made dates of the cells with
    day and month in each other's place. `doubt` says so in a sentence; `open` means that the column can be read both
    ways, so that a person should see it."""

    month_first: bool = False
    swapped: bool = False
    doubt: str = ""
    open: bool = False

    def flipped(self) -> "DateOrder":
        """The other way round, when a person says so."""
        return replace(self, month_first=not self.month_first, swapped=not self.swapped, doubt="")


def turned(day: date) -> date:
    """Day and month in each other's place, where there is such a date."""
    return day.replace(month=day.day, day=day.month) if day.day <= 12 else day


def order_of(cells: Sequence[tuple[str, bool]]) -> DateOrder:
    """`cells` are the column's words and whether the file itself holds them as dates."""
    dates = [date.fromisoformat(words[:10]) for words, held in cells if held]
    numbers = [found for words, held in cells if not held and (found := _NUMBERS.match(words))]
    pairs = [(int(one[1]), int(one[2])) for one in numbers]
    if any(second > 12 for _, second in pairs) and all(first <= 12 for first, _ in pairs):
        return DateOrder(
            True, doubt=say("datoene er lest med måneden først, som 12/24/2026. Se over at de ble riktige.")
        )
    if dates and pairs and _turned_by_program(dates, pairs, numbers):
        first = min(dates)
        doubt = say(
            "regnearket har byttet om dag og måned i noen av datoene. De er byttet tilbake ({before} ble {after}). "
            "Se over at de ble riktige.",
            before=day_month(first),
            after=day_month(turned(first)),
        )
        return DateOrder(swapped=True, open=True, doubt=doubt)
    return _by_spread(pairs, numbers, _spread([*map(turned, dates)]) < _spread(dates))


def _turned_by_program(dates: list[date], pairs: list[tuple[int, int]], numbers: list[re.Match[str]]) -> bool:
    """The program took what could be a month first for that, and left the days above twelve as text."""
    if not all(first > 12 for first, _ in pairs) or not all(day.day <= 12 for day in dates):
        return False
    texts = [day for one in numbers if (day := _day(one, month_first=False))]
    return _spread([*map(turned, dates), *texts]) < _spread([*dates, *texts])


def _by_spread(pairs: list[tuple[int, int]], numbers: list[re.Match[str]], dates_open: bool) -> DateOrder:
    if any(first > 12 for first, _ in pairs) or not pairs:
        return DateOrder(open=dates_open)
    usual, american = ([day for one in numbers if (day := _day(one, month_first=way))] for way in (False, True))
    if _spread(american) <= _NEAR and _spread(usual) >= _FAR:
        return DateOrder(True, open=True, doubt=say("datoene er lest med måneden først. Se over at de ble riktige."))
    return DateOrder(open=any(first != second for first, second in pairs))


def _day(found: re.Match[str], *, month_first: bool) -> date | None:
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    day, month = (second, first) if month_first else (first, second)
    try:
        return date(year + (2000 if year < 100 else 0), month, day)
    except ValueError:
        return None


def _spread(days: list[date]) -> int:
    return (max(days) - min(days)).days if days else 0
