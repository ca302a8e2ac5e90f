"""The fields of a post: what is typed in them, and what is said when it cannot be."""

from dataclasses import replace
from datetime import date, time
from itertools import pairwise

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.channel import Channel
from desktop.domain.post import Form
from desktop.ui.editor.calendar_popup import CalendarPopup
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from tests.ui.editor.conftest import kare, show, stored


def retype(qtbot: QtBot, field: QLineEdit, words: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, end)


def test_a_date_is_typed_the_way_people_write_it(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    retype(qtbot, page.parts.fields.day, "24. desember")
    page.save_now()
    assert stored(session).day == date(2026, 12, 24)
    assert page.parts.fields.day.text() == "tor. 24. des."


def test_a_day_the_month_does_not_have_is_told_beside_the_field(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    retype(qtbot, page.parts.fields.day, "31. november")
    row = page.parts.fields.day.parentWidget()
    assert page.parts.fields.day.property("wrong") is True
    assert row.fault == "November har 30 dager. Velg en annen dato."  # type: ignore[attr-defined]  # a Labelled
    assert page.parts.fields.day.accessibleDescription() == row.fault  # type: ignore[attr-defined]
    page.save_now()
    assert stored(session).day == date(2026, 12, 23)


def test_a_date_is_taken_while_the_user_thinks(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.fields.day.setFocus()
    page.parts.fields.day.selectAll()
    qtbot.keyClicks(page.parts.fields.day, "24.12")
    qtbot.waitUntil(lambda: stored(session).day == date(2026, 12, 24))
    assert page.parts.fields.day.text() == "24.12"


def test_half_a_date_moves_nothing(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.fields.day.setFocus()
    page.parts.fields.day.selectAll()
    qtbot.keyClicks(page.parts.fields.day, "2")
    with qtbot.assertNotEmitted(session.plan_changed, wait=900):
        pass


def test_the_sentence_goes_away_as_soon_as_the_date_is_right(page: EditorPage, qtbot: QtBot) -> None:
    retype(qtbot, page.parts.fields.day, "31. november")
    retype(qtbot, page.parts.fields.day, "30. november")
    assert page.parts.fields.day.property("wrong") is False


def test_an_emptied_date_makes_it_an_idea_without_a_day(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.fields.day.setFocus()
    page.parts.fields.day.selectAll()
    qtbot.keyClick(page.parts.fields.day, Qt.Key.Key_Delete)
    page.parts.title.setFocus()
    page.save_now()
    assert stored(session).day is None


def test_a_day_can_be_picked_from_a_month_by_keyboard(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.fields.day.setFocus()
    qtbot.keyClick(page.parts.fields.day, Qt.Key.Key_Down)
    popup = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CalendarPopup))
    assert popup.month.selectedDate() == QDate(2026, 12, 23)
    popup.month.activated.emit(QDate(2026, 12, 27))
    page.save_now()
    assert stored(session).day == date(2026, 12, 27)


@pytest.mark.parametrize(("typed", "clock"), [("19", time(19)), ("kl 9.30", time(9, 30)), ("", None)])
def test_the_clock_is_typed_freely(
    page: EditorPage, session: PlanSession, qtbot: QtBot, typed: str, clock: time | None
) -> None:
    page.parts.fields.clock.clear()
    retype(qtbot, page.parts.fields.clock, typed)
    page.save_now()
    assert stored(session).clock == clock


def test_a_clock_time_that_is_none_is_told(page: EditorPage, qtbot: QtBot) -> None:
    retype(qtbot, page.parts.fields.clock, "25.00")
    assert page.parts.fields.clock.property("wrong") is True
    assert "23.59" in page.parts.fields.clock.accessibleDescription()


def test_the_form_is_chosen_from_all_forms(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.fields.form.setFocus()
    qtbot.keyClick(page.parts.fields.form, Qt.Key.Key_End)
    page.save_now()
    assert stored(session).form == Form.LIVE
    assert page.parts.fields.form.count() == len(Form)


def test_channels_are_switched_on_and_off(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.fields.channels.open_all()
    qtbot.keyClick(page.parts.fields.channels.chip(Channel.EMAIL), Qt.Key.Key_Space)
    qtbot.keyClick(page.parts.fields.channels.chip(Channel.INSTAGRAM), Qt.Key.Key_Space)
    page.save_now()
    assert stored(session).channels == (Channel.FACEBOOK, Channel.EMAIL)


def test_names_used_before_are_offered(page: EditorPage, qtbot: QtBot) -> None:
    page.parts.fields.approver.setFocus()
    qtbot.keyClick(page.parts.fields.approver, Qt.Key.Key_Down)
    model = page.parts.fields.approver.completer().model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Mona", "Siv"]


def test_every_field_has_a_name_and_a_label_that_leads_to_it(page: EditorPage) -> None:
    for field in page.findChildren(QLineEdit):
        assert field.accessibleName(), field
    buddies = [row.words.buddy() for row in page.parts.fields._labelled]
    assert None not in buddies


def test_notes_and_a_borrowed_text_are_kept(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.notes.notes.setFocus()
    qtbot.keyClicks(page.parts.notes.notes, "Spør Kåre")
    qtbot.mouseClick(
        page.parts.notes.borrowed, Qt.MouseButton.LeftButton, pos=page.parts.notes.borrowed.rect().center() / 4
    )
    page.parts.notes.borrowed.setFocus()
    if not page.parts.notes.borrowed.isChecked():
        qtbot.keyClick(page.parts.notes.borrowed, Qt.Key.Key_Space)
    qtbot.keyClicks(page.parts.notes.credit, "MS-forbundet")
    page.save_now()
    post = stored(session)
    assert (post.notes, post.borrowed, post.credit) == ("Spør Kåre", True, "MS-forbundet")


def test_another_post_shows_its_own_fields(page: EditorPage, qtbot: QtBot) -> None:
    show(page, qtbot, replace(kare(), id="other", title="Lucia", day=date(2027, 1, 13), author="", clock=None))
    assert (page.parts.title.text(), page.parts.fields.day.text()) == ("Lucia", "ons. 13. jan.")
    assert page.parts.fields.clock.text() == ""
    assert page.parts.fields.author.property("hollow") is True


def test_what_is_wrong_with_a_field_covers_no_other_field(page: EditorPage, qtbot: QtBot) -> None:
    fields = page.parts.fields
    fields._clock_row.show_fault("Klokka går fra 00.00 til 23.59. Skriv for eksempel 18.00, eller la feltet stå tomt.")
    fields._day_row.show_fault("November har 30 dager. Velg en annen dato.")

    def rows() -> list[list[QWidget]]:
        tops = sorted({one.y() for one in fields._labelled})
        return [[one for one in fields._labelled if one.y() == top] for top in tops]

    def apart() -> bool:
        found = rows()
        return all(
            max(one.geometry().bottom() for one in above) < min(one.y() for one in below)
            for above, below in pairwise(found)
        )

    qtbot.waitUntil(lambda: len(rows()) > 1 and apart(), timeout=10_000)
    room = fields._clock_row._fault
    assert room.height() >= room.heightForWidth(room.width())


def test_the_names_that_are_offered_stand_on_a_ground_of_their_own(page: EditorPage, qtbot: QtBot) -> None:
    field = page.parts.fields.author
    field.offer(["Siv", "Mona"])
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)

    def open_lists() -> list[QListView]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QListView) and one.isVisible()]

    qtbot.waitUntil(lambda: len(open_lists()) == 1, timeout=10_000)
    (popup,) = open_lists()
    picture = popup.grab().toImage()
    ground = picture.pixelColor(picture.width() - 6, picture.height() - 4)
    assert ground == Theme().colour("raised")
    popup.hide()
