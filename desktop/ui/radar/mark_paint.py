"""One post on a strip of the radar: full when it is over, open when it is planned, amber when it repeats."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.ui.look.theme import Theme

MARK = (12, 18)


def paint_mark(
    painter: QPainter, rect: QRect, theme: Theme, *, past: bool, repeated: bool, ruled: bool = False
) -> None:
    """Told by colour and shape: a repeated mark has a thick line, a planned one a thin line, a past one none; what the
    board has decided itself has a dot."""
    if repeated:
        painter.setPen(QPen(theme.colour("warn_line"), 2))
        painter.setBrush(theme.colour("warn_soft"))
    elif past:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text_3"))
    else:
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("accent_soft_2"))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ruled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface" if past else "accent"))
        painter.drawEllipse(QRectF(rect).center(), theme.px(3), theme.px(3))
