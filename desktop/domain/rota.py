"""The rota: who answers comments, week by week."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.record import Record, RecordKind

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Shift:
    """`name` answers comments in the week that begins on `monday`."""

    monday: date
    name: str

    @property
    def sunday(self) -> date:
        return self.monday + WEEK - timedelta(days=1)

    def to_record(self) -> Record:
        return Record.of(RecordKind.ROTA, self.monday.isoformat(), name=self.name)

    @classmethod
    def from_record(cls, record: Record) -> "Shift":
        """Raises ValueError or KeyError for what no Elleve wrote."""
        return cls(date.fromisoformat(record.id), record.fields["name"])


@dataclass(frozen=True, slots=True)
class Rota:
    """All shifts that are set; weeks without one have nobody."""

    shifts: tuple[Shift, ...] = ()

    @classmethod
    def of(cls, records: Iterable[Record]) -> "Rota":
        return cls(tuple(sorted((Shift.from_record(one) for one in records), key=lambda one: one.monday)))

    def on(self, day: date) -> str:
        """Who answers that day; empty when nobody is set."""
        monday = monday_of(day)
        return next((one.name for one in self.shifts if one.monday == monday), "")


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())
