"""A board member uses the month with the keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.domain.month import Month
from desktop.ui.calendar.month_model import MonthModel
from tests.ui.window import Desk, open_desk, post, until

KEY, ALT, CTRL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken er åpen", date(2026, 12, 9)),
        post("b", "Siste frist", date(2026, 12, 10)),
        post("c", "Julebrevet", date(2026, 12, 10)),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        yield opened


def on_day(desk: Desk, day: date) -> list[str]:
    return [one.id for one in desk.plan.store.posts_between(day, day)]


def stand_on(desk: Desk, day: date) -> None:
    desk.window.month_page.view.choose_day(day)


def test_starts_on_today(desk):
    assert desk.window.month_page.view.current_day() == date(2026, 12, 8)


def test_arrows_move_between_days_and_into_the_next_month(desk):
    stand_on(desk, date(2026, 12, 31))
    for _ in range(4):
        desk.press(KEY.Key_Right)
    assert desk.window.month == Month(2027, 1)
    assert desk.window.month_page.view.current_day() == date(2027, 1, 4)


def test_enter_twice_opens_the_post_and_esc_in_the_month_gives_the_balance_back(desk):
    stand_on(desk, date(2026, 12, 9))
    desk.press(KEY.Key_Return)
    assert desk.window.month_page.view.current_post() == "a"
    desk.press(KEY.Key_Return)
    assert desk.window.editor().post_id() == "a"


def test_tab_goes_through_the_posts_of_the_day(desk):
    stand_on(desk, date(2026, 12, 10))
    desk.press(KEY.Key_Return)
    first = desk.window.month_page.view.current_post()
    desk.press(KEY.Key_Tab)
    second = desk.window.month_page.view.current_post()
    assert {first, second} == {"b", "c"}


def test_enter_on_an_empty_day_begins_a_post_there(desk):
    stand_on(desk, date(2026, 12, 18))
    desk.press(KEY.Key_Return)
    made = on_day(desk, date(2026, 12, 18))
    assert len(made) == 1
    assert desk.window.editor().post_id() == made[0]


def test_alt_arrow_moves_a_post_and_ctrl_z_moves_it_back(desk):
    stand_on(desk, date(2026, 12, 9))
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Right, ALT)
    assert on_day(desk, date(2026, 12, 10)) == ["a", "b", "c"] or "a" in on_day(desk, date(2026, 12, 10))
    assert desk.plan.plan.post("a").clock.hour == 12
    desk.press(KEY.Key_Z, CTRL)
    assert on_day(desk, date(2026, 12, 9)) == ["a"]


def test_alt_down_moves_a_post_a_week(desk):
    stand_on(desk, date(2026, 12, 9))
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Down, ALT)
    assert on_day(desk, date(2026, 12, 16)) == ["a"]


def test_ctrl_n_begins_a_post_with_the_title_ready_to_be_written(desk):
    before = desk.plan.store.post_count()
    desk.press(KEY.Key_N, CTRL)
    until(lambda: desk.plan.store.post_count() == before + 1)
    assert desk.window.editor().isVisible()
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_day_is_spoken_with_its_posts(desk):
    model = desk.window.month_page.view.model()
    assert isinstance(model, MonthModel)
    words = model.data(model.index_of(date(2026, 12, 10)), Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("torsdag 10. desember, ")
    assert "2 innlegg, første: " in words
    assert "Facebook, utkast, " in words
    assert "av\u00a011" in words


def test_month_steps_by_key(desk):
    desk.press(KEY.Key_PageDown, CTRL)
    assert desk.window.month == Month(2027, 1)
    desk.press(KEY.Key_T, CTRL)
    assert desk.window.month == Month(2026, 12)
