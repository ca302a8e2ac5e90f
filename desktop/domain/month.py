"""A calendar month, Monday first."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.errors import UsageError
from desktop.domain.wording import say


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of the years 1 to 9999; `number` is 1..12."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Month":
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, words: str) -> "Month":
        """Reads `2026-12`; raises UsageError for anything else, and for years the calendar cannot show whole."""
        match = re.fullmatch(r"(\d{4})-(\d{1,2})", words.strip())
        if not match or not 1 <= int(match[2]) <= 12 or not 1900 <= int(match[1]) < 9999:
            raise UsageError(say("«{words}» er ikke en måned.", words=words), say("Skriv år og måned slik: 2026-12."))
        return cls(int(match[1]), int(match[2]))

    @property
    def first(self) -> date:
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        return date(self.year, self.number, calendar.monthrange(self.year, self.number)[1])

    def moved(self, months: int) -> "Month":
        years, number = divmod(self.number - 1 + months, 12)
        return Month.of(date(self.year + years, number + 1, 1))

    def weeks(self) -> list[list[date]]:
        """The weeks that touch the month, each as seven days from Monday."""
        start = self.first - timedelta(days=self.first.weekday())
        count = ((self.last - start).days // 7) + 1
        return [[start + timedelta(days=7 * week + day) for day in range(7)] for week in range(count)]

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (day.year, day.month) == (self.year, self.number)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"
