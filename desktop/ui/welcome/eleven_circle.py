"""The eleven as a circle of icons, for the first start."""

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.quality import Quality
from desktop.ui.look.theme import Theme, quality_token
from desktop.ui.paint.marks import paint_icon
from desktop.ui.words import QUALITY_NAMES


class ElevenCircle(QWidget):
    """Decoration that also says what the eleven are to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(200)
        self.setAccessibleName(self.tr("Elleve ting et godt innlegg kan ha: ") + ", ".join(QUALITY_NAMES.values()))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width() * 0.76, self.height() * 0.9)
        centre = QPointF(self.width() / 2, self.height() / 2)
        radius, disc = side * 0.42, side * 0.078
        painter.setPen(QPen(theme.colour("line_button"), 1.5, Qt.PenStyle.DotLine))
        painter.drawEllipse(centre, radius, radius)
        for place, quality in enumerate(Quality):
            angle = math.radians(place * 360 / 11 - 90)
            self._paint_quality(painter, centre + QPointF(math.cos(angle), math.sin(angle)) * radius, disc, quality)
        self._paint_words(painter, centre, side)

    def _paint_quality(self, painter: QPainter, spot: QPointF, disc: float, quality: Quality) -> None:
        painter.setPen(QPen(self._theme.ink(quality), 1.6))
        painter.setBrush(self._theme.tint(quality))
        painter.drawEllipse(spot, disc, disc)
        size = round(disc * 0.85)
        rect = QRect(round(spot.x() - size / 2), round(spot.y() - size / 2), size, size)
        paint_icon(painter, quality_token(quality)["icon"], self._theme.ink(quality), rect)

    def _paint_words(self, painter: QPainter, centre: QPointF, side: float) -> None:
        number = QFont(self._theme.font("hero"))
        number.setPixelSize(round(side * 0.17))
        painter.setFont(number)
        painter.setPen(self._theme.colour("accent"))
        box = QRectF(centre.x() - side / 4, centre.y() - side * 0.16, side / 2, side * 0.2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "11")
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("text_2"))
        below = QRectF(centre.x() - side / 4, box.bottom(), side / 2, side * 0.14)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, flags, self.tr("ting et godt innlegg kan ha"))
