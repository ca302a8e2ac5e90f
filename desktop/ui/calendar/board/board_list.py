"""The cards of one column of the board, worked by key, pointer and drag."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.assessment import PostSummary
from desktop.domain.words import clock_words
from desktop.ui.calendar.card_drag import answer_drag, drag_card, dragged_post, far_enough
from desktop.ui.calendar.picks import Picks
from desktop.ui.calendar.post_cards import POST, Index, PostListModel
from desktop.ui.look.theme import Theme
from desktop.ui.paint.card import CardLook
from desktop.ui.paint.dated_card import FULL, paint_dated_card
from desktop.ui.translations import tr
from desktop.ui.words import short_day

GAP = 8
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BoardDelegate(QStyledItemDelegate):
    """Paints the cards; all are of one height."""

    def __init__(self, picks: Picks, theme: Theme, parent: "BoardList") -> None:
        super().__init__(parent)
        self._picks, self._list = picks, parent
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(FULL) + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        one: PostSummary = index.data(POST)
        rect = option.rect.adjusted(4, 4, -5, -GAP + 4)
        here = self._list.hasFocus() and self._list.currentIndex() == index
        look = CardLook(focused=here and self._list.keyboard, picked=one.post.id in self._picks)
        paint_dated_card(painter, rect, one, self.theme, look, when_words(one))
        painter.restore()


class BoardModel(PostListModel):
    """What a card says begins with its day."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        said = super().data(index, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{when_words(super().data(index, POST))}, {said}"
        return said


class BoardList(QListView):
    """Signals carry post ids; `stepped` -1 or 1 (to the column beside), `pushed` a post and -1 or 1 (Alt with arrows),
    `dropped` a post that was let go here."""

    post_opened = Signal(str)
    delete_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    stepped = Signal(int)
    pushed = Signal(str, int)
    dropped = Signal(str)

    keyboard = False
    _pressed: tuple[QPoint, PostSummary, QRect] | None = None

    def __init__(self, model: BoardModel, picks: Picks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picks, self._theme = picks, theme
        self._delegate = BoardDelegate(picks, theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        picks.changed.connect(self.viewport().update)

    def show_theme(self, theme: Theme) -> None:
        self._theme = self._delegate.theme = theme
        self.scheduleDelayedItemsLayout()

    def current_post(self) -> PostSummary | None:
        found = self.currentIndex().data(POST)
        return found if isinstance(found, PostSummary) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard = True
        if not self._handle_key(event):
            super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard = False
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        one = index.data(POST) if index.isValid() else None
        self._pressed = (point, one, self.visualRect(index)) if one is not None else None
        if one is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._picks.toggle(one.post.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if held and self._pressed is not None and far_enough(self._pressed[0], point):
            _start, one, rect = self._pressed
            self._pressed = None
            drag_card(self, one, rect.size(), self._theme, len(self._picks.with_picked(one.post.id)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.post_opened.emit(index.data(POST).post.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        one = self.current_post()
        if one is not None:
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            point = event.pos() if by_mouse else self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(one.post.id, self.viewport().mapToGlobal(point))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        answer_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        answer_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if post := dragged_post(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(post)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key, one = Qt.Key(event.key()), self.current_post()
        if key == Qt.Key.Key_Escape and self._picks:
            self._picks.clear()
        elif key in SIDEWAYS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(SIDEWAYS[key])
        elif one is None:
            return False
        elif key in SIDEWAYS:
            self.pushed.emit(one.post.id, SIDEWAYS[key])
        elif key in ENTER:
            self.post_opened.emit(one.post.id)
        elif key == Qt.Key.Key_Space:
            self._picks.toggle(one.post.id)
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(one.post.id)
        else:
            return False
        return True


def when_words(one: PostSummary) -> str:
    """`tor. 10. des. 12.00`."""
    if one.post.day is None:
        return tr("Uten dato")
    clock = f" {clock_words(one.post.clock)}" if one.post.clock else ""
    return f"{short_day(one.post.day)}{clock}"
