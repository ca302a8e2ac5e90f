"""Paints a day of the month: its number and name, and its posts as cards or as marks."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.domain.assessment import PostSummary
from desktop.domain.special_days import SpecialDay
from desktop.ui.calendar.cell_layout import HEAD, lay_out, room_below
from desktop.ui.calendar.month_model import DayCell, MonthModel
from desktop.ui.calendar.offer import LEAST_OFFER, paint_offer
from desktop.ui.look.theme import Theme, severity_token, status_icon
from desktop.ui.paint.card import paint_card
from desktop.ui.paint.marks import grade_of, paint_focus, paint_icon
from desktop.ui.words import short_day_month, short_day_name

if TYPE_CHECKING:
    from desktop.ui.calendar.card_table import CardMarks

SATURDAY = 5


class DayDelegate(QStyledItemDelegate):
    """`small` shows only number and marks (large text); `marks` says which cards stand out."""

    def __init__(self, model: MonthModel, marks: "CardMarks", theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days = model
        self._marks = marks
        self.theme = theme
        self.today = model.today
        self.small = False

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one = self._days.cell(index)
        cell = option.rect
        self._paint_ground(painter, cell, one.day, inside=one.inside)
        if self.small:
            self._paint_small(painter, cell, one)
        else:
            self._paint_head(painter, cell, one.day, one.name, inside=one.inside)
            self._paint_cards(painter, cell, one.posts)
            self._paint_offer(painter, cell, len(one.posts), index)
        if (index.row(), index.column()) == self._marks.target:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(cell).adjusted(3, 3, -3, -3), 8, 8)
        if self._has_focus(index) and not self._marks.focused:
            paint_focus(painter, QRectF(cell).adjusted(4, 4, -5, -5), 6, self.theme)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(60), self.theme.px(70))

    def offer_of(self, cell: QRect, count: int) -> QRect:
        """Where a new post is offered in the current cell; null where there is no room."""
        room = room_below(cell, count, self.theme)
        return room if not self.small and room.height() >= self.theme.px(LEAST_OFFER) else QRect()

    def _paint_offer(
        self, painter: QPainter, cell: QRect, count: int, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view, place = self.parent(), self.offer_of(cell, count)
        current = isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index
        if current and not place.isNull():
            paint_offer(painter, place, self.theme)

    def _has_focus(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        view = self.parent()
        shown = isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index
        return self._marks.keyboard and shown

    def _paint_ground(self, painter: QPainter, cell: QRect, day: date, *, inside: bool) -> None:
        theme = self.theme
        role = "outside" if not inside else "weekend" if day.weekday() >= SATURDAY else "window"
        if day == self.today and not self.small:
            role = "accent_soft"
        painter.fillRect(cell, theme.colour(role))
        line = theme.colour("line")
        if not self.small:
            painter.fillRect(cell.left(), cell.top(), 1, cell.height(), line)
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, line)

    def _paint_head(self, painter: QPainter, cell: QRect, day: date, name: SpecialDay | None, *, inside: bool) -> None:
        theme = self.theme
        free = name is not None and name.free
        row = QRect(cell.x() + theme.px(9), cell.y() + theme.px(2), cell.width() - theme.px(14), theme.px(HEAD - 4))
        painter.setFont(theme.font("body_strong"))
        words = day_words(day, inside=inside)
        if day == self.today:
            row = self._paint_today(painter, row, words)
            words, note = "", self.tr("i dag")
        else:
            note = short_day_name(name) if name else ""
        painter.setPen(theme.colour("danger" if free else "text" if inside else "text_3"))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, words)
        if not note:
            return
        used = painter.fontMetrics().horizontalAdvance(words) + theme.px(6) if words else 0
        painter.setFont(theme.font("micro", bold=day == self.today))
        role = "accent_text" if day == self.today else "danger" if free else "text_3"
        painter.setPen(theme.colour(role))
        rest = row.adjusted(used, 0, 0, 0)
        short = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, short)

    def _paint_today(self, painter: QPainter, row: QRect, words: str) -> QRect:
        theme = self.theme
        width = painter.fontMetrics().horizontalAdvance(words) + theme.px(12)
        pill = QRect(row.x() - theme.px(4), row.y() + theme.px(1), width, row.height() - theme.px(2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("today"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        return row.adjusted(width + theme.px(1), 0, 0, 0)

    def _paint_cards(self, painter: QPainter, cell: QRect, posts: Sequence[PostSummary]) -> None:
        theme = self.theme
        layout = lay_out(cell, len(posts), theme)
        for rect, summary in zip(layout.cards, posts, strict=False):
            paint_card(painter, rect, summary, theme, self._marks.look(summary.post.id))
        if layout.hidden:
            painter.setFont(theme.font("meta", bold=True))
            painter.setPen(theme.colour("accent_text"))
            painter.drawText(
                layout.more, Qt.AlignmentFlag.AlignVCenter, self.tr("+{count} til").format(count=layout.hidden)
            )

    def _paint_small(self, painter: QPainter, cell: QRect, one: DayCell) -> None:
        theme = self.theme
        day, name = one.day, one.name
        free = name is not None and name.free
        number = QRect(cell.x(), cell.y() + theme.px(3), cell.width(), theme.px(24))
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour("danger" if free else "text" if one.inside else "text_3"))
        if day == self.today:
            pill = QRect(0, 0, theme.px(30), theme.px(22))
            pill.moveCenter(number.center())
            painter.setBrush(theme.colour("today"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(theme.colour("on_accent"))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        marks = QRect(cell.x(), number.bottom() + theme.px(2), cell.width(), theme.px(14))
        if one.posts:
            self._paint_marks(painter, marks, one.posts)
        elif free:
            painter.setFont(theme.font("micro"))
            painter.drawText(marks, Qt.AlignmentFlag.AlignCenter, self.tr("fri"))

    def _paint_marks(self, painter: QPainter, rect: QRect, posts: Sequence[PostSummary]) -> None:
        """A status mark per post and the gravest warning; as many as there is room for."""
        theme = self.theme
        marks = [(status_icon(one.post.status), "accent" if one.post.status == "ready" else "text_2") for one in posts]
        grade = grade_of(sum(one.blockers for one in posts), sum(one.warnings for one in posts))
        size, gap = theme.px(12), theme.px(2)
        room = max(1, rect.width() // (size + gap))
        if grade is not None:
            token = severity_token(grade)
            marks = [*marks[: room - 1], (token["icon"], token["colour"])]
        marks = marks[:room]
        left = rect.x() + (rect.width() - len(marks) * (size + gap) + gap) // 2
        for place, (icon, role) in enumerate(marks):
            spot = QRect(left + place * (size + gap), rect.y(), size, size)
            paint_icon(painter, icon, theme.colour(role), spot, theme.colour("window"))


def day_words(day: date, *, inside: bool) -> str:
    """`10.`; the first day of a month says which, and so do the days before it: `30. nov.`, `1. des.`"""
    if (day.day == 1 and inside) or (day.day > 20 and not inside):
        return short_day_month(day)
    return f"{day.day}."
