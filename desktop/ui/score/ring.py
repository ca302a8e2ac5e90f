"""The ring of eleven as a widget."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.score import Score, State
from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_ring
from desktop.ui.score.score_words import ring_name


class Ring(QWidget):
    """Shows which of the eleven are met; `size` in px at 100 % text."""

    def __init__(self, theme: Theme, size: int = 86, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._states: Sequence[State] = (State.MISSING,) * 11
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_score(self, score: Score) -> None:
        states = tuple(verdict.state for verdict in score.verdicts)
        if states != self._states:
            self._states = states
            self.update()
        self.setAccessibleName(ring_name(score))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        paint_ring(painter, QRectF(0, 0, side, side), self._states, self._theme)


def ring_picture(score: Score, theme: Theme, size: int) -> QPixmap:
    """The ring for a button, `size` px at 100 % text, with a little air before the words."""
    side = theme.px(size)
    drawn = QPixmap((side + theme.gap(6)) * 2, side * 2)
    drawn.setDevicePixelRatio(2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_ring(painter, QRectF(0, 0, side, side), [verdict.state for verdict in score.verdicts], theme)
    painter.end()
    return drawn
