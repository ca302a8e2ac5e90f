"""The eleven rows: reading them, deciding otherwise, and what a screen reader says."""

import gc
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.post import Ruling
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.services.plan import added
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.look.appearance import Appearance
from desktop.ui.score.reason_dialog import ReasonDialog
from desktop.ui.session import PlanSession
from tests.ui.editor.conftest import kare, show, stored


def open_menu(page: EditorPage, qtbot: QtBot, quality: Quality, key: Qt.Key = Qt.Key.Key_Return) -> QMenu:
    """The menu of a row, opened by keyboard."""
    rows = page.parts.panel.rows
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    for _ in range(PANEL_ORDER.index(quality)):
        qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(page: EditorPage, qtbot: QtBot, place: int, reason: str = "") -> None:
    """Takes an entry of the open menu by keyboard and gives the reason."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(place + 1):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    dialog = page.window().findChild(ReasonDialog)
    if dialog is not None and dialog.isVisible():
        qtbot.keyClicks(dialog.reason, reason)
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)


def test_rows_say_quality_state_and_reason(page: EditorPage) -> None:
    rows = page.parts.panel.rows.model()
    names = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(11)]
    assert names[4].startswith("Video, mangler. ")
    assert names[2].startswith("Dialog, på plass. ")


def test_the_list_is_a_real_list_for_screen_readers(page: EditorPage) -> None:
    spoken = QAccessible.queryAccessibleInterface(page.parts.panel.rows)
    assert spoken.role() == QAccessible.Role.List
    assert spoken.childCount() >= 11
    assert spoken.text(QAccessible.Text.Name) == "De elleve kvalitetene"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Menu])
def test_the_board_decides_otherwise_by_keyboard(
    page: EditorPage, session: PlanSession, qtbot: QtBot, key: Qt.Key
) -> None:
    open_menu(page, qtbot, Quality.KNOWLEDGE, key)
    choose(page, qtbot, 0, "Kåre forteller om lydbøker")
    rule = stored(session).overrule_of(Quality.KNOWLEDGE)
    assert rule is not None
    assert (rule.ruling, rule.reason) == (Ruling.MET, "Kåre forteller om lydbøker")
    index = page.parts.panel.rows.model().index(PANEL_ORDER.index(Quality.KNOWLEDGE), 0)
    name = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "Kunnskap, på plass, endret av dere. På plass: Kåre forteller om lydbøker"


def test_deciding_otherwise_changes_the_count_and_can_be_undone(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    before = page.parts.panel.head.count.text()
    open_menu(page, qtbot, Quality.KNOWLEDGE)
    choose(page, qtbot, 0)
    assert page.parts.panel.head.count.text() != before
    session.undo()
    assert page.parts.panel.head.count.text() == before
    assert stored(session).overrules == ()


def test_a_quality_can_be_left_out_and_taken_back(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    open_menu(page, qtbot, Quality.VIDEO)
    choose(page, qtbot, 2, "Bare i bladet")
    rule = stored(session).overrule_of(Quality.VIDEO)
    assert rule is not None
    assert rule.ruling == Ruling.NOT_RELEVANT
    page.parts.panel.rows.menu_for(Quality.VIDEO).actions()[-1].trigger()
    assert stored(session).overrules == ()


def test_giving_no_answer_changes_nothing(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    open_menu(page, qtbot, Quality.VIDEO)
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    dialog = page.window().findChild(ReasonDialog)
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert stored(session).overrules == ()


def test_a_question_is_answered_with_ja_or_nei(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    # A plan without history cannot tell whether a form is new.
    answers = page.parts.panel.rows.answers(Quality.FRESH)
    assert answers.yes.accessibleName() == "Ja, Nytenkning er på plass"
    qtbot.mouseClick(answers.yes, Qt.MouseButton.LeftButton)
    rule = stored(session).overrule_of(Quality.FRESH)
    assert rule is not None
    assert rule.ruling == Ruling.MET
    assert answers.isHidden()


def test_the_dots_of_a_row_open_the_same_menu(page: EditorPage, qtbot: QtBot) -> None:
    rows = page.parts.panel.rows
    rect = rows.visualRect(rows.model().index(0, 0))
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 12, rect.center().y()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Vi mener det er på plass …"
    menu.close()


def test_rows_are_as_high_as_drawn_and_in_two_groups(page: EditorPage) -> None:
    rows = page.parts.panel.rows
    heights = [rows.visualRect(rows.model().index(row, 0)).height() for row in range(11)]
    assert min(heights) >= 46
    assert heights[8] > 46


def test_a_post_that_is_out_has_no_next_step(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    from desktop.domain.post import Status

    show(page, qtbot, kare(status=Status.PUBLISHED))
    assert page.parts.panel.strip.begin.isHidden()
    assert page.parts.header.ready.isHidden()


def test_one_key_overrules_and_one_gives_elleves_own_verdict_back(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    rows = page.parts.panel.rows
    rows.setFocus()
    rows.light(Quality.KNOWLEDGE)
    qtbot.keyClick(rows, Qt.Key.Key_J)
    assert stored(session).overrule_of(Quality.KNOWLEDGE).ruling == Ruling.MET
    qtbot.keyClick(rows, Qt.Key.Key_N)
    assert stored(session).overrule_of(Quality.KNOWLEDGE).ruling == Ruling.MISSING
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert stored(session).overrule_of(Quality.KNOWLEDGE) is None


def test_rows_settle_after_many_changes_of_theme_and_text_size(
    page: EditorPage, appearance: Appearance, qtbot: QtBot
) -> None:
    """Qt lays the rows out in the middle of its own change of style; what it asks of us then must be quite simple."""
    rows = page.parts.panel.rows
    for turn in range(10):
        appearance.choose(theme=("dark", "contrast", "light")[turn % 3], factor=(1.0, 1.5, 2.0)[turn % 3])
        page.resize(1280 - 20 * (turn % 5), 900)
        page.parts.text.area.setPlainText(f"Kåre sa nei {turn} ganger. Hva hadde du svart?" * (1 + turn % 4))
        gc.collect()
        qtbot.waitUntil(lambda: not rows.is_settling())
        heights = [rows.visualRect(rows.model().index(row, 0)).height() for row in range(11)]
        assert rows.height() == sum(heights) + 2 * rows.frameWidth()
        assert min(heights) >= appearance.theme.px(46)


def test_qt_gets_only_known_sizes_while_it_lays_out(page: EditorPage) -> None:
    rows = page.parts.panel.rows
    before = [rows.sizeHintForIndex(rows.model().index(row, 0)) for row in range(11)]
    rows.setStyleSheet("font-size: 40px")
    assert [rows.sizeHintForIndex(rows.model().index(row, 0)) for row in range(11)] == before


def test_what_is_in_common_with_earlier_posts_is_told_below_the_eleven(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    assert page.parts.panel.common.isHidden()
    session.do(
        added(kare(id="forrige", title="Siv leser", text="Siv leste for oss.", day=date(2026, 12, 16))), tell=False
    )
    show(page, qtbot, kare(title="Kåre leser igjen"))
    told = [one.text() for one in page.parts.panel.common.findChildren(QLabel) if one.isVisible()]
    assert "Samme tema som «Siv leser» 16. des." in told
    assert "Samme ukedag og time som «Siv leser» 16. des." in told
    assert any(one.startswith("Går ikke igjen: ord, åpning") for one in told)
