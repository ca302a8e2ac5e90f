"""Paints a repetition in the list: sign, bold title, and which days; both wrap."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_focus, paint_icon

LINE = Qt.ItemDataRole.UserRole
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class RepetitionDelegate(QStyledItemDelegate):
    """The chosen row stands on soft green."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        title, line = self._rects(QRect(0, 0, width, 10_000), index)
        return QSize(width, title.height() + line.height() + self.theme.px(18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, view = self.theme, self.parent()
        current = isinstance(view, QListView) and view.currentIndex() == index
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(option.rect), 8, 8)
        spot = QRect(option.rect.x() + theme.px(8), option.rect.y() + theme.px(9), theme.px(20), theme.px(20))
        paint_icon(painter, "sev-warn", theme.colour("warn"), spot, theme.colour("surface"))
        title, line = self._rects(option.rect, index)
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(title, WRAP, str(index.data()))
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text_2"))
        painter.drawText(line, WRAP, str(index.data(LINE)))
        if current and isinstance(view, QListView) and view.hasFocus():
            paint_focus(painter, QRectF(option.rect).adjusted(4, 4, -5, -5), 6, theme)
        painter.restore()

    def _rects(self, row: QRect, index: QModelIndex | QPersistentModelIndex) -> tuple[QRect, QRect]:
        theme = self.theme
        area = row.adjusted(theme.px(36), theme.px(8), -theme.px(8), 0)
        title = QFontMetrics(theme.font("body_strong")).boundingRect(area, WRAP, str(index.data()))
        below = area.adjusted(0, title.height() + 2, 0, 0)
        line = QFontMetrics(theme.font("meta")).boundingRect(below, WRAP, str(index.data(LINE)))
        return QRect(area.x(), title.y(), area.width(), title.height()), QRect(
            area.x(), line.y(), area.width(), line.height()
        )
