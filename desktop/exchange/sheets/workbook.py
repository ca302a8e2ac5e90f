"""Reads .xlsx, .ods and .xls from outside: the work is done in a child process with limits on time and memory."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

from desktop.domain.errors import FileProblem
from desktop.domain.wording import say
from desktop.exchange.sheets.sheet_child import ARGUMENT, SECONDS
from desktop.exchange.sheets.table import Record, Table

MOST_BYTES = 30_000_000
MOST_UNPACKED = 300_000_000  # bytes a packed spreadsheet may say it holds
_OLE, _ZIP = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"
_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
_SAVE_ANEW = say("Åpne den i regnearkprogrammet, lagre den på nytt som .xlsx, og hent den fila.")


def is_workbook(start: bytes) -> bool:
    """Whether a file that begins so is a spreadsheet of Excel's or LibreOffice's kind (or is packed like one)."""
    return start.startswith((_OLE[:4], _ZIP))


def read_workbook(file: Path) -> tuple[Table, ...]:
    """All sheets with what they hold. Raises FileProblem with one sentence for whatever cannot be read."""
    _look_at_outside(file)
    answer = _asked(file)
    if "problem" in answer:
        raise _damaged(file, str(answer["problem"]))
    tables = tuple(Table(name, tuple(_record(row) for row in rows)) for name, rows in answer["sheets"])
    if not any(table.records for table in tables):
        raise FileProblem(say("Det står ingenting i «{file}».", file=file.name), say("Velg en fil med innlegg i."))
    return tables


def _record(row: list[Any]) -> Record:
    number, cells, dated, merged, hidden = row
    return Record(number, tuple(cells), dated=frozenset(dated), merged=frozenset(merged), hidden=hidden)


def _look_at_outside(file: Path) -> None:
    """What can be told without unpacking anything."""
    if file.stat().st_size > MOST_BYTES:
        raise _too_much(file)
    with file.open("rb") as opened:
        start = opened.read(8)
        if start.startswith(_OLE):
            if "EncryptedPackage".encode("utf-16-le") in opened.read():
                raise FileProblem(
                    say("«{file}» er låst med passord.", file=file.name),
                    say("Fjern passordet i regnearkprogrammet, og hent den på nytt."),
                )
            return
    try:
        with zipfile.ZipFile(file) as packed:
            _look_at_parts(file, packed)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError, RuntimeError):
        raise _damaged(file, "zip") from None


def _look_at_parts(file: Path, packed: zipfile.ZipFile) -> None:
    parts = packed.infolist()
    if len(parts) > 5000 or sum(one.file_size for one in parts) > MOST_UNPACKED:
        raise _too_much(file)
    names = {one.filename for one in parts}
    if not any(name in names for name in ("xl/workbook.xml", "xl/workbook.bin", "content.xml")):
        raise FileProblem(
            say("«{file}» er ikke et regneark.", file=file.name),
            say("Velg en fil som slutter på .xlsx, .ods, .xls eller .csv."),
        )
    if "xl/workbook.xml" in names and _STRICT in packed.open("xl/workbook.xml").read(4000):
        raise FileProblem(
            say("«{file}» er lagret som «Strict Open XML».", file=file.name),
            say("Lagre den som vanlig Excel-arbeidsbok, og hent den fila."),
        )
    if "META-INF/manifest.xml" in names and b"encryption-data" in packed.open("META-INF/manifest.xml").read(200_000):
        raise FileProblem(
            say("«{file}» er låst med passord.", file=file.name),
            say("Fjern passordet i regnearkprogrammet, og hent den på nytt."),
        )


def _asked(file: Path) -> dict[str, Any]:
    root = str(Path(__file__).resolve().parents[3])
    path = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, ARGUMENT] if frozen else [sys.executable, "-m", "desktop.exchange.sheets.sheet_child"]
    try:
        child = subprocess.run(
            [*command, str(file.resolve())],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False,
            env={**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        answer: dict[str, Any] = json.loads(child.stdout)
    except (subprocess.TimeoutExpired, ValueError):  # it died in the middle: no memory, or no patience
        return {"problem": "too much"}
    return answer


def _damaged(file: Path, why: str) -> FileProblem:
    if why == "too much":
        return _too_much(file)
    return FileProblem(say("«{file}» er skadet eller ikke et regneark.", file=file.name), _SAVE_ANEW)


def _too_much(file: Path) -> FileProblem:
    return FileProblem(
        say("«{file}» er større enn noen plan trenger å være.", file=file.name),
        say("Kopier arket med innleggene over i en ny fil, og hent den."),
    )
