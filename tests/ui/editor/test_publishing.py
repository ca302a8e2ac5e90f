"""From ready to out: each thing by one key, then the tick; and whose the words and pictures are."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.channel import Channel
from desktop.domain.media import Permission
from desktop.domain.post import Status
from desktop.paths import RESOURCES
from desktop.services.media import attached
from desktop.services.publishing import pack, publication_of
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.publishing.pack_dialog import PackDialog
from desktop.ui.session import PlanSession
from tests.ui.editor.conftest import TEXT, show, stored

KEY = Qt.Key


@pytest.fixture
def packed(page: EditorPage, session: PlanSession, qtbot: QtBot):
    from dataclasses import replace

    media = session.open_plan.media.take_in(RESOURCES / "example" / "mona.jpg")
    described = replace(media, alt_text="Mona smiler", people=0)
    session.do(attached(stored(session), described))
    show(page, qtbot, stored(session))
    page.rooms.publish()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, PackDialog) and one.isVisible()]
    yield dialog
    dialog.accept()


def test_each_thing_is_copied_by_its_own_key(packed: PackDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(packed, KEY.Key_1)
    assert QGuiApplication.clipboard().text() == TEXT
    assert packed.row(1).about.text() == "Kopiert. Lim inn med Ctrl+V."
    qtbot.keyClick(packed, KEY.Key_3)
    assert QGuiApplication.clipboard().text() == "Mona smiler"


def test_the_files_are_saved_where_one_says(
    packed: PackDialog, session: PlanSession, qtbot: QtBot, tmp_path: Path
) -> None:
    things = pack(stored(session), Channel.FACEBOOK, session.open_plan.assessor.facts)
    packed.save_to(tmp_path, things, packed.row(2))
    qtbot.waitUntil(lambda: packed.row(2).about.text().startswith("Lagret"))
    assert [file.name for file in tmp_path.glob("2026*")] == ["2026-12-23 Kåre leser for oss.jpg"]


def test_ticking_leads_on_to_the_next_channel_and_ends_as_published(
    packed: PackDialog, page: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    packed.tick.address.setText("https://facebook.com/1")
    qtbot.mouseClick(packed.tick.tick, Qt.MouseButton.LeftButton)
    found = publication_of(stored(session), Channel.FACEBOOK)
    assert (found.day, found.address) == (session.today, "https://facebook.com/1")
    assert packed._channel == Channel.INSTAGRAM
    qtbot.mouseClick(packed.tick.tick, Qt.MouseButton.LeftButton)
    assert stored(session).status == Status.PUBLISHED
    session.undo()
    assert stored(session).status == Status.DRAFT
    assert publication_of(stored(session), Channel.INSTAGRAM) is None


def test_saying_published_asks_where(page: EditorPage, session: PlanSession) -> None:
    page.parts.header.status_chosen.emit(Status.PUBLISHED)
    assert any(isinstance(one, PackDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
    assert stored(session).status == Status.DRAFT


def test_a_due_date_is_typed_like_any_other(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.parts.fields.due, "20.12")
    page.save_now()
    page.parts.fields.due.settle()
    page.save_now()
    assert stored(session).due == date(2026, 12, 20)


def test_borrowed_words_get_their_source_line_and_permission(
    page: EditorPage, session: PlanSession, qtbot: QtBot, tmp_path: Path
) -> None:
    notes = page.parts.notes
    notes.borrowed.click()
    qtbot.keyClicks(notes.credit, "Kari i Solbukta")
    qtbot.mouseClick(notes.insert_source, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(notes.insert_source, Qt.MouseButton.LeftButton)
    page.save_now()
    assert stored(session).text == f"{TEXT}\n\nKilde: Kari i Solbukta"
    page.draft.judge_now()
    assert [row.finding.title for row in page.parts.findings.rows if row.finding.id == "source"] == [
        "Har dere lov til å bruke teksten?"
    ]
    letter = tmp_path / "svar.txt"
    letter.write_text("Ja, bruk den gjerne.")
    with qtbot.waitSignal(page.parts.media.intake.ended):
        notes.permission.proof_chosen.emit(letter)
    post = stored(session)
    assert post.permission == Permission.YES
    assert session.open_plan.media.proof_path(post.proof).read_text() == "Ja, bruk den gjerne."
    assert "Svaret er lagt ved" in notes.permission.proof.text()
    page.draft.judge_now()
    assert "source" not in [row.finding.id for row in page.parts.findings.rows]


def test_a_no_stops_the_text(page: EditorPage, qtbot: QtBot) -> None:
    page.parts.notes.borrowed.click()
    answer = page.parts.notes.permission.answer
    answer.setCurrentIndex(answer.findData(Permission.NO.value))
    answer.activated.emit(answer.currentIndex())
    page.draft.judge_now()
    assert page.parts.findings.row_of("source").finding.title == "Teksten kan ikke brukes"
