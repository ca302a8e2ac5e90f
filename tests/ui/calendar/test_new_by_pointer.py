"""What one does by pointer in the month: begin a post, choose one and go on with it; and what becomes of one that was
begun by mistake."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from desktop.services.plan import deleted, edited
from desktop.ui.calendar.cell_layout import lay_out
from desktop.ui.widgets.tall_button import TallButton
from tests.ui.window import Desk, open_desk, post, until

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
FULL_DAY, EMPTY_DAY = date(2026, 12, 9), date(2026, 12, 17)


@pytest.fixture
def desk(qapp, tmp_path):
    crowd = [post(f"p{hour}", f"Innlegg {hour}", FULL_DAY, clock=time(hour)) for hour in range(8, 16)]
    with open_desk(qapp, tmp_path, *crowd) as opened:
        yield opened


def middle_of(desk: Desk, day: date) -> QPoint:
    view = desk.window.month_page.view
    return view.visualRect(view.model().index_of(day)).center()


def click(desk: Desk, point: QPoint) -> None:
    QTest.mouseClick(desk.window.month_page.view.viewport(), LEFT, pos=point)


def posts_on(desk: Desk, day: date) -> int:
    return len(desk.plan.plan.between(day, day))


def test_two_presses_on_an_empty_day_begin_a_post_there(desk):
    click(desk, middle_of(desk, EMPTY_DAY))
    assert desk.window.post_id == ""
    click(desk, middle_of(desk, EMPTY_DAY))
    until(lambda: desk.window.post_id != "")
    assert desk.plan.plan.post(desk.window.post_id).day == EMPTY_DAY


def test_a_double_click_begins_only_one(desk):
    view, point = desk.window.month_page.view, middle_of(desk, EMPTY_DAY)
    view.choose_day(EMPTY_DAY)
    click(desk, point)
    QTest.mouseDClick(view.viewport(), LEFT, pos=point)
    begun = desk.window.post_id
    assert begun
    assert not view._offer._pause.isActive()
    assert posts_on(desk, EMPTY_DAY) == 1


def test_a_post_that_is_left_without_a_word_is_not_kept(desk):
    desk.window.month_page.view.choose_day(EMPTY_DAY)
    desk.press(KEY.Key_Return)
    assert posts_on(desk, EMPTY_DAY) == 1
    desk.press(KEY.Key_Escape)
    assert posts_on(desk, EMPTY_DAY) == 0
    assert desk.window.month_page.view.current_day() == EMPTY_DAY
    assert not desk.window.session.can_undo


def test_a_post_with_a_title_is_kept(desk):
    desk.window.month_page.view.choose_day(EMPTY_DAY)
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_J)
    desk.press(KEY.Key_Escape)
    assert posts_on(desk, EMPTY_DAY) == 1


def test_what_is_hidden_on_a_full_day_can_be_chosen_by_pointer(desk):
    view = desk.window.month_page.view
    more = lay_out(view.visualRect(view.model().index_of(FULL_DAY)), 8, desk.elleve.appearance.theme).more
    click(desk, more.center())
    menu = next(one for one in view.findChildren(QMenu) if one.isVisible())
    assert len(menu.actions()) == 8
    menu.actions()[-1].trigger()
    menu.close()
    assert desk.window.month_page.side.post_shown
    assert view.marks.chosen == "p15"


def test_enter_opens_the_post_that_was_pressed(desk):
    click(desk, desk.window.month_page.view.cards_at(middle_of(desk, FULL_DAY))[0][0].center())
    assert desk.window.month_page.side.post_shown
    desk.press(KEY.Key_Return)
    assert desk.window.post_id == "p8"


def test_beside_the_calendar_stand_who_and_what_is_easiest_to_add(desk):
    desk.window.session.do(edited(desk.plan.plan.post("p8"), replace(desk.plan.plan.post("p8"), author="Siv")))
    page = desk.window.month_page
    page.chosen_post_wanted.emit("p8")
    assert any(one.text() == "Ansvarlig: Siv" for one in page.post_panel.findChildren(QLabel))
    page.post_panel.findChildren(TallButton)[0].click()
    assert desk.window.post_id == "p8"


def test_what_stands_beside_the_calendar_follows_the_post(desk):
    page = desk.window.month_page
    page.chosen_post_wanted.emit("p8")
    desk.window.actions_.move_by("p8", 3)
    said = [one.text() for one in page.post_panel.findChildren(QLabel)]
    assert "Lørdag 12. desember, kl. 08.00" in said
    desk.window.session.do(deleted(desk.plan.plan.post("p8")))
    assert not page.side.post_shown


def test_with_large_text_a_warning_leads_to_its_post_among_those_of_the_day(desk):
    desk.elleve.appearance.choose(factor=2.0)
    try:
        page = desk.window.month_page
        until(lambda: page.look[1] == "narrow")
        page.side._show_tab("warnings")
        page.side.month_panel.post_wanted.emit("p9")
        assert page.current_day() == FULL_DAY
        cards = page.side.day_panel.cards
        assert cards.isVisible()
        until(cards.hasFocus)
        desk.press(KEY.Key_Return)
        assert desk.window.post_id == "p9"
    finally:
        desk.elleve.appearance.choose(factor=1.0)
