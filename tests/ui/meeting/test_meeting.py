"""A board goes through December in a meeting with the keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from desktop.domain.decision import decisions_of
from desktop.domain.post import Status
from desktop.domain.record import RecordKind
from desktop.ui.meeting.meeting_page import MeetingPage
from tests.ui.accessibility.places import PICTURE, look_at
from tests.ui.window import DECEMBER, Desk, open_desk, post, until

KEY = Qt.Key
WRITTEN = "Vi tenner lys nummer to. Hvem tenner du for? Skriv det i kommentarfeltet, så svarer vi."


@pytest.fixture
def desk(qapp, tmp_path):
    posts = (
        post("out", "Adventshilsen", date(2026, 12, 1), status=Status.PUBLISHED, author="Siv"),
        post("a", "Lys nummer to", date(2026, 12, 6), text=WRITTEN, author="Siv"),
        post("b", "Svar på det dere spurte om", date(2026, 12, 11), media=(PICTURE,), author="Mona"),
    )
    with open_desk(qapp, tmp_path, *posts) as opened:
        opened.window.go("meeting")
        yield opened


def meeting(desk: Desk) -> MeetingPage:
    page = desk.window.page("meeting")
    assert isinstance(page, MeetingPage)
    return page


def press(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or desk.window, key)


def shown(desk: Desk) -> str:
    return " ".join(one.text() for one in meeting(desk).findChildren(QLabel) if not one.isHidden())


def stored(desk: Desk, post_id: str):
    return desk.plan.plan.post(post_id)


def test_the_meeting_begins_with_the_first_post_that_is_not_out_and_has_the_screen_to_itself(desk):
    until(lambda: "Lys nummer to" in shown(desk))
    assert "2 av 3" in shown(desk)
    assert not desk.window.rail.isVisible()
    assert not desk.window.strip.isVisible()


def test_status_and_responsible_are_decided_by_one_key_each(desk):
    press(desk, KEY.Key_3)
    press(desk, KEY.Key_M)
    assert (stored(desk, "a").status, stored(desk, "a").author) == (Status.READY, "Mona")
    until(lambda: "Mona er nå ansvarlig" in shown(desk))


def test_a_post_that_is_stopped_stays_a_draft_and_the_board_is_told_why(desk):
    press(desk, KEY.Key_Right)
    press(desk, KEY.Key_3)
    assert stored(desk, "b").status == Status.DRAFT
    until(lambda: "kan ikke bli klart ennå" in shown(desk))


def test_arrows_go_on_and_back_and_stay_at_the_ends(desk):
    for _ in range(5):
        press(desk, KEY.Key_Right)
    until(lambda: "Svar på det dere spurte om" in shown(desk))
    for _ in range(5):
        press(desk, KEY.Key_Left)
    until(lambda: "Adventshilsen" in shown(desk))


def test_a_finding_is_noted_as_a_point_to_settle(desk):
    press(desk, KEY.Key_Right)
    finding = desk.plan.assessor.draft(stored(desk, "b")).warnings[0]

    def write(dialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field.text() == finding.title
        field.setText("Ta bort nummeret")
        QTest.keyClick(field, KEY.Key_Return)

    look_at(lambda: meeting(desk).sheet.note_wanted.emit(finding), write)
    (noted,) = decisions_of(desk.plan.plan.records(RecordKind.DECISION), DECEMBER)
    assert (noted.words, noted.post) == ("Ta bort nummeret", "b")
    desk.window.session.undo()
    assert desk.plan.plan.records(RecordKind.DECISION) == ()


def test_esc_gives_the_calendar_back_as_it_was(desk):
    press(desk, KEY.Key_Escape)
    assert desk.window.month_page.isVisible()
    assert not desk.window.isFullScreen()
    until(desk.window.rail.isVisible)


def test_in_a_low_wide_window_the_way_on_stands_beside_the_choices_with_what_is_said_above_it(desk):
    desk.window.showNormal()
    desk.window.resize(1280, 720)
    page = meeting(desk)
    until(lambda: page.width() == 1280)
    press(desk, KEY.Key_M)
    foot, mona = page.foot, page.choices.people["Mona"]
    until(lambda: bool(foot._said.text()))
    until(lambda: foot._said.height() >= foot._said.heightForWidth(foot._said.width()) > 0)
    beside = foot.forward.mapTo(page, foot.forward.rect().center())
    until(lambda: abs(beside.y() - mona.mapTo(page, mona.rect().center()).y()) < mona.height())
    assert foot._said.mapTo(page, foot._said.rect().bottomLeft()).y() < beside.y()
