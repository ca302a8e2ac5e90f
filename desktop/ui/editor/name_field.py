"""A field for a name or theme that offers what the plan has used before."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.ui.widgets.parts import restyle

AIR = 16


class Names(QStringListModel):
    """Rows high enough for an unsteady hand."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, QFontMetrics(QGuiApplication.font()).height() + AIR)
        return super().data(index, role)


class NameField(QLineEdit):
    """`wanted` fields have a dashed border while empty. Arrow down shows all that has been used before."""

    def __init__(self, placeholder: str, *, wanted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self._wanted = wanted
        self._known = Names(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        completer.activated.connect(self.textEdited.emit)
        self.setCompleter(completer)
        self.textChanged.connect(self._on_text_changed)
        self._on_text_changed("")

    def offer(self, names: Iterable[str]) -> None:
        self._known.setStringList(sorted({name for name in names if name}, key=str.casefold))

    def show_words(self, words: str) -> None:
        if words != self.text():
            self.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        completer = self.completer()
        # While the list is open the arrow goes to it.
        if event.key() == Qt.Key.Key_Down and completer is not None:
            completer.setCompletionPrefix("")
            completer.complete()
            return
        super().keyPressEvent(event)

    def _on_text_changed(self, words: str) -> None:
        hollow = self._wanted and not words
        if self.property("hollow") != hollow:
            restyle(self, hollow=hollow)
