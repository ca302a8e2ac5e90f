"""Plans as CSV files that spreadsheets open at once and that come in again as they went out."""

import csv
import io
import re
from collections.abc import Iterable
from datetime import time
from pathlib import Path

from desktop.domain.errors import FileProblem
from desktop.domain.post import Post
from desktop.domain.wording import say
from desktop.exchange.sheets.cells import Cell, cells, headings, own_channels


def write_csv_posts(plan: Iterable[Post], file: Path) -> None:
    """Writes the posts so that spreadsheets open the file at once (UTF-8 with mark, semicolons) and `read_posts` gives
    the same fields back; `cells` says which.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front, which reading takes away again.
    Raises FileProblem where the file cannot be written."""
    plan = list(plan)
    own_texts = own_channels(plan)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings(own_texts))
    writer.writerows([_guarded(_words(cell)) for cell in cells(post, own_texts)] for post in plan)
    try:
        file.write_bytes(out.getvalue().encode("utf-8-sig", "replace"))
    except OSError:
        raise FileProblem(
            say("Fila «{file}» kan ikke skrives.", file=file.name), say("Velg en annen mappe eller et annet navn.")
        ) from None


def _words(cell: Cell) -> str:
    if cell is None or isinstance(cell, str):
        return cell or ""
    return cell.isoformat("seconds" if cell.second else "minutes") if isinstance(cell, time) else cell.isoformat()


def _guarded(cell: str) -> str:
    cell = cell.replace("\0", "")
    return f"'{cell}" if re.match(r"'*[=+\-@\t\r]", cell) else cell
