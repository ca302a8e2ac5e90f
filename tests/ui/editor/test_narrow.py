"""The same editor in a narrow window or with large letters: tabs, and nothing lost."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.quality import Quality
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.editor.mark_layout import word_boxes
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from tests.ui.editor.conftest import TEXT, stored


def enlarge(page: EditorPage, appearance: Appearance) -> None:
    page.resize(1280, 800)
    appearance.choose(factor=2.0)


def test_large_letters_turn_to_tabs_without_a_wider_window(page: EditorPage, appearance: Appearance) -> None:
    enlarge(page, appearance)
    assert page.parts.arrangement.narrow
    assert page.width() == 1280
    words = [page.parts.arrangement.tabs.button(key).text() for key in ("text", "when", "media", "score")]
    assert words[:3] == ["Tekst", "Tid og kanal", "Film og bilder"]
    assert words[3].endswith("\u00a0av\u00a011")


def test_text_cursor_and_focus_survive_the_change(
    page: EditorPage, appearance: Appearance, session: PlanSession, qtbot: QtBot
) -> None:
    cursor = page.parts.text.area.textCursor()
    cursor.setPosition(12)
    page.parts.text.area.setTextCursor(cursor)
    qtbot.keyClicks(page.parts.text.area, "x")
    enlarge(page, appearance)
    assert QApplication.focusWidget() is page.parts.text.area
    assert page.parts.text.area.textCursor().position() == 13
    qtbot.keyClicks(page.parts.text.area, "y")
    page.save_now()
    assert stored(session).text == f"{TEXT[:12]}xy{TEXT[12:]}"
    appearance.choose(factor=1.0)
    assert not page.parts.arrangement.narrow
    assert QApplication.focusWidget() is page.parts.text.area


def test_a_field_with_the_focus_brings_its_tab_along(page: EditorPage, appearance: Appearance) -> None:
    page.parts.fields.keeper.setFocus()
    enlarge(page, appearance)
    assert page.parts.arrangement.tab == "when"
    assert QApplication.focusWidget() is page.parts.fields.keeper


def test_every_part_can_be_reached_by_a_tab(page: EditorPage, appearance: Appearance) -> None:
    enlarge(page, appearance)
    parts = {
        "text": (page.parts.title, page.parts.text.area, page.parts.text.steps.on),
        "when": (page.parts.fields.day, page.parts.fields.channels, page.parts.fields.approver, page.parts.notes.notes),
        "media": (page.parts.media.add,),
        "score": (page.parts.panel.rows, page.parts.findings),
    }
    for tab, shown in parts.items():
        page.parts.arrangement.turn_to(tab)
        assert all(part.isVisible() for part in shown), tab
        assert page.parts.panel.strip.isVisible()
    menu = [action.text() for action in page.parts.header.more_menu().actions() if action.text()]
    assert menu[0] == "Forhåndsvis"
    assert menu[-4:] == ["Forrige innlegg", "Neste innlegg", "Angre", "Gjør om igjen"]


def test_a_finding_turns_to_its_tab(page: EditorPage, appearance: Appearance) -> None:
    enlarge(page, appearance)
    page.go_to(Finding("no_date", Severity.WARNING, "Dato mangler", "Fordi.", "Velg dato", step=Step.WHEN))
    assert page.parts.arrangement.tab == "when"
    assert QApplication.focusWidget() is page.parts.fields.day


def test_going_wide_again_puts_the_panel_back(page: EditorPage, appearance: Appearance) -> None:
    enlarge(page, appearance)
    appearance.choose(factor=1.0)
    assert page.parts.panel.isVisible()
    assert page.parts.panel.rows.isVisible()
    assert page.parts.panel.strip.isVisible()
    assert page.parts.panel.isAncestorOf(page.parts.panel.rows)
    page.parts.panel.rows.light(Quality.VIDEO)
    assert page.parts.panel.rows.lit() == Quality.VIDEO


def test_marks_stand_on_the_words_at_every_text_size(page: EditorPage, appearance: Appearance) -> None:
    area = page.parts.text.area
    small = word_boxes(area.document(), area.marks[0])
    enlarge(page, appearance)
    large = word_boxes(area.document(), area.marks[0])
    assert large[0].height() > 1.8 * small[0].height()
    appearance.choose(factor=1.0)
    again = word_boxes(area.document(), area.marks[0])
    assert [box.size() for box in again] == [box.size() for box in small]


def test_every_height_of_the_window_comes_to_rest(page: EditorPage, qtbot: QtBot) -> None:
    rows = page.parts.panel.rows
    for height in range(560, 980, 60):
        page.resize(1280, height)
        QApplication.processEvents()
        assert rows.height() == sum(rows.visualRect(rows.model().index(row, 0)).height() for row in range(11))


def test_the_row_that_lights_up_was_chosen_by_somebody(page: EditorPage, appearance: Appearance) -> None:
    enlarge(page, appearance)
    appearance.choose(factor=1.0)
    assert page.parts.text.area.current == -1


def test_in_a_very_wide_window_lines_stay_short_enough_to_read(page: EditorPage, qtbot: QtBot) -> None:
    page.resize(2200, 900)
    qtbot.waitUntil(lambda: page.parts.arrangement._left.width() > 1500)
    assert page.parts.text.area.width() <= 960
    page.resize(1280, 900)
    qtbot.waitUntil(lambda: page.parts.arrangement._left.width() < 960)
    assert page.parts.text.area.width() <= page.parts.arrangement._left.width()
