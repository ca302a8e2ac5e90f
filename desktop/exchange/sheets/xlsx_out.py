"""Plans as .xlsx that a board would like to keep: one sheet a month, frozen headings, filters, readable columns."""

import io
import re
from collections.abc import Iterable, Iterator
from datetime import date, time
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.channel import Channel
from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.month import Month
from desktop.domain.post import Post
from desktop.domain.wording import say
from desktop.domain.words import month_name
from desktop.exchange.sheets.cells import FIELDS, Cell, cells, headings, own_channels

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST_CELL = 32_767  # letters; Excel takes a file with more for damaged
_WIDTHS = {"title": 34, "text": 70, "date": 13, "time": 11, "channels": 22, "notes": 40, "theme": 18}
_USUAL_WIDTH, _OWN_TEXT_WIDTH = 16, 50
_HEAD, _LINE = "05605A", "D9D4C8"  # the accent and the hairline of the light theme
_FIRST_EXCEL_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was
_NOT_WRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_xlsx_posts(plan: Iterable[Post], file: Path, title: str = "") -> None:
    """Writes a sheet for each month that has posts, and one for those without a date. `read_posts` gives the same
    fields back; `cells` says which. Raises FileProblem where the file cannot be written or a text is too long for a
    cell."""
    from openpyxl import Workbook  # some tenths of a second that nobody else need wait for

    plan = sorted(plan, key=lambda post: (post.day or date.max, post.clock or time.min))
    own_texts = own_channels(plan)
    book = Workbook()
    book.remove(book.active)
    book.properties.title = title or None
    book.properties.creator = "Elleve"
    for name, posts in _by_month(plan):
        _fill(book.create_sheet(name), posts, own_texts)
    out = io.BytesIO()
    book.save(out)
    try:
        file.write_bytes(out.getvalue())
    except OSError as problem:
        raise FileProblem(
            say("Regnearket kunne ikke lagres som «{file}» ({reason}).", file=file.name, reason=plain_reason(problem)),
            say("Lukk fila hvis den er åpen, eller velg et annet sted."),
        ) from problem


def _by_month(plan: list[Post]) -> Iterator[tuple[str, list[Post]]]:
    if not plan:
        yield "Plan", []
    for month, posts in groupby(plan, key=lambda post: Month.of(post.day) if post.day else None):
        yield (month_name(month) if month else "Uten dato"), list(posts)


def _fill(sheet: "Worksheet", posts: list[Post], own_texts: list[Channel]) -> None:
    from openpyxl.utils import get_column_letter

    names = headings(own_texts)
    sheet.append(names)
    for post in posts:
        _add(sheet, post, own_texts)
    for place, name in enumerate((*FIELDS, *own_texts), 1):
        usual = _OWN_TEXT_WIDTH if place > len(FIELDS) else _USUAL_WIDTH
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(name, usual)
    _dress(sheet)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


def _add(sheet: "Worksheet", post: Post, own_texts: list[Channel]) -> None:
    row = sheet.max_row + 1
    for place, value in enumerate(cells(post, own_texts), 1):
        _set(sheet.cell(row, place), value, post)


def _set(cell: Any, value: Cell, post: Post) -> None:
    if isinstance(value, date) and value >= _FIRST_EXCEL_DAY:
        cell.value, cell.number_format = value, "ddd d. mmm yyyy"
    elif isinstance(value, time):
        cell.value = value.isoformat("seconds") if value.second else value.isoformat("minutes")
    elif value:
        words = value if isinstance(value, str) else value.isoformat()
        if len(words) > LONGEST_CELL:
            raise FileProblem(
                say("Teksten i «{title}» er for lang for en celle i Excel.", title=post.title),
                say("Lagre planen som CSV."),
            )
        cell.value = _NOT_WRITABLE.sub("", words)
        cell.data_type = "s"  # also where it begins with «=»: nobody's text is a formula


def _dress(sheet: "Worksheet") -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    line = Border(bottom=Side(style="thin", color=_LINE))
    top, head = Alignment(vertical="top", wrap_text=True), Alignment(vertical="center", wrap_text=True)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment, cell.border, cell.font = top, line, Font(name="Calibri", size=12)
    for cell in sheet[1]:
        cell.font = Font(name="Calibri", size=12, bold=True, color="FFFFFF")
        cell.fill, cell.alignment = PatternFill("solid", start_color=_HEAD), head
    sheet.row_dimensions[1].height = 30
