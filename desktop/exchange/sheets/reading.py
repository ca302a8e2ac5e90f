"""From tables to posts: finds the headings, lets the board's answers go before guesses, tells what each row became."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from pathlib import Path

from desktop.domain.errors import FileProblem
from desktop.domain.post import Post
from desktop.domain.wording import beside, say
from desktop.exchange.sheets.columns import columns_of_table, field_shown, heading_strength, headings_for
from desktop.exchange.sheets.csv_text import read_bytes, records_of, text_of
from desktop.exchange.sheets.date_order import order_of
from desktop.exchange.sheets.headings import columns_of, field_of, known_headings, plain_heading
from desktop.exchange.sheets.heads import HEADING_ROWS, head_of, heading_cells, title_of
from desktop.exchange.sheets.rows import ReadRow, RowReader
from desktop.exchange.sheets.table import Record, Table
from desktop.exchange.sheets.workbook import is_workbook, read_workbook
from desktop.exchange.sheets.written_days import NOWHERE, Around

MOST_ROWS = 20_000
_JOINED = ("har ", "er ", "ser ")


@dataclass(frozen=True, slots=True)
class RowProblem:
    """What is wrong with a row, as one or two plain sentences; `row` as a spreadsheet numbers it."""

    row: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What the board has said about a file; what it has not said is guessed. `fields` has a field for plain headings
    (empty: leave the column out), `flip_dates` turns day and month the other way than guessed, `year` is for dates
    without one, `fill_down` says that an empty date or channel means the one above."""

    fields: Mapping[str, str] = field(default_factory=dict)
    flip_dates: bool = False
    year: int | None = None
    fill_down: bool | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """One column as its heading says, the field it is taken for (empty: none), and what stands first in it."""

    words: str
    field: str
    example: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file held, in its order. `notes` are about the file, `years_missing` counts dates without a year,
    `dates_open` says that day and month may be turned, `blanks_below` that empty dates stand beneath others."""

    headings: tuple[Heading, ...] = ()
    rows: tuple[ReadRow, ...] = ()
    notes: tuple[RowProblem, ...] = ()
    years_missing: int = 0
    dates_open: bool = False
    blanks_below: bool = False
    filled_down: bool = False

    @property
    def posts(self) -> tuple[Post, ...]:
        """What would land when nobody says otherwise."""
        return tuple(row.post for row in self.rows if row.post is not None and row.wanted)

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        """All notes, each with its row."""
        several = len({row.sheet for row in self.rows}) > 1
        return self.notes + tuple(_told(row, words, several) for row in self.rows for words in row.notes)


def open_tables(file: Path) -> tuple[Table, ...]:
    """The tables of a spreadsheet of any kind. Slow for large ones: run it in a job. Raises FileProblem."""
    content = read_bytes(file)
    if is_workbook(content[:8]):
        return read_workbook(file)
    records = records_of(text_of(content, file.name), heading_strength)
    if len(records) > MOST_ROWS:
        raise FileProblem(
            say("«{file}» har flere rader enn noen plan trenger.", file=file.name), say("Del den i flere filer.")
        )
    return (Table("", tuple(records)),)


def read_posts(file: Path) -> Reading:
    """Reads a spreadsheet as it is guessed to be. A row with a fault is still read, with the faulty field left out and
    told. Raises FileProblem when the file is not there, is empty, damaged or no spreadsheet, or has neither a title
    nor a text column."""
    reading = read_tables(open_tables(file))
    must_have_words(reading, file)
    return reading


def must_have_words(reading: Reading, file: Path) -> None:
    """Raises FileProblem where no column holds a title or a text."""
    if not any(heading.field.partition(":")[0] in ("title", "text") for heading in reading.headings):
        raise FileProblem(
            say("«{file}» har ingen kolonne for tittel eller tekst.", file=file.name),
            say("Skriv overskrifter i første rad, for eksempel: title;text;date;time;channels."),
        )


def read_tables(tables: Sequence[Table], choices: Choices | None = None) -> Reading:
    """The posts of all tables that have headings; without any, the headings of the first for a person to say more."""
    choices = choices or Choices()
    headed = [(table, head) for table in tables if (head := head_of(table, choices.fields)) is not None]
    if not headed:
        return _read_bare(tables, choices) or Reading(headings=_guessed_headings(tables, choices))
    book = title_of([record for table, head in headed for record in table.records[:head]])
    read = [_read_table(table, head, choices, book) for table, head in headed]
    left_out = [table for table in tables if table.records and table not in [one for one, _ in headed]]
    notes = [RowProblem(1, _left_out(one)) for one in left_out]
    return Reading(
        headings=_headings(headed, choices),
        rows=tuple(_once([row for one in read for row in one.rows])),
        notes=(*notes, *(note for one in read for note in one.notes)),
        years_missing=sum(one.years_missing for one in read),
        dates_open=any(one.dates_open for one in read),
        blanks_below=any(one.blanks_below for one in read),
        filled_down=any(one.filled_down for one in read),
    )


def _read_bare(tables: Sequence[Table], choices: Choices) -> Reading | None:
    """A table without any headings, where what stands in the columns tells enough."""
    for table in tables:
        if (fields := headings_for(table.records)) is not None:
            head = Record(0, tuple(name.capitalize() for name in fields))
            named = replace(choices, fields={**fields, **choices.fields})
            whole = replace(table, records=(head, *table.records))
            read = _read_table(whole, 0, named, NOWHERE)
            words = say(
                "det er ingen overskrifter. Kolonnene er lest etter det som står i dem. Se over at de ble riktige."
            )
            return replace(
                read,
                headings=_headings([(whole, 0)], named),
                rows=tuple(_once(read.rows)),
                notes=(RowProblem(1, _with_row(1, "", words)), *read.notes),
            )
    return None


def _guessed_headings(tables: Sequence[Table], choices: Choices) -> tuple[Heading, ...]:
    """Where no heading is known: the first row with two cells or more."""
    for table in tables:
        for place, record in enumerate(table.records[:HEADING_ROWS]):
            if sum(bool(cell.strip()) for cell in record.cells) > 1:
                rows = table.records[place + 1 :]
                return tuple(
                    Heading(" ".join(words.split()), field_of(words, choices.fields), _example(rows, column))
                    for column, words in enumerate(record.cells)
                    if plain_heading(words)
                )
    return ()


def _headings(headed: Sequence[tuple[Table, int]], choices: Choices) -> tuple[Heading, ...]:
    """Each heading once, in order, with the first words beneath it."""
    found: dict[str, Heading] = {}
    for table, head in headed:
        cells, rows = heading_cells(table, head)
        fields = {place: field_shown(field) for field, place in columns_of_table(cells, rows, choices.fields).items()}
        for place, words in enumerate(cells):
            plain = plain_heading(words)
            if plain and plain not in found:
                found[plain] = Heading(" ".join(words.split()), fields.get(place, ""), _example(rows, place))
    return tuple(found.values())


def _example(rows: Sequence[Record], place: int) -> str:
    return next((cell for row in rows if (cell := row.at(place).strip())), "")[:80]


def _read_table(table: Table, head: int, choices: Choices, book: Around) -> Reading:
    headings = table.records[head]
    cells, rows = heading_cells(table, head)
    columns = columns_of_table(cells, rows, choices.fields)
    dates = [(row.at(columns["date"]), columns["date"] in row.dated) for row in rows] if "date" in columns else []
    order = order_of([one for one in dates if one[0]])
    notes = [RowProblem(headings.row, _with_row(headings.row, "", order.doubt))] if order.doubt else []
    order = order.flipped() if choices.flip_dates else order
    blanks = _runs_of_blanks(rows, columns)
    fill = choices.fill_down if choices.fill_down is not None else blanks > 1
    above = table.records[:head]
    title = title_of(above)
    reader = RowReader(
        table.name, columns, len(cells), order, choices.year, fill, Around(title.year or book.year, title.month)
    )
    for line in above:
        reader.read_above(line)
    found = tuple(_read_rows(reader, rows, choices))
    if reader.title_used:
        words = say("årstallet {year} er hentet fra det som står over tabellen.", year=reader.title.year)
        notes.append(RowProblem(headings.row, _with_row(headings.row, "", words)))
    if not any(row.post or row.notes for row in found):
        notes.append(
            RowProblem(headings.row, _with_row(headings.row, "", say("det står ingen innlegg under overskriftene.")))
        )
    return Reading(
        rows=found, notes=tuple(notes), years_missing=reader.years_missing, dates_open=order.open,
        blanks_below=blanks > 0, filled_down=fill,
    )  # fmt: skip


def _read_rows(reader: RowReader, rows: Iterable[Record], choices: Choices) -> Iterator[ReadRow]:
    for record in rows:
        if _is_heading_row(record, choices):  # a new month with its own headings
            reader.columns, reader.width = columns_of(record.cells, choices.fields), len(record.cells)
        elif (read := reader.read(record)) is not None:
            yield read


def _is_heading_row(record: Record, choices: Choices) -> bool:
    filled = [cell for cell in record.cells if cell.strip()]
    return len(filled) > 1 and len(filled) == known_headings(record.cells, choices.fields)


def _runs_of_blanks(rows: Sequence[Record], columns: Mapping[str, int]) -> int:
    """How many times rows without a date stand between rows with one: dates somebody has written once a day."""
    if "date" not in columns:
        return 0
    words = [columns[name] for name in ("title", "text") if name in columns]
    worded = [bool(row.at(columns["date"]).strip()) for row in rows if any(row.at(place).strip() for place in words)]
    while worded and not worded[-1]:
        worded.pop()
    return sum(before and not here for before, here in pairwise(worded))


def _once(rows: Sequence[ReadRow]) -> Iterator[ReadRow]:
    """Rows that say the same as one before them stay out."""
    seen: dict[tuple[date | None, str, str], ReadRow] = {}
    for row in rows:
        post = row.post
        if post is None or (first := seen.setdefault((post.day, post.title, post.text), row)) is row:
            yield row
        else:
            elsewhere = say("rad {row} i «{sheet}»", row=first.row, sheet=first.sheet)
            where = elsewhere if first.sheet != row.sheet else say("rad {row}", row=first.row)
            yield replace(row, notes=(say("er den samme som {where} og er hoppet over.", where=where),), wanted=False)


def _left_out(table: Table) -> str:
    return say("Arket «{sheet}» har ingen kolonne for tittel eller tekst og er hoppet over.", sheet=table.name)


def _told(row: ReadRow, words: str, several: bool) -> RowProblem:
    return RowProblem(row.row, _with_row(row.row, row.sheet if several else "", words))


def _with_row(row: int, sheet: str, words: str) -> str:
    where = say("Rad {row} i «{sheet}»", row=row, sheet=sheet) if sheet else say("Rad {row}", row=row)
    if words.startswith(_JOINED):
        return beside(where, words)
    return say("{where}: {words}", where=where, words=words)
