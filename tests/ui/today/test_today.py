"""The day's page, as somebody with ten minutes uses it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.domain.post import Status
from tests.ui.accessibility.places import look_at
from tests.ui.window import Desk, open_desk, post, until


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("due", "Kaffekroken er åpen", date(2026, 12, 8), status=Status.READY, author="Mona", approver="Siv"),
        post("draft", "Lys nummer to", date(2026, 12, 7), author="Siv"),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        opened.window.go("today")
        yield opened


def words(desk: Desk) -> str:
    return " ".join(one.text() for one in desk.window.page("today").findChildren(QLabel) if one.isVisible())


def press_button(desk: Desk, name: str) -> None:
    (found,) = [
        one
        for one in desk.window.page("today").findChildren(QPushButton)
        if one.isVisible() and one.accessibleName() == name
    ]
    QTest.keyClick(found, Qt.Key.Key_Space)


def test_ticking_off_what_is_published_takes_it_from_the_list_and_can_be_undone(desk):
    press_button(desk, "Er publisert: Kaffekroken er åpen")
    stored = desk.plan.plan.post("due")
    assert stored.status == Status.PUBLISHED
    assert [one.day for one in stored.publications] == [date(2026, 12, 8)]
    desk.window.session.undo()
    assert desk.plan.plan.post("due").status == Status.READY


def test_what_should_have_been_out_says_so_and_opens(desk):
    assert "Skulle vært ute mandag 7. desember" in words(desk)
    press_button(desk, "Åpne: Lys nummer to")
    assert desk.window.post_id == "draft"


def test_the_rail_tells_how_many_things_wait(desk):
    assert desk.window.rail.name_of("today") == "I dag, 2 venter"
    press_button(desk, "Er publisert: Kaffekroken er åpen")
    assert desk.window.rail.name_of("today") == "I dag, 1 venter"


def test_the_week_gets_somebody_who_answers(desk):
    def write(dialog) -> None:
        QTest.keyClicks(dialog.focusWidget(), "Ragnhild")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    look_at(lambda: press_button(desk, "Sett opp: Ingen har svarvakt denne uka"), write)
    until(lambda: "Ragnhild svarer på kommentarer i dag" in words(desk))


def test_the_number_is_on_the_rail_before_the_page_is_opened(qapp, tmp_path):
    with open_desk(qapp, tmp_path, post("draft", "Lys nummer to", date(2026, 12, 7))) as desk:
        until(lambda: desk.window.rail.name_of("today") == "I dag, 1 venter")
