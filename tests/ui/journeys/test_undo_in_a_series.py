"""Whoever takes back in the editor what was done earlier is not asked whether that is for more of the series."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.series import Every, Series
from desktop.services.series import begun
from desktop.ui.series.scope_dialog import ScopeDialog
from tests.ui.window import Desk, open_desk, post

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
WEDNESDAY, THURSDAY = date(2026, 12, 9), date(2026, 12, 10)


@pytest.fixture
def desk(qapp, tmp_path):
    first = post("a", "Kaffekroken er åpen", WEDNESDAY)
    with open_desk(qapp, tmp_path, first) as opened:
        made = Series("kaffe", "Kaffekroken", Every.WEEKS, 1, WEDNESDAY, date(2026, 12, 30))
        opened.window.session.do(begun(first, made), tell=False)
        opened.settle()
        yield opened


def asked(doing: Callable[[], object]) -> str:
    """Does something, and answers «Bare dette» where that asks; gives the question, empty where there is none."""
    titles: list[str] = []

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ScopeDialog):
            titles.append(dialog.windowTitle())
            next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("Bare dette")).click()

    QTimer.singleShot(0, reply)
    doing()
    return titles[0] if titles else ""


def day(desk: Desk) -> date:
    return desk.plan.plan.post("a").day


def moved_and_opened(desk: Desk) -> None:
    view = desk.window.month_page.view
    view.choose_day(WEDNESDAY)
    desk.press(KEY.Key_Return)
    assert asked(lambda: desk.press(KEY.Key_Right, ALT)) == "Flytte flere i serien?"
    assert day(desk) == THURSDAY
    desk.window.open_post("a")


def leave(desk: Desk) -> str:
    return asked(desk.window.editor().parts.header.back.click)


def test_an_earlier_move_taken_back_in_the_editor_asks_nothing(desk):
    moved_and_opened(desk)
    desk.window.editor().parts.header.undo.click()
    assert day(desk) == WEDNESDAY
    assert leave(desk) == ""
    assert not desk.window.pages.in_editor


def test_nor_does_one_that_is_taken_back_and_done_again(desk):
    moved_and_opened(desk)
    header = desk.window.editor().parts.header
    header.undo.click()
    header.redo.click()
    assert day(desk) == THURSDAY
    assert leave(desk) == ""


def test_what_is_typed_beside_it_is_still_asked_about(desk):
    moved_and_opened(desk)
    editor = desk.window.editor()
    editor.parts.header.undo.click()
    editor.parts.text.insert("Ta med en venn.")
    assert leave(desk) == "Gjelder endringen flere i serien?"


def test_what_is_done_taken_back_and_done_again_in_the_editor_is_asked_about(desk):
    desk.window.open_post("a")
    editor = desk.window.editor()
    editor.parts.text.insert("Ta med en venn.")
    editor.save_now()
    editor.parts.header.undo.click()
    editor.parts.header.redo.click()
    assert leave(desk) == "Gjelder endringen flere i serien?"


def test_what_somebody_else_wrote_meanwhile_is_not_asked_about(desk):
    desk.window.open_post("a")
    before = desk.plan.plan.post("a")
    done = desk.plan.apply(PlanChange("", (PostChange(before, replace(before, text="Skrevet av Siv.")),)))
    desk.window.session.follow(done)
    assert desk.window.editor().draft.post.text == "Skrevet av Siv."
    assert leave(desk) == ""
