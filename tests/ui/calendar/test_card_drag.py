"""A card is dragged to another day, but never by a trembling hand."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDropEvent

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.card_drag import POST_TYPE, card_picture, far_enough
from desktop.ui.look.theme import Theme
from tests.ui.window import open_desk, post


@pytest.mark.parametrize(("step", "drags"), [((6, 6), False), ((0, 11), False), ((0, 30), True), ((20, 20), True)])
def test_a_drag_needs_a_distance(step, drags):
    assert far_enough(QPoint(100, 100), QPoint(100 + step[0], 100 + step[1])) is drags


def test_dropping_a_card_on_a_day_moves_the_post_there_and_keeps_its_time(qapp, tmp_path):
    with open_desk(qapp, tmp_path, post("a", "Kaffekroken", date(2026, 12, 9))) as desk:
        view = desk.window.month_page.view
        data = QMimeData()
        data.setData(POST_TYPE, b"a")
        spot = QPointF(view.visualRect(view.model().index_of(date(2026, 12, 18))).center())
        event = QDropEvent(spot, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
                           Qt.KeyboardModifier.NoModifier)  # fmt: skip
        view.dropEvent(event)
        moved = desk.plan.plan.post("a")
        assert (moved.day, moved.clock.hour) == (date(2026, 12, 18), 12)
        desk.window.session.undo()
        assert desk.plan.plan.post("a").day == date(2026, 12, 9)


def test_the_carried_card_is_a_picture_of_the_card(qapp, qtbot):
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    picture = card_picture(widget, PostSummary(post("a", "Kaffekroken", date(2026, 12, 9))), QSize(110, 92), Theme())
    assert picture.toImage().pixelColor(55, 40).alpha() == 255


def test_a_card_that_brings_others_along_says_how_many(qapp, qtbot):
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    card, theme = PostSummary(post("a", "Kaffekroken", date(2026, 12, 9))), Theme()
    alone, several = (card_picture(widget, card, QSize(110, 92), theme, count).toImage() for count in (1, 3))
    assert several.pixelColor(7, 16).name() == theme.colour("accent").name()
    assert alone.pixelColor(7, 16).name() != theme.colour("accent").name()
