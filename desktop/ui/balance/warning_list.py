"""The posts that have warnings, and what is to be said of the month, as a list that leads to post or day."""

from collections.abc import Sequence
from dataclasses import dataclass
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

from desktop.domain.assessment import AssessedPost, MonthNote
from desktop.domain.finding import Severity
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.paint.marks import paint_focus, paint_icon
from desktop.ui.paint.shorten import shortened
from desktop.ui.translations import told, tr
from desktop.ui.words import SEVERITY_NAMES, day_month, short_day_month

ROW_DATA = Qt.ItemDataRole.UserRole
ROW = 54

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class WarningRow:
    """`post` is the id the row leads to; empty for what is about days, then it leads to `day`."""

    title: str
    when: str
    line: str
    grade: Severity
    said: str
    post: str = ""
    day: date | None = None


class WarningModel(QAbstractListModel):
    """One row a post that has warnings, and one for each note about the month; role ROW_DATA is the WarningRow."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[WarningRow] = ()
        self.post_count = 0

    def show_warnings(self, posts: Sequence[AssessedPost], notes: Sequence[MonthNote]) -> None:
        """What presses comes first: notes that are more than tips, the posts, then the tips."""
        self.beginResetModel()
        rows = [post_row(one) for one in posts if one.warnings]
        self.post_count = len(rows)
        graver = [note_row(note) for note in notes if note.severity != Severity.TIP]
        tips = [note_row(note) for note in notes if note.severity == Severity.TIP]
        self._rows = (*graver, *rows, *tips)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW_DATA:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.said if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) else None


def post_row(one: AssessedPost) -> WarningRow:
    post, first, more = one.post, one.warnings[0], len(one.warnings) - 1
    title = post.title or tr("Uten tittel")
    line = told(first.title)
    shown = tr("{warning} og {count} til").format(warning=line, count=more) if more else line
    said = f"{title}{', ' + day_month(post.day) if post.day else ''}. {SEVERITY_NAMES[first.severity]}: {shown}"
    return WarningRow(title, short_day_month(post.day) if post.day else "", shown, first.severity, said, post.id)


def note_row(note: MonthNote) -> WarningRow:
    title, why = told(note.title), told(note.why)
    said = f"{title}. {SEVERITY_NAMES[note.severity]}: {why}"
    return WarningRow(title, "", why, note.severity, said, note.posts[-1] if note.posts else "", note.first)


class WarningDelegate(QStyledItemDelegate):
    """Icon, title and day, and the gravest warning beneath."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self.theme, option.rect
        row: WarningRow = index.data(ROW_DATA)
        token = severity_token(row.grade)
        icon = QRect(rect.x() + theme.px(4), rect.y() + theme.px(8), theme.px(20), theme.px(20))
        paint_icon(painter, token["icon"], theme.colour(token["colour"]), icon, theme.colour("surface"))
        self._paint_words(painter, rect.adjusted(theme.px(32), theme.px(5), -theme.px(2), -theme.px(5)), row)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        view = self.parent()
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index:
            paint_focus(painter, QRectF(rect).adjusted(4, 4, -5, -5), 6, theme)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(ROW))

    def _paint_words(self, painter: QPainter, rect: QRect, row: WarningRow) -> None:
        theme = self.theme
        half = rect.height() // 2
        upper = QRect(rect.x(), rect.y(), rect.width(), half)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text_2"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.when)
        room = upper.width() - painter.fontMetrics().horizontalAdvance(row.when) - theme.px(8)
        painter.setFont(theme.font("meta", bold=True))
        painter.setPen(theme.colour("text"))
        self._line(painter, QRect(upper.x(), upper.y(), room, half), row.title)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour(severity_token(row.grade)["colour"]))
        self._line(painter, QRect(rect.x(), rect.y() + half, rect.width(), half), row.line)

    @staticmethod
    def _line(painter: QPainter, rect: QRect, words: str) -> None:
        short = shortened(words, painter.fontMetrics(), rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, short)


class WarningList(QListView):
    """A row was pressed or entered: `post_wanted` carries the id of its post, `day_wanted` the day it is about."""

    post_wanted = Signal(str)
    day_wanted = Signal(object)

    def __init__(self, model: WarningModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = WarningDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Innlegg med varsler"))
        self.setMinimumHeight(theme.px(ROW) * 2)
        self.clicked.connect(self._tell)

    def show_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.setMinimumHeight(theme.px(ROW) * 2)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._tell(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        row: WarningRow = index.data(ROW_DATA)
        if row.post:
            self.post_wanted.emit(row.post)
        else:
            self.day_wanted.emit(row.day)
