"""Gives the window another language, as a user does, and reads its translations."""

from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtGui import QAction

from tests.ui.window import Desk, until


def choose_language(desk: Desk, name: str) -> None:
    """Picks it in the menu, by its own name, and waits for the new window."""
    before = desk.window
    language_action(desk, name).trigger()
    until(lambda: desk.window is not before)
    desk.settle()


def language_action(desk: Desk, name: str) -> QAction:
    return next(action for action in desk.window.findChildren(QAction) if action.text() == name)


def pairs(file: Path) -> list[tuple[str, str]]:
    """Each source string of a translation file with what it is translated to."""
    messages = ElementTree.parse(file).getroot().iter("message")
    return [(one.findtext("source", ""), one.findtext("translation", "")) for one in messages]
