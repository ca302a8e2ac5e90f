"""What a board member does with keyboard and menu, in their own words."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QPushButton, QWidget

from desktop.domain.month import Month
from desktop.domain.post import Post
from tests.ui.window import Desk, until

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def write(words: str) -> None:
    """Types where the focus is; QTest's own typing knows no æ, ø or å."""
    for letter in words:
        field = QApplication.focusWidget()
        assert field is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def tab_to(part: QWidget, most: int = 60) -> None:
    """Presses Tab until the focus stands in a part."""
    for _ in range(most):
        here = QApplication.focusWidget()
        if here is part or (here is not None and part.isAncestorOf(here)):
            return
        QTest.keyClick(here, KEY.Key_Tab)
    raise AssertionError(f"Tab never came to {part}")


def come_back(desk: Desk) -> None:
    """To December's calendar, with the keyboard in it."""
    window = desk.window
    window.activateWindow()
    window.show_month(Month(2026, 12))
    desk.settle()
    window.month_page.view.setFocus()
    until(window.month_page.view.hasFocus)


def choose(desk: Desk, words: str) -> None:
    """A command of the menu, by its words."""
    (action,) = [one for one in desk.window.actions() if one.text() == words]
    action.trigger()


def answer(opening: Callable[[], object], verb: str, before: Callable[[QDialog], None] = lambda _dialog: None) -> str:
    """Opens a dialog, does something in it, and presses the button with the verb. Gives what the dialog is called."""
    seen: list[str] = []

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            seen.append(dialog.windowTitle())
            before(dialog)
            button = next(one for one in dialog.findChildren(QPushButton) if one.text() == verb)
            button.setFocus()
            QTest.keyClick(button, KEY.Key_Return)

    QTimer.singleShot(0, reply)
    opening()
    assert seen, "no dialog came"
    return seen[0]


def rows_of(dialog: QDialog) -> list[str]:
    made = dialog.findChild(QListWidget)
    assert isinstance(made, QListWidget)
    return [made.item(row).text() for row in range(made.count())]


def stored(desk: Desk, title: str) -> Post:
    """The post as it is on disk, by its title."""
    (found,) = [one for one in desk.plan.store.all_posts() if one.title == title]
    return found


def titles(desk: Desk) -> list[str]:
    return [one.title for one in desk.plan.store.all_posts()]


def judged(desk: Desk) -> None:
    """Waits until Elleve has read the post that is open."""
    editor = desk.window.editor()
    until(lambda: editor.parts.header.ready.text() != "" and bool(editor.parts.panel.head.count.text()))


def said_of_day(desk: Desk, *place: int) -> str:
    """What a screen reader says of a cell of the month."""
    model = desk.window.month_page.view.model()
    return str(model.data(model.index(*place), Qt.ItemDataRole.AccessibleTextRole))
