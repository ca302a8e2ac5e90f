"""The list of posts as one sees and works it: rows by arrow keys, space picks, Enter opens."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.list.list_delegate import ListDelegate, row_height
from desktop.ui.calendar.list.list_header import ListHeader
from desktop.ui.calendar.list.list_model import Heading, Index, ListModel, Order
from desktop.ui.calendar.picks import Picks
from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_focus

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
# Narrower than this (in px at 100 % text) the title would be cut short.
LEAST_TITLE = 170
ROOMY_TITLE = 400
SHIFT, CTRL, ALT = (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
                    Qt.KeyboardModifier.AltModifier)  # fmt: skip


class ListView(QTableView):
    """Signals carry post ids; `moved_by` a post and days; `menu_wanted` a post and where on the screen."""

    post_opened = Signal(str)
    moved_by = Signal(str, int)
    delete_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, model: ListModel, picks: Picks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list, self._picks, self._theme = model, picks, theme
        self._wanted = {column.key for column in model.columns if column.usual}
        self._current = ""
        self._kind = "full"
        self._keyboard = False
        self._lowered = False
        self._build(theme)
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._find_place)
        picks.changed.connect(self._on_picks_changed)

    @property
    def shown_columns(self) -> set[str]:
        """Those somebody wants to see, room or not."""
        return set(self._wanted)

    def show_columns(self, wanted: set[str]) -> None:
        self._wanted = wanted | {"pick", "date", "title"}
        self._share_width()

    def show_theme(self, theme: Theme, kind: str) -> None:
        self._theme, self._kind = theme, kind
        self._delegate.theme = self._header.theme = theme
        self._header.setFixedHeight(theme.px(38))
        self._share_width()
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Rows have become higher or lower; the one the keyboard stands on is still to be seen."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def current_post(self) -> PostSummary | None:
        row = self._list.row(self.currentIndex().row())
        return row if isinstance(row, PostSummary) else None

    def choose(self, post_id: str) -> None:
        row = self._list.row_of(post_id)
        if row >= 0:
            self._stand_on(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard = True
        if not self._handle_key(event):
            super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard = False
        index = self.indexAt(event.position().toPoint())
        row = self._list.row(index.row())
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if isinstance(row, Heading):
            self._list.toggle(row)
        elif isinstance(row, PostSummary) and event.modifiers() & SHIFT and before >= 0:
            self._pick_between(before, index.row())
        elif isinstance(row, PostSummary) and (index.column() == 0 or event.modifiers() & CTRL):
            self._picks.toggle(row.post.id)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self._list.row(index.row())
        if isinstance(row, PostSummary) and index.column() > 0:
            self.post_opened.emit(row.post.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        post = self.current_post()
        if post is not None:
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            point = event.pos() if by_mouse else self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(post.post.id, self.viewport().mapToGlobal(point))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid() and self._list.rowCount():
            self._stand_on(0)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        row = self.visualRect(self.currentIndex())
        if self.currentIndex().isValid() and 0 <= row.top() < event.oldSize().height():
            self.scrollTo(self.currentIndex())  # what comes under the list must not hide the row one stands on

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if not (index.isValid() and self.hasFocus() and self._keyboard):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self.visualRect(index)
        row = QRect(0, cell.y(), self.viewport().width(), cell.height())
        paint_focus(painter, QRectF(row).adjusted(5, 4, -6, -5), 6, self._theme)

    def _build(self, theme: Theme) -> None:
        self.setModel(self._list)
        self._delegate = ListDelegate(self._list, self._picks, theme, self)
        self.setItemDelegate(self._delegate)
        self._header = ListHeader(self._list, self._picks, theme, self)
        self._header.column_pressed.connect(self._on_column_pressed)
        self.setHorizontalHeader(self._header)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Innlegg i liste"))

    def _handle_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        row = self._list.row(self.currentIndex().row())
        if key == Qt.Key.Key_A and event.modifiers() & CTRL:
            self._picks.add(one.post.id for one in self._list.posts)
        elif key == Qt.Key.Key_Escape and self._picks:
            self._picks.clear()
        elif isinstance(row, Heading) and key in (*ENTER, Qt.Key.Key_Space):
            self._list.toggle(row)
        elif not isinstance(row, PostSummary):
            return False
        elif event.modifiers() & ALT and key in MOVES:
            self.moved_by.emit(row.post.id, MOVES[key])
        elif event.modifiers() & SHIFT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._pick_on(1 if key == Qt.Key.Key_Down else -1)
        else:
            return self._do_with(row, key)
        return True

    def _do_with(self, row: PostSummary, key: Qt.Key) -> bool:
        doings: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Space: lambda: self._picks.toggle(row.post.id),
            Qt.Key.Key_Delete: lambda: self.delete_wanted.emit(row.post.id),
            **{enter: lambda: self.post_opened.emit(row.post.id) for enter in ENTER},
        }
        if key in doings:
            doings[key]()
        return key in doings

    def _pick_on(self, step: int) -> None:
        """Shift with an arrow key picks the row one stands on and the one one comes to."""
        before = self.currentIndex().row()
        after = min(max(before + step, 0), self._list.rowCount() - 1)
        self._stand_on(after)
        self._pick_between(before, after)

    def _pick_between(self, one: int, other: int) -> None:
        rows = [self._list.row(number) for number in range(min(one, other), max(one, other) + 1)]
        self._picks.add(row.post.id for row in rows if isinstance(row, PostSummary))

    def _stand_on(self, row: int) -> None:
        index = self._list.index(row, max(0, self.currentIndex().column()))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _note_place(self) -> None:
        post = self.current_post()
        self._current = post.post.id if post is not None else ""
        self._row, self._scrolled = self.currentIndex().row(), self.verticalScrollBar().value()

    def _find_place(self) -> None:
        """The keyboard stays on its post, or on the row where it was; the list does not jump."""
        self._lower_headings()
        row = self._list.row_of(self._current)
        row = row if row >= 0 else min(self._row, self._list.rowCount() - 1)
        if row >= 0:
            index = self._list.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(self._scrolled)

    def _lower_headings(self) -> None:
        """Where a post has two lines, a heading still needs one; rows that were set by hand once are set again, since
        another height for all does not reach them."""
        if not self._delegate.two_lines and not self._lowered:
            return
        self._lowered = self._delegate.two_lines
        low = row_height(self._theme, two_lines=False)
        for number in range(self._list.rowCount()):
            heading = isinstance(self._list.row(number), Heading)
            wanted = low if heading else self.verticalHeader().defaultSectionSize()
            if self.rowHeight(number) != wanted:
                self.setRowHeight(number, wanted)

    def _on_column_pressed(self, section: int) -> None:
        key, order = self._list.columns[section].key, self._list.order
        if key == "pick":
            every = all(one.post.id in self._picks for one in self._list.posts)
            self._picks.set(() if every else [one.post.id for one in self._list.posts])
        else:
            self._list.sort_by(Order(key, order.column == key and not order.falling, order.weeks))
            self._header.viewport().update()

    def _on_picks_changed(self) -> None:
        self._list.tell_picks()
        self._header.viewport().update()

    def _share_width(self) -> None:
        """Columns keep their width and the title takes what is left; those that give way go until it has enough. With
        too little even then, a post has two lines."""
        theme, room = self._theme, self.viewport().width()
        shown = [column for column in self._list.columns if column.key in self._wanted]
        going = sorted((column for column in shown if column.gives_way), key=lambda column: -column.gives_way)
        while going and room - sum(theme.px(one.width) for one in shown) < theme.px(LEAST_TITLE):
            shown.remove(going.pop(0))
        few = {one.key for one in shown}
        two_lines = self._kind in ("narrow", "single") or ("warnings" not in few and "warnings" in self._wanted)
        if two_lines:
            shown = [column for column in shown if column.key in ("pick", "title")]
        left = room - sum(theme.px(one.width) for one in shown)
        # In a wide window the warnings get some of what the title does not need.
        spare = max(0, left - theme.px(ROOMY_TITLE)) // 2 if any(one.key == "warnings" for one in shown) else 0
        for place, column in enumerate(self._list.columns):
            width = theme.px(column.width) + (spare if column.key == "warnings" else 0)
            self.setColumnHidden(place, column not in shown)
            self.setColumnWidth(place, width if column.width else max(left - spare, theme.px(80)))
        self._delegate.two_lines = two_lines
        self._header.setVisible(not two_lines)
        self.verticalHeader().setMinimumSectionSize(10)
        height = row_height(theme, two_lines=two_lines)
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)
            self._lower_headings()
