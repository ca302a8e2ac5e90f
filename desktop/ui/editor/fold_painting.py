"""The place in a text where a channel folds it away behind «se mer»."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop.ui.look.theme import Theme


@dataclass(frozen=True, slots=True)
class Fold:
    """`place` in the text as Qt counts it; `words` name the channel."""

    place: int
    words: str


def paint_fold(painter: QPainter, spot: QRectF, words: str, theme: Theme, width: float) -> None:
    """A broken line after the last letter that is seen at once, led out to the right where the words stand. `spot` is
    where the next letter begins, in the document's coordinates."""
    colour = theme.colour("text_2")
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
    foot = spot.bottom() + theme.px(5)
    painter.drawLine(QPointF(spot.left(), spot.top()), QPointF(spot.left(), foot))
    font = theme.font("micro")
    painter.setFont(font)
    wide = QFontMetricsF(font).horizontalAdvance(words)
    start = width - wide - theme.px(4)
    if start > spot.left() + theme.px(8):
        painter.drawLine(QPointF(spot.left(), foot), QPointF(start - theme.px(6), foot))
    else:
        start = max(0.0, min(spot.left() - wide, start))
    painter.setPen(colour)
    painter.drawText(QPointF(start, foot + theme.px(4)), words)
