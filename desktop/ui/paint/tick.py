"""A square to tick, for lists and cards that paint their own."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon


def paint_tick(painter: QPainter, rect: QRect, theme: Theme, *, on: bool, some: bool = False) -> None:
    """Filled with a check when `on`, with a dash when only `some` of several are."""
    frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    filled = on or some
    painter.setPen(QPen(theme.colour("accent" if filled else "line_strong"), 1))
    painter.setBrush(theme.colour("accent" if filled else "surface"))
    painter.drawRoundedRect(frame, 5, 5)
    if on:
        inset = rect.width() // 6
        paint_icon(painter, "check", theme.colour("on_accent"), rect.adjusted(inset, inset, -inset, -inset))
    elif some:
        painter.setPen(QPen(theme.colour("on_accent"), 2, Qt.PenStyle.SolidLine))
        middle = rect.center().y() + 0.5
        painter.drawLine(rect.x() + rect.width() // 4, round(middle), rect.right() - rect.width() // 4, round(middle))
