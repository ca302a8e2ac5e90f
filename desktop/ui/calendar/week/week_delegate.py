"""Paints the ground of the week: the days, the lines of the hours, who answers comments, the name of the day."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop.domain.special_days import SpecialDay
from desktop.ui.calendar.card_table import CardMarks
from desktop.ui.calendar.day_delegate import SATURDAY
from desktop.ui.calendar.offer import paint_offer
from desktop.ui.calendar.week.week_header import MIDDLE
from desktop.ui.calendar.week.week_model import FIRST_HOUR_ROW, ROTA, UNTIMED, WeekModel
from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_focus, paint_icon
from desktop.ui.words import short_day_name


class WeekDelegate(QStyledItemDelegate):
    """Cards are painted over this by the view; they are higher than their hour."""

    def __init__(self, model: WeekModel, marks: CardMarks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._week, self._marks = model, marks
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(60), self.theme.px(36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, column, cell = index.row(), index.column(), option.rect
        self._paint_ground(painter, cell, row, column)
        if row == ROTA:
            self._paint_keeper(painter, cell, self._week.keeper(column))
        elif row == UNTIMED and (name := self._week.name(column)) is not None:
            self._paint_name(painter, cell, name)
        if (row, column) == self._marks.target and row != ROTA:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(cell).adjusted(3, 3, -3, -3), 6, 6)
        painter.restore()

    def paint_current(self, painter: QPainter, cell: QRect, *, empty: bool) -> None:
        """Where the keyboard stands: over the cards, with an offer where there are none."""
        theme = self.theme
        if empty:
            paint_offer(painter, cell.adjusted(4, 3, -4, -3), theme)
        if self._marks.keyboard:
            paint_focus(painter, QRectF(cell).adjusted(4, 4, -5, -5), 6, theme)

    def paint_now(self, painter: QPainter, day: QRect, top: int, now: datetime) -> None:
        """The line that says how late it is."""
        theme = self.theme
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawLine(day.left(), top, day.right(), top)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(QPointF(day.left() + 1, top), theme.px(4), theme.px(4))
        painter.setFont(theme.font("micro", bold=True, table=True))
        painter.setPen(theme.colour("accent_text"))
        words = self.tr("nå {clock}").format(clock=f"{now.hour:02d}.{now.minute:02d}")
        painter.drawText(QRect(day.x() + theme.px(9), top + theme.px(2), day.width(), theme.px(18)), MIDDLE, words)

    def _paint_ground(self, painter: QPainter, cell: QRect, row: int, column: int) -> None:
        theme, day = self.theme, self._week.days[column]
        role = "accent_soft" if day == self._week.today else "weekend" if day.weekday() >= SATURDAY else "window"
        painter.fillRect(cell, theme.colour(role))
        painter.fillRect(cell.left(), cell.top(), 1, cell.height(), theme.colour("line"))
        line = "line_strong" if row == FIRST_HOUR_ROW - 1 else "line"
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme.colour(line))

    def _paint_keeper(self, painter: QPainter, cell: QRect, keeper: str) -> None:
        if not keeper:
            return
        theme = self.theme
        chip = QRectF(cell).adjusted(5, 4, -5, -5)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(chip, 6, 6)
        icon = QRect(cell.x() + theme.px(12), cell.y(), theme.px(16), cell.height())
        paint_icon(painter, "comments", theme.colour("text_2"), icon)
        self._words(painter, cell.adjusted(theme.px(34), 0, -theme.px(8), 0), keeper, "text")

    def _paint_name(self, painter: QPainter, cell: QRect, name: SpecialDay) -> None:
        """Low in its cell, so that a card above leaves it free."""
        theme = self.theme
        line = QRect(cell.x() + theme.px(8), cell.bottom() - theme.px(24), cell.width() - theme.px(12), theme.px(22))
        role = "danger" if name.free else "text_2"
        paint_icon(painter, "flag", theme.colour(role), QRect(line.x(), line.y(), theme.px(15), line.height()))
        self._words(painter, line.adjusted(theme.px(20), 0, 0, 0), short_day_name(name), role)

    def _words(self, painter: QPainter, rect: QRect, words: str, role: str) -> None:
        painter.setFont(self.theme.font("micro"))
        painter.setPen(self.theme.colour(role))
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, MIDDLE, short)


def has_focus(view: QTableView, marks: CardMarks) -> bool:
    """The keyboard stands on a cell of the view, and not on a card within it."""
    return view.hasFocus() and not marks.focused and view.currentIndex().isValid()
