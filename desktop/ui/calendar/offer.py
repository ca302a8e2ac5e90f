"""A chosen day without posts offers a new one; a press on it is taken once it is clear that it is no double click."""

from PySide6.QtCore import QObject, QPersistentModelIndex, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication

from desktop.ui.calendar.month_model import Index
from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon
from desktop.ui.translations import tr

# Less room than this is no target for an unsteady hand.
LEAST_OFFER = 32


class Offer(QObject):
    """`taken` carries the cell. A double click has its own way to begin, and would else go on in what has opened."""

    taken = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cell = QPersistentModelIndex()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._on_time)

    def press(self, cell: Index | None) -> None:
        """The pointer went down on the offer of a cell, or (None) elsewhere."""
        self._pause.stop()
        self._cell = QPersistentModelIndex(cell) if cell is not None else QPersistentModelIndex()

    def release(self, cell: Index) -> None:
        if self._cell.isValid() and cell == self._cell:
            self._pause.start(QApplication.doubleClickInterval())

    def withdraw(self) -> None:
        self.press(None)

    def _on_time(self) -> None:
        if self._cell.isValid():
            self.taken.emit(self._cell)
        self.withdraw()


def paint_offer(painter: QPainter, place: QRect, theme: Theme) -> None:
    """«Nytt innlegg» in a dashed frame."""
    painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(theme.colour("window"))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setFont(theme.font("micro"))
    metrics = painter.fontMetrics()
    icon, gap = theme.px(16), theme.px(5)
    room = place.width() - icon - gap - theme.px(8)
    words = metrics.elidedText(tr("Nytt innlegg"), Qt.TextElideMode.ElideRight, room)
    left = place.x() + (place.width() - icon - gap - metrics.horizontalAdvance(words)) // 2
    paint_icon(painter, "plus", theme.colour("text_2"), QRect(left, place.y(), icon, place.height()))
    painter.setPen(theme.colour("text_2"))
    line = QRect(left + icon + gap, place.y(), room, place.height())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
