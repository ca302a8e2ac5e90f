"""Paints a month of the year: its name and count, a mark for each day, themes, special days, quiet stretches."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop.domain.month import Month
from desktop.services.year import MonthFacts
from desktop.ui.calendar.year.year_model import YearModel, still_words
from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_focus, paint_icon
from desktop.ui.words import only_month, posts_words, short_day_name

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
LINE = 20
# A day with so many posts has the darkest mark.
MANY = 3


class YearDelegate(QStyledItemDelegate):
    """`keyboard` says that keys were used last."""

    def __init__(self, model: YearModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._year = model
        self.theme = theme
        self.keyboard = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(220), self.theme.px(176))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, facts = self.theme, self._year.facts(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(theme.px(5), theme.px(5), -theme.px(5), -theme.px(5))
        now = facts.month == Month.of(self._year.today)
        painter.setPen(QPen(theme.colour("accent" if now else "line"), 2 if now else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = box.adjusted(theme.px(12), theme.px(8), -theme.px(10), -theme.px(8))
        self._paint_head(painter, inner, facts)
        self._paint_days(painter, QRect(inner.x(), inner.y() + theme.px(30), inner.width(), theme.px(16)), facts)
        self._paint_lines(painter, inner.adjusted(0, theme.px(52), 0, 0), facts)
        view = self.parent()
        if isinstance(view, QTableView) and self.keyboard and view.hasFocus() and view.currentIndex() == index:
            paint_focus(painter, QRectF(box).adjusted(1, 1, -2, -2), 8, theme)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, facts: MonthFacts) -> None:
        theme = self.theme
        line = QRect(rect.x(), rect.y(), rect.width(), theme.px(26))
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(line, MIDDLE, only_month(facts.month.number).capitalize())
        painter.setFont(theme.font("meta", table=True))
        painter.setPen(theme.colour("text_2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, posts_words(facts.count))

    def _paint_days(self, painter: QPainter, rect: QRect, facts: MonthFacts) -> None:
        """A mark a day: higher and darker for more posts, a thin line for none; free days have a red foot."""
        theme, step = self.theme, rect.width() / 31
        free = {day.day.day for day in facts.days if day.free}
        painter.setPen(Qt.PenStyle.NoPen)
        for place, count in enumerate(facts.per_day):
            height = rect.height() * min(count, MANY) / MANY if count else theme.px(2)
            painter.setBrush(theme.colour("accent" if count else "line_strong"))
            left = rect.x() + place * step
            painter.drawRect(QRectF(left, rect.bottom() - height, max(2.0, step - 2), height))
            if place + 1 in free:
                painter.setBrush(theme.colour("danger"))
                painter.drawRect(QRectF(left, rect.bottom() + 2, max(2.0, step - 2), 2))

    def _paint_lines(self, painter: QPainter, rect: QRect, facts: MonthFacts) -> None:
        """Themes, special days and silences, a line each, as far as there is room; all is in the name of the cell."""
        lines = [("hash", "text_2", ", ".join(f"{name} {count}" for name, count in facts.themes))]
        lines += [("pause", "warn", still_words(still)) for still in facts.stills]
        lines += [("flag", "danger" if day.free else "text_2", f"{day.day.day}. {short_day_name(day)}")
                  for day in facts.days]  # fmt: skip
        lines = [line for line in lines if line[2]]
        height = self.theme.px(LINE)
        room = max(1, rect.height() // height)
        hidden = len(lines) - room
        if hidden > 0:
            lines = lines[: room - 1]
            lines.append(("more", "text_2", self.tr("+{count} til").format(count=hidden + 1)))
        for place, (icon, role, words) in enumerate(lines):
            line = QRect(rect.x(), rect.y() + place * height, rect.width(), height)
            self._paint_line(painter, line, icon, role, words)

    def _paint_line(self, painter: QPainter, line: QRect, icon: str, role: str, words: str) -> None:
        theme = self.theme
        paint_icon(painter, icon, theme.colour(role), QRect(line.x(), line.y(), theme.px(14), line.height()))
        painter.setFont(theme.font("micro"))
        painter.setPen(theme.colour(role))
        rest = line.adjusted(theme.px(20), 0, 0, 0)
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, MIDDLE, short)
