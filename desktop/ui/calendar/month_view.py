"""The month as a grid: arrows move between days, Enter goes into the day, Tab between its posts."""

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
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.card_drag import drag_card, dragged_post, far_enough
from desktop.ui.calendar.cell_layout import lay_out
from desktop.ui.calendar.day_delegate import DayDelegate
from desktop.ui.calendar.month_header import MonthHeader
from desktop.ui.calendar.month_model import Index, MonthModel, spoken
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.viewport import own_viewport

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthView(QTableView):
    """Days are cells of a real table; cards are places within them. Signals carry a post id or a date."""

    post_chosen = Signal(str)
    post_opened = Signal(str)
    day_chosen = Signal(object)
    new_post_wanted = Signal(object)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)
    menu_wanted = Signal(str, object, QPoint)
    month_left = Signal(int, int)
    post_dropped = Signal(str, object)

    # Which post of the current day the keyboard stands on; here because Qt sends events while it is being made.
    _within = -1
    # Where the pointer went down on which card.
    _pressed: tuple[QPoint, PostSummary, QRect] | None = None

    def __init__(self, model: MonthModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self)
        self._days = model
        self._delegate = DayDelegate(model, theme, self)
        self._build(theme)

    def show_theme(self, theme: Theme, *, small: bool) -> None:
        """Redraws in another theme, or as the small grid for large text."""
        self._delegate.theme, self._delegate.small = theme, small
        for header in (self._columns, self._rows):
            header.theme, header.small = theme, small
        self._columns.setFixedHeight(self._columns.sizeHint().height())
        self._rows.setVisible(not small)
        self._rows.setFixedWidth(self._rows.sizeHint().width())
        self.viewport().update()

    def mark_today(self, column: int) -> None:
        """Bold weekday over today's column; -1 for none."""
        self._columns.marked = column
        self._columns.viewport().update()

    def choose_day(self, day: date) -> None:
        """Moves the keyboard's place to a day of the month shown."""
        index = self._days.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)

    def current_day(self) -> date:
        index = self.currentIndex()
        return self._days.day_at(index) if index.isValid() else self._days.month.first

    def choose_post(self, post_id: str) -> None:
        """Marks a card (empty for none) without telling anybody."""
        self._delegate.chosen = post_id
        if not post_id:
            self._leave_day()
        self.viewport().update()

    def current_post(self) -> str:
        """The post the keyboard stands on, else the chosen one."""
        return self._delegate.focused or self._delegate.chosen

    def post_at(self, point: QPoint) -> PostSummary | None:
        """The card under a point of the viewport."""
        return next((post for rect, post in self._cards_at(point) if rect.contains(point)), None)

    def _card_rect(self, point: QPoint) -> QRect:
        return next((rect for rect, _post in self._cards_at(point) if rect.contains(point)), QRect())

    def _cards_at(self, point: QPoint) -> list[tuple[QRect, PostSummary]]:
        """The cards of the day under a point, with their places."""
        index = self.indexAt(point)
        if not index.isValid() or self._delegate.small:
            return []
        posts = self._days.posts_on(self._days.day_at(index))
        places = lay_out(self.visualRect(index), len(posts), self._delegate.theme).cards
        return list(zip(places, posts, strict=False))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._leave_day()
        if current.isValid():
            self.day_chosen.emit(self._days.day_at(current))
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        # Tab must reach keyPressEvent while the keyboard stands within a day; the table would take it for itself.
        within = self._within >= 0 and event.type() == QEvent.Type.KeyPress
        if within and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step_within(1 if event.key() == Qt.Key.Key_Tab else -1)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.keyboard = True
        if not self._handle_key(event):
            super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.keyboard = False
        super().mousePressEvent(event)
        point = event.position().toPoint()
        hit = self.post_at(point)
        self._pressed = (point, hit, self._card_rect(point)) if hit else None
        self.choose_post(hit.post.id if hit else "")
        self.post_chosen.emit(hit.post.id if hit else "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if held and self._pressed is not None and far_enough(self._pressed[0], point):
            _start, hit, rect = self._pressed
            self._pressed = None
            drag_card(self, hit, rect.size(), self._delegate.theme)
        elif not held:
            super().mouseMoveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._answer_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._answer_drag(event)
        self._show_target(self.indexAt(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._show_target(QModelIndex())
        if index.isValid() and (post := dragged_post(event.mimeData())):
            event.acceptProposedAction()
            self.post_dropped.emit(post, self._days.day_at(index))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self.post_at(event.position().toPoint())
        index = self.indexAt(event.position().toPoint())
        if hit is not None:
            self.post_opened.emit(hit.post.id)
        elif index.isValid():
            self.new_post_wanted.emit(self._days.day_at(index))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        point = event.pos() if by_mouse else self.visualRect(self.currentIndex()).center()
        hit = self.post_at(point) if by_mouse else None
        day = self._days.day_at(self.indexAt(point)) if self.indexAt(point).isValid() else self.current_day()
        chosen = hit.post.id if hit else self.current_post() if not by_mouse else ""
        self.menu_wanted.emit(chosen, day, self.viewport().mapToGlobal(point))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._delegate.keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid():
            self.choose_day(self._days.today if self._days.today in self._days.month else self._days.month.first)
        self.viewport().update()

    def _build(self, theme: Theme) -> None:
        self.setModel(self._days)
        self.setItemDelegate(self._delegate)
        self._columns = MonthHeader(Qt.Orientation.Horizontal, theme, self)
        self._rows = MonthHeader(Qt.Orientation.Vertical, theme, self)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._rows)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Månedskalender"))
        self.show_theme(theme, small=False)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in ARROWS and self.current_post():
            self.move_wanted.emit(self.current_post(), ARROWS[key])
            return True
        if key in ENTER:
            return self._enter()
        if key == Qt.Key.Key_Delete and self.current_post():
            self.delete_wanted.emit(self.current_post())
            return True
        if key == Qt.Key.Key_Escape and (self._within >= 0 or self._delegate.chosen):
            self.choose_post("")
            self.post_chosen.emit("")
            return True
        if self._within >= 0 and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_within(1 if key == Qt.Key.Key_Down else -1)
            return True
        return self._left_grid(key)

    def _left_grid(self, key: Qt.Key) -> bool:
        """Arrows go on into the month before or after."""
        if key not in ARROWS or not self.currentIndex().isValid():
            return False
        shown = self._days.rowCount() * 7
        place = self.currentIndex().row() * 7 + self.currentIndex().column() + ARROWS[key]
        if 0 <= place < shown:
            self.setCurrentIndex(self._days.index(place // 7, place % 7))
        else:
            self.month_left.emit(1 if place >= shown else -1, ARROWS[key])
        return True

    def _enter(self) -> bool:
        posts = self._days.posts_on(self.current_day())
        if self._delegate.focused:
            self.post_opened.emit(self._delegate.focused)
        elif not posts:
            self.new_post_wanted.emit(self.current_day())
        elif self._delegate.small:
            self.day_chosen.emit(self.current_day())
        else:
            self._within = -1
            self._step_within(1)
        return True

    def _step_within(self, step: int) -> None:
        posts = self._days.posts_on(self.current_day())
        if not posts:
            return
        self._within = (self._within + step) % len(posts)
        summary = posts[self._within]
        self._delegate.focused = self._delegate.chosen = summary.post.id
        self.post_chosen.emit(summary.post.id)
        announce(self, spoken(summary))
        self.viewport().update()

    def _answer_drag(self, event: QDragMoveEvent) -> None:
        if dragged_post(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _show_target(self, index: QModelIndex) -> None:
        """The day a dragged card would land on."""
        self._delegate.target = self._days.day_at(index) if index.isValid() else None
        self.viewport().update()

    def _leave_day(self) -> None:
        self._within = -1
        self._delegate.focused = ""
