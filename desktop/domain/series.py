"""A series of posts: the rule for its days, and the rule in plain words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import islice
from typing import Any

from dateutil.rrule import MONTHLY, WEEKLY, YEARLY, rrule, weekday

from desktop.domain.errors import UsageError
from desktop.domain.record import Record, RecordKind
from desktop.domain.wording import say
from desktop.domain.words import WEEKDAYS, day_month, listed

# More than a plan can use: nearly two years of weeks.
MOST = 100
ORDINALS = (
    "", say("første"), say("andre"), say("tredje"), say("fjerde"), say("femte"), say("sjette"), say("sjuende"),
    say("åttende"), say("niende"), say("tiende"),
)  # fmt: skip
_LAST_SAFE_DAY = 28


class Every(StrEnum):
    """What a series follows; the values stand in the plan's file."""

    WEEKS = "weeks"
    MONTH_DAY = "month_day"
    MONTH_WEEKDAY = "month_weekday"
    MONTH_LAST_WEEKDAY = "month_last_weekday"
    YEARS = "years"


class Scope(StrEnum):
    """How many posts of a series a change is for."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Series:
    """Posts that come again from `first` to `last` (both may be days of it), each `interval` weeks, months or years.
    Weekday and day of the month are those of `first`. `left_out` are days that were taken out, in order."""

    id: str
    title: str
    every: Every
    interval: int
    first: date
    last: date
    left_out: tuple[date, ...] = ()

    def days(self) -> tuple[date, ...]:
        """The days of the series; UsageError for more than `MOST`."""
        gone = set(self.left_out)
        return tuple(day for day in self.occurrences() if day not in gone)

    def occurrences(self) -> tuple[date, ...]:
        """The days of the rule, those left out too."""
        found = tuple(islice(self._from_rule(), MOST + 1))
        if len(found) > MOST:
            problem = say("Serien blir på mer enn {most} innlegg.", most=MOST)
            raise UsageError(problem, say("Velg en tidligere siste dag."))
        return found

    def counted(self, count: int) -> "Series":
        """The same with its last day set so that there are `count` days (1 or more)."""
        endless = replace(self, last=date.max)
        found = tuple(islice(endless._from_rule(), min(max(count, 1), MOST)))
        return replace(self, last=found[-1] if found else self.first)

    def without(self, day: date) -> "Series":
        """With a day left out; the same where the rule has no such day."""
        if day not in self.occurrences():
            return self
        return replace(self, left_out=tuple(sorted({*self.left_out, day})))

    def since(self, day: date) -> "Series":
        """The part of it from a day on, with the same days. What falls on the last day of short months is anchored in a
        longer one before, which is left out."""
        known = self.occurrences()
        start = next((one for one in known if one >= day), day)
        anchor, every = start, self.every
        if every == Every.MONTH_WEEKDAY and self._nth() < 0:
            every = Every.MONTH_LAST_WEEKDAY  # a fifth weekday is the last one; from a fourth that would not be seen
        elif every in (Every.MONTH_DAY, Every.YEARS) and start in known and start.day != self.first.day:
            anchor = max(one for one in known if one < start and one.day == self.first.day)
        skipped = (one for one in known if anchor <= one < start)
        later = (one for one in self.left_out if one >= start)
        return replace(
            self, every=every, first=anchor, last=max(self.last, start), left_out=tuple(sorted({*skipped, *later}))
        )

    def shifted(self, days: int) -> "tuple[Series, dict[date, date]]":
        """The same rule begun so many days later, and where each of the old days went. As many days as before."""
        old = self.occurrences()
        moved = replace(self, first=self.first + timedelta(days=days), left_out=()).counted(len(old))
        went = dict(zip(old, moved.occurrences(), strict=False))
        return replace(moved, left_out=tuple(went[day] for day in self.left_out if day in went)), went

    @property
    def words(self) -> str:
        """`hver onsdag til 16. desember, ikke 9. desember`."""
        end = day_month(self.last)
        if self.last.year != self.first.year:
            end = say("{day} {year}", day=end, year=self.last.year)
        begins = next(iter(self.days()), self.last)
        met = [day_month(day) for day in self.left_out if begins < day and day in self.occurrences()]
        if met:
            return say("{rule} til {end}, ikke {days}", rule=self.rule_words, end=end, days=listed(met))
        return say("{rule} til {end}", rule=self.rule_words, end=end)

    @property
    def rule_words(self) -> str:
        """`hver onsdag`, without the end."""
        name, step = WEEKDAYS[self.first.weekday()], self.interval
        match self.every:
            case Every.WEEKS if step <= 1:
                return say("hver {weekday}", weekday=name)
            case Every.WEEKS if step == 2:
                return say("annenhver {weekday}", weekday=name)
            case Every.WEEKS:
                return say("{weekday} hver {nth} uke", weekday=name, nth=_ordinal(step))
            case Every.YEARS:
                years = _each(step, say("hvert år"), say("annethvert år"), say("hvert {nth} år", nth=_ordinal(step)))
                return say("{years} {day}", years=years, day=day_month(self.first))
        months = _each(step, say("hver måned"), say("annenhver måned"), say("hver {nth} måned", nth=_ordinal(step)))
        if self.every == Every.MONTH_DAY:
            return self._day_words(months)
        nth = say("siste") if self._nth() < 0 else ORDINALS[self._nth()]
        return say("{nth} {weekday} i {months}", nth=nth, weekday=name, months=months)

    def _day_words(self, months: str) -> str:
        day = self.first.day
        if day > _LAST_SAFE_DAY:
            return say("den {day}. {months} (siste dag i korte måneder)", day=day, months=months)
        return say("den {day}. {months}", day=day, months=months)

    def _nth(self) -> int:
        """Which of its weekdays in the month the first day is; -1 is the last. There is not always a fifth."""
        last = self.every == Every.MONTH_LAST_WEEKDAY or self.first.day > _LAST_SAFE_DAY
        return -1 if last else (self.first.day - 1) // 7 + 1

    def _from_rule(self) -> Iterator[date]:
        start, end = datetime.combine(self.first, datetime.min.time()), datetime.combine(self.last, datetime.min.time())
        common: dict[str, Any] = {"dtstart": start, "until": end, "interval": max(self.interval, 1), **self._by()}
        match self.every:
            case Every.WEEKS:
                rule = rrule(WEEKLY, **common)
            case Every.YEARS:
                rule = rrule(YEARLY, **common)
            case _:
                rule = rrule(MONTHLY, **common)
        for moment in rule:
            yield moment.date()

    def _by(self) -> dict[str, Any]:
        """What the rule looks at besides weeks, months and years. Days that short months lack fall on their last."""
        day = self.first.day
        safe = {"bymonthday": tuple(range(_LAST_SAFE_DAY, day + 1)), "bysetpos": -1} if day > _LAST_SAFE_DAY else {}
        match self.every:
            case Every.WEEKS:
                return {"byweekday": self.first.weekday()}
            case Every.MONTH_DAY:
                return safe or {"bymonthday": day}
            case Every.YEARS:
                return {"bymonth": self.first.month, **(safe or {"bymonthday": day})}
        return {"byweekday": weekday(self.first.weekday(), self._nth())}

    def to_record(self) -> Record:
        out = [day.isoformat() for day in self.left_out]
        return Record.of(
            RecordKind.SERIES, self.id, title=self.title, every=self.every, interval=self.interval,
            first=self.first.isoformat(), last=self.last.isoformat(), left_out=out,
        )  # fmt: skip

    @classmethod
    def from_record(cls, record: Record) -> "Series":
        """Raises ValueError or KeyError for a record no Elleve wrote."""
        read = record.fields
        out = tuple(date.fromisoformat(day) for day in read["left_out"])
        first, last = date.fromisoformat(read["first"]), date.fromisoformat(read["last"])
        return cls(record.id, read["title"], Every(read["every"]), int(read["interval"]), first, last, out)


def _each(step: int, one: str, two: str, more: str) -> str:
    return one if step <= 1 else two if step == 2 else more


def _ordinal(number: int) -> str:
    return ORDINALS[number] if number < len(ORDINALS) else f"{number}."
