"""A text of its own for a channel, and the way back to the common one."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.channel import Channel
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.session import PlanSession
from tests.ui.editor.conftest import TEXT, stored


def test_there_is_a_tab_for_each_channel_of_the_post(page: EditorPage) -> None:
    bar = page.parts.text.tabs.bar
    assert [bar.tabText(place) for place in range(bar.count())] == ["Felles tekst", "Facebook", "Instagram"]


def test_a_channel_without_its_own_shows_the_common_text_to_read(page: EditorPage) -> None:
    page.parts.text.tabs.turn_to(Channel.INSTAGRAM)
    assert page.parts.text.area.text() == TEXT
    assert page.parts.text.area.isReadOnly()
    assert page.parts.text.make_own.isVisible()


def test_an_own_text_leaves_the_common_one_alone(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.text.tabs.turn_to(Channel.INSTAGRAM)
    qtbot.mouseClick(page.parts.text.make_own, Qt.MouseButton.LeftButton)
    page.parts.text.area.selectAll()
    qtbot.keyClicks(page.parts.text.area, "Hvem leser for deg?")
    page.save_now()
    assert stored(session).text_for(Channel.INSTAGRAM) == "Hvem leser for deg?"
    assert stored(session).text == TEXT
    page.parts.text.tabs.turn_to(None)
    assert page.parts.text.area.text() == TEXT


def test_an_own_text_has_its_own_marks_and_its_own_count(page: EditorPage, qtbot: QtBot) -> None:
    page.parts.text.tabs.own_wanted.emit(Channel.INSTAGRAM)
    assert page.parts.text.tabs.channel == Channel.INSTAGRAM
    page.parts.text.area.selectAll()
    with qtbot.waitSignal(page.draft.judged):
        qtbot.keyClicks(page.parts.text.area, "Hvem leser for deg?")
    marked = [page.parts.text.area.text()[mark.start : mark.end] for mark in page.parts.text.area.marks]
    assert marked == ["Hvem leser for deg?"]
    assert page.parts.text.counter.words.text() == "19 av 125 før «se mer»"


def test_going_back_to_the_common_text_can_be_undone(page: EditorPage, session: PlanSession, qtbot: QtBot) -> None:
    page.parts.text.tabs.own_wanted.emit(Channel.INSTAGRAM)
    page.parts.text.area.selectAll()
    qtbot.keyClicks(page.parts.text.area, "Kort")
    qtbot.mouseClick(page.parts.text.back_to_common, Qt.MouseButton.LeftButton)
    assert stored(session).texts == ()
    assert page.parts.text.area.text() == TEXT
    session.undo()
    assert stored(session).text_for(Channel.INSTAGRAM) == "Kort"
    assert page.parts.text.area.text() == "Kort"


def test_the_plus_offers_the_channels_that_have_none(page: EditorPage) -> None:
    words = [action.text() for action in page.parts.text.tabs.menu().actions()]
    assert words == ["Egen tekst for Facebook", "Egen tekst for Instagram"]


def test_a_channel_that_is_taken_away_takes_its_tab_along(page: EditorPage, qtbot: QtBot) -> None:
    page.parts.text.tabs.turn_to(Channel.INSTAGRAM)
    page.parts.fields.channels.open_all()
    qtbot.keyClick(page.parts.fields.channels.chip(Channel.INSTAGRAM), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.parts.text.tabs.bar.count() == 2)
    assert page.parts.text.tabs.channel is None
    assert not page.parts.text.area.isReadOnly()
