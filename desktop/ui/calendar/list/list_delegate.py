"""Paints the rows of the list: a cell for each fact, or two lines a post where the window is narrow."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.post import Status
from desktop.ui.calendar.list.list_columns import warning_words
from desktop.ui.calendar.list.list_model import Heading, ListModel
from desktop.ui.calendar.picks import Picks
from desktop.ui.look.theme import Theme, channel_icon, severity_token, status_icon
from desktop.ui.paint.card import QUIET, untitled
from desktop.ui.paint.marks import grade_of, paint_icon, paint_strip
from desktop.ui.paint.shorten import shortened
from desktop.ui.paint.tick import paint_tick
from desktop.ui.words import STATUS_NAMES, of_eleven, posts_words, short_day, short_day_month, short_weekday

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class ListDelegate(QStyledItemDelegate):
    """`two_lines` puts all of a post into the title's cell. The row is read from the model in one go."""

    def __init__(self, model: ListModel, picks: Picks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._picks = picks
        self.theme = theme
        self.two_lines = False
        self._paints = {"pick": self._paint_pick, "date": self._paint_date, "channels": self._paint_channels,
                        "title": self._paint_title, "status": self._paint_status, "score": self._paint_score,
                        "warnings": self._paint_warnings}  # fmt: skip

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(60), row_height(self.theme, two_lines=self.two_lines))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._model.row(index.row())
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, option.rect, row, first=index.column() == 0)
        else:
            self._paint_post(painter, option.rect, row, index.column())
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading, *, first: bool) -> None:
        """The words run on over the cells: each paints its own part of the whole line."""
        theme = self.theme
        painter.fillRect(rect, theme.colour("sunken"))
        self._line_below(painter, rect)
        painter.setClipRect(rect)
        whole = QRect(0, rect.y(), theme.px(420), rect.height())
        if first:
            icon = QRect(theme.px(14), rect.y(), theme.px(18), rect.height())
            paint_icon(painter, "right" if row.closed else "down", theme.colour("text_2"), icon)
        start = whole.adjusted(theme.px(38), 0, 0, 0)
        painter.setFont(theme.font("body_strong", table=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(start, MIDDLE, row.words)
        used = painter.fontMetrics().horizontalAdvance(row.words) + theme.px(10)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text_2"))
        painter.drawText(start.adjusted(used, 0, 0, 0), MIDDLE, posts_words(len(row.posts)))

    def _paint_post(self, painter: QPainter, rect: QRect, one: PostSummary, number: int) -> None:
        theme, column = self.theme, self._model.columns[number]
        painter.fillRect(rect, theme.colour("accent_soft" if one.post.id in self._picks else "surface"))
        self._line_below(painter, rect)
        inner = rect.adjusted(theme.px(4), 0, -theme.px(8), 0)
        if column.key == "title" and self.two_lines:
            self._paint_two_lines(painter, inner, one)
        elif (paint := self._paints.get(column.key)) is not None:
            paint(painter, inner, one)
        else:
            self._words(painter, inner, column.words(one), theme.font("meta"), "text_2")

    def _line_below(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.theme.colour("line"))

    def _paint_pick(self, painter: QPainter, rect: QRect, one: PostSummary) -> None:
        paint_tick(painter, tick_rect(rect, self.theme), self.theme, on=one.post.id in self._picks)

    def _paint_date(self, painter: QPainter, rect: QRect, one: PostSummary) -> None:
        theme, day = self.theme, one.post.day
        if day is None:
            self._words(painter, rect, self.tr("Uten dato"), theme.font("meta"), "text_2")
            return
        self._words(painter, rect, short_weekday(day.weekday()).rstrip("."), theme.font("meta"), "text_2")
        self._words(painter, rect.adjusted(theme.px(36), 0, 0, 0), short_day_month(day),
                    theme.font("meta", table=True), "text")  # fmt: skip

    def _paint_channels(self, painter: QPainter, rect: QRect, one: PostSummary) -> None:
        theme, size = self.theme, self.theme.px(18)
        left, room = rect.x(), max(1, rect.width() // self.theme.px(25))
        for kind in one.post.channels[:room]:
            paint_icon(painter, channel_icon(kind), theme.ink(kind), QRect(left, rect.y(), size, rect.height()))
            left += theme.px(25)

    def _paint_title(self, painter: QPainter, rect: QRect, one: PostSummary) -> None:
        font, role = self._title_look(one)
        self._words(painter, rect, untitled(one), font, role)

    def _title_look(self, one: PostSummary) -> tuple[QFont, str]:
        quiet = one.post.status in QUIET
        font = self.theme.font("meta" if quiet else "body_strong")
        if quiet:
            font = self.theme.font("body")
            font.setStrikeOut(one.post.status == Status.CANCELLED)
        return font, "text_2" if quiet else "text"

    def _paint_status(self, painter: QPainter, rect: QRect, one: PostSummary) -> None:
        status = one.post.status
        role = "accent" if status == Status.READY else "text_2"
        self._iconed(painter, rect, status_icon(status), role, STATUS_NAMES[status], "text")

    def _paint_score(self, painter: QPainter, rect: QRect, one: PostSummary) -> None:
        theme = self.theme
        if one.met is None:
            return
        self._words(painter, rect, of_eleven(one.met), theme.font("meta", table=True), "text")
        strip = QRect(rect.x() + theme.px(66), rect.center().y() - theme.px(2), theme.px(78), theme.px(5))
        if strip.right() <= rect.right() + theme.px(4):
            paint_strip(painter, strip, one.met, theme)

    def _paint_warnings(self, painter: QPainter, rect: QRect, one: PostSummary) -> None:
        grade = grade_of(one.blockers, one.warnings)
        if grade is None:
            self._words(painter, rect, warning_words(one), self.theme.font("meta"), "text_2")
            return
        token = severity_token(grade)
        self._iconed(painter, rect, token["icon"], token["colour"], warning_words(one), token["colour"])

    def _paint_two_lines(self, painter: QPainter, rect: QRect, one: PostSummary) -> None:
        theme, half = self.theme, rect.height() // 2
        upper = QRect(rect.x(), rect.y() + theme.px(4), rect.width(), half - theme.px(4))
        lower = QRect(rect.x(), rect.y() + half, rect.width(), half - theme.px(4))
        score = "" if one.met is None else of_eleven(one.met)
        painter.setFont(theme.font("meta", table=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, score)
        room = painter.fontMetrics().horizontalAdvance(score) + theme.px(10) if score else 0
        self._paint_title(painter, upper.adjusted(0, 0, -room, 0), one)
        self._paint_second(painter, lower, one)

    def _paint_second(self, painter: QPainter, line: QRect, one: PostSummary) -> None:
        """Status, date, who, and the gravest warning at the right."""
        theme = self.theme
        grade = grade_of(one.blockers, one.warnings)
        if grade is not None:
            token = severity_token(grade)
            spot = QRect(line.right() - theme.px(18), line.y(), theme.px(18), line.height())
            paint_icon(painter, token["icon"], theme.colour(token["colour"]), spot, theme.colour("surface"))
            line = line.adjusted(0, 0, -theme.px(26), 0)
        words = ", ".join(
            part for part in (STATUS_NAMES[one.post.status], _date(one.post.day), one.post.author) if part
        )
        role = "accent" if one.post.status == Status.READY else "text_2"
        self._iconed(painter, line, status_icon(one.post.status), role, words, "text_2")

    def _iconed(self, painter: QPainter, rect: QRect, icon: str, role: str, words: str, words_role: str) -> None:
        theme, size = self.theme, self.theme.px(18)
        spot = QRect(rect.x(), rect.y(), size, rect.height())
        paint_icon(painter, icon, theme.colour(role), spot, theme.colour("surface"))
        self._words(painter, rect.adjusted(theme.px(26), 0, 0, 0), words, theme.font("meta"), words_role)

    def _words(self, painter: QPainter, rect: QRect, words: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(QPen(self.theme.colour(role)))
        painter.drawText(QRectF(rect), MIDDLE, shortened(words, painter.fontMetrics(), rect.width()))


def row_height(theme: Theme, *, two_lines: bool) -> int:
    return theme.px(60) if two_lines else theme.target(40)


def tick_rect(cell: QRect, theme: Theme) -> QRect:
    """The square to tick within the first cell."""
    side = theme.px(20)
    return QRect(cell.x() + theme.px(10), cell.center().y() - side // 2, side, side)


def _date(day: date | None) -> str:
    return short_day(day) if day else ""
