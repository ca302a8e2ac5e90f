"""Plans as CSV files: what a board has kept in a spreadsheet comes in, and goes out again."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.domain import channel as channels
from desktop.domain import post as posts
from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem
from desktop.domain.post import Post
from desktop.exchange.csv_headings import columns_of, known_headings
from desktop.exchange.csv_rows import HEADINGS, RowProblem, RowReader
from desktop.exchange.csv_text import Record, read_text, records_of
from desktop.exchange.written_days import month_comes_first

__all__ = ["CsvReading", "RowProblem", "read_csv_posts", "write_csv_posts"]
HEADING_ROWS = 10  # so many lines may stand above the headings


@dataclass(frozen=True)
class CsvReading:
    """What a file held, in its order. `problems` tell what was left out or is doubtful, by row."""

    posts: tuple[Post, ...]
    problems: tuple[RowProblem, ...]


def read_csv_posts(file: Path) -> CsvReading:
    """Reads title;text;date;time;channels;form;theme;author (and status, approver, comment keeper, notes, text for one
    channel) from a CSV file of any program. A row with a fault is still read, with the faulty field left out and told.

    Raises FileProblem when the file is not there, is empty or no text, or has neither a title nor a text column."""
    records = records_of(read_text(file), known_headings)
    head = max(range(min(len(records), HEADING_ROWS)), key=lambda row: known_headings(records[row].cells), default=0)
    if not records or not known_headings(records[head].cells):
        raise FileProblem(
            f"«{file.name}» har ingen kolonne for tittel eller tekst.",
            "Skriv overskrifter i første rad, for eksempel: title;text;date;time;channels.",
        )
    return _read(columns_of(records[head].cells), records[head], records[head + 1 :])


def _read(columns: Mapping[str, int], head: Record, rows: list[Record]) -> CsvReading:
    reader = RowReader(columns, len(head.cells))
    if "date" in columns:
        cells = [row.cells[columns["date"]] for row in rows if columns["date"] < len(row.cells)]
        reader.month_first = month_comes_first(cells)
        if reader.month_first:
            reader.tell(head.row, "datoene er lest med måneden først, som 12/24/2026. Se over at de ble riktige.")
    found = [post for row in rows if (post := reader.read(row))]
    if not found and not reader.problems:
        reader.tell(head.row, "det står ingen innlegg under overskriftene.")
    return CsvReading(tuple(found), tuple(reader.problems))


def write_csv_posts(plan: Iterable[Post], file: Path) -> None:
    """Writes the posts so that spreadsheets open the file at once (UTF-8 with mark, semicolons) and `read_csv_posts`
    gives the same fields back. Media, sources, overrules and links do not fit into a table and are left out.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front, which reading takes away again.
    Raises FileProblem where the file cannot be written."""
    plan = list(plan)
    own_texts = [one for one in Channel if any(one in dict(post.texts) for post in plan)]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([*HEADINGS, *(f"Tekst {channels.NAMES[one]}" for one in own_texts)])
    writer.writerows([_guarded(cell) for cell in _cells(post, own_texts)] for post in plan)
    try:
        file.write_bytes(out.getvalue().encode("utf-8-sig", "replace"))
    except OSError:
        raise FileProblem(f"Fila «{file.name}» kan ikke skrives.", "Velg en annen mappe eller et annet navn.") from None


def _cells(post: Post, own_texts: list[Channel]) -> list[str]:
    texts = dict(post.texts)
    return [
        post.title,
        post.text,
        post.day.isoformat() if post.day else "",
        post.clock.isoformat("seconds" if post.clock.second else "minutes") if post.clock else "",
        ", ".join(channels.NAMES[one] for one in post.channels),
        posts.FORM_NAMES[post.form],
        post.theme,
        post.author,
        posts.STATUS_NAMES[post.status],
        post.approver,
        post.comment_keeper,
        post.notes,
        *(texts.get(one, "") for one in own_texts),
    ]


def _guarded(cell: str) -> str:
    cell = cell.replace("\0", "")
    return f"'{cell}" if re.match(r"'*[=+\-@\t\r]", cell) else cell
