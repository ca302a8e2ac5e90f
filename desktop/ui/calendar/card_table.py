"""What month and week have in common: a table of days with cards in it, worked by key, pointer and drag alike."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.card_drag import answer_drag, drag_card, dragged_post, far_enough
from desktop.ui.calendar.edge_turner import EdgeTurner
from desktop.ui.calendar.month_model import Index, spoken
from desktop.ui.calendar.offer import Offer
from desktop.ui.calendar.picks import Picks
from desktop.ui.look.theme import Theme
from desktop.ui.paint.card import CardLook
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.viewport import own_viewport

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@dataclass
class CardMarks:
    """Which cards stand out: `chosen` is shown beside the calendar, on `focused` stands the keyboard within its cell,
    `keyboard` says that keys were used last, `target` is the cell a dragged card would land on."""

    chosen: str = ""
    focused: str = ""
    keyboard: bool = False
    target: tuple[int, int] | None = None
    picks: Picks = field(default_factory=Picks)

    def look(self, post_id: str) -> CardLook:
        return CardLook(post_id == self.chosen, post_id == self.focused and self.keyboard, post_id in self.picks)


class CardTable(QTableView):
    """Arrows move between cells, Enter goes into one, Tab between its posts, Space picks, Alt with arrows moves.
    Signals carry a post's id or a date; `turn_wanted` -1 or 1 while a card is held at the edge."""

    post_chosen = Signal(str)
    post_opened = Signal(str)
    day_chosen = Signal(object)
    delete_wanted = Signal(str)
    menu_wanted = Signal(str, object, QPoint)
    turn_wanted = Signal(int)

    # Which post of the current cell the keyboard stands on; here because Qt sends events while it is being made.
    _within = -1
    # Where the pointer went down on which card.
    _pressed: tuple[QPoint, PostSummary, QRect] | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self)
        self.marks = CardMarks()
        self._theme = theme
        self._offer = Offer(self)
        self._offer.taken.connect(self.begin_at)
        self._edges = EdgeTurner(self)
        self._edges.turn_wanted.connect(self.turn_wanted)

    def cards_at(self, _point: QPoint) -> Sequence[tuple[QRect, PostSummary]]:
        """The cards around a point of the viewport, with their places."""
        return ()

    def posts_of(self, _index: Index) -> Sequence[PostSummary]:
        """The posts of a cell."""
        return ()

    def day_of(self, _index: Index) -> date:
        """The day a cell belongs to."""
        raise NotImplementedError

    def begin_at(self, _index: Index) -> None:
        """A new post in an empty cell."""

    def offers_at(self, _index: Index, _point: QPoint) -> bool:
        """Whether a new post is offered at a point of a cell that is the current one."""
        return False

    def nudge(self, _post_id: str, _key: Qt.Key) -> None:
        """Alt and an arrow key on a post."""

    def drop_at(self, _post_id: str, _index: Index) -> None:
        """A card was let go over a cell."""

    def leave_grid(self, _key: Qt.Key) -> bool:
        """An arrow key; True when it was for the view to handle."""
        return False

    def use_picks(self, picks: Picks) -> None:
        """The posts that are picked out, in whatever view."""
        self.marks.picks = picks
        picks.changed.connect(self.viewport().update)

    def choose_post(self, post_id: str) -> None:
        """Marks a card (empty for none) without telling anybody."""
        self.marks.chosen = post_id
        if not post_id:
            self._leave_cell()
        self.viewport().update()

    def current_post(self) -> str:
        """The post the keyboard stands on, else the chosen one."""
        return self.marks.focused or self.marks.chosen

    def card_at(self, point: QPoint) -> tuple[QRect, PostSummary] | None:
        return next(((rect, post) for rect, post in self.cards_at(point) if rect.contains(point)), None)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._leave_cell()
        if current.isValid():
            self.day_chosen.emit(self.day_of(current))
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        # Tab must reach the cards while the keyboard stands within a cell; the table would take it for itself.
        within = self._within >= 0 and event.type() == QEvent.Type.KeyPress
        if within and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step_within(1 if event.key() == Qt.Key.Key_Tab else -1)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.marks.keyboard = True
        if not self._handle_key(event):
            super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.marks.keyboard = False
        point = event.position().toPoint()
        index = self.indexAt(point)
        again = event.button() == Qt.MouseButton.LeftButton and self.hasFocus() and index == self.currentIndex()
        self._offer.press(index if again and index.isValid() and self.offers_at(index, point) else None)
        super().mousePressEvent(event)
        hit = self.card_at(point)
        self._pressed = (point, hit[1], hit[0]) if hit else None
        if hit is not None and event.modifiers() & CTRL:
            self.marks.picks.toggle(hit[1].post.id)
            return
        chosen = hit[1].post.id if hit else ""
        self.choose_post(chosen)
        self.post_chosen.emit(chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if held and self._pressed is not None and far_enough(self._pressed[0], point):
            _start, hit, rect = self._pressed
            self._pressed = None
            count = len(self.marks.picks.with_picked(hit.post.id))
            drag_card(self, hit, rect.size(), self._theme, count)
            self._edges.stop()
        elif not held:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._offer.release(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._offer.withdraw()
        point = event.position().toPoint()
        hit, index = self.card_at(point), self.indexAt(point)
        if hit is not None:
            self.post_opened.emit(hit[1].post.id)
        elif index.isValid():
            self.begin_at(index)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        answer_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        answer_drag(event)
        point = event.position().toPoint()
        self._edges.follow(point, self.viewport().rect(), self._theme)
        self._show_target(self.indexAt(point))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._edges.stop()
        self._show_target(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._edges.stop()
        self._show_target(QModelIndex())
        if index.isValid() and (post := dragged_post(event.mimeData())):
            event.acceptProposedAction()
            self.drop_at(post, index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        point = event.pos() if by_mouse else self.visualRect(self.currentIndex()).center()
        hit = self.card_at(point) if by_mouse else None
        index = self.indexAt(point) if self.indexAt(point).isValid() else self.currentIndex()
        chosen = hit[1].post.id if hit else self.current_post() if not by_mouse else ""
        if index.isValid():
            self.menu_wanted.emit(chosen, self.day_of(index), self.viewport().mapToGlobal(point))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.marks.keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        self.viewport().update()

    def _set_up(self) -> None:
        """What every such table is: no grid of Qt's own, nothing edited in place, cards may be dropped on it."""
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key, post = Qt.Key(event.key()), self.current_post()
        if event.modifiers() & ALT and key in ARROWS and post:
            self.nudge(post, key)
        elif key in ENTER:
            self._enter()
        elif key == Qt.Key.Key_Delete and post:
            self.delete_wanted.emit(post)
        elif key == Qt.Key.Key_Space and post:
            self.marks.picks.toggle(post)
        elif key == Qt.Key.Key_Escape and self.marks.picks:
            self.marks.picks.clear()
        elif key == Qt.Key.Key_Escape and (self._within >= 0 or self.marks.chosen):
            self.choose_post("")
            self.post_chosen.emit("")
        elif self._within >= 0 and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_within(1 if key == Qt.Key.Key_Down else -1)
        else:
            return key in ARROWS and self.leave_grid(key)
        return True

    def _enter(self) -> None:
        index = self.currentIndex()
        shown = self.marks.focused or self.marks.chosen
        if shown and any(one.post.id == shown for one in self.posts_of(index)):
            self.post_opened.emit(shown)
        elif not self.posts_of(index):
            self.begin_at(index)
        else:
            self.enter_cell()

    def enter_cell(self) -> None:
        """On to the first post of the current cell."""
        self._within = -1
        self._step_within(1)

    def _step_within(self, step: int) -> None:
        posts = self.posts_of(self.currentIndex())
        if not posts:
            return
        self._within = (self._within + step) % len(posts)
        summary = posts[self._within]
        self.marks.focused = self.marks.chosen = summary.post.id
        self.post_chosen.emit(summary.post.id)
        announce(self, spoken(summary))
        self.viewport().update()

    def _show_target(self, index: QModelIndex) -> None:
        """The cell a dragged card would land on; only what changes is painted anew."""
        before = self.marks.target
        self.marks.target = (index.row(), index.column()) if index.isValid() else None
        if self.marks.target != before:
            for cell in (before, self.marks.target):
                if cell is not None:
                    self.viewport().update(self.visualRect(self.model().index(*cell)))

    def _leave_cell(self) -> None:
        self._within = -1
        self.marks.focused = ""
