"""The field for words that posts should hold."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon


class SearchField(QLineEdit):
    """`left` comes on Enter, arrow down, and Esc in an empty field; Esc with words in it takes them away."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Søk i innleggene"))
        self.setPlaceholderText(self.tr("Søk"))
        self.setClearButtonEnabled(True)
        # The magnifying glass is its label; the name says the rest.
        self.setProperty("bare", True)
        self.setProperty("search", True)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedWidth(theme.px(140))
        self.setTextMargins(theme.px(32), 0, theme.px(4), 0)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear() if self.text() else self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._theme
        painter = QPainter(self)
        spot = QRect(theme.px(9), 0, theme.px(18), self.height())
        paint_icon(painter, "search", theme.colour("text_2"), spot)
