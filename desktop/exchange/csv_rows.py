"""One row of a table becomes a post; what cannot be read is left out and told in a sentence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from desktop.domain.channel import Channel
from desktop.domain.post import Form, Post, Status, new_id
from desktop.exchange.csv_text import Record
from desktop.exchange.written_days import read_clock, read_day, split_clock
from desktop.exchange.written_names import is_section, read_channels, read_form, read_status

HEADINGS = ("Tittel", "Tekst", "Dato", "Klokkeslett", "Kanaler", "Form", "Tema", "Skriver", "Status", "Godkjenner",
            "Svarvakt", "Notater")  # fmt: skip


@dataclass(frozen=True)
class RowProblem:
    """What is wrong with a row, as one or two plain sentences; `row` as a spreadsheet numbers it."""

    row: int
    sentence: str


@dataclass
class RowReader:
    """Reads row after row of one table: `columns` says where the fields stand, `width` how many headings there are."""

    columns: Mapping[str, int]
    width: int
    month_first: bool = False
    problems: list[RowProblem] = field(default_factory=list)
    _seen: dict[tuple[date | None, str, str], int] = field(default_factory=dict)

    def tell(self, row: int, sentence: str) -> None:
        joint = " " if sentence.startswith(("har ", "er ")) else ": "
        self.problems.append(RowProblem(row, f"Rad {row}{joint}{sentence}"))

    def read(self, record: Record) -> Post | None:
        """The row's post, or None for a row that is empty, has no words, or says the same as one before it."""
        cells = [cell for cell in record.cells if cell.strip()]
        if not cells:
            return None
        if len(cells) == 1 and is_section(cells[0]):
            self.tell(record.row, f"«{_short(cells[0])}» ser ut som en mellomtittel og er hoppet over.")
            return None
        title, text = self._line(record, "title"), self._cell(record, "text")
        if not title and not text.strip():
            self.tell(record.row, "har verken tittel eller tekst og er hoppet over.")
            return None
        self._look_at_shape(record)
        day, clock = self._when(record)
        first = self._seen.setdefault((day, title, text), record.row)
        if first != record.row:
            self.tell(record.row, f"er den samme som rad {first} og er hoppet over.")
            return None
        return self._post(record, title, text, day, clock)

    def _post(self, record: Record, title: str, text: str, day: date | None, clock: time | None) -> Post:
        return Post(
            id=new_id(),
            title=title,
            text=text,
            texts=self._own_texts(record),
            channels=self._channels(record),
            form=self._form(record),
            theme=self._line(record, "theme"),
            day=day,
            clock=clock,
            status=self._status(record),
            author=self._line(record, "author"),
            approver=self._line(record, "approver"),
            comment_keeper=self._line(record, "comment_keeper"),
            notes=self._cell(record, "notes"),
        )

    def _cell(self, record: Record, name: str) -> str:
        place = self.columns.get(name, -1)
        cell = record.cells[place] if 0 <= place < len(record.cells) else ""
        return cell[1:] if re.match(r"'+[=+\-@\t\r]", cell) else cell

    def _line(self, record: Record, name: str) -> str:
        return self._cell(record, name).strip()

    def _look_at_shape(self, record: Record) -> None:
        if record.unclosed:
            self.tell(record.row, "et anførselstegn er åpnet, men ikke lukket. Se over teksten.")
        elif any(cell.strip() for cell in record.cells[self.width :]):
            self.tell(record.row, "har flere felt enn det er overskrifter. Se over om teksten er delt.")

    def _when(self, record: Record) -> tuple[date | None, time | None]:
        written, clock_in_date = split_clock(self._line(record, "date"))
        day = None
        if written:
            day, wrong = read_day(written, self.month_first)
            if wrong:
                self.tell(record.row, f"«{_short(written)}» {wrong}. Innlegget er lagt uten dato.")
        written = self._line(record, "time") or clock_in_date
        clock = read_clock(written) if written else None
        if written and clock is None:
            self.tell(record.row, f"«{_short(written)}» er ikke et klokkeslett. Innlegget er lagt uten klokkeslett.")
        return day, clock

    def _channels(self, record: Record) -> tuple[Channel, ...]:
        found, unknown = read_channels(self._line(record, "channels"))
        for word in unknown:
            self.tell(record.row, f"«{_short(word)}» er ikke en kanal i Elleve. Innlegget er lagt uten den.")
        return found

    def _form(self, record: Record) -> Form:
        written = self._line(record, "form")
        form = read_form(written) if written else Form.TEXT
        if form is None:
            self.tell(record.row, f"«{_short(written)}» er ikke en form i Elleve. Innlegget er lagt som tekst.")
        return form or Form.TEXT

    def _status(self, record: Record) -> Status:
        written = self._line(record, "status")
        status = read_status(written) if written else Status.DRAFT
        if status is None:
            self.tell(record.row, f"«{_short(written)}» er ikke en status i Elleve. Innlegget er lagt som utkast.")
        return status or Status.DRAFT

    def _own_texts(self, record: Record) -> tuple[tuple[Channel, str], ...]:
        texts = ((channel, self._cell(record, f"text:{channel}")) for channel in Channel)
        return tuple((channel, text) for channel, text in texts if text.strip())


def _short(written: str) -> str:
    plain = " ".join(written.split())
    return plain if len(plain) <= 40 else f"{plain[:40].rstrip()}…"
