"""What the marks of the radar mean."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.radar.mark_paint import MARK, paint_mark

LINE = 28


class RadarLegend(QWidget):
    """Published, planned, repeated, decided by the board; in more lines where there is no room for one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words = (self.tr("Publisert"), self.tr("Planlagt"), self.tr("Gjentas"), self.tr("Avgjort av dere"))
        self.setAccessibleName(self.tr("Tegn på stripene: publisert, planlagt, gjentas, avgjort av dere"))
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        last = self._places(QFontMetrics(self._theme.font("micro")))[-1]
        self.setFixedHeight(last.y() + self._theme.px(LINE))

    def _places(self, metrics: QFontMetrics) -> list[QPoint]:
        """Where each mark with its words begins."""
        theme, found, left, top = self._theme, [], 0, 0
        for words in self._words:
            width = theme.px(MARK[0] + 18) + metrics.horizontalAdvance(words)
            if left and left + width - theme.px(12) > self.width():
                left, top = 0, top + theme.px(LINE)
            found.append(QPoint(left, top))
            left += width
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("micro"))
        for place, (words, corner) in enumerate(zip(self._words, self._places(painter.fontMetrics()), strict=True)):
            spot = QRect(corner.x(), corner.y() + theme.px(5), theme.px(MARK[0]), theme.px(MARK[1]))
            paint_mark(painter, spot, theme, past=place == 0, repeated=place == 2, ruled=place == 3)
            painter.setPen(theme.colour("text_2"))
            painter.drawText(spot.right() + theme.px(6), corner.y() + theme.px(19), words)
