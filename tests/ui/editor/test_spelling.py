"""Unknown words are underlined while one writes, and put right by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

pytest.importorskip("hunspell", reason="Macs with Intel processors have no spelling")

from desktop.services.spelling import Speller, find_dictionaries
from desktop.ui.editor.editor_page import EditorPage
from desktop.ui.session import PlanSession
from tests.services.test_spelling import dictionary
from tests.ui.editor.conftest import kare, show, stored

KEY = Qt.Key


@pytest.fixture
def spelling(page: EditorPage, session: PlanSession, qtbot: QtBot, tmp_path: Path) -> EditorPage:
    show(page, qtbot, kare(text="Vi koker gröt på torsdagg"))
    # The machine's own dictionaries first, or they would come after those of the test.
    page.parts.text.spelling.begin()
    qtbot.waitUntil(lambda: page.parts.text.spelling.speller is not None)
    made = Speller(find_dictionaries([dictionary(tmp_path / "ord")]), session.open_plan.store)
    page.parts.text.spelling.use(made)
    return page


def underlined(page: EditorPage) -> list[str]:
    area = page.parts.text.area
    return [area.text()[start:end] for start, end in area._misspelt]


def test_the_word_one_is_writing_is_left_in_peace(spelling: EditorPage, qtbot: QtBot) -> None:
    assert underlined(spelling) == ["gröt"]
    qtbot.keyClicks(spelling.parts.text.area, " ")
    assert underlined(spelling) == ["gröt", "torsdagg"]


def test_a_word_is_put_right_from_the_keyboard_and_undone(
    spelling: EditorPage, session: PlanSession, qtbot: QtBot
) -> None:
    area = spelling.parts.text.area
    area.setFocus()
    qtbot.keyClick(area, KEY.Key_F7)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert area.textCursor().selectedText() == "gröt"
    menu.actions()[0].trigger()
    menu.close()
    spelling.save_now()
    assert stored(session).text == "Vi koker grøt på torsdagg"
    area.undo()
    assert area.text() == "Vi koker gröt på torsdagg"


def test_a_word_the_branch_uses_is_learnt(spelling: EditorPage) -> None:
    menu = spelling.parts.text.spelling.menu_for(9, 13)
    next(one for one in menu.actions() if "er riktig" in one.text()).trigger()
    assert "gröt" not in underlined(spelling)
