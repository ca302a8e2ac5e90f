"""The posts that have warnings, as a list that leads to the post."""

from collections.abc import Sequence
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

from desktop.domain.assessment import AssessedPost
from desktop.domain.finding import Finding
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.paint.marks import paint_focus, paint_icon
from desktop.ui.translations import told
from desktop.ui.words import SEVERITY_NAMES, day_month, short_day_month

POST = Qt.ItemDataRole.UserRole
ROW = 54

Index = QModelIndex | QPersistentModelIndex


class WarningModel(QAbstractListModel):
    """One row a post that has warnings; role POST is the AssessedPost."""

    def __init__(self) -> None:
        super().__init__()
        self._posts: Sequence[AssessedPost] = ()

    def show_posts(self, posts: Sequence[AssessedPost]) -> None:
        self.beginResetModel()
        self._posts = [one for one in posts if one.warnings]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._posts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._posts[index.row()]
        if role == POST:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.post.title or self.tr("Uten tittel")
        return spoken(one) if role == Qt.ItemDataRole.AccessibleTextRole else None


def spoken(one: AssessedPost) -> str:
    first = one.warnings[0]
    day = f", {day_month(one.post.day)}" if one.post.day else ""
    more = f", og {len(one.warnings) - 1} til" if len(one.warnings) > 1 else ""
    return f"{one.post.title or 'Uten tittel'}{day}. {SEVERITY_NAMES[first.severity]}: {told(first.title)}{more}"


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
        one: AssessedPost = index.data(POST)
        first = one.warnings[0]
        token = severity_token(first.severity)
        icon = QRect(rect.x() + theme.px(4), rect.y() + theme.px(8), theme.px(20), theme.px(20))
        paint_icon(painter, token["icon"], theme.colour(token["colour"]), icon, theme.colour("surface"))
        self._paint_words(painter, rect.adjusted(theme.px(32), theme.px(5), -theme.px(2), -theme.px(5)), one, first)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        view = self.parent()
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index:
            paint_focus(painter, QRectF(rect).adjusted(4, 4, -5, -5), 6, theme)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(ROW))

    def _paint_words(self, painter: QPainter, rect: QRect, one: AssessedPost, first: Finding) -> None:
        theme = self.theme
        half = rect.height() // 2
        day = short_day_month(one.post.day) if one.post.day else ""
        upper = QRect(rect.x(), rect.y(), rect.width(), half)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text_2"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, day)
        room = upper.width() - painter.fontMetrics().horizontalAdvance(day) - theme.px(8)
        painter.setFont(theme.font("meta", bold=True))
        painter.setPen(theme.colour("text"))
        self._line(painter, QRect(upper.x(), upper.y(), room, half), one.post.title or self.tr("Uten tittel"))
        more = " " + self.tr("og {count} til").format(count=len(one.warnings) - 1) if len(one.warnings) > 1 else ""
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour(severity_token(first.severity)["colour"]))
        self._line(painter, QRect(rect.x(), rect.y() + half, rect.width(), half), told(first.title) + more)

    @staticmethod
    def _line(painter: QPainter, rect: QRect, words: str) -> None:
        short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, short)


class WarningList(QListView):
    """`post_wanted` carries the id of the post whose row was pressed or entered."""

    post_wanted = Signal(str)

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
        self.post_wanted.emit(index.data(POST).post.id)
