"""Everything in the editor can be reached by keyboard, in reading order, and hit with an unsteady hand."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.look.appearance import Appearance
from tests.ui.editor.conftest import kare, show

LINKED = "Les mer på www.ms.no/jul. Hva gjør du?"


def round_by_tab(page: EditorPage, qtbot: QtBot) -> list[QWidget]:
    """All stops of the Tab key, from the button that leads back and round to it again."""
    page.parts.header.back.setFocus()
    stops: list[QWidget] = []
    while (at := QApplication.focusWidget()) is not None and at not in stops:
        stops.append(at)
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    return stops


def test_tab_goes_through_everything_in_reading_order(page: EditorPage, qtbot: QtBot) -> None:
    show(page, qtbot, kare(id="lenke", text=LINKED))
    qtbot.waitUntil(lambda: not page._order_timer.isActive())
    stops = round_by_tab(page, qtbot)
    parts = page.parts
    fields, text = parts.fields, parts.text
    spoken = [
        parts.title, fields.day, fields.clock, fields.form, fields.theme_field, fields.author, fields.keeper,
        fields.approver, text.tabs.bar, text.area, text.steps.on, parts.media.add,
        parts.links.button_of("www.ms.no/jul"), parts.findings.rows[0].begin, parts.notes.notes, parts.panel.rows,
        parts.panel.strip.begin,
    ]  # fmt: skip
    places = [stops.index(part) for part in spoken if part is not None]
    assert places == sorted(places)
    assert stops[0] is page.parts.header.back


def test_shift_tab_goes_the_same_way_back(page: EditorPage, qtbot: QtBot) -> None:
    page.parts.fields.clock.setFocus()
    qtbot.keyClick(page.parts.fields.clock, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is page.parts.fields.day


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_everything_to_press_is_large_enough_and_named(
    page: EditorPage, appearance: Appearance, qtbot: QtBot, factor: float
) -> None:
    appearance.choose(factor=factor)
    show(page, qtbot, kare(id="lenke", text=LINKED))
    shown = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    pressable = [one for one in shown if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(pressable) > 12
    for one in pressable:
        assert one.height() >= 32 * factor, one.accessibleName() or one.text()
        assert one.accessibleName() or one.text(), one
        assert isinstance(one, QCheckBox) or one.width() >= 32 * factor, one.text()


def test_neighbouring_buttons_stand_apart(page: EditorPage) -> None:
    head = [
        page.parts.header.earlier,
        page.parts.header.later,
        page.parts.header.undo,
        page.parts.header.redo,
        page.parts.header.status,
    ]
    rights = [one.mapTo(page, one.rect().topRight()).x() for one in head]
    lefts = [one.mapTo(page, QPoint(0, 0)).x() for one in head]
    gaps = [left - right for right, left in zip(rights, lefts[1:], strict=False)]
    assert min(gaps) >= 8


def test_rows_do_not_jump_while_one_types(page: EditorPage, qtbot: QtBot) -> None:
    rows = page.parts.panel.rows
    tops = [rows.visualRect(rows.model().index(row, 0)).top() for row in range(11)]
    page.parts.text.area.selectAll()
    with qtbot.waitSignal(page.draft.judged):
        qtbot.keyClicks(page.parts.text.area, "Hei")
    after = [rows.visualRect(rows.model().index(row, 0)).top() for row in range(11)]
    assert all(now >= then for now, then in zip(after, tops, strict=True))
    page.parts.text.area.undo()
    with qtbot.waitSignal(page.draft.judged):
        page.parts.text.area.undo()
    assert [rows.visualRect(rows.model().index(row, 0)).top() for row in range(11)] == after
