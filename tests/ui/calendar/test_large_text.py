"""What becomes of balance, warnings and the chosen post while large text takes the room beside the calendar."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from desktop.domain.month import Month
from desktop.services.plan import deleted
from desktop.ui.look.fonts import load_fonts
from tests.ui.window import Desk, open_desk, post, until

KEY = Qt.Key
DAY = date(2026, 12, 9)


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken er åpen", DAY),
        post("b", "Kaffekroken er åpen", date(2026, 12, 10)),
        post("nov", "Trening", date(2026, 11, 12)),
    )
    load_fonts()  # what has room depends on them
    with open_desk(qapp, tmp_path, *posts) as opened:
        opened.window.resize(1280, 800)
        enlarge(opened)
        yield opened
        opened.elleve.appearance.choose(factor=1.0)


def enlarge(desk: Desk) -> None:
    desk.elleve.appearance.choose(factor=2.0)
    until(lambda: desk.window.month_page.look[1] == "narrow")


def give_room(desk: Desk) -> None:
    """The window grows, as far as its text is concerned."""
    desk.elleve.appearance.choose(factor=1.0)
    until(lambda: desk.window.month_page.look[1] == "full")


def side(desk: Desk):
    return desk.window.month_page.side


def ask_for_balance(desk: Desk) -> None:
    bar = desk.window.month_page.bar
    bar._more.setFocus()
    desk.press(KEY.Key_Return)
    menu = next(one for one in bar.findChildren(QMenu) if one.isVisible())
    next(one for one in menu.actions() if one.text() == "Balanse").trigger()
    menu.close()


def focus_within(part) -> bool:
    return part.isAncestorOf(QApplication.focusWidget())


def test_a_chosen_post_has_its_panel_again_when_there_is_room(desk):
    desk.window.month_page.chosen_post_wanted.emit("a")
    assert not side(desk).post_shown
    give_room(desk)
    assert side(desk).post_shown
    assert side(desk).shown_post == "a"
    assert desk.window.month_page.view.marks.chosen == "a"


def test_it_is_found_again_among_those_of_its_day_when_the_room_goes(desk):
    give_room(desk)
    desk.window.month_page.chosen_post_wanted.emit("a")
    enlarge(desk)
    assert desk.window.month_page.current_day() == DAY
    assert side(desk).day_panel.cards.currentIndex().data(Qt.ItemDataRole.UserRole).post.id == "a"


def test_whoever_went_on_to_another_day_has_left_it(desk):
    desk.window.month_page.chosen_post_wanted.emit("a")
    desk.window.month_page.view.choose_day(date(2026, 12, 10))
    give_room(desk)
    assert side(desk).month_shown


def test_a_chosen_post_that_is_deleted_meanwhile_does_not_come_back(desk):
    desk.window.month_page.chosen_post_wanted.emit("a")
    desk.window.session.do(deleted(desk.plan.plan.post("a")))
    give_room(desk)
    assert side(desk).month_shown


def test_a_change_of_the_chosen_post_does_not_take_the_keyboard_from_the_warnings(desk):
    page = desk.window.month_page
    page.chosen_post_wanted.emit("a")
    side(desk)._tabs.button("warnings").setChecked(True)
    desk.window.actions_.set_status(["a"], desk.plan.plan.post("a").status.IDEA)
    assert side(desk).month_shown
    assert page.post_panel.post_id == "a"


@pytest.mark.parametrize(("view", "words"), [("week", "Uke"), ("list", "Liste"), ("board", "Tavle"), ("year", "År")])
def test_balance_takes_the_place_of_the_view_and_gives_it_back(desk, view, words):
    desk.window.show_view(view)
    page = desk.window.month_page
    assert not side(desk).isVisible()
    ask_for_balance(desk)
    assert side(desk).month_panel.table.isVisible()
    assert not page.other_view().isVisible()
    assert focus_within(side(desk))
    back = side(desk)._tabs.button("day")
    assert back.text() == words
    back.setFocus()
    desk.press(KEY.Key_Space)
    assert page.other_view().isVisible()
    assert not side(desk).isVisible()
    assert focus_within(page.other_view())


def test_esc_gives_the_view_back_too(desk):
    desk.window.show_view("list")
    ask_for_balance(desk)
    desk.press(KEY.Key_Escape)
    assert desk.window.month_page.other_view().isVisible()
    assert focus_within(desk.window.month_page.other_view())


def test_the_month_has_it_in_a_tab_and_not_in_the_menu(desk):
    bar = desk.window.month_page.bar
    bar._show_more()
    menu = next(one for one in bar.findChildren(QMenu) if one.isVisible())
    assert "Balanse" not in [one.text() for one in menu.actions()]
    menu.close()
    assert side(desk)._tabs.button("balance").isVisible()


def test_turning_to_another_view_shows_that_view(desk):
    desk.window.show_view("list")
    ask_for_balance(desk)
    desk.window.show_view("board")
    assert desk.window.month_page.other_view().isVisible()
    assert not side(desk).isVisible()


def test_a_warning_pressed_there_shows_its_post_and_esc_leads_back_step_by_step(desk):
    desk.window.show_view("list")
    ask_for_balance(desk)
    side(desk).month_panel.post_wanted.emit("b")
    assert side(desk).post_panel.isVisible()
    desk.press(KEY.Key_Escape)
    assert side(desk).month_shown
    desk.press(KEY.Key_Escape)
    assert desk.window.month_page.other_view().isVisible()


def test_in_place_of_the_year_it_says_its_month_and_follows_the_one_stood_on(desk):
    desk.window.show_view("year")
    desk.press(KEY.Key_Left)
    ask_for_balance(desk)
    until(lambda: side(desk).month_panel._title.text() == "November i balanse")
    assert desk.window.month == Month(2026, 11)


def test_the_last_quality_of_the_balance_comes_into_sight_with_the_arrow_keys(desk):
    desk.window.show_view("list")
    ask_for_balance(desk)
    table = side(desk).month_panel.table
    assert table.visibleRegion().boundingRect().height() < table.height()
    table.setFocus()
    for _ in range(11):
        desk.press(KEY.Key_Down)
    last = table.viewport().mapTo(table, table.visualRect(table.currentIndex()).center())
    assert table.currentIndex().row() == 10
    assert table.visibleRegion().contains(last)


@pytest.mark.parametrize("picked", [["a"], ["a", "b"]])
def test_what_can_be_done_with_the_picked_stands_on_one_line(desk, picked):
    desk.window.show_view("list")
    desk.window.calendar.views.picks.set(picked)
    bar = desk.window.month_page._foot
    until(bar.isVisible)
    shown = [one for one in bar.findChildren(QPushButton) if one.isVisible()]
    assert "Slett" in [one.text() for one in shown]
    assert len({one.geometry().center().y() for one in shown}) == 1
    assert all(bar.rect().contains(one.mapTo(bar, one.rect().bottomRight())) for one in shown)
    (clear,) = [one for one in shown if one.accessibleName() == "Fjern valget"]
    clear.click()
    assert not bar.isVisible()


def test_beside_the_calendar_all_of_it_is_in_sight_again(desk):
    side(desk)._tabs.button("balance").setChecked(True)
    give_room(desk)
    panel = side(desk).month_panel
    until(lambda: panel.isVisible() and panel.visibleRegion().boundingRect() == panel.rect())
