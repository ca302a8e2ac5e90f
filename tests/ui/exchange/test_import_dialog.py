"""A spreadsheet on its way in: looked at first, questions answered, taken in as one step that can be undone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from desktop.services.importing import SheetImport
from desktop.ui.exchange.columns_page import ColumnsPage
from desktop.ui.exchange.import_dialog import ImportDialog
from tests.exchange.sheets.broken import FIXTURES
from tests.ui.window import Desk, open_desk, until


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(qapp, tmp_path / "plan") as opened:
        yield opened


def dialog_on(desk: Desk, name: str) -> ImportDialog:
    intake = SheetImport.open(FIXTURES / name, desk.plan.store)
    dialog = ImportDialog(desk.window, desk.elleve.appearance.theme, intake)
    dialog.show()
    return dialog


def test_a_file_is_looked_at_before_it_lands_and_one_step_takes_it_back(desk: Desk) -> None:
    seen: list[int] = []

    def answered() -> bool:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ImportDialog):
            seen.append(desk.plan.store.post_count())
            dialog.accept()
        return bool(seen)

    desk.elleve.exchange.fetch_from(FIXTURES / "maaneder.ods")
    until(answered)
    until(lambda: desk.window.session.can_undo)
    assert seen == [0]
    assert desk.plan.store.post_count() == 6
    desk.window.session.undo()
    assert desk.plan.store.post_count() == 0


def test_a_row_is_left_out_with_the_space_bar(desk: Desk) -> None:
    dialog = dialog_on(desk, "maaneder.ods")
    rows = dialog.rows
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert [row.post.title for row in dialog.wanted() if row.post][:1] == ["Kveldskaffe"]
    dialog.close()


def test_the_missing_year_is_asked_for(desk: Desk) -> None:
    dialog = dialog_on(desk, "uten-aar.ods")
    assert {row.post.day for row in dialog.wanted() if row.post} == {None}
    QTest.keyClicks(dialog.findChild(QLineEdit), "2026")
    days = [row.post.day for row in dialog.wanted() if row.post]
    assert days == [date(2026, 12, 1), date(2026, 12, 30), date(2026, 12, 24)]
    dialog.close()


def test_turned_dates_can_be_turned_again(desk: Desk) -> None:
    dialog = dialog_on(desk, "byttet.xlsx")
    flip = next(one for one in dialog.findChildren(QCheckBox) if one.isVisible())
    QTest.keyClick(flip, Qt.Key.Key_Space)
    assert [row.post.day for row in dialog.wanted() if row.post][:1] == [date(2026, 3, 12)]
    dialog.close()


def test_columns_nobody_knows_are_asked_about_and_remembered(desk: Desk) -> None:
    dialog = dialog_on(desk, "ukjent.csv")
    assert dialog.wanted() == []
    box = dialog.findChild(ColumnsPage).box("Beskjed")
    box.setFocus()
    QTest.keyClicks(box, "Tekst")
    box.activated.emit(box.currentIndex())
    assert [row.post.text for row in dialog.wanted() if row.post] == [
        "Kom og smak på blåbærsyltetøy",
        "Vi øver på å puste",
    ]
    dialog._intake.remember()
    dialog.close()
    again = SheetImport.open(FIXTURES / "ukjent.csv", desk.plan.store)
    assert len(again.reading.posts) == 2
