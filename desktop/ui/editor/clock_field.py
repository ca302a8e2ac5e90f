"""The clock time of a post; may stand empty."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.errors import UsageError
from desktop.domain.words import clock_words
from desktop.ui.editor.typed_dates import read_clock
from desktop.ui.words import problem_words


class ClockField(QLineEdit):
    """`clock_typed` carries a time or None when the user is done; `faulted` a sentence when it is no time."""

    clock_typed = Signal(object)
    faulted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: time | None = None
        self.setPlaceholderText(self.tr("Valgfri"))
        self.textChanged.connect(self._on_edited)
        self.editingFinished.connect(self.settle)

    def show_clock(self, clock: time | None) -> None:
        if clock == self._clock and self.text():
            return
        self._clock = clock
        self.setText(clock_words(clock) if clock else "")
        self.faulted.emit("")

    def settle(self) -> None:
        try:
            clock = read_clock(self.text())
        except UsageError as problem:
            self.faulted.emit(problem_words(problem))
            return
        self.faulted.emit("")
        self._tell(clock)
        self.setText(clock_words(clock) if clock else "")

    def _on_edited(self, words: str) -> None:
        # «1» may become «18.00»: only a whole time is taken while typing.
        if len(words.strip()) < 4:
            return
        try:
            clock = read_clock(words)
        except UsageError:
            return
        self.faulted.emit("")
        self._tell(clock)

    def _tell(self, clock: time | None) -> None:
        if clock != self._clock:
            self._clock = clock
            self.clock_typed.emit(clock)
