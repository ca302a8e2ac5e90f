"""The heads of the list's columns: pressing one sorts by it, the square at the left picks all."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.calendar.list.list_delegate import MIDDLE, tick_rect
from desktop.ui.calendar.list.list_model import ListModel
from desktop.ui.calendar.picks import Picks
from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon
from desktop.ui.paint.tick import paint_tick


class ListHeader(QHeaderView):
    """`column_pressed` carries the number of the column."""

    column_pressed = Signal(int)

    def __init__(self, model: ListModel, picks: Picks, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._list, self._picks = model, picks
        self.theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(100, self.theme.px(36))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if section >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.column_pressed.emit(section)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, column = self.theme, self._list.columns[section]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line_strong"))
        inner = rect.adjusted(theme.px(4), 0, -theme.px(4), 0)
        if column.key == "pick":
            picked = sum(one.post.id in self._picks for one in self._list.posts) if self._picks else 0
            every = bool(picked) and picked == len(self._list.posts)
            paint_tick(painter, tick_rect(inner, theme), theme, on=every, some=bool(picked) and not every)
        else:
            self._paint_name(painter, inner, column.name, sorted_by=column.key == self._list.order.column)
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, name: str, *, sorted_by: bool) -> None:
        theme = self.theme
        painter.setFont(theme.font("meta", bold=sorted_by))
        painter.setPen(theme.colour("text" if sorted_by else "text_2"))
        short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, MIDDLE, short)
        if sorted_by:
            used = painter.fontMetrics().horizontalAdvance(short) + theme.px(5)
            spot = QRect(rect.x() + used, rect.y(), theme.px(14), rect.height())
            paint_icon(painter, "down" if self._list.order.falling else "up", theme.colour("text"), spot)
