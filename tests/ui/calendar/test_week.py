"""A board member works with the week by keyboard."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from desktop.domain.month import Month
from desktop.services.rota import read_rota, with_shifts
from desktop.ui.calendar.card_drag import POST_TYPE
from desktop.ui.calendar.week.week_layout import CardSizes, lay_out
from desktop.ui.calendar.week.week_model import ROTA, UNTIMED
from tests.ui.window import Desk, open_desk, post

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken er åpen", date(2026, 12, 9), clock=time(9, 30), comment_keeper="Siv"),
        post("b", "Siste frist", date(2026, 12, 10)),
        post("letter", "Julebrevet", date(2026, 12, 10), clock=None),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        opened.window.show_view("week")
        yield opened


def page(desk: Desk):
    return desk.window.month_page.other_view()


def stand_on(desk: Desk, day: date, clock: time | None) -> None:
    page(desk).view.choose_time(day, clock)
    page(desk).view.setFocus()


def when(desk: Desk, post_id: str) -> tuple[date, time | None]:
    found = desk.plan.plan.post(post_id)
    return found.day, found.clock


def test_the_week_of_today_is_shown_with_its_posts_at_their_hours(desk):
    model = page(desk).model
    assert model.days[0] == date(2026, 12, 7)
    assert [one.post.id for one in model.timed(2)] == ["a"]
    assert [one.post.id for one in model.untimed(3)] == ["letter"]


def test_a_cell_is_spoken_with_day_hour_and_post(desk):
    model = page(desk).model
    cell = model.index(model.row_of(time(9)), 2)
    assert model.data(cell, SAID).startswith(
        "onsdag 9. desember, kl. 09, 1 innlegg, første: Kaffekroken er åpen, Facebook, utkast"
    )
    assert "uten tid, 1 innlegg, første: Julebrevet" in model.data(model.index(UNTIMED, 3), SAID)


def test_who_answers_comes_from_the_posts_until_there_is_a_rota(desk):
    model = page(desk).model
    assert model.keeper(2) == "Siv"
    assert model.data(model.index(ROTA, 2), SAID) == "onsdag 9. desember, svarvakt: Siv"
    desk.window.session.do(with_shifts(read_rota(desk.plan.plan), {date(2026, 12, 7): "Mona"}))
    assert {model.keeper(column) for column in range(7)} == {"Mona"}


def test_alt_and_arrows_move_a_post_by_day_and_hour_and_it_keeps_its_minutes(desk):
    stand_on(desk, date(2026, 12, 9), time(9, 30))
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Down, ALT)
    assert when(desk, "a") == (date(2026, 12, 9), time(10, 30))
    desk.press(KEY.Key_Right, ALT)
    assert when(desk, "a") == (date(2026, 12, 10), time(10, 30))
    desk.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert when(desk, "a") == (date(2026, 12, 9), time(10, 30))


def test_over_the_first_hour_a_post_has_no_time_and_gets_one_again(desk):
    stand_on(desk, date(2026, 12, 9), time(9, 30))
    desk.press(KEY.Key_Return)
    for _ in range(2):
        desk.press(KEY.Key_Up, ALT)
    assert when(desk, "a") == (date(2026, 12, 9), None)
    desk.press(KEY.Key_Down, ALT)
    assert when(desk, "a") == (date(2026, 12, 9), time(8))


def test_enter_on_an_empty_hour_begins_a_post_there(desk):
    stand_on(desk, date(2026, 12, 12), time(14))
    desk.press(KEY.Key_Return)
    assert when(desk, desk.window.editor().post_id()) == (date(2026, 12, 12), time(14))


def test_arrows_go_over_the_edge_into_the_next_week(desk):
    stand_on(desk, date(2026, 12, 13), time(12))
    desk.press(KEY.Key_Right)
    assert page(desk).view.current_day() == date(2026, 12, 14)
    desk.press(KEY.Key_Left)
    assert page(desk).view.current_day() == date(2026, 12, 13)


def test_steps_go_by_weeks_over_the_turn_of_the_year(desk):
    for _ in range(4):
        desk.window.calendar.views.step(1)
    assert page(desk).model.days[0] == date(2027, 1, 4)
    assert desk.window.month == Month(2027, 1)
    desk.window.calendar.views.step(-1)
    assert page(desk).model.days[0] == date(2026, 12, 28)


def test_a_card_dropped_on_an_hour_goes_there(desk):
    view, model = page(desk).view, page(desk).model
    data = QMimeData()
    data.setData(POST_TYPE, b"a")
    spot = QPointF(view.visualRect(model.index(model.row_of(time(15)), 4)).center())
    view.dropEvent(QDropEvent(spot, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
                              Qt.KeyboardModifier.NoModifier))  # fmt: skip
    assert when(desk, "a") == (date(2026, 12, 11), time(15, 30))


def test_a_post_outside_the_usual_hours_has_its_hour(desk):
    desk.window.actions_.move_to_hour("a", date(2026, 12, 9), time(6, 15))
    model = page(desk).model
    assert model.first_hour == 6
    assert [one.post.id for one in model.posts(model.index(model.row_of(time(6)), 2))] == ["a"]


def test_the_line_of_now_stands_at_the_hour(desk):
    view = page(desk).view
    view._now = lambda: datetime(2026, 12, 8, 12, 0)
    picture = view.grab().toImage()
    cell = view.visualRect(page(desk).model.index(page(desk).model.row_of(time(12)), 1))
    spot = view.viewport().mapTo(view, cell.topLeft())
    colour = picture.pixelColor(cell.center().x() + spot.x() - cell.x(), spot.y()).name()
    assert colour == desk.elleve.appearance.theme.colour("accent").name()


@given(st.lists(st.integers(0, 900), max_size=12), st.integers(20, 60))
def test_no_two_cards_cover_each_other(tops: list[int], least: int):
    spots = lay_out(sorted(tops), CardSizes(full=112, least=least, low=36, gap=3), end=600)
    assert all(spot.top >= top for spot, top in zip(spots, sorted(tops), strict=True))
    for one in spots:
        assert min(least, 36) <= one.height <= 112
        assert one.lanes <= 3
        for other in spots:
            if other is not one and other.top <= one.top < other.top + other.height:
                assert one.lane != other.lane


def test_six_posts_an_hour_apart_stand_across_the_whole_day_each_at_its_hour():
    spots = lay_out(range(0, 6 * 39, 39), CardSizes(full=112, least=44, low=36, gap=3), end=600)
    assert [spot.top for spot in spots] == list(range(0, 6 * 39, 39))
    assert {spot.lanes for spot in spots} == {1}


def test_today_comes_back_from_another_week_of_the_same_month(desk):
    desk.window.calendar.views.step(1)
    assert page(desk).model.days[0] == date(2026, 12, 14)
    desk.press(KEY.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page(desk).model.days[0] == date(2026, 12, 7)
    assert page(desk).view.current_day() == date(2026, 12, 8)


def test_from_the_month_one_comes_to_the_day_one_was_on(desk):
    for day in (date(2026, 12, 17), date(2026, 12, 11)):
        desk.window.show_view("month")
        desk.window.month_page.view.choose_day(day)
        desk.window.show_view("week")
        assert page(desk).view.current_day() == day
    desk.window.show_view("month")
    assert desk.window.month_page.view.current_day() == date(2026, 12, 11)


def test_the_first_look_at_the_week_is_at_the_day_one_was_on_not_today(qapp, tmp_path):
    """The window opened on today's month; the week of another month must not lead back to today."""
    with open_desk(qapp, tmp_path, post("a", "Kaffekroken", date(2027, 1, 4))) as fresh:
        fresh.window.calendar.views.step(1)
        fresh.window.month_page.view.choose_day(date(2027, 1, 4))
        fresh.window.month_page.view.setFocus()
        fresh.window.show_view("week")
        assert fresh.window.month_page.other_view().view.current_day() == date(2027, 1, 4)
