"""One row of a table becomes a post; what cannot be read is left out and told in a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time

from desktop.domain.channel import Channel
from desktop.domain.media import Permission
from desktop.domain.post import Form, Post, Status, new_id
from desktop.domain.wording import say
from desktop.domain.words import clock_words
from desktop.exchange.sheets.date_order import DateOrder, turned
from desktop.exchange.sheets.headings import field_of
from desktop.exchange.sheets.table import Record
from desktop.exchange.sheets.written_days import (
    NO_YEAR,
    NOT_A_DAY,
    NOWHERE,
    Around,
    day_of_week,
    first_clock,
    first_day,
    is_serial,
    read_clock,
    read_day,
    read_month,
    read_title,
    read_week,
    split_clock,
    weekday_of,
)
from desktop.exchange.sheets.written_names import (
    is_section,
    is_tick,
    read_channels,
    read_form,
    read_permission,
    read_status,
    read_yes,
)

_OWN_WORDS = frozenset({"title", "text", "notes"})  # a merged cell gives these to its first row only
_DATED_BEFORE_LEGEND = 2


@dataclass(frozen=True, slots=True)
class ReadRow:
    """What became of one row. `post` is None where nothing could come of it; `wanted` is False where it stays out
    unless a person says otherwise. `notes` are plain sentences without the row's number. `before` is the plan's own
    post where the row says more about one."""

    sheet: str
    row: int
    post: Post | None
    notes: tuple[str, ...] = ()
    wanted: bool = True
    before: Post | None = None


@dataclass
class RowReader:
    """Reads row after row of one table: `columns` says where the fields stand, `width` how many headings there are.
    `year` is the board's answer for dates without one, `fill_down` says that an empty date or channel means the one
    above, `title` what the lines above the table tell of month and year (`title_used`: some date needed its year)."""

    sheet: str
    columns: Mapping[str, int]
    width: int
    order: DateOrder = field(default_factory=DateOrder)
    year: int | None = None
    fill_down: bool = False
    title: Around = NOWHERE
    title_used: bool = False
    years_missing: int = 0
    _around: Around = NOWHERE
    _section: tuple[Channel, ...] = ()
    _above: dict[str, str] = field(default_factory=dict)
    _notes: list[str] = field(default_factory=list)
    _dated: int = 0
    _row_before: int = 0
    _week: int | None = None

    def __post_init__(self) -> None:
        self._around = self._with_year(read_month(self.sheet))

    def read_above(self, record: Record) -> None:
        """A line above the headings: a channel that stands there alone, or after «Kanal:», is the one for the rows."""
        cells = [cell for cell in record.cells if cell.strip()]
        if len(cells) == 1 and is_section(cells[0]):
            self._enter(cells[0])
        elif len(cells) == 2 and field_of(cells[0]) == "channels":
            self._section = read_channels(cells[1])[0]

    def read(self, record: Record) -> ReadRow | None:
        """What the row became; None for one that is empty."""
        cells = [cell for place, cell in enumerate(record.cells) if cell.strip() and place not in record.merged]
        if not cells:
            return None
        gap, self._row_before = record.row > self._row_before + 1, record.row
        self._notes = []
        if len(cells) == 1 and is_section(cells[0]):
            return self._done(record, None, self._enter(cells[0]))
        self._note_week(self._line(record, "week"))
        title, text = self._line(record, "title"), self._cell(record, "text")
        if not title and not text.strip():
            text = next((words for _, words in self._own_texts(record)), "")
        if not title and not text.strip():
            return self._done(record, None, say("har verken tittel eller tekst og er hoppet over."))
        post = self._post(record, title, text)
        alone = len(cells) == 1 or (len(cells) == 2 and post.day is None and bool(self._line(record, "date")))
        if alone and gap and self._dated >= _DATED_BEFORE_LEGEND:
            self._notes = [say("ser ut som en forklaring under tabellen og er hoppet over.")]
            return ReadRow(self.sheet, record.row, post, tuple(self._notes), wanted=False)
        self._dated += post.day is not None
        if record.hidden:
            self._notes = [say("er skjult i regnearket og er hoppet over.")]
        return replace(self._done(record, post), wanted=not record.hidden)

    def _done(self, record: Record, post: Post | None, *notes: str) -> ReadRow:
        return ReadRow(self.sheet, record.row, post, (*self._notes, *notes))

    def _note_week(self, written: str) -> None:
        """Weeks are written once and hold for the rows below; with their year or without."""
        if week := read_week(written):
            self._week = week
            self._around = replace(self._around, year=read_title(written).year or self._around.year)

    def _enter(self, heading: str) -> str:
        """Takes in a heading between the rows; the sentence about it."""
        shown = _short(heading)
        if week := read_week(heading.strip(" :")):
            self._week = week
            return say("«{words}» er lest som uka for radene under.", words=shown)
        if (channels := read_channels(heading.strip(" :"))[0]) and not read_month(heading).month:
            self._section = channels
            return say("«{words}» er lest som kanalen for radene under.", words=shown)
        if (around := read_month(heading)).month:
            self._around = self._with_year(around)
            return say("«{words}» er lest som måneden for radene under.", words=shown)
        return say("«{words}» ser ut som en mellomtittel og er hoppet over.", words=shown)

    def _with_year(self, around: Around) -> Around:
        return Around(
            around.year or self._around.year or self.title.year or self.year,
            around.month or self._around.month or self.title.month,
        )

    def _post(self, record: Record, title: str, text: str) -> Post:
        self._look_at_shape(record)
        day, clock = self._when(record)
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
            due=self._due(record),
            borrowed=read_yes(self._line(record, "borrowed")),
            credit=self._line(record, "credit"),
            permission=read_permission(self._line(record, "permission")) or Permission.UNKNOWN,
        )

    def _cell(self, record: Record, name: str) -> str:
        place = self.columns.get(name, -1)
        if name in _OWN_WORDS and place in record.merged:
            return ""
        return record.at(place)

    def _line(self, record: Record, name: str) -> str:
        return self._cell(record, name).strip()

    def _look_at_shape(self, record: Record) -> None:
        if record.unclosed:
            self._notes.append(say("et anførselstegn er åpnet, men ikke lukket. Se over teksten."))
        elif any(cell.strip() for cell in record.cells[self.width :]):
            self._notes.append(say("har flere felt enn det er overskrifter. Se over om teksten er delt."))

    def _when(self, record: Record) -> tuple[date | None, time | None]:
        written, clock_in_date = split_clock(self._line(record, "date"))
        if not written and self.fill_down and self._above.get("date"):
            written = self._above["date"]
            self._notes.append(say("har ingen dato og er lagt på samme dag som raden over."))
        self._above["date"] = written
        day = self._day(record, written) if written else None
        written = self._line(record, "time") or clock_in_date
        clock = read_clock(written) if written else None
        if written and clock is None and (clock := first_clock(written)):
            self._notes.append(
                say("«{words}» er lest som klokka {clock}.", words=_short(written), clock=clock_words(clock))
            )
        elif written and clock is None:
            self._notes.append(
                say("«{words}» er ikke et klokkeslett. Innlegget er lagt uten klokkeslett.", words=_short(written))
            )
        return day, clock

    def _day(self, record: Record, written: str) -> date | None:
        around = self._with_year(self._around)
        if (weekday := weekday_of(written)) is not None and self._week is not None:
            return self._day_of_week(written, weekday, around)
        day, wrong = read_day(written, self.order.month_first, around)
        if wrong == NOT_A_DAY and (first := first_day(written)) != written:
            day, wrong = self._first_day(written, first, around)
        if self.title.year and not wrong and read_day(written, self.order.month_first)[1] == NO_YEAR:
            self.title_used = True
        if wrong:
            self.years_missing += wrong == NO_YEAR
            self._notes.append(
                say("«{words}» {wrong}. Innlegget er lagt uten dato.", words=_short(written), wrong=wrong)
            )
        elif day and is_serial(written):
            self._notes.append(say("«{words}» er lest som datoen {day}.", words=written, day=_numbers(day)))
        if day and self.order.swapped and self.columns.get("date", -1) in record.dated:
            return turned(day)
        return day

    def _first_day(self, written: str, first: str, around: Around) -> tuple[date | None, str]:
        day, wrong = read_day(first, self.order.month_first, around)
        if day:
            self._notes.append(say("«{words}» er lest som datoen {day}.", words=_short(written), day=_numbers(day)))
        return day, NOT_A_DAY if wrong and wrong != NO_YEAR else wrong

    def _day_of_week(self, written: str, weekday: int, around: Around) -> date | None:
        """The day of a week that is told beside or above."""
        if around.year is None or self._week is None:
            self.years_missing += 1
            self._notes.append(
                say("«{words}» {wrong}. Innlegget er lagt uten dato.", words=_short(written), wrong=NO_YEAR)
            )
            return None
        self.title_used |= self.title.year == around.year and self._around.year is None
        return day_of_week(around.year, self._week, weekday)

    def _due(self, record: Record) -> date | None:
        written = split_clock(self._line(record, "due"))[0]
        due, wrong = read_day(written, self.order.month_first, self._around) if written else (None, "")
        if wrong:
            self._notes.append(say("fristen «{words}» {wrong} og er utelatt.", words=_short(written), wrong=wrong))
        return due

    def _channels(self, record: Record) -> tuple[Channel, ...]:
        places = [place for name, place in self.columns.items() if name.startswith("channels")]
        written = ", ".join(words for place in places if (words := record.at(place).strip()))
        if not written and self.fill_down:
            written = self._above.get("channels", "")
        self._above["channels"] = written
        found, unknown = read_channels(written)
        for word in unknown:
            self._notes.append(
                say("«{words}» er ikke en kanal i Elleve. Innlegget er lagt uten den.", words=_short(word))
            )
        found = tuple(dict.fromkeys((*found, *self._ticked(record))))
        return found or (() if written else self._section)

    def _ticked(self, record: Record) -> tuple[Channel, ...]:
        """Channels whose own column says yes, or has the text for them where no other column tells of channels."""
        ticks = [(name.split(":")[1], record.at(place).strip()) for name, place in self.columns.items()
                 if name.startswith("channel:")]  # fmt: skip
        ticked = [one for one in Channel if any(name == one and words and _is_yes(words) for name, words in ticks)]
        if not ticked and "channels" not in self.columns and not self._line(record, "text"):
            ticked = [channel for channel, _ in self._own_texts(record)]
        return tuple(ticked)

    def _form(self, record: Record) -> Form:
        written = self._line(record, "form")
        form = read_form(written) if written else Form.TEXT
        if form is None:
            self._notes.append(
                say("«{words}» er ikke en form i Elleve. Innlegget er lagt som tekst.", words=_short(written))
            )
        return form or Form.TEXT

    def _status(self, record: Record) -> Status:
        written = self._line(record, "status")
        status = read_status(written) if written else Status.DRAFT
        if status is None:
            self._notes.append(
                say("«{words}» er ikke en status i Elleve. Innlegget er lagt som utkast.", words=_short(written))
            )
        return status or Status.DRAFT

    def _own_texts(self, record: Record) -> tuple[tuple[Channel, str], ...]:
        texts = ((channel, self._cell(record, f"text:{channel}")) for channel in Channel)
        return tuple((channel, text) for channel, text in texts if text.strip())


def _is_yes(words: str) -> bool:
    """A remark in the place of a tick says yes too."""
    return read_yes(words) or not is_tick(words)


def _numbers(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _short(written: str) -> str:
    plain = " ".join(written.split())
    return plain if len(plain) <= 40 else f"{plain[:40].rstrip()}…"
