"""Balance and warnings come beside list, board and year when one asks for them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.domain.month import Month
from desktop.domain.post import Status
from tests.ui.window import Desk, open_desk, post, until

KEY = Qt.Key


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken er åpen", date(2026, 12, 9), author="Siv", approver="Mona"),
        post("b", "Siste frist", date(2026, 12, 10)),
        post("nov", "Trening", date(2026, 11, 12)),
        post("idea", "Quiz", None, status=Status.IDEA),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        opened.window.resize(1440, 900)
        until(lambda: opened.window.month_page.bar.width() > 1300)
        yield opened


def side(desk: Desk):
    return desk.window.month_page.side


def title(desk: Desk) -> str:
    return side(desk).month_panel._title.text()


def ask_for_balance(desk: Desk) -> None:
    bar = desk.window.month_page.bar
    bar._balance.setFocus()
    desk.press(KEY.Key_Return)


@pytest.mark.parametrize("view", ["list", "board", "year"])
def test_it_comes_and_goes_with_one_key_and_says_its_month(desk, view):
    desk.window.show_view(view)
    bar = desk.window.month_page.bar
    assert bar._balance.isVisible()
    assert not side(desk).isVisible()
    ask_for_balance(desk)
    assert side(desk).isVisible()
    assert title(desk) == "Desember i balanse"
    ask_for_balance(desk)
    assert not side(desk).isVisible()


def test_the_month_has_it_always_and_needs_no_button(desk):
    assert side(desk).isVisible()
    assert not desk.window.month_page.bar._balance.isVisible()
    assert title(desk) == "Måneden i balanse"


def test_it_stays_from_list_to_board_and_is_not_left_open_by_the_month(desk):
    desk.window.show_view("list")
    ask_for_balance(desk)
    desk.window.show_view("board")
    assert side(desk).isVisible()
    desk.window.show_view("month")
    desk.window.show_view("list")
    assert not side(desk).isVisible()


def test_beside_the_year_it_follows_the_month_one_stands_on(desk):
    desk.window.show_view("year")
    ask_for_balance(desk)
    desk.window.month_page.focus_view()
    desk.press(KEY.Key_Left)
    until(lambda: title(desk) == "November i balanse")
    assert desk.window.month_page.other_view().view.current_month() == Month(2026, 11)
    assert [one.post.id for one in desk.window.keeper.assessment.posts] == ["nov"]


def test_a_warning_shows_its_post_beside_the_list(desk):
    desk.window.show_view("list")
    ask_for_balance(desk)
    side(desk).month_panel.post_wanted.emit("b")
    assert side(desk).post_shown
    assert desk.window.month_page.other_view().view.current_post().post.id == "b"
    desk.window.month_page.focus_view()
    desk.press(KEY.Key_Escape)
    assert not side(desk).post_shown


@pytest.mark.parametrize("view", ["list", "year"])
def test_ideas_without_a_day_come_beside_and_go_with_esc(desk, view):
    desk.window.show_view(view)
    assert desk.window.calendar.toggle_tray()
    assert side(desk).isVisible()
    assert side(desk).tray_shown
    assert side(desk).tray.cards.model().rowCount() == 1
    desk.press(KEY.Key_Escape)
    assert not side(desk).isVisible()
    assert not side(desk).tray_shown
    desk.window.calendar.toggle_tray()
    desk.window.calendar.toggle_tray()
    assert not side(desk).isVisible()


def test_balance_takes_the_place_of_the_ideas(desk):
    desk.window.calendar.toggle_tray()
    desk.window.show_view("list")
    assert not side(desk).isVisible()
    ask_for_balance(desk)
    assert side(desk).month_shown
    assert desk.window.calendar.toggle_tray()
    assert side(desk).tray_shown
    ask_for_balance(desk)
    assert side(desk).isVisible()
    assert side(desk).month_shown
