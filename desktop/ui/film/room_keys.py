"""The keys of the subtitle room: one table, so that the menu, the buttons and the field agree."""

from enum import Enum

from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.ui.translations import tr


class Key(Enum):
    """Keys as Qt writes them; all of them work while one is typing."""

    PLAY = "Ctrl+Space"
    IN = "F2"
    OUT = "F3"
    SPLIT = "F4"
    JOIN = "F5"
    BACK = "F6"
    FORWARD = "F7"
    EARLIER = "Shift+F6"
    LATER = "Shift+F7"
    PREVIOUS = "Alt+Up"
    NEXT = "Alt+Down"
    NEW = "Ctrl+Return"
    DELETE = "Ctrl+Shift+Del"
    SAVE = "Ctrl+S"

    @property
    def sequence(self) -> QKeySequence:
        return QKeySequence(self.value)

    @property
    def words(self) -> str:
        """As menus write it, with the keys' names in the window's language: Qt knows none in Norwegian."""
        names = {
            "Return": "Enter",
            "Space": tr("mellomrom"),
            "Up": tr("pil opp"),
            "Down": tr("pil ned"),
            "Del": "Delete",
        }
        written = self.sequence.toString(QKeySequence.SequenceFormat.NativeText)
        return "+".join(names.get(part, part) for part in written.split("+"))


def is_room_key(event: QKeyEvent) -> bool:
    pressed = QKeySequence(event.keyCombination())
    return any(pressed == key.sequence for key in Key)


def history_key(event: QKeyEvent) -> int:
    """-1 for undo, 1 for redo, 0 for any other key."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return -1
    redo = event.matches(QKeySequence.StandardKey.Redo)
    return 1 if redo or QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Y") else 0
