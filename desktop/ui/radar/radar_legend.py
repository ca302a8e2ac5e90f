"""What the marks of the radar mean."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.radar.mark_paint import MARK, paint_mark


class RadarLegend(QWidget):
    """Published, planned, repeated, decided by the board; in two lines where there is no room for one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = (self.tr("Publisert"), self.tr("Planlagt"), self.tr("Gjentas"), self.tr("Avgjort av dere"))
        self.setAccessibleName(self.tr("Tegn på stripene: publisert, planlagt, gjentas, avgjort av dere"))
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.px(56))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("micro"))
        left = top = 0
        for place, words in enumerate(self._words):
            width = theme.px(MARK[0] + 18) + painter.fontMetrics().horizontalAdvance(words)
            if left and left + width - theme.px(12) > self.width():
                left, top = 0, theme.px(26)
            spot = QRect(left, top + theme.px(5), theme.px(MARK[0]), theme.px(MARK[1]))
            paint_mark(painter, spot, theme, past=place == 0, repeated=place == 2, ruled=place == 3)
            painter.setPen(theme.colour("text_2"))
            painter.drawText(spot.right() + theme.px(6), top + theme.px(19), words)
            left += width
