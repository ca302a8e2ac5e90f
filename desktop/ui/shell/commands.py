"""Every command of the window in one place: words, shortcut, and the menu they stand in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

SEPARATOR = None


@dataclass(frozen=True, slots=True)
class Command:
    """`shortcuts` as Qt writes them; the first is shown."""

    words: str
    run: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    checked: bool | None = None


def fill_menu(menu: QMenu, commands: Sequence[Command | None], owner: QWidget) -> list[QAction]:
    """Adds the commands to the menu and, so that the shortcuts work without it, to its owner."""
    made = []
    for command in commands:
        if command is None:
            menu.addSeparator()
            continue
        action = QAction(command.words, owner)
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        if command.checked is not None:
            action.setCheckable(True)
            action.setChecked(command.checked)
        action.triggered.connect(lambda _checked=False, run=command.run: run())
        menu.addAction(action)
        owner.addAction(action)
        made.append(action)
    return made
