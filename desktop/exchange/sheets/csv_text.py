"""From the bytes of a CSV file to its records, whatever program wrote it."""

import csv
import io
import re
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from statistics import median_low

from desktop.domain.errors import FileProblem
from desktop.domain.wording import say
from desktop.exchange.sheets.table import Record

DELIMITERS = ";\t,|"
MOST_BYTES = 30_000_000
LONGEST_RECORD = 500  # lines; a record that long is a quotation mark somebody forgot to close
_OTHER_KINDS = (
    (b"%PDF", say("en PDF")),
    (b"\x89PNG", say("et bilde")),
    (b"\xff\xd8\xff", say("et bilde")),
    (b"SQLite format 3", say("en database")),
)
_NORWEGIAN = frozenset("æøåÆØÅéèêóòôäöüÄÖÜ«»–—…’“”\u00a0§°€")


def read_bytes(file: Path) -> bytes:
    """The file's content. Raises FileProblem where it is not there, too large, or may not be read."""
    try:
        size = file.stat().st_size
        content = file.read_bytes() if size <= MOST_BYTES else b""
    except FileNotFoundError:
        raise FileProblem(say("Fila «{file}» finnes ikke.", file=file.name), say("Sjekk navnet og mappa.")) from None
    except IsADirectoryError:
        raise FileProblem(say("«{file}» er en mappe.", file=file.name), say("Velg en fil i den.")) from None
    except (OSError, ValueError):  # ValueError: a name no system takes
        raise FileProblem(
            say("Fila «{file}» kan ikke leses.", file=file.name), say("Sjekk at du har lov til å åpne den.")
        ) from None
    if size > MOST_BYTES:
        raise FileProblem(say("Fila «{file}» er for stor.", file=file.name), say("Del den i filer på under 30 MB."))
    return content


def text_of(content: bytes, name: str) -> str:
    """The text of a CSV file. Raises FileProblem where it is empty or no text."""
    for start, kind in _OTHER_KINDS:
        if content.startswith(start):
            raise FileProblem(
                say("«{file}» er {kind}, ikke et regneark.", file=name, kind=kind),
                say("Lagre planen som regneark eller CSV først, og hent den fila."),
            )
    text = _as_text(content)
    if text is None or "\0" in text:
        raise FileProblem(
            say("«{file}» er ikke en tekstfil.", file=name), say("Lagre planen som CSV, og hent den fila.")
        )
    if not text.strip(" \t\r\n;,|\ufeff"):
        raise FileProblem(say("Fila «{file}» er tom.", file=name), say("Velg en fil med innlegg i."))
    return text


def _as_text(content: bytes) -> str | None:
    try:
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            return content.decode("utf-16")
        zeros = content[:2000].count(0)
        if zeros and zeros * 3 > len(content[:2000]):  # Latin letters in UTF-16 without its mark
            return content.decode("utf-16-le" if content[1:2] == b"\0" else "utf-16-be")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None if content.count(0) else _eight_bits(content)


def _eight_bits(content: bytes) -> str:
    """Windows, old Mac or DOS: the one that gives most letters Norwegians use; Windows where it makes no difference."""
    readings = [content.decode(code, "replace") for code in ("cp1252", "mac_roman", "cp850")]
    return max(readings, key=lambda text: sum(letter in _NORWEGIAN for letter in text) - text.count("\ufffd"))


def records_of(text: str, knows: Callable[[tuple[str, ...]], int]) -> list[Record]:
    """The records of the text, parted by the delimiter whose headings `knows` best, else by the one that gives most
    cells."""
    lines = io.StringIO(text, newline="").readlines()
    if lines[0].strip().lower().startswith("sep=") and len(lines[0].rstrip("\r\n")) <= 5:
        return list(_records(lines[1:], lines[0].rstrip("\r\n")[4:] or ";"))

    def fit(delimiter: str) -> tuple[int, int]:
        start = [record.cells for record in islice(_records(lines, delimiter), 10)]
        return max(map(knows, start)), median_low(map(len, start))

    return list(_records(lines, max(DELIMITERS, key=fit)))


def _records(lines: list[str], delimiter: str) -> Iterator[Record]:
    place, row = 0, 0
    while place < len(lines):
        row += 1
        cells, used, unclosed = _one_record(lines, place, delimiter)
        yield Record(row, tuple(map(_plain, cells)), unclosed)
        place += used


def _plain(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from taking the cell for a formula."""
    cell = cell[1:] if re.match(r"'+[=+\-@\t\r]", cell) else cell
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def _one_record(lines: list[str], place: int, delimiter: str) -> tuple[list[str], int, bool]:
    """The record that starts at the line: its cells, the number of lines it takes, and whether it was never closed."""
    window = lines[place : place + LONGEST_RECORD]
    for strict in (True, False):
        reader = csv.reader(window, delimiter=delimiter, strict=strict)
        try:
            cells = next(reader, [])
            if strict or reader.line_num == 1:
                return cells, max(reader.line_num, 1), False
        except csv.Error as error:
            if "end of data" in str(error) or "field limit" in str(error):
                break
    plain = [cell.strip().removeprefix('"') for cell in lines[place].rstrip("\r\n").split(delimiter)]
    return plain, 1, True
