"""The month as a grid: arrows move between days, Enter goes into the day, Tab between its posts."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.words import clock_words
from desktop.ui.calendar.card_table import CardTable
from desktop.ui.calendar.cell_layout import lay_out
from desktop.ui.calendar.day_delegate import DayDelegate
from desktop.ui.calendar.month_header import MonthHeader
from desktop.ui.calendar.month_model import Index, MonthModel
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, status_icon
from desktop.ui.paint.card import untitled

DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthView(CardTable):
    """Days are cells of a real table; cards are places within them. `move_wanted` carries a post and days,
    `post_dropped` a post and a day, `month_left` -1 or 1 and the days the arrow key went."""

    new_post_wanted = Signal(object)
    move_wanted = Signal(str, int)
    month_left = Signal(int, int)
    post_dropped = Signal(str, object)

    def __init__(self, model: MonthModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._days = model
        self._delegate = DayDelegate(model, self.marks, theme, self)
        self._build(theme)

    def show_theme(self, theme: Theme, *, small: bool) -> None:
        """Redraws in another theme, or as the small grid for large text."""
        self._theme = theme
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

    def cards_at(self, point: QPoint) -> Sequence[tuple[QRect, PostSummary]]:
        index = self.indexAt(point)
        if not index.isValid() or self._delegate.small:
            return ()
        posts = self.posts_of(index)
        places = lay_out(self.visualRect(index), len(posts), self._theme).cards
        return list(zip(places, posts, strict=False))

    def posts_of(self, index: Index) -> Sequence[PostSummary]:
        return self._days.posts_on(self._days.day_at(index)) if index.isValid() else ()

    def day_of(self, index: Index) -> date:
        return self._days.day_at(index)

    def begin_at(self, index: Index) -> None:
        self.new_post_wanted.emit(self.day_of(index) if index.isValid() else self.current_day())

    def offers_at(self, index: Index, point: QPoint) -> bool:
        return self._delegate.offer_of(self.visualRect(index), len(self.posts_of(index))).contains(point)

    def nudge(self, post_id: str, key: Qt.Key) -> None:
        self.move_wanted.emit(post_id, DAYS[key])

    def drop_at(self, post_id: str, index: Index) -> None:
        self.post_dropped.emit(post_id, self.day_of(index))

    def leave_grid(self, key: Qt.Key) -> bool:
        """Arrows go on into the month before or after."""
        if not self.currentIndex().isValid():
            return False
        shown = self._days.rowCount() * 7
        place = self.currentIndex().row() * 7 + self.currentIndex().column() + DAYS[key]
        if 0 <= place < shown:
            self.setCurrentIndex(self._days.index(place // 7, place % 7))
        else:
            self.month_left.emit(1 if place >= shown else -1, DAYS[key])
        return True

    def enter_cell(self) -> None:
        """With large text the posts of the day stand beside the calendar."""
        if self._delegate.small:
            self.day_chosen.emit(self.current_day())
        else:
            super().enter_cell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        posts = self.posts_of(index)
        if not self._delegate.small and lay_out(self.visualRect(index), len(posts), self._theme).more.contains(point):
            self._show_all_of(posts, point)

    def _show_all_of(self, posts: Sequence[PostSummary], point: QPoint) -> None:
        """«+2 til»: all posts of the day, to choose one."""
        menu = QMenu(self)
        for one in posts:
            clock = f"{clock_words(one.post.clock)}  " if one.post.clock else ""
            picture = icons.icon(status_icon(one.post.status), self._theme.colour("text"), self._theme.px(16))
            menu.addAction(picture, clock + untitled(one), partial(self._choose, one.post.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(point))

    def _choose(self, post_id: str) -> None:
        self.choose_post(post_id)
        self.post_chosen.emit(post_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose_day(self._days.today if self._days.today in self._days.month else self._days.month.first)

    def _build(self, theme: Theme) -> None:
        self.setModel(self._days)
        self.setItemDelegate(self._delegate)
        self._columns = MonthHeader(Qt.Orientation.Horizontal, theme, self)
        self._rows = MonthHeader(Qt.Orientation.Vertical, theme, self)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._rows)
        self._set_up()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Månedskalender"))
        self.show_theme(theme, small=False)
