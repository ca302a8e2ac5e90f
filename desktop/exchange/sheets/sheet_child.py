"""Reads one spreadsheet in a process of its own, since a small hostile file may ask for more memory than there is.

Gets the file's path as its argument and writes one JSON object: `{"sheets": [[name, rows]]}` with rows
`[number, cells, places of dates, places under merged cells, hidden]`, or `{"problem": word}`. A frozen app reaches it
through `main.py --read-spreadsheet`.
"""

import json
import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from typing import Any

from desktop.exchange.sheets.hidden_rows import hidden_rows

ARGUMENT = "--read-spreadsheet"
MEMORY_LIMIT = 1024**3
SECONDS = 20
MOST_ROWS, MOST_COLUMNS, MOST_LETTERS, LONGEST_CELL, MOST_MERGES = 20_000, 200, 8_000_000, 100_000, 2000

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
Merges = list[tuple[tuple[int, int], tuple[int, int]]]
Row = tuple[int, list[str], list[int], list[int], bool]


class TooMuch(Exception):
    """More than any board has planned."""


def main() -> None:
    _bound()
    answer: dict[str, Any]
    try:
        answer = {"sheets": _sheets(sys.argv[-1])}
    except TooMuch:
        answer = {"problem": "too much"}
    except MemoryError:
        answer = {"problem": "too much"}
    except BaseException as problem:  # noqa: BLE001  # readers of damaged files raise anything, panics among them
        answer = {"problem": type(problem).__name__}
    sys.stdout.write(json.dumps(answer))


def _bound() -> None:
    """Memory and time get a ceiling where the system can hold one (not on Windows)."""
    with suppress(ImportError):
        import resource

        for kind, limit in ((resource.RLIMIT_AS, MEMORY_LIMIT), (resource.RLIMIT_CPU, SECONDS)):
            with suppress(ValueError, OSError):
                resource.setrlimit(kind, (limit, limit))
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _sheets(path: str) -> list[tuple[str, list[Row]]]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    left = [MOST_ROWS, MOST_LETTERS]
    with load_workbook(path) as book:
        names = [one.name for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
        sheets = [(name, book.get_sheet_by_name(name)) for name in names]
        merges = {name: sheet.merged_cell_ranges or [] for name, sheet in sheets}
        if not any(merges.values()):
            merges = ods_merges(path)
        out_of_sight = {one.name for one in book.sheets_metadata if one.visible != SheetVisibleEnum.Visible}
        hidden = hidden_rows(path)
        return [
            (
                name,
                list(
                    _rows(sheet, merges.get(name, []), left, None if name in out_of_sight else hidden.get(name, set()))
                ),
            )
            for name, sheet in sheets
        ]


def _rows(sheet: Any, merged: Merges, left: list[int], hidden: set[int] | None) -> Iterator[Row]:
    """The rows that hold anything; what is left of the file's allowance is counted down in `left`."""
    if sheet.start is None:
        return
    first = sheet.start[0]
    merges: Merges = [one for one in merged[:MOST_MERGES] if one[1][0] > one[0][0]]
    above: dict[tuple[int, int], str] = {}
    indent = [""] * sheet.start[1]  # the reader gives every row, but only the columns that hold anything
    for place, found in enumerate(sheet.iter_rows()):
        values = [*indent, *found][:MOST_COLUMNS]
        cells = [_words(value) for value in values]
        dated = [column for column, value in enumerate(values) if isinstance(value, date)]
        covered = _fill(place, cells, merges, above) if place >= first else []
        if any(cells):
            left[0] -= 1
            left[1] -= sum(map(len, cells))
            if min(left) < 0:
                raise TooMuch
            yield place + 1, cells, dated, covered, hidden is None or place + 1 in hidden


def _fill(place: int, cells: list[str], merges: Merges, above: dict[tuple[int, int], str]) -> list[int]:
    """Puts the words of a cell merged downwards into the rows it covers; tells which places those are."""
    filled = []
    for start, end in merges:
        column = start[1]
        if not start[0] <= place <= end[0] or column >= len(cells):
            continue
        if place == start[0]:
            above[start] = cells[column]
        elif not cells[column] and above.get(start):
            cells[column] = above[start]
            filled.append(column)
    return filled


def ods_merges(path: str) -> dict[str, Merges]:
    """Cells merged downwards by sheet, of an .ods file: the reader tells them of Excel's files only."""
    from xml.etree.ElementTree import iterparse  # only here

    found: dict[str, Merges] = {}
    if not zipfile.is_zipfile(path):
        return found
    with zipfile.ZipFile(path) as packed:
        if "content.xml" not in packed.namelist():
            return found
        row, merges = 0, Merges()
        for event, element in iterparse(packed.open("content.xml"), ("start", "end")):
            if event == "start" and element.tag == f"{_TABLE}table":
                row, merges = 0, found.setdefault(element.get(f"{_TABLE}name", ""), [])
            elif event == "end" and element.tag == f"{_TABLE}table-row":
                merges += _row_merges(element, row)
                row += int(element.get(f"{_TABLE}number-rows-repeated", 1))
                element.clear()
            if len(merges) > MOST_MERGES:
                break
    return found


def _row_merges(row: Any, place: int) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    column = 0
    for cell in row:
        rows, columns = (int(cell.get(f"{_TABLE}number-{kind}-spanned", 1)) for kind in ("rows", "columns"))
        if rows > 1:
            yield (place, column), (place + rows - 1, column + columns - 1)
        column += int(cell.get(f"{_TABLE}number-columns-repeated", 1))


def _words(value: Any) -> str:
    if isinstance(value, str):
        return value[:LONGEST_CELL].replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds") if value.time() != time() else value.date().isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return "" if value is None else str(value)  # dates and clock times come as ISO so


if __name__ == "__main__":
    main()
