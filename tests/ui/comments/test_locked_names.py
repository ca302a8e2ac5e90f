"""Names of comment writers, and what is done with, are seen while the register is open, and leave the screen when it
locks."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.look.fonts import load_fonts
from tests.services.registers import PASSWORD
from tests.storage.test_vault import found_in
from tests.ui.consent.desk import consent_desk, the_page, unlocked
from tests.ui.consent.hands import words_of
from tests.ui.window import until

NAME = "Gunnvor Kvitnes"
TEXT = "Tredje året på rad at kaffekroken er i andre etasje uten heis. Det er for dårlig."


@pytest.fixture
def desk(qapp, tmp_path):
    load_fonts()
    with consent_desk(qapp, tmp_path, set_up=False) as opened:
        yield opened


def comments(desk):
    desk.window.go("comments")
    return desk.window.page("comments")


def seen(desk) -> str:
    page = comments(desk)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the next turn of the loop does
    rows = page.list.comments
    return words_of(page) + " ".join(rows.data(rows.index(row)) for row in range(rows.rowCount()))


def test_names_written_before_are_locked_with_the_register_and_come_back_with_it(desk):
    comments(desk).take_in(NAME, TEXT, "facebook")
    desk.plan.backups.daily()
    assert NAME in seen(desk)
    desk.window.go("consent")
    page = the_page(desk)
    page.gate.password.setText(PASSWORD)
    page.gate.again.setText(PASSWORD)
    page.gate.go.click()
    until(lambda: page.shown() is page.code)
    page.code.done.click()
    assert NAME in seen(desk)
    page.sealer.wait()
    assert not found_in(desk.plan.folder.root, "Gunnvor", "Kvitnes")
    page.idle.ran_out.emit()  # while the comments are in sight
    assert "Samtykkeregisteret er låst." in words_of(desk.window.strip)
    assert NAME not in words_of(desk.window.strip)
    assert NAME not in seen(desk)
    assert "G. K." in seen(desk)
    assert "Navnet er låst." in seen(desk)
    comments(desk).take_in(NAME, TEXT, "facebook")
    assert NAME not in seen(desk)
    assert "Har skrevet 1 før" in seen(desk)
    unlocked(desk)
    assert NAME in seen(desk)
    assert not found_in(desk.plan.folder.root, "Gunnvor", "Kvitnes")


def test_a_comment_that_is_done_with_leaves_the_screen_with_the_register(desk):
    comments(desk).take_in(NAME, TEXT, "facebook")
    desk.window.go("consent")
    page = the_page(desk)
    page.gate.password.setText(PASSWORD)
    page.gate.again.setText(PASSWORD)
    page.gate.go.click()
    until(lambda: page.shown() is page.code)
    page.code.done.click()
    page.sealer.wait()
    page.idle.ran_out.emit()
    assert TEXT in seen(desk), "it waits for an answer"
    comments(desk).reply.finish.click()
    assert TEXT not in seen(desk)
    assert "Teksten er låst." in seen(desk)
    unlocked(desk)
    assert TEXT in seen(desk)
