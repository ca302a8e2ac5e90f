"""Lines with words have room for the tags above them; a blank line parts two paragraphs without leaving a hole."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.quality import Quality
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.editor.mark_layout import span_boxes, tags
from desktop.ui.look.appearance import Appearance
from desktop.ui.paint.evidence import MarkLook
from tests.ui.editor.conftest import kare, show

PARTED = "Kåre sa nei tre ganger.\n\nHvilken stemme hører jula til hos deg?\n\n\nFortell gjerne."
HIGH, LOW = 38, 20


def heights(page: EditorPage) -> list[int]:
    """Of every paragraph of a single line, blank ones too, in px."""
    document = page.parts.text.area.document()
    foot = document.size().height() - document.documentMargin()
    block, tops = document.begin(), []
    while block.isValid():
        tops.append(block.layout().position().y())
        block = block.next()
    return [round(below - top) for top, below in pairwise([*tops, foot])]


@pytest.fixture
def parted(page: EditorPage, qtbot: QtBot) -> EditorPage:
    show(page, qtbot, replace(kare(), text=PARTED))
    return page


def test_blank_lines_are_low_and_lines_with_words_high(parted: EditorPage) -> None:
    assert heights(parted) == [HIGH, LOW, HIGH, LOW, LOW, HIGH]


def test_they_grow_with_the_text_size(parted: EditorPage, appearance: Appearance) -> None:
    appearance.choose(factor=2.0)
    assert heights(parted) == [2 * one for one in (HIGH, LOW, HIGH, LOW, LOW, HIGH)]


def test_a_blank_line_that_is_written_on_becomes_high_and_undo_brings_back_both(parted: EditorPage) -> None:
    area = parted.parts.text.area
    cursor = area.textCursor()
    cursor.setPosition(PARTED.index("\n") + 1)
    area.setTextCursor(cursor)
    QTest.keyClicks(area, "J")
    assert heights(parted) == [HIGH, HIGH, HIGH, LOW, LOW, HIGH]
    undo = QKeySequence.keyBindings(QKeySequence.StandardKey.Undo)[0][0]
    QTest.keyClick(area, undo.key(), undo.keyboardModifiers())
    assert area.text() == PARTED
    assert heights(parted) == [HIGH, LOW, HIGH, LOW, LOW, HIGH]
    assert area.document().isRedoAvailable()
    area.redo()
    assert heights(parted) == [HIGH, HIGH, HIGH, LOW, LOW, HIGH]


def test_the_last_line_waits_for_words_at_full_height(parted: EditorPage) -> None:
    area = parted.parts.text.area
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_Return)
    assert area.text() == f"{PARTED}\n\n"
    assert heights(parted)[-3:] == [HIGH, LOW, HIGH]
    at_last = area.cursorRect().top()
    QTest.keyClicks(area, "N")
    assert area.cursorRect().top() == at_last


def test_a_tag_after_a_blank_line_stands_free_of_the_words_above(parted: EditorPage) -> None:
    area = parted.parts.text.area
    question = PARTED.index("Hvilken")
    above = span_boxes(area.document(), 0, PARTED.index("\n"))
    marked = span_boxes(area.document(), question, question + 8)
    (tag,) = tags([marked], [MarkLook(Quality.DIALOGUE)], area._theme, area.viewport().width())
    assert tag.start.y() - area._theme.px(13) >= above[0].bottom()
