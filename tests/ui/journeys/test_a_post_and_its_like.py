"""A coffee morning is planned once and comes every week; what is done to one of them reaches those it should."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.post import Status
from desktop.services.plan import edited
from desktop.ui.publishing.pack_dialog import PackDialog
from desktop.ui.series.rule_dialog import RuleDialog
from desktop.ui.series.scope_dialog import ScopeDialog
from desktop.ui.series.series_dialog import SeriesDialog
from tests.ui.journeys.hands import CTRL, KEY, choose, come_back, stored, tab_to, write
from tests.ui.window import open_desk, post, until

COFFEE = post("kaffe", "Kaffekroken", date(2026, 12, 9), author="Mona", approver="Liv", comment_keeper="Siv")


@pytest.fixture
def desk(qapp, tmp_path: Path):
    with open_desk(qapp, tmp_path, COFFEE) as opened:
        come_back(opened)
        yield opened
        opened.elleve.appearance.choose_stepwise(False)


def the(kind):
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found


def days(desk) -> list[date]:
    return [one.day for one in desk.plan.store.all_posts() if one.day]


def answering(opening, words: str) -> None:
    """Does something that asks how many are meant, and answers with the keyboard."""

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ScopeDialog)
        chosen = next(one for one in dialog.findChildren(QPushButton) if one.text().startswith(words))
        chosen.setFocus()
        QTest.keyClick(chosen, KEY.Key_Return)

    QTimer.singleShot(0, reply)
    opening()


def weekly(desk) -> None:
    """The coffee morning becomes a series of five, from the editor."""
    desk.window.open_post("kaffe")
    desk.window.editor().rooms.series()
    dialog = the(SeriesDialog)
    dialog.form.last.setText("6. januar 2027")
    dialog.make.setFocus()
    QTest.keyClick(dialog.make, KEY.Key_Return)
    assert len(days(desk)) == 5
    come_back(desk)


def test_every_wednesday_is_moved_to_thursday_from_the_calendar(desk):
    weekly(desk)
    view = desk.window.month_page.view
    view.choose_day(date(2026, 12, 16))
    desk.press(KEY.Key_Return)
    desk.window.show_month(desk.window.month)
    second = next(one for one in desk.plan.store.all_posts() if one.day == date(2026, 12, 16))
    answering(lambda: desk.window.actions_.move_by(second.id, 1), "Dette og de som følger")
    assert days(desk) == [date(2026, 12, 9), *(date(2026, 12, day) for day in (17, 24, 31)), date(2027, 1, 7)]
    choose(desk, "Angre")
    assert days(desk) == [*(date(2026, 12, day) for day in (9, 16, 23, 30)), date(2027, 1, 6)]


def test_christmas_is_left_out_and_comes_back_in_one_step(desk):
    weekly(desk)
    christmas = next(one for one in desk.plan.store.all_posts() if one.day == date(2026, 12, 23))
    answering(lambda: desk.window.actions_.delete(christmas.id), "Bare dette")
    assert date(2026, 12, 23) not in days(desk)
    row = desk.plan.series.row(desk.plan.plan.post("kaffe"))
    assert row.series.words == "hver onsdag til 6. januar 2027, ikke 23. desember"
    choose(desk, "Angre")
    assert date(2026, 12, 23) in days(desk)


def test_new_words_in_one_go_to_those_that_follow(desk):
    weekly(desk)
    second = next(one for one in desk.plan.store.all_posts() if one.day == date(2026, 12, 16))
    desk.window.open_post(second.id)
    write(" Vi har nystekte vafler.")
    back = desk.window.editor().parts.header.back
    tab_to(back)
    answering(lambda: desk.press(KEY.Key_Return), "Dette og de som følger")
    told = [one.text.endswith("vafler.") for one in desk.plan.store.all_posts()]
    assert told == [False, True, True, True, True]


def test_a_ready_post_is_copied_ticked_and_out(desk):
    desk.window.open_post("kaffe")
    desk.window.editor().rooms.publish()
    dialog = the(PackDialog)
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    QTest.keyClick(dialog, KEY.Key_1)
    assert QGuiApplication.clipboard().text() == COFFEE.text
    dialog.tick.tick.setFocus()
    QTest.keyClick(dialog.tick.tick, KEY.Key_Return)
    assert stored(desk, "Kaffekroken").status == Status.PUBLISHED
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not any(isinstance(one, PackDialog) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_a_tired_day_one_question_at_a_time_from_the_menu(desk):
    until(lambda: any(one.text() == "Nytt innlegg" for one in desk.window.actions()))
    desk.elleve.appearance.choose_stepwise(True)
    assert desk.elleve.settings.values.stepwise
    desk.window.month_page.view.choose_day(date(2026, 12, 2))
    choose(desk, "Nytt innlegg")
    guide = desk.window.editor().parts.arrangement.guide
    write("Lys i vinduet")
    desk.press(KEY.Key_Return)
    write("Hvem tenner du for i kveld?")
    desk.press(KEY.Key_Return, CTRL)
    assert guide.question.text() == "Skal det være bilde eller film med?"
    for _ in range(3):
        guide.on.setFocus()
        desk.press(KEY.Key_Return)
    assert guide.count.text() == "Steg 6 av 6"
    guide.on.setFocus()
    desk.press(KEY.Key_Return)
    made = stored(desk, "Lys i vinduet")
    assert (made.text, made.day) == ("Hvem tenner du for i kveld?", date(2026, 12, 2))
    assert desk.window.month_page.isVisible()


def test_the_coffee_moves_to_thursdays_for_good_and_the_one_written_by_hand_stays(desk):
    weekly(desk)
    christmas = next(one for one in desk.plan.store.all_posts() if one.day == date(2026, 12, 23))
    desk.window.session.do(edited(christmas, replace(christmas, text="Julekos hos Mona")))
    desk.window.open_post("kaffe")
    rooms = desk.window.editor().rooms
    rooms.rule(desk.plan.series.row(christmas))
    dialog = the(RuleDialog)
    dialog.scope.setCurrentText("Alle i serien (5)")
    dialog.form.first.setText("10. desember")
    dialog.form.last.setText("14. januar 2027")
    dialog.form.settle()
    assert dialog.form.rule.currentText() == "hver torsdag"
    assert dialog.words.text() == "Når du bruker regelen: fire innlegg flyttes og ett innlegg lages."
    assert "23. desember" in dialog.left.text()
    dialog.use.setFocus()
    QTest.keyClick(dialog.use, KEY.Key_Return)
    december = [date(2026, 12, day) for day in (10, 17, 23, 31)]
    assert days(desk) == [*december, date(2027, 1, 7), date(2027, 1, 14)]
    come_back(desk)
    choose(desk, "Angre")
    assert days(desk) == [*(date(2026, 12, day) for day in (9, 16, 23, 30)), date(2027, 1, 6)]


def test_several_cards_of_a_series_ask_once_and_take_the_following_along(desk):
    weekly(desk)
    picked = [one.id for one in desk.plan.store.all_posts() if one.day in (date(2026, 12, 16), date(2026, 12, 23))]
    answering(lambda: desk.window.actions_.move_all_by(picked, 2), "De valgte og de som følger (4)")
    assert days(desk) == [*(date(2026, 12, day) for day in (9, 18, 25)), date(2027, 1, 1), date(2027, 1, 8)]
    choose(desk, "Angre")
    answering(lambda: desk.window.actions_.delete_all(picked), "Bare de valgte (2)")
    assert days(desk) == [date(2026, 12, 9), date(2026, 12, 30), date(2027, 1, 6)]
    choose(desk, "Angre")
    assert len(days(desk)) == 5
