"""Spreadsheets nobody can use: damaged, locked, hostile, or something else altogether."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook

FIXTURES = Path(__file__).parent / "fixtures"
SHEET = "xl/worksheets/sheet1.xml"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_ODS = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"')  # fmt: skip
_STRICT = b'<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def xlsx(*rows: tuple[object, ...]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


GOOD = xlsx(("Tittel", "Tekst", "Dato"), ("Lucia", "Vi går i tog", "13.12.2026"))


def repacked(content: bytes, **changes: bytes | None) -> bytes:
    """The packed file with some parts changed, or left out where None; `__` stands for `/` and `_0_` for `.`."""
    wanted = {name.replace("__", "/").replace("_0_", "."): part for name, part in changes.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            part = wanted.pop(one.filename, old.read(one))
            if part is not None:
                new.writestr(one.filename, part)
        for name, part in wanted.items():
            if part is not None:
                new.writestr(name, part)
    return out.getvalue()


def sheet(rows: str, extra: str = "") -> bytes:
    return repacked(
        GOOD,
        xl__worksheets__sheet1_0_xml=f"<worksheet {_MAIN}>{extra}<sheetData>{rows}</sheetData></worksheet>".encode(),
    )


def ods(rows: str, head: str = "") -> bytes:
    body = (f'{head}<office:document-content {_ODS}><office:body><office:spreadsheet><table:table table:name="A">'
            f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>")  # fmt: skip
    return repacked((FIXTURES / "maaneder.ods").read_bytes(), content_0_xml=body.encode())


def lying(content: bytes, name: str, size: int) -> bytes:
    """The packed file with another length told for one part, at its head and in the list at the end."""
    raw = bytearray(content)
    encoded = name.encode()
    for start, place, length in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        at = raw.find(start)
        while at >= 0:
            if raw[at + length : at + length + len(encoded)] == encoded:
                raw[at + place : at + place + 4] = struct.pack("<I", size)
            at = raw.find(start, at + 4)
    return bytes(raw)


def with_flag(content: bytes, flag: int) -> bytes:
    """All parts marked, such as locked with a password (1)."""
    raw = bytearray(content)
    for start, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.find(start)
        while at >= 0:
            raw[at + place] |= flag
            at = raw.find(start, at + 4)
    return bytes(raw)


def many_disks(content: bytes) -> bytes:
    raw = bytearray(content)
    end = raw.rfind(b"PK\x05\x06")
    raw[end + 4 : end + 8] = struct.pack("<HH", 3, 2)
    return bytes(raw)


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name.replace("__", "/").replace("_0_", "."), part)
    return out.getvalue()


_CELL = "<table:table-cell office:value-type='string'><text:p>{}</text:p></table:table-cell>"
_BOMB = b"0" * 1_000_000
_MANY_ROWS = "".join(f"<row r='{n}'><c r='A{n}' t='inlineStr'><is><t>x</t></is></c></row>" for n in range(1, 25_000))
_HEADS = "".join(f"<c r='{c}1' t='inlineStr'><is><t>{w}</t></is></c>" for c, w in (("A", "Tittel"), ("B", "Tekst")))

BROKEN: dict[str, Callable[[], bytes]] = {
    "tom.xlsx": lambda: b"",
    "bare-mellomrom.csv": lambda: b" \r\n;;;\r\n",
    "avkortet.xlsx": lambda: GOOD[: len(GOOD) // 2],
    "uten-slutt.xlsx": lambda: GOOD[:-30],
    "bare-starten.xlsx": lambda: GOOD[:4],
    "brev.docx": lambda: packed(word__document_0_xml=b"<w/>"),
    "bilder.zip": lambda: packed(bilde_0_png=b"\x89PNG"),
    "plan.numbers": lambda: packed(Index__Document_0_iwa=b"iwa"),
    "strict.xlsx": lambda: repacked(GOOD, xl__workbook_0_xml=_STRICT),
    "laast.xlsx": lambda: _OLE + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512,
    "laast.ods": lambda: repacked(ods(""), **{"META-INF__manifest_0_xml": b"<encryption-data/>"}),
    "laast-zip.xlsx": lambda: with_flag(GOOD, 1),
    "gammel.xls": lambda: _OLE + b"\0" * 2000,
    "avkortet.xls": lambda: (FIXTURES / "maaneder.xls").read_bytes()[:3000],
    "uten-arbeidsbok.xlsx": lambda: repacked(GOOD, xl__workbook_0_xml=b"<workbook"),
    "uten-ark.xlsx": lambda: repacked(GOOD, xl__worksheets__sheet1_0_xml=None),
    "uten-veiviser.xlsx": lambda: repacked(GOOD, xl___rels__workbook_0_xml_0_rels=None),
    "odelagt-ark.xlsx": lambda: repacked(GOOD, xl__worksheets__sheet1_0_xml=b"<worksheet><sheetData><row><c"),
    "feil-tekstnummer.xlsx": lambda: sheet("<row r='1'><c r='A1' t='s'><v>99999</v></c></row>"),
    "ytterste-hjorne.xlsx": lambda: sheet(
        f"<row r='1'>{_HEADS}</row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"
    ),
    "for-mange-rader.xlsx": lambda: sheet(_MANY_ROWS),
    "bombe-tekst.xlsx": lambda: lying(GOOD, SHEET, 400_000_000),
    "bombe-loyn.xlsx": lambda: lying(repacked(GOOD, xl__worksheets__sheet1_0_xml=_BOMB * 50), SHEET, 100),
    "mange-deler.xlsx": lambda: packed(xl__workbook_0_xml=b"<workbook/>", **{f"d{n}": b"" for n in range(5001)}),
    "flere-disker.xlsx": lambda: many_disks(GOOD),
    "tomt-ark.xlsx": xlsx,
    "bare-tall.xlsx": lambda: xlsx((1, 2, 3), (4, 5, 6)),
    "budsjett.xlsx": lambda: xlsx(("Post nr", "Beløp"), ("Kaffe", 200)),
    "bare-overskrifter.xlsx": lambda: xlsx(("Tittel", "Tekst", "Dato")),
    "odelagt.ods": lambda: ods("<table:table-row><table:table-cell"),
    "tom.ods": lambda: ods(""),
    "million-rader.ods": lambda: ods(
        f"<table:table-row table:number-rows-repeated='1048576'>{_CELL.format('x' * 1000)}</table:table-row>"
    ),
    "latter.ods": lambda: ods(
        f"<table:table-row>{_CELL.format('&i;')}</table:table-row>",
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
            f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
        ) + "]>",
    ),
    "nettside.xls": lambda: b"<html><table><tr><td>Hei</td></tr></table></html>",
    "papir.xlsx": lambda: b"%PDF-1.7\n%\xe2\xe3",
    "foto.xlsx": lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
    "film.csv": lambda: bytes(range(256)) * 40,
    "bare-dato.csv": lambda: b"dato;kanal\n1.12.2026;fb\n",
}  # fmt: skip
