"""Posts as a list of wide cards: the day in full for large text, and the ideas without a date."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.post import Status
from desktop.domain.words import clock_words
from desktop.ui.calendar.month_model import spoken
from desktop.ui.look.theme import Theme, channel_icon, severity_token, status_icon
from desktop.ui.paint.card import QUIET
from desktop.ui.paint.marks import grade_of, paint_focus, paint_icon
from desktop.ui.paint.shorten import shortened
from desktop.ui.translations import told
from desktop.ui.words import CHANNEL_NAMES, STATUS_NAMES, listed, of_eleven

POST = Qt.ItemDataRole.UserRole
GAP = 8

Index = QModelIndex | QPersistentModelIndex


class PostListModel(QAbstractListModel):
    """Role POST is the PostSummary."""

    def __init__(self) -> None:
        super().__init__()
        self._posts: Sequence[PostSummary] = ()

    def show_posts(self, posts: Sequence[PostSummary]) -> None:
        if tuple(posts) == tuple(self._posts):
            return
        self.beginResetModel()
        self._posts = tuple(posts)
        self.endResetModel()

    def day_at(self, row: int) -> date | None:
        return self._posts[row].post.day

    def row_of(self, post_id: str) -> int:
        """-1 for a post that is not here."""
        return next((row for row, one in enumerate(self._posts) if one.post.id == post_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._posts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._posts[index.row()]
        if role == POST:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.post.title or self.tr("Uten tittel")
        return spoken(one) if role == Qt.ItemDataRole.AccessibleTextRole else None


def where_and_when(summary: PostSummary) -> str:
    """`Facebook og E-post, kl. 12.00`."""
    post = summary.post
    parts = [listed([CHANNEL_NAMES[kind] for kind in post.channels])]
    if post.clock:
        parts.append(f"kl. {clock_words(post.clock)}")
    return ", ".join(part for part in parts if part)


class WideCardDelegate(QStyledItemDelegate):
    """Title, channels and time, status and score, and the first warning: everything in full. What has no day has
    status and channels on one line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme, summary = self.theme, index.data(POST)
        placed = summary.post.day is not None and bool(where_and_when(summary))
        lines = 2 + (1 if placed else 0) + (1 if summary.first_warning else 0)
        return QSize(theme.px(200), theme.px(24) * lines + theme.px(16) + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        summary: PostSummary = index.data(POST)
        rect = option.rect.adjusted(4, 4, -5, -GAP + 3)
        self._paint_ground(painter, rect, summary.post.status)
        self._paint_rows(painter, rect.adjusted(self.theme.px(14), self.theme.px(6), -self.theme.px(12), 0), summary)
        view = self.parent()
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index:
            paint_focus(painter, QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 8, self.theme)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, status: Status) -> None:
        theme = self.theme
        dashed = status == Status.IDEA
        line = theme.colour("line_strong" if dashed else "line")
        painter.setPen(QPen(line, 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.setBrush(theme.colour("sunken" if status in QUIET else "surface"))
        frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 8, 8)
        if status == Status.READY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(frame.x(), frame.y(), theme.px(4), frame.height()), 2, 2)

    def _paint_rows(self, painter: QPainter, rect: QRect, summary: PostSummary) -> None:
        row = self.theme.px(24)
        line = QRect(rect.x(), rect.y(), rect.width(), row)
        words, dated = where_and_when(summary), summary.post.day is not None
        self._paint_title(painter, line, summary, pictured=dated)
        if words and dated:
            line = line.translated(0, row)
            self._text(painter, line, words, "meta", "text_2")
        line = line.translated(0, row)
        room = self._paint_status(painter, line, summary)
        if words and not dated:
            left = self._paint_channels(painter, room, summary)
            self._text(painter, room.adjusted(left - room.x(), 0, 0, 0), words, "meta", "text_2")
        if (grade := grade_of(summary.blockers, summary.warnings)) is not None:
            token = severity_token(grade)
            self._iconed(painter, line.translated(0, row), token["icon"], token["colour"], told(summary.first_warning),
                         token["colour"])  # fmt: skip

    def _paint_status(self, painter: QPainter, line: QRect, summary: PostSummary) -> QRect:
        """Status at the left, score at the right; gives the room between them."""
        theme, status, end = self.theme, summary.post.status, line.right()
        role = "accent" if status == Status.READY else "text_2"
        self._iconed(painter, line, status_icon(status), role, STATUS_NAMES[status], "text")
        start = line.x() + theme.px(26 + 18) + painter.fontMetrics().horizontalAdvance(STATUS_NAMES[status])
        if summary.met is not None:
            painter.setFont(theme.font("body_strong"))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             of_eleven(summary.met))  # fmt: skip
            end -= painter.fontMetrics().horizontalAdvance(of_eleven(summary.met)) + theme.px(8)
        return QRect(start, line.y(), end - start, line.height())

    def _paint_channels(self, painter: QPainter, line: QRect, summary: PostSummary) -> int:
        """Their pictures; gives where they end."""
        theme, left = self.theme, line.x()
        for kind in summary.post.channels[:3]:
            spot = QRect(left, line.y() + theme.px(3), theme.px(18), theme.px(18))
            paint_icon(painter, channel_icon(kind), theme.ink(kind), spot)
            left += theme.px(24)
        return left

    def _paint_title(self, painter: QPainter, line: QRect, summary: PostSummary, *, pictured: bool) -> None:
        left = self._paint_channels(painter, line, summary) if pictured else line.x()
        self._text(painter, QRect(left, line.y(), line.right() - left, line.height()),
                   summary.post.title or self.tr("Uten tittel"), "body_strong", "text")  # fmt: skip

    def _iconed(self, painter: QPainter, line: QRect, icon: str, role: str, words: str, words_role: str) -> None:
        theme = self.theme
        spot = QRect(line.x(), line.y() + theme.px(3), theme.px(18), theme.px(18))
        paint_icon(painter, icon, theme.colour(role), spot, theme.colour("surface"))
        self._text(painter, line.adjusted(theme.px(26), 0, 0, 0), words, "meta", words_role)

    def _text(self, painter: QPainter, rect: QRect, words: str, font: str, role: str) -> None:
        painter.setFont(self.theme.font(font))
        painter.setPen(self.theme.colour(role))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shortened(words, painter.fontMetrics(), rect.width()))


class PostCards(QListView):
    """`post_opened` carries the id of the card that was entered or pressed; `delete_wanted` of the one to delete."""

    post_opened = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None, *, opens_by_press: bool = True) -> None:
        super().__init__(parent)
        self._posts = PostListModel()
        self._delegate = WideCardDelegate(theme, self)
        self.setModel(self._posts)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        if opens_by_press:
            self.clicked.connect(lambda index: self.post_opened.emit(index.data(POST).post.id))

    def show_posts(self, posts: Sequence[PostSummary]) -> None:
        self._posts.show_posts(posts)

    def choose(self, post_id: str) -> None:
        """Puts the keyboard on a post, where it is here."""
        if self.mark(post_id):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, post_id: str) -> bool:
        """Stands on a post, where it is here, and leaves the keyboard where it is."""
        row = self._posts.row_of(post_id)
        if row >= 0:
            self.setCurrentIndex(self._posts.index(row))
        return row >= 0

    def show_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        post = self.currentIndex().data(POST)
        if post is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.post_opened.emit(post.post.id)
        elif post is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(post.post.id)
        else:
            super().keyPressEvent(event)
