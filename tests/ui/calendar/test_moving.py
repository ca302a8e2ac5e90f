"""Cards are moved by pointer too: several at once, from the tray of ideas, and over the edge of the month."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from desktop.domain.channel import Channel
from desktop.domain.month import Month
from desktop.domain.post import Status
from desktop.domain.post_filter import PostFilter
from desktop.ui.calendar.card_drag import POST_TYPE
from desktop.ui.calendar.edge_turner import EdgeTurner
from desktop.ui.look.theme import Theme
from tests.ui.window import Desk, open_desk, post, until

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken", date(2026, 12, 9)),
        post("b", "Siste frist", date(2026, 12, 10), channels=(Channel.EMAIL,)),
        post("idea", "Quiz", None, status=Status.IDEA),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        yield opened


def day_of(desk: Desk, post_id: str) -> date | None:
    return desk.plan.plan.post(post_id).day


def drop(desk: Desk, post_id: str, day: date) -> None:
    view = desk.window.month_page.view
    data = QMimeData()
    data.setData(POST_TYPE, post_id.encode())
    spot = QPointF(view.visualRect(view.model().index_of(day)).center())
    view.dropEvent(QDropEvent(spot, Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier))


def press_card(desk: Desk, day: date) -> None:
    """Ctrl and a press on the first card of the day."""
    view = desk.window.month_page.view
    cell = view.visualRect(view.model().index_of(day))
    (rect, _post), *_ = view.cards_at(cell.center())
    QTest.mouseClick(view.viewport(), LEFT, CTRL, rect.center())


def test_ctrl_and_a_press_picks_and_one_drag_moves_all_that_are_picked(desk):
    for day in (9, 10):
        press_card(desk, date(2026, 12, day))
    assert desk.window.calendar.views.picks.ids == ("a", "b")
    drop(desk, "a", date(2026, 12, 16))
    assert [day_of(desk, one) for one in "ab"] == [date(2026, 12, 16), date(2026, 12, 17)]
    desk.window.session.undo()
    assert [day_of(desk, one) for one in "ab"] == [date(2026, 12, 9), date(2026, 12, 10)]


def test_a_card_that_is_not_picked_moves_alone(desk):
    desk.window.calendar.views.picks.set(["b"])
    drop(desk, "a", date(2026, 12, 16))
    assert [day_of(desk, one) for one in "ab"] == [date(2026, 12, 16), date(2026, 12, 10)]


def test_an_idea_dropped_on_a_day_gets_its_date(desk):
    desk.window.strip.ideas_wanted.emit()
    until(desk.window.calendar.tray.isVisible)
    drop(desk, "idea", date(2026, 12, 18))
    assert day_of(desk, "idea") == date(2026, 12, 18)
    assert desk.window.calendar.tray.cards.model().rowCount() == 0


def test_esc_puts_the_tray_away_and_the_balance_is_there_again(desk):
    desk.window.strip.ideas_wanted.emit()
    tray = desk.window.calendar.tray
    until(tray.isVisible)
    QTest.keyClick(tray.cards, Qt.Key.Key_Escape)
    assert desk.window.month_page.month_panel.isVisible()
    assert desk.window.month_page.view.hasFocus()


@pytest.mark.parametrize(("spot", "step"), [((5, 50), -1), ((795, 50), 1), ((400, 50), 0)])
def test_a_card_held_at_the_edge_asks_to_turn(qapp, spot, step):
    edges = EdgeTurner()
    edges.follow(QPoint(*spot), QRect(0, 0, 800, 600), Theme())
    assert edges.step == step
    edges.stop()
    assert edges.step == 0


def test_turning_while_a_card_is_held_shows_the_next_month(desk):
    desk.window.month_page.view.turn_wanted.emit(1)
    assert desk.window.month == Month(2027, 1)
    drop(desk, "a", date(2027, 1, 6))
    assert day_of(desk, "a") == date(2027, 1, 6)


def test_a_filter_lets_go_of_picked_posts_that_are_out_of_sight(desk):
    desk.window.calendar.views.picks.set(["a", "b"])
    desk.window.calendar.views.choose_filter(PostFilter(channels=frozenset({Channel.EMAIL})))
    assert desk.window.calendar.views.picks.ids == ("b",)
