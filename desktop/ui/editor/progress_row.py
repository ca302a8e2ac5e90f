"""Long work in one row: what is going on, how far it has come, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, label


class ProgressRow(QWidget):
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", "meta")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.stop = button(self.tr("Stopp"), self.stopped.emit, size="small")
        self._column = QVBoxLayout()
        self._column.addWidget(self.words)
        self._column.addWidget(self.bar)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self.stop)
        self.hide()

    def begin(self, name: str) -> None:
        self.begin_with(self.tr("Ser gjennom «{name}»").format(name=name))

    def begin_with(self, words: str) -> None:
        """Other work than looking through a file; without words there is nothing to tell."""
        self.show_progress(0.0, words)
        self.setVisible(bool(words))

    def show_progress(self, share: float, words: str) -> None:
        self.bar.setValue(round(share * 1000))
        self.bar.setAccessibleName(words)
        if words:
            self.words.setText(words)

    def show_theme(self, theme: Theme) -> None:
        self._row.setSpacing(theme.gap(12))
        self._column.setSpacing(theme.gap(6))
