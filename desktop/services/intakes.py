"""Finds out what kind of file somebody wants to take in, and opens it for looking at."""

from pathlib import Path

from desktop.domain.errors import FileProblem
from desktop.domain.wording import say
from desktop.exchange.history.sources import published_in_tables
from desktop.exchange.sheets.reading import open_tables
from desktop.services.importing import Import, Intake, SheetImport, read_import
from desktop.storage.store import Store

_START = 4096  # bytes that tell the kinds apart


def open_intake(file: Path, store: Store) -> Intake:
    """The file's posts as they would land: a calendar, what a channel gives of its history, or a spreadsheet. Slow for
    large files: run it in a job. Raises FileProblem."""
    start = _start_of(file)
    if b"BEGIN:VCALENDAR" in start.upper() or b"B\0E\0G\0I\0N\0:\0V\0C" in start:
        from desktop.services.calendars import open_calendar  # brings icalendar

        return open_calendar(file, store)
    from desktop.services.history import open_history

    if not start or file.suffix.casefold() in (".zip", ".json", ".js"):
        return open_history(file, store)
    tables = open_tables(file)
    published = published_in_tables(tables, file.name)
    if published is not None:
        if not published:
            raise FileProblem(
                say("Det er ingen innlegg i «{file}».", file=file.name), say("Velg et lengre tidsrom når fila lages.")
            )
        return open_history(file, store, published)
    return SheetImport(file, tables, store)


def _start_of(file: Path) -> bytes:
    """Nothing for a folder; for an empty file, and one that cannot be read, something that is of no kind."""
    if file.is_dir():
        return b""
    try:
        with file.open("rb") as opened:
            return opened.read(_START) or b"\n"
    except (OSError, ValueError):
        return b"\n"


def read_file(file: Path, store: Store, **answers: object) -> Import:
    """What would land when nobody looks at it first; `answers` are for spreadsheets. Raises FileProblem."""
    intake = open_intake(file, store)
    if isinstance(intake, SheetImport):
        return read_import(file, store, **answers)
    return Import(intake.change(), intake.reading.problems)
