"""An idea for a post: one of Elleve's starters, the branch's own, or one seen at another branch."""

from dataclasses import dataclass

from desktop.domain.post import Form
from desktop.domain.quality import Quality
from desktop.domain.record import Record, RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """`line` says what to do; `months` (1..12) and `day` (the id of a special day) tell when it fits, both empty for
    any time. `source` is where somebody saw it, empty for our own; `own` that the branch has written it down."""

    id: str
    title: str
    line: str = ""
    qualities: tuple[Quality, ...] = ()
    form: Form = Form.TEXT
    months: tuple[int, ...] = ()
    day: str = ""
    source: str = ""
    own: bool = False

    def fits(self, month: int) -> bool:
        return not self.months or month in self.months

    def to_record(self) -> Record:
        """Only what the branch has written down is a record."""
        return Record.of(RecordKind.IDEA, self.id, title=self.title, line=self.line, source=self.source)

    @classmethod
    def from_record(cls, record: Record) -> "Idea":
        """Raises ValueError or KeyError for what no Elleve wrote."""
        fields = record.fields
        return cls(id=record.id, title=fields["title"], line=fields["line"], source=fields["source"], own=True)
