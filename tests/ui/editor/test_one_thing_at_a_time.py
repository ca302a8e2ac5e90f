"""One question to a page: a tired person comes from the title to «Gjør klar» with Enter, and nothing is lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.post import Status
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from tests.ui.editor.conftest import TEXT, stored

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def guided(page: EditorPage, appearance: Appearance, qtbot: QtBot):
    qtbot.mouseClick(page.parts.header.stepwise, Qt.MouseButton.LeftButton)
    yield page
    appearance.choose_stepwise(False)


def guide(page: EditorPage):
    return page.parts.arrangement.guide


def test_the_questions_come_in_the_order_people_think(guided: EditorPage) -> None:
    asked = []
    for place in range(6):
        guide(guided).turn(place)
        asked.append(guide(guided).question.text())
    assert asked == [
        "Hva handler det om?", "Hva vil dere si?", "Skal det være bilde eller film med?", "Når og hvor skal det ut?",
        "Hvem tar seg av det?", "Se over til slutt",
    ]  # fmt: skip
    assert guide(guided).count.text() == "Steg 6 av 6"


def test_enter_leads_from_the_title_to_the_end(guided: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    parts = guided.parts
    assert guided.focusWidget() is parts.title
    parts.title.selectAll()
    qtbot.keyClicks(parts.title, "Lesestund")
    qtbot.keyClick(parts.title, KEY.Key_Return)
    assert guided.focusWidget() is parts.text.area
    qtbot.keyClicks(parts.text.area, " Kom!")
    qtbot.keyClick(parts.text.area, KEY.Key_Return)
    assert guide(guided).place == 1
    qtbot.keyClick(parts.text.area, KEY.Key_Return, CTRL)
    assert guided.focusWidget() is parts.media.add
    qtbot.mouseClick(guide(guided).on, Qt.MouseButton.LeftButton)
    parts.fields.day.selectAll()
    qtbot.keyClicks(parts.fields.day, "22. desember")
    qtbot.keyClick(parts.fields.day, KEY.Key_Return)
    qtbot.keyClick(parts.fields.author, KEY.Key_Return)
    assert guide(guided).question.text() == "Se over til slutt"
    with qtbot.waitSignal(guided.closed):
        qtbot.mouseClick(guide(guided).on, Qt.MouseButton.LeftButton)
    post = stored(session)
    assert (post.title, post.text, post.day) == ("Lesestund", f"{TEXT} Kom!\n", date(2026, 12, 22))
    assert post.status == Status.DRAFT


def test_only_what_the_question_is_about_is_in_sight(guided: EditorPage) -> None:
    fields = guided.parts.fields
    guide(guided).turn(3)
    assert fields.day.isVisible()
    assert fields.channels.isVisible()
    assert not fields.author.isVisible()
    assert not guided.parts.text.isVisible()


def test_going_back_to_all_at_once_shows_everything_with_what_was_typed(
    guided: EditorPage, appearance: Appearance, qtbot: QtBot
) -> None:
    guide(guided).turn(1)
    qtbot.keyClicks(guided.parts.text.area, " Kom!")
    qtbot.mouseClick(guided.parts.header.stepwise, Qt.MouseButton.LeftButton)
    assert not appearance.stepwise
    qtbot.waitUntil(guided.parts.fields.author.isVisible)
    assert guided.parts.text.area.text() == f"{TEXT} Kom!"
    assert guided.parts.panel.isVisible()
    assert not guide(guided).isVisible()


def test_what_stops_the_post_leads_to_its_question(guided: EditorPage) -> None:
    guide(guided).turn(5)
    guided.go_to(Finding("channels", Severity.WARNING, "Ingen kanal er valgt", "", "Velg kanaler", step=Step.CHANNELS))
    assert guide(guided).question.text() == "Når og hvor skal det ut?"


def test_another_size_of_window_keeps_the_question(guided: EditorPage) -> None:
    guide(guided).turn(3)
    guided.resize(700, 800)
    assert guide(guided).place == 3
    assert guided.parts.fields.day.isVisible()
