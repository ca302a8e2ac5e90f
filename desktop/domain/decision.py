"""A point the board has noted in a meeting, about one post or about the month."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.month import Month
from desktop.domain.record import Record, RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """`month` is the plan it was said of, `post` the id of the post it is about (empty: the month itself), `noted_on`
    the day it was noted. It is open until it is `settled`."""

    id: str
    month: Month
    words: str
    noted_on: date
    post: str = ""
    settled: bool = False

    def to_record(self) -> Record:
        return Record.of(
            RecordKind.DECISION, self.id, month=[self.month.year, self.month.number], words=self.words,
            noted_on=self.noted_on.isoformat(), post=self.post, settled=self.settled,
        )  # fmt: skip

    @classmethod
    def from_record(cls, record: Record) -> "Decision":
        """Raises ValueError, KeyError or TypeError for what no Elleve wrote."""
        fields = record.fields
        year, number = fields["month"]
        return cls(
            id=record.id, month=Month(year, number), words=fields["words"], post=fields["post"],
            noted_on=date.fromisoformat(fields["noted_on"]), settled=fields["settled"],
        )  # fmt: skip


def decisions_of(records: Iterable[Record], month: Month) -> tuple[Decision, ...]:
    """Those noted about the month's plan, in the order they were noted."""
    every = [Decision.from_record(record) for record in records]
    return tuple(sorted((one for one in every if one.month == month), key=lambda one: (one.noted_on, one.id)))
