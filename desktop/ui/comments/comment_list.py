"""The comments at the left: those that wait first, then those that are done with."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.comment import Comment
from desktop.services.comments import CommentView
from desktop.ui.comments.comment_words import done_words, seen_words, shown_text, waiting_words
from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_focus, paint_icon

ROW = Qt.ItemDataRole.UserRole
HEAD_HEIGHT, ROW_HEIGHT = 48, 104

Index = QModelIndex | QPersistentModelIndex


class CommentModel(QAbstractListModel):
    """Rows are headings (words, count) and CommentViews, in role ROW."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CommentView | tuple[str, int]] = []
        self.today = date.min

    def show_comments(self, views: Sequence[CommentView], today: date) -> None:
        waiting = [one for one in views if one.comment.waits]
        done = [one for one in views if not one.comment.waits]
        self.beginResetModel()
        self.today = today
        self._rows = [(self.tr("Venter på dere"), len(waiting)), *waiting, (self.tr("Ferdig"), len(done)), *done]
        self.endResetModel()

    def place_of(self, comment_id: str) -> int:
        """-1 when it is not in the list."""
        rows = enumerate(self._rows)
        return next((n for n, one in rows if isinstance(one, CommentView) and one.comment.id == comment_id), -1)

    def first(self) -> Comment | None:
        return next((one.comment for one in self._rows if isinstance(one, CommentView)), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = isinstance(self._rows[index.row()], tuple)
        return Qt.ItemFlag.ItemIsEnabled if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row[0]}, {row[1]}" if isinstance(row, tuple) else self._spoken(row)
        return None

    def _spoken(self, view: CommentView) -> str:
        comment = view.comment
        state = waiting_words(view) if comment.waits else done_words(comment)
        who = comment.called or self.tr("Ukjent")
        return f"{who}, {seen_words(comment.seen, self.today)}. {shown_text(comment)}. {state}"


class CommentDelegate(QStyledItemDelegate):
    """Name and time, two lines of the comment, and what is suggested or was done."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        high = HEAD_HEIGHT if isinstance(index.data(ROW), tuple) else ROW_HEIGHT
        return QSize(self.theme.px(200), self.theme.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, rect, theme = index.data(ROW), option.rect, self.theme
        view = self.parent()
        current = isinstance(view, QListView) and view.currentIndex() == index
        if isinstance(row, tuple):
            self._paint_head(painter, rect, row)
        else:
            self._paint_comment(painter, rect, row, chosen=current)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if isinstance(view, QListView) and view.hasFocus() and current:
            paint_focus(painter, QRectF(rect).adjusted(5, 5, -6, -6), 6, theme)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, row: tuple[str, int]) -> None:
        theme = self.theme
        painter.fillRect(rect, theme.colour("sunken"))
        inner = rect.adjusted(theme.px(16), 0, -theme.px(16), 0)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("body", bold=True))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, row[0])
        painter.setFont(theme.font("body"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(row[1]))

    def _paint_comment(self, painter: QPainter, rect: QRect, view: CommentView, *, chosen: bool) -> None:
        theme, comment = self.theme, view.comment
        if chosen:
            painter.fillRect(rect, theme.colour("accent_soft"))
            painter.fillRect(QRect(rect.x(), rect.y(), 4, rect.height()), theme.colour("accent"))
        inner = rect.adjusted(theme.px(16), theme.px(8), -theme.px(16), -theme.px(8))
        line = theme.px(20)
        model = self._model()
        head = QRect(inner.x(), inner.y(), inner.width(), line + theme.px(4))
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text_2"))
        when = seen_words(comment.seen, model.today if model else date.min)
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when)
        room = head.width() - painter.fontMetrics().horizontalAdvance(when) - theme.px(8)
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.colour("text"))
        name = comment.called or self.tr("Ukjent")
        _line(painter, QRect(head.x(), head.y(), room, head.height()), name)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text_2"))
        words = QRect(inner.x(), head.bottom() + 1, inner.width(), 2 * line)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, _two_lines(painter, shown_text(comment), words.width()))
        self._paint_state(painter, QRect(inner.x(), words.bottom() + 1, inner.width(), line), view)

    def _paint_state(self, painter: QPainter, rect: QRect, view: CommentView) -> None:
        theme, comment = self.theme, view.comment
        breach = comment.rule != "ok" or comment.hate
        icon, role = ("sev-warn", "warn") if breach else ("state-met", "success")
        if not comment.waits:
            icon, role = "state-met", "text_2"
        side = theme.px(16)
        colour = theme.colour(role)
        paint_icon(
            painter, icon, colour, QRect(rect.x(), rect.center().y() - side // 2, side, side), theme.colour("surface")
        )
        painter.setPen(colour)
        words = waiting_words(view) if comment.waits else done_words(comment)
        _line(painter, rect.adjusted(side + theme.px(8), 0, 0, 0), words)

    def _model(self) -> CommentModel | None:
        view = self.parent()
        model = view.model() if isinstance(view, QListView) else None
        return model if isinstance(model, CommentModel) else None


def _line(painter: QPainter, rect: QRect, words: str) -> None:
    short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, short)


def _two_lines(painter: QPainter, words: str, width: int) -> str:
    """So much of the words as two lines hold, roughly: the whole stands beside."""
    return painter.fontMetrics().elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, round(width * 1.8))


class CommentList(QListView):
    """`comment_chosen` carries the id of the comment whose row is current."""

    comment_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comments = CommentModel()
        self.setModel(self.comments)
        self._delegate = CommentDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Kommentarer"))

    def choose(self, comment_id: str) -> None:
        """Makes the comment current without telling anybody."""
        place = self.comments.place_of(comment_id)
        self.blockSignals(True)
        self.setCurrentIndex(self.comments.index(place, 0) if place >= 0 else QModelIndex())
        self.blockSignals(False)

    def show_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = current.data(ROW) if current.isValid() else None
        if isinstance(row, CommentView):
            self.comment_chosen.emit(row.comment.id)
