"""A keeper of the comment field goes through what has been written, with the keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from desktop.domain.comment import Act
from desktop.ui.comments.house_rules_dialog import HouseRulesDialog
from desktop.ui.consent.paper_dialogs import FormDialog
from tests.ui.accessibility.places import look_at
from tests.ui.languages import choose_language
from tests.ui.window import Desk, open_desk, post, until

KEY = Qt.Key
CURE = "Slutt med medisinene! Svogeren min ble helt frisk av MS etter tre måneder uten mel."
CRITICISM = "Tredje året på rad at kaffekroken er i andre etasje uten heis. Det er for dårlig."


@pytest.fixture
def desk(qapp, tmp_path):
    with open_desk(qapp, tmp_path, post("a", "Kaffekroken er åpen", date(2026, 12, 7))) as opened:
        opened.window.go("comments")
        yield opened


def page(desk: Desk):
    return desk.window.page("comments")


def offered(desk: Desk) -> set[Act]:
    return {act for act, row in page(desk).acts.rows.items() if not row.isHidden()}


def test_a_pasted_comment_gets_a_rule_a_reason_and_a_reply_and_is_logged(desk):
    QGuiApplication.clipboard().setText(CURE)

    def fill(dialog) -> None:
        assert dialog.findChild(QPlainTextEdit).toPlainText() == CURE
        dialog.findChild(QLineEdit).setText("Rolf B.")
        (verb,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Se på kommentaren"]
        QTest.keyClick(verb, KEY.Key_Return)

    look_at(page(desk)._on_paste, fill)
    assert page(desk).acts.act == Act.REMOVE
    assert page(desk).reply.reply().startswith("Hei, Rolf.")
    QTest.keyClick(page(desk).reply.finish, KEY.Key_Return)
    assert QGuiApplication.clipboard().text().startswith("Hei, Rolf.")
    (done,) = page(desk).service.all()
    assert (done.act, done.rule, done.reply[:10]) == (Act.REMOVE, "misinformation", "Hei, Rolf.")
    desk.window.session.undo()
    assert page(desk).service.waiting() == 1


def test_criticism_can_only_stand_or_be_answered(desk):
    page(desk).take_in("Gunn K.", CRITICISM, "facebook")
    assert offered(desk) == {Act.ANSWER, Act.LET_STAND}
    assert page(desk).acts.act == Act.ANSWER


def test_what_is_illegal_is_reported_and_not_answered(desk):
    page(desk).take_in("X", "Jeg vet hvor du bor. Du skal dø.", "facebook")
    assert page(desk).acts.act == Act.REPORT
    assert page(desk).reply.reply() == ""


def test_arrow_keys_lead_from_comment_to_comment_and_the_rail_counts_them(desk):
    page(desk).take_in("Gunn K.", CRITICISM, "facebook")
    page(desk).take_in("Rolf B.", CURE, "facebook")
    until(lambda: desk.window.rail.name_of("comments") == "Kommentarer, 2 venter")
    first = page(desk)._id
    page(desk).list.setFocus()
    QTest.keyClick(page(desk).list, KEY.Key_Up if page(desk).list.currentIndex().row() > 1 else KEY.Key_Down)
    assert page(desk)._id != first


def test_an_empty_comment_says_what_it_lacks(desk):
    QGuiApplication.clipboard().clear()

    def press(dialog) -> None:
        dialog.accept()
        assert dialog.isVisible()
        assert not dialog._fault.isHidden()

    look_at(page(desk)._on_paste, press)
    assert page(desk).service.all() == ()


@pytest.mark.usefixtures("bokmal_afterwards")
def test_a_nynorsk_branch_answers_and_sets_up_its_forms_in_nynorsk(desk):
    choose_language(desk, "Nynorsk")
    desk.window.go("comments")
    page(desk).take_in("Rolf B.", CURE, "facebook")
    assert "Vi har teke bort kommentaren din" in page(desk).reply.reply()
    rules = HouseRulesDialog(desk.window, desk.elleve.appearance.theme, page(desk).service)
    assert rules.findChild(QPlainTextEdit).toPlainText().startswith("Velkomen til kommentarfeltet vårt.")
    assert FormDialog(desk.window, desk.elleve.appearance.theme).language() == "nn"
    rules.accept()
    assert page(desk).service.house_rules("nb").startswith("Velkommen til")


def test_in_a_low_window_the_button_that_ends_it_is_in_sight(desk):
    desk.window.resize(1280, 720)
    page(desk).take_in("Rolf B.", CURE, "facebook")
    finish = page(desk).reply.finish
    until(lambda: finish.visibleRegion().boundingRect() == finish.rect())


def test_with_large_text_it_comes_after_the_reply(desk):
    page(desk).take_in("Rolf B.", CURE, "facebook")
    desk.elleve.appearance.choose(factor=2.0)
    try:
        reply = page(desk).reply
        until(lambda: page(desk)._main.isAncestorOf(reply.finish))
        until(lambda: reply.finish.mapTo(page(desk), reply.finish.rect().topLeft()).y()
              > reply.words.mapTo(page(desk), reply.words.rect().bottomLeft()).y())  # fmt: skip
    finally:
        desk.elleve.appearance.choose(factor=1.0)
    until(lambda: not page(desk)._main.isAncestorOf(page(desk).reply.finish))
