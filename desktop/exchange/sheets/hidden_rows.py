"""Which rows of a spreadsheet are hidden, by a person or a filter: the reader gives them like all others."""

import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import ParseError, fromstring, iterparse

MOST_BYTES = 20_000_000  # of one sheet, unpacked; a sheet that is larger is read as if nothing in it were hidden
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINKED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
MOST_HIDDEN = 20_000


def hidden_rows(path: str) -> dict[str, set[int]]:
    """Numbers of hidden rows (the first is 1) by sheet, of .xlsx and .ods files; nothing of others."""
    if not zipfile.is_zipfile(path):
        return {}
    with zipfile.ZipFile(path) as packed:
        names = set(packed.namelist())
        try:
            if "content.xml" in names:
                return _of_ods(packed)
            sheets = _sheets(packed) if "xl/workbook.xml" in names else {}
            return {name: set(_of_sheet(packed, part)) for name, part in sheets.items() if part in names}
        except (ParseError, KeyError, ValueError):  # the reader will say what is wrong
            return {}


def _sheets(packed: zipfile.ZipFile) -> dict[str, str]:
    """The part that holds each sheet."""
    links = {one.get("Id"): str(one.get("Target")) for one in fromstring(packed.read("xl/_rels/workbook.xml.rels"))}
    sheets = fromstring(packed.read("xl/workbook.xml")).iter(f"{_MAIN}sheet")
    return {
        str(one.get("name")): posixpath.normpath(posixpath.join("/xl", links[one.get(_LINKED)])).lstrip("/")
        for one in sheets
    }


def _of_sheet(packed: zipfile.ZipFile, part: str) -> Iterator[int]:
    if packed.getinfo(part).file_size > MOST_BYTES:
        return
    for element in _ended(packed, part, f"{_MAIN}row"):
        if element.get("hidden") in ("1", "true") and element.get("r"):
            yield int(element.get("r"))


def _of_ods(packed: zipfile.ZipFile) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    if packed.getinfo("content.xml").file_size > MOST_BYTES:
        return found
    sheet, row = set[int](), 0
    for event, element in iterparse(packed.open("content.xml"), ("start", "end")):
        if event == "start" and element.tag == f"{_TABLE}table":
            sheet, row = found.setdefault(element.get(f"{_TABLE}name", ""), set()), 0
        elif event == "end" and element.tag == f"{_TABLE}table-row":
            times = int(element.get(f"{_TABLE}number-rows-repeated", 1))
            if element.get(f"{_TABLE}visibility") in ("collapse", "filter") and times < MOST_HIDDEN:
                sheet.update(range(row + 1, row + times + 1))
            row += times
            element.clear()
    return found


def _ended(packed: zipfile.ZipFile, part: str, tag: str) -> Iterator[Any]:
    for _, element in iterparse(packed.open(part), ("end",)):
        if element.tag == tag:
            yield element
            element.clear()
