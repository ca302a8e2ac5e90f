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
    page.header.back.setFocus()
    stops: list[QWidget] = []
    while (at := QApplication.focusWidget()) is not None and at not in stops:
        stops.append(at)
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    return stops


def test_tab_goes_through_everything_in_reading_order(page: EditorPage, qtbot: QtBot) -> None:
    show(page, qtbot, kare(id="lenke", text=LINKED))
    qtbot.waitUntil(lambda: not page._order_timer.isActive())
    stops = round_by_tab(page, qtbot)
    spoken = [
        page.title, page.fields.day, page.fields.clock, page.fields.form, page.fields.theme_field, page.fields.author,
        page.fields.keeper, page.fields.approver, page.text.tabs.bar, page.text.area, page.text.steps.on,
        page.media.add, page.links.button_of("www.ms.no/jul"), page.findings.rows[0].begin, page.notes.notes,
        page.panel.rows, page.panel.strip.begin,
    ]  # fmt: skip
    places = [stops.index(part) for part in spoken if part is not None]
    assert places == sorted(places)
    assert stops[0] is page.header.back


def test_shift_tab_goes_the_same_way_back(page: EditorPage, qtbot: QtBot) -> None:
    page.fields.clock.setFocus()
    qtbot.keyClick(page.fields.clock, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is page.fields.day


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
    head = [page.header.earlier, page.header.later, page.header.undo, page.header.redo, page.header.status]
    rights = [one.mapTo(page, one.rect().topRight()).x() for one in head]
    lefts = [one.mapTo(page, QPoint(0, 0)).x() for one in head]
    gaps = [left - right for right, left in zip(rights, lefts[1:], strict=False)]
    assert min(gaps) >= 8


def test_rows_do_not_jump_while_one_types(page: EditorPage, qtbot: QtBot) -> None:
    rows = page.panel.rows
    tops = [rows.visualRect(rows.model().index(row, 0)).top() for row in range(11)]
    page.text.area.selectAll()
    with qtbot.waitSignal(page.draft.judged, timeout=1000):
        qtbot.keyClicks(page.text.area, "Hei")
    after = [rows.visualRect(rows.model().index(row, 0)).top() for row in range(11)]
    assert all(now >= then for now, then in zip(after, tops, strict=True))
    page.text.area.undo()
    with qtbot.waitSignal(page.draft.judged, timeout=1000):
        page.text.area.undo()
    assert [rows.visualRect(rows.model().index(row, 0)).top() for row in range(11)] == after
