"""Paints a row of the cue list: number, time, how it reads, and the words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.media.cue import Cue
from desktop.media.cue_pace import CueFigures
from desktop.ui.film.cue_model import CUE, FIGURES
from desktop.ui.film.film_words import span_words
from desktop.ui.film.pace_words import PACE_SIGNS, pace_words
from desktop.ui.look.theme import Theme
from desktop.ui.paint.card import fitted
from desktop.ui.paint.marks import paint_focus, paint_icon

SIDE, NUMBER, HEAD, AIR = 16, 22, 26, 6

Index = QModelIndex | QPersistentModelIndex


class CueDelegate(QStyledItemDelegate):
    """`open_row` is the row whose words stand in a field of `open_height` px; `shown_row` the one in the picture."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme
        self.open_row = -1
        self.open_height = 0
        self.shown_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self.theme
        head = theme.px(HEAD) + theme.gap(AIR)
        if index.row() == self.open_row:
            return QSize(0, head + self.open_height + theme.gap(AIR) + 1)
        lines = max(1, len(index.data(CUE).lines))
        return QSize(0, head + lines * theme.line("body") + theme.gap(AIR) + 1)

    def field_rect(self, row: QRect) -> QRect:
        """Where the field and what belongs to it stand in an open row."""
        theme = self.theme
        left = self.left()
        top = row.y() + theme.gap(AIR) + theme.px(HEAD)
        return QRect(row.x() + left, top, row.width() - left - theme.gap(SIDE), self.open_height)

    def left(self) -> int:
        return self.theme.gap(SIDE) + self.theme.px(NUMBER)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, row, opened = self.theme, option.rect, index.row() == self.open_row
        if opened:
            painter.fillRect(row.adjusted(0, 0, 0, -1), theme.colour("accent_soft"))
        painter.fillRect(QRect(row.x(), row.bottom(), row.width(), 1), theme.colour("line"))
        if opened:
            bar = QRectF(row.x() + 1, row.y() + theme.gap(8), 4, row.height() - 2 * theme.gap(8))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(bar, 2, 2)
        self._paint_head(painter, row, index)
        if not opened:
            self._paint_words(painter, row, index.data(CUE))
        view = self.parent()
        if opened and isinstance(view, QListView) and view.hasFocus():
            paint_focus(painter, QRectF(row).adjusted(2.5, 2.5, -2.5, -2.5), 8, theme)
        painter.restore()

    def _paint_head(self, painter: QPainter, row: QRect, index: Index) -> None:
        theme = self.theme
        cue: Cue = index.data(CUE)
        line = QRect(
            row.x() + theme.gap(SIDE), row.y() + theme.gap(AIR), row.width() - 2 * theme.gap(SIDE), theme.px(HEAD)
        )
        painter.setFont(theme.font("body_strong", table=True))
        painter.setPen(theme.colour("text"))
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        number = str(index.row() + 1)
        painter.drawText(line, left | middle, number)
        after = max(theme.px(NUMBER), painter.fontMetrics().horizontalAdvance(number) + theme.px(6))
        painter.setFont(theme.font("meta", table=True))
        painter.setPen(theme.colour("text_2"))
        times = span_words(cue.start, cue.end)
        painter.drawText(line.adjusted(after, 0, 0, 0), left | middle, times)
        if index.row() == self.shown_row:
            spot = line.x() + after + painter.fontMetrics().horizontalAdvance(times) + theme.px(8)
            size = theme.px(14)
            paint_icon(painter, "play", theme.colour("focus"), QRect(spot, line.center().y() - size // 2, size, size))
        self._paint_pace(painter, line, index.data(FIGURES))

    def _paint_pace(self, painter: QPainter, line: QRect, figures: CueFigures) -> None:
        theme = self.theme
        icon, role = PACE_SIGNS[figures.pace]
        words = pace_words(figures.pace)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text_2" if role == "success" else role))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        wide, size = QFontMetrics(painter.font()).horizontalAdvance(words), theme.px(16)
        spot = QRect(line.right() - wide - size - theme.px(5), line.center().y() - size // 2, size, size)
        paint_icon(painter, icon, theme.colour(role), spot, theme.colour("surface"))

    def _paint_words(self, painter: QPainter, row: QRect, cue: Cue) -> None:
        theme = self.theme
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        high = theme.line("body")
        top = row.y() + theme.gap(AIR) + theme.px(HEAD)
        wide = row.width() - self.left() - theme.gap(SIDE)
        for number, words in enumerate(cue.lines):
            short = fitted(words, painter.fontMetrics(), wide, 1)
            spot = QRect(row.x() + self.left(), top + number * high, wide, high)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, short[0] if short else "")
