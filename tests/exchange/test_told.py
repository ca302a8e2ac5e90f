"""What is said of files that come in follows the language of the window: nothing is put together as plain text."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import AppError, FileProblem, plain_reason
from desktop.domain.wording import Words
from desktop.exchange.archive.archive_in import open_archive
from desktop.exchange.calendars.ics_in import events_of
from desktop.exchange.calendars.ics_parts import parts_of
from desktop.exchange.sheets.reading import open_tables, read_posts, read_tables
from desktop.services.importing import SheetImport
from desktop.storage.store import Store
from tests.exchange.archive.test_archives import HOSTILE
from tests.exchange.sheets.broken import BROKEN, FIXTURES

ODD_ROWS = """Kanal;Dato;Tid;Tittel;Tekst;Form;Status;Frist;Ekstra
Facebook;31.11.2026;kveld;Kaffe;Kom;Sang;Kanskje;99.99.2026;
;24. des.;;Lucia;Syng med;;;;;;mye
MySpace;12.12.2026;;Lucia;Syng med;;;;
MySpace;12.12.2026;;Lucia;Syng med;;;;
;;;;;;;1.1.2027;
Desember;;;;;;;;
Facebook;;;;;;;;
Andre ting;;;;;;;;
"""


def plain(words: Iterator[str]) -> list[str]:
    """What no translation is looked up for; so it is with every part that is a sentence's own."""
    return [one for one in words if one and not isinstance(one, Words)]


def of(problem: AppError) -> Iterator[str]:
    yield from (problem.sentence, problem.next_step)
    yield from _own_parts(problem.sentence)


def _own_parts(words: str) -> Iterator[str]:
    """Reasons and kinds, which Elleve says; names of files are people's own."""
    for name, part in getattr(words, "parts", {}).items():
        if name in ("problem", "reason", "kind", "wrong", "where"):
            yield str(part) if not isinstance(part, str) else part


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", HOSTILE)
def test_of_a_hostile_handover_file(tmp_path: Path, name: str) -> None:
    file = tmp_path / "plan.elleve"
    file.write_bytes(HOSTILE[name]())
    with pytest.raises(FileProblem) as problem:
        open_archive(file)
    assert plain(of(problem.value)) == []


@pytest.mark.parametrize("name", [one for one in BROKEN if one != "bare-overskrifter.xlsx"])
def test_of_a_broken_spreadsheet(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(BROKEN[name]())
    with pytest.raises(FileProblem) as problem:
        read_posts(file)
    assert plain(of(problem.value)) == []


def test_of_rows_with_faults(tmp_path: Path) -> None:
    file = tmp_path / "rar.csv"
    file.write_text(ODD_ROWS, "utf-8")
    reading = read_tables(open_tables(file))
    notes = [note for row in reading.rows for note in row.notes]
    assert len(notes) >= 10
    told = [*notes, *(part for note in notes for part in _own_parts(note)), *(one.sentence for one in reading.problems)]
    assert plain(iter(told)) == []


def test_of_a_row_that_is_in_the_plan_already_and_of_the_change(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "plan.db")
    file = FIXTURES / "maaneder.ods"
    change = SheetImport.open(file, store).change()
    store.apply(change)
    again = SheetImport.open(file, store).reading
    store.close()
    known = [note for row in again.rows for note in row.notes if not row.wanted]
    assert known
    assert plain(iter([*known, change.label])) == []


def test_of_a_calendar() -> None:
    with pytest.raises(FileProblem) as problem:
        parts_of(b"ikke en kalender", "x.ics")
    cut = events_of(parts_of(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:i dag\r\nEND:VEVENT\r\n", "x.ics"))
    assert cut.note
    assert plain(iter([*of(problem.value), cut.note, *(one.note for one in cut.events)])) == []


def test_of_why_the_system_says_no() -> None:
    assert plain(iter([plain_reason(OSError(number, "")) for number in (*range(1, 40), 999)])) == []
