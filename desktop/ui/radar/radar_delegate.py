"""Paints a strip of the radar: its name, its posts as marks, and the run that repeats."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.radar import Mark, Strip
from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_focus, paint_icon
from desktop.ui.radar.mark_paint import MARK, paint_mark
from desktop.ui.radar.radar_model import ROW, Row
from desktop.ui.radar.time_axis import LABEL, MARGIN, TimeAxis
from desktop.ui.translations import told

HEIGHT = 33


class RadarDelegate(QStyledItemDelegate):
    """One row of the list."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.axis: TimeAxis | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(400), self.theme.target(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: Row = index.data(ROW)
        self._paint_name(painter, option.rect, row)
        if self.axis is not None:
            self._paint_strip(painter, option.rect, row, self.axis)
        view = self.parent()
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index:
            paint_focus(painter, QRectF(option.rect).adjusted(4, 4, -5, -5), 6, self.theme)
        painter.restore()

    def mark_rect(self, row: QRect, mark: Mark) -> QRect:
        """Where a mark stands in its row."""
        if self.axis is None:
            return QRect()
        area = self.axis.area(row, self.theme.px(LABEL), self.theme.px(MARGIN))
        rect = QRect(0, 0, self.theme.px(MARK[0]), self.theme.px(MARK[1]))
        rect.moveCenter(row.center())
        rect.moveLeft(self.axis.x(mark.day, area) - rect.width() // 2)
        return rect

    def _paint_name(self, painter: QPainter, rect: QRect, row: Row) -> None:
        theme = self.theme
        if row.head:
            spot = QRect(rect.x() + theme.px(10), rect.center().y() - theme.px(8), theme.px(16), theme.px(16))
            paint_icon(painter, "down" if row.open else "right", theme.colour("text_2"), spot)
        painter.setFont(theme.font("meta", bold=row.head and row.open))
        painter.setPen(theme.colour("text"))
        words = QRect(rect.x() + theme.px(36), rect.y(), theme.px(LABEL - 44), rect.height())
        short = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, short)

    def _paint_strip(self, painter: QPainter, rect: QRect, row: Row, axis: TimeAxis) -> None:
        theme = self.theme
        area = axis.area(rect, theme.px(LABEL), theme.px(MARGIN))
        if row.strip is not None:
            painter.fillRect(area.x(), rect.center().y(), area.width(), 1, theme.colour("line"))
        painter.fillRect(axis.x(axis.today, area), rect.y(), 2, rect.height(), theme.colour("today"))
        if row.strip is not None:
            self._paint_marks(painter, rect, row.strip)

    def _paint_marks(self, painter: QPainter, rect: QRect, strip: Strip) -> None:
        repeated = [mark for mark in strip.marks if mark.repeated]
        if repeated:
            self._paint_run(painter, rect, repeated, told(strip.note))
        for mark in strip.marks:
            spot = self.mark_rect(rect, mark)
            paint_mark(painter, spot, self.theme, past=mark.past, repeated=mark.repeated, ruled=mark.ruled)

    def _paint_run(self, painter: QPainter, rect: QRect, marks: Sequence[Mark], note: str) -> None:
        """A box round the marks that repeat, and how many they are."""
        theme = self.theme
        box = self.mark_rect(rect, marks[0]).united(self.mark_rect(rect, marks[-1]))
        box.adjust(-theme.px(5), -theme.px(5), theme.px(5), theme.px(5))
        painter.setPen(QPen(theme.colour("warn_line"), 2))
        painter.setBrush(theme.colour("warn_soft"))
        painter.drawRoundedRect(QRectF(box), 7, 7)
        painter.setFont(theme.font("meta", bold=True))
        width = painter.fontMetrics().horizontalAdvance(note) + theme.px(30)
        left = box.right() + theme.px(8)
        if left + width > rect.right():
            left = box.left() - width - theme.px(8)
        ground = QRect(left, rect.y() + 2, width, rect.height() - 4)
        painter.fillRect(ground, theme.colour("surface"))
        icon = QRect(left + theme.px(3), rect.center().y() - theme.px(8), theme.px(16), theme.px(16))
        paint_icon(painter, "sev-warn", theme.colour("warn"), icon, theme.colour("surface"))
        painter.setPen(theme.colour("warn"))
        painter.drawText(ground.adjusted(theme.px(24), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, note)
