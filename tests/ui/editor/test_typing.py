"""Typing: the score follows, and what is typed is on disk within a second."""

from dataclasses import replace
from itertools import cycle

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop.domain.change import PlanChange
from desktop.domain.errors import PlanError
from desktop.domain.post import Status
from desktop.domain.quality import Quality
from desktop.domain.score import State
from desktop.services.plan import edited
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.session import Message, PlanSession
from tests.ui.editor.conftest import TEXT, kare, show, stored


def test_what_is_typed_is_on_disk_within_a_second(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    """The saving is due within a second of the first key, and typing on does not put it off."""
    assert page.draft.saving_due_ms() is None
    qtbot.keyClicks(page.parts.text.area, " God")
    first = page.draft.saving_due_ms()
    assert first is not None
    assert first < 1000
    assert page.parts.header.saved.words.text() == "Lagrer …"
    qtbot.keyClicks(page.parts.text.area, " jul!")
    later = page.draft.saving_due_ms()
    assert later is not None
    assert later <= first
    qtbot.waitUntil(lambda: page.draft.saving_due_ms() is None)
    assert stored(session).text == f"{TEXT} God jul!"
    assert page.parts.header.saved.words.text() == "Lagret"


def test_typing_without_a_pause_is_saved_all_the_same(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    letters = cycle("uten pause ")

    def saved_while_typing() -> bool:
        qtbot.keyClick(page.parts.text.area, next(letters))
        return stored(session).text != TEXT

    qtbot.waitUntil(saved_while_typing)


def test_the_score_follows_the_typing(page: EditorPage, qtbot: QtBot) -> None:
    before = page.parts.panel.head.count.text()
    page.parts.text.area.selectAll()
    with qtbot.waitSignal(page.draft.judged):
        qtbot.keyClicks(page.parts.text.area, "Hei")
    assert page.parts.panel.head.count.text() != before
    assert page.parts.text.area.marks == ()


def test_the_title_and_people_are_saved_too(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.title.selectAll()
    qtbot.keyClicks(page.parts.title, "Kåre igjen")
    page.parts.fields.approver.setFocus()
    qtbot.keyClicks(page.parts.fields.approver, "Liv")
    qtbot.waitUntil(lambda: stored(session).approver == "Liv")
    assert stored(session).title == "Kåre igjen"


def test_save_now_leaves_nothing_unsaved(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.parts.text.area, "!")
    page.save_now()
    assert stored(session).text == f"{TEXT}!"


def test_leaving_saves_first(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.parts.text.area, "!")
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.parts.header.back, Qt.MouseButton.LeftButton)
    assert stored(session).text == f"{TEXT}!"


def test_what_cannot_be_saved_is_told_kept_and_not_left(
    page: EditorPage, session: PlanSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_change: PlanChange) -> PlanChange:
        raise PlanError("Disken er full.", "Frigjør plass, så lagrer Elleve.")

    told: list[Message] = []
    session.message_posted.connect(told.append)
    with monkeypatch.context() as broken:
        broken.setattr(session.open_plan, "apply", full)
        qtbot.keyClicks(page.parts.text.area, "!")
        with qtbot.assertNotEmitted(page.closed):
            qtbot.mouseClick(page.parts.header.back, Qt.MouseButton.LeftButton)
        page.open(kare(id="other", title="En annen"))
    assert told[-1].failed
    assert page.parts.header.saved.words.text() == "Ikke lagret"
    assert page.post_id() == "kare"
    page.save_now()
    assert stored(session).text == f"{TEXT}!"


def test_typing_on_in_one_field_is_one_step_back(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    for words in ("en", "to"):
        qtbot.keyClicks(page.parts.title, words)
        page.save_now()
    session.undo()
    assert stored(session).title == "Kåre leser for oss"
    assert page.parts.title.text() == "Kåre leser for oss"


def test_undo_shows_the_old_text_without_moving_the_cursor(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    session.do(edited(stored(session), replace(stored(session), text=f"{TEXT}\nSlutt")))
    assert page.parts.text.area.text() == f"{TEXT}\nSlutt"
    cursor = page.parts.text.area.textCursor()
    cursor.setPosition(5)
    page.parts.text.area.setTextCursor(cursor)
    qtbot.mouseClick(page.parts.header.undo, Qt.MouseButton.LeftButton)
    assert page.parts.text.area.text() == TEXT
    assert page.parts.text.area.textCursor().position() == 5


def test_undo_in_the_text_is_the_texts_own(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.parts.text.area, "XY")
    (key,) = QKeySequence.keyBindings(QKeySequence.StandardKey.Undo)[:1]
    qtbot.keyClick(page.parts.text.area, key[0].key(), key[0].keyboardModifiers())
    page.save_now()
    assert stored(session).text == TEXT


def test_what_is_typed_and_not_saved_survives_a_change_from_elsewhere(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.parts.text.area, "!")
    session.do(edited(stored(session), replace(stored(session), theme="Advent")))
    page.save_now()
    assert (stored(session).text, stored(session).theme) == (f"{TEXT}!", "Advent")
    assert page.parts.fields.theme_field.text() == "Advent"


def test_a_hard_space_stays_a_hard_space(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    show(page, qtbot, replace(kare(), text="6\u00a0av\u00a011"))
    qtbot.keyClicks(page.parts.text.area, "!")
    page.save_now()
    assert stored(session).text == "6\u00a0av\u00a011!"


def test_a_ready_post_that_loses_its_people_is_a_draft_again(
    page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    done = session.do(edited(stored(session), replace(stored(session), approver="Liv", status=Status.READY)))
    assert done is not None
    told = []
    session.message_posted.connect(told.append)
    page.parts.fields.approver.selectAll()
    qtbot.keyClick(page.parts.fields.approver, Qt.Key.Key_Delete)
    page.save_now()
    assert stored(session).status == Status.DRAFT
    assert "er et utkast igjen" in told[-1].words
    assert page.parts.header.status.text() == "Utkast"


def test_the_panel_keeps_its_order_whatever_is_typed(page: EditorPage, qtbot: QtBot) -> None:
    rows = page.parts.panel.rows.model()
    names = [rows.index(row, 0).data() for row in range(11)]
    page.parts.text.area.selectAll()
    with qtbot.waitSignal(page.draft.judged):
        qtbot.keyClicks(page.parts.text.area, "Takk")
    assert [rows.index(row, 0).data() for row in range(11)] == names
    assert names[:2] == ["Følelser", "Mennesker"]


def test_a_deleted_post_closes_the_editor(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    from desktop.services.plan import deleted

    with qtbot.waitSignal(page.closed):
        session.do(deleted(stored(session)))
    assert page.post_id() == ""


def test_the_questions_evidence_is_marked_in_the_text(page: EditorPage) -> None:
    marks = [mark for mark in page.parts.text.area.marks if mark.quality == Quality.DIALOGUE]
    text = page.parts.text.area.text()
    assert "Hvilken stemme hører jula til hos deg?" in [text[mark.start : mark.end] for mark in marks]
    state = page.parts.panel.rows.model().index(2, 0).data()
    assert state == "Dialog"
    assert State.MET.value == "met"
