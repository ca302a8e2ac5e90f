"""What the marks of the radar mean."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.radar.mark_paint import MARK, paint_mark


class RadarLegend(QWidget):
    """Published, planned, repeated."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = (self.tr("Publisert"), self.tr("Planlagt"), self.tr("Gjentas"))
        self.setAccessibleName(self.tr("Tegn på stripene: publisert, planlagt, gjentas"))
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.px(28))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("micro"))
        left = 0
        for place, words in enumerate(self._words):
            spot = QRect(left, theme.px(5), theme.px(MARK[0]), theme.px(MARK[1]))
            paint_mark(painter, spot, theme, past=place == 0, repeated=place == 2)
            painter.setPen(theme.colour("text_2"))
            painter.drawText(spot.right() + theme.px(6), theme.px(19), words)
            left = spot.right() + painter.fontMetrics().horizontalAdvance(words) + theme.px(18)
