"""Cards go from status to status on the board, and the year leads to its months; by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from desktop.domain.month import Month
from desktop.domain.post import Status
from desktop.ui.calendar.card_drag import POST_TYPE
from tests.ui.window import Desk, open_desk, post

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("a", "Kaffekroken er åpen", date(2026, 12, 9), author="Siv", approver="Mona", theme="Treff"),
        post("b", "Siste frist", date(2026, 12, 10)),
        post("idea", "Quiz", None, status=Status.IDEA),
        post("old", "Sommerleir", date(2026, 6, 20), theme="Leir"),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        yield opened


def board(desk: Desk):
    desk.window.show_view("board")
    return desk.window.month_page.other_view()


def cards(page) -> dict[str, list[str]]:
    found = {}
    for column in page.columns:
        model = column.model
        found[column.status.value] = [model.data(model.index(row, 0), Qt.ItemDataRole.UserRole).post.id
                                      for row in range(model.rowCount())]  # fmt: skip
    return found


def status(desk: Desk, post_id: str) -> Status:
    return desk.plan.plan.post(post_id).status


def test_the_board_has_the_months_posts_and_the_undated_ideas(desk):
    assert cards(board(desk)) == {"idea": ["idea"], "draft": ["a", "b"], "ready": [], "published": [], "cancelled": []}


def test_alt_and_arrow_changes_status_and_the_keyboard_follows(desk):
    page = board(desk)
    draft, ready = page.column_of(Status.DRAFT), page.column_of(Status.READY)
    draft.choose("a")
    draft.list.setFocus()
    desk.press(KEY.Key_Right, ALT)
    assert status(desk, "a") == Status.READY
    assert ready.list.hasFocus()
    desk.press(KEY.Key_Left, ALT)
    assert status(desk, "a") == Status.DRAFT


def test_klar_is_refused_while_something_stops_it(desk):
    told = []
    desk.window.session.message_posted.connect(told.append)
    page = board(desk)
    page.column_of(Status.DRAFT).choose("b")
    page.column_of(Status.DRAFT).list.setFocus()
    desk.press(KEY.Key_Right, ALT)
    assert status(desk, "b") == Status.DRAFT
    assert told[-1].failed
    assert "kan ikke bli klart ennå" in told[-1].words
    assert page.column_of(Status.DRAFT).list.hasFocus()


def test_a_card_dropped_on_a_column_gets_its_status(desk):
    page = board(desk)
    target = page.column_of(Status.CANCELLED).list
    data = QMimeData()
    data.setData(POST_TYPE, b"b")
    target.dropEvent(QDropEvent(QPointF(20, 20), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
                                Qt.KeyboardModifier.NoModifier))  # fmt: skip
    assert status(desk, "b") == Status.CANCELLED


def test_arrows_go_between_columns(desk):
    page = board(desk)
    page.column_of(Status.IDEA).list.setFocus()
    desk.press(KEY.Key_Right)
    assert page.column_of(Status.DRAFT).list.hasFocus()
    assert page.column_of(Status.DRAFT).list.current_post().post.id == "a"


def test_a_column_and_a_card_are_spoken(desk):
    column = board(desk).column_of(Status.DRAFT)
    assert column.list.accessibleName() == "Utkast, 2 innlegg"
    said = column.model.data(column.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("ons. 9. des. 12.00, Kaffekroken er åpen, Facebook, utkast")


def test_the_year_counts_posts_and_enter_opens_the_month(desk):
    desk.window.show_view("year")
    page = desk.window.month_page.other_view()
    june = page.model.index_of(Month(2026, 6))
    said = page.model.data(june, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Juni 2026, 1 innlegg, temaer: Leir 1, ")
    page.view.setCurrentIndex(june)
    desk.press(KEY.Key_Return)
    assert desk.window.month_page.shown.key == "month"
    assert desk.window.month == Month(2026, 6)


def test_arrows_lead_from_december_into_the_next_year(desk):
    desk.window.show_view("year")
    page = desk.window.month_page.other_view()
    assert page.view.current_month() == Month(2026, 12)
    desk.press(KEY.Key_Right)
    assert page.view.current_month() == Month(2027, 1)


def test_the_filter_counts_in_the_year_too(desk):
    desk.window.show_view("year")
    line = desk.window.calendar.filters.line
    themes = next(facet for facet in line.facets if facet.part == "themes")
    line.toggle(themes, "Treff")
    page = desk.window.month_page.other_view()
    assert page.model.facts(page.model.index_of(Month(2026, 6))).count == 0
    assert line.count_words == "1 av 3 innlegg"
