"""The month goes to the printer: here one that writes what it is given to a file, which is looked into."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6 import QtPrintSupport
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.exchange.month_pdf import Edition
from desktop.services.papers import Wish
from tests.ui.window import DECEMBER, Desk, open_desk, post, until

A4, A3 = (595, 842), (842, 1191)  # points, upright
Print = Callable[[Wish, Path], str]


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(qapp, tmp_path / "plan", post("a", "Lucia", date(2026, 12, 13))) as opened:
        yield opened


@pytest.fixture
def printed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Print:
    """Prints a paper to a file, as when that printer is chosen in the system's dialog; tells what the user is told."""

    def print_to(wish: Wish, file: Path) -> str:
        class Chosen:
            def __init__(self, printer: QPrinter, _window: QWidget) -> None:
                printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
                printer.setOutputFileName(str(file))

            def exec(self) -> int:
                return QDialog.DialogCode.Accepted.value

        monkeypatch.setattr(QtPrintSupport, "QPrintDialog", Chosen)
        told: list[str] = []
        desk.window.session.message_posted.connect(lambda message: told.append(message.words))
        desk.elleve.papers._print(wish)
        until(lambda: any("kriver" in words and "klare" not in words for words in told))
        return told[-1]

    return print_to


@pytest.mark.parametrize(
    ("edition", "size", "upright"),
    [(Edition.MEETING, A4, False), (Edition.LARGE_TYPE, A4, True), (Edition.WALL, A3, False)],
)
def test_every_page_comes_out_whole_in_its_own_size(
    printed: Print, tmp_path: Path, edition: Edition, size: tuple[int, int], upright: bool
) -> None:
    file = tmp_path / "ut.pdf"
    assert printed(Wish(DECEMBER, edition), file) == "Sendt til skriveren."
    pages = PdfReader(file).pages
    assert len(pages) >= 1
    for page in pages:
        wide, high = round(float(page.mediabox.width)), round(float(page.mediabox.height))
        assert sorted((wide, high)) == pytest.approx(size, abs=2)
        assert (high > wide) == upright
        (picture,) = page.images
        assert len(picture.image.convert("L").resize((60, 60)).getcolors()) > 5  # there is something on it


@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints")
def test_a_printer_that_takes_nothing_is_told_of(printed: Print, tmp_path: Path) -> None:
    words = printed(Wish(DECEMBER, Edition.OVERVIEW), tmp_path / "borte" / "ut.pdf")
    assert words == "Skriveren tok ikke imot sidene. Lagre planen som PDF, og skriv den ut derfra."
