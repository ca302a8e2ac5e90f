"""Stepping through the marked words, and how they keep up with the text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from desktop.domain.quality import Quality
from desktop.ui.editor.editor_page import EditorPage
from tests.ui.editor.conftest import TEXT, kare, show


def marked(page: EditorPage) -> list[str]:
    cursor = QTextCursor(page.parts.text.area.document())
    found = []
    for mark in page.parts.text.area.marks:
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def test_f8_steps_through_the_marks_and_lights_the_row(page: EditorPage, qtbot: QtBot) -> None:
    area = page.parts.text.area
    qtbot.keyClick(area, Qt.Key.Key_F8)
    assert area.current == 0
    assert page.parts.panel.rows.lit() == area.marks[0].quality
    qtbot.keyClick(area, Qt.Key.Key_F8)
    assert page.parts.text.steps.words.text() == f"Markering 2 av {len(area.marks)}"
    qtbot.keyClick(area, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(area, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert area.current == len(area.marks) - 1


def test_a_row_shows_where_its_words_are(page: EditorPage) -> None:
    page.parts.panel.rows.quality_chosen.emit(Quality.DIALOGUE)
    mark = page.parts.text.area.marks[page.parts.text.area.current]
    assert TEXT[mark.start : mark.end] == "Hvilken stemme hører jula til hos deg?"


def test_marks_stay_on_their_words_while_emoji_are_typed_before(page: EditorPage, qtbot: QtBot) -> None:
    before = marked(page)
    page.parts.text.area.moveCursor(QTextCursor.MoveOperation.Start)
    page.parts.text.area.insertPlainText("🎄👩‍🦽 ")
    assert marked(page) == before


def test_marks_are_right_in_a_text_with_emoji(page: EditorPage, qtbot: QtBot) -> None:
    show(page, qtbot, kare(text="🎄🎄 God jul! 💙\nHvilken stemme hører jula til hos deg?"))
    assert "Hvilken stemme hører jula til hos deg?" in marked(page)


def test_marks_never_change_the_text(page: EditorPage, qtbot: QtBot) -> None:
    for _ in range(len(page.parts.text.area.marks)):
        qtbot.keyClick(page.parts.text.area, Qt.Key.Key_F8)
    assert page.parts.text.area.text() == TEXT
    assert not page.parts.text.area.document().isUndoAvailable()


def test_hidden_marks_are_not_painted_and_come_back(page: EditorPage, qtbot: QtBot) -> None:
    page.parts.title.setFocus()
    shown = page.parts.text.area.grab().toImage()
    qtbot.mouseClick(page.parts.text.steps.hide_marks, Qt.MouseButton.LeftButton)
    hidden = page.parts.text.area.grab().toImage()
    assert hidden != shown
    qtbot.mouseClick(page.parts.text.steps.hide_marks, Qt.MouseButton.LeftButton)
    assert page.parts.text.area.grab().toImage() == shown


def test_what_is_typed_keeps_the_wide_lines(page: EditorPage, qtbot: QtBot) -> None:
    page.parts.text.area.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(page.parts.text.area, Qt.Key.Key_Return)
    qtbot.keyClicks(page.parts.text.area, "Ny linje")
    assert page.parts.text.area.document().lastBlock().blockFormat().lineHeight() == 38
