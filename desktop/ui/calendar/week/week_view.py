"""The week as a grid of hours: arrows go by day and hour, Enter into the hour, Alt with arrows moves the post."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.post import Post
from desktop.domain.words import clock_words
from desktop.ui.calendar.card_table import CardTable
from desktop.ui.calendar.month_model import Index
from desktop.ui.calendar.week.week_delegate import WeekDelegate, has_focus
from desktop.ui.calendar.week.week_header import WeekHeader
from desktop.ui.calendar.week.week_layout import CardSizes, lay_out
from desktop.ui.calendar.week.week_model import FIRST_HOUR_ROW, ROTA, UNTIMED, WeekModel
from desktop.ui.look.theme import Theme
from desktop.ui.paint.card import COMPACT_HEIGHT, paint_card
from desktop.ui.paint.dated_card import FULL, LEAST, LOW, paint_dated_card

MINUTE_MS = 60_000
HOUR, ROTA_ROW, UNTIMED_GAP = 36, 36, 4
RING = 8
# With large text so many days stand side by side.
FEW_DAYS = 3


class WeekView(CardTable):
    """`moved` carries a post, the day and the clock time it should have (None for none), `begin_wanted` day and time of
    a new one, `turn_wanted` also comes when an arrow key goes over the edge. `post` gives a post by its id, also one
    that is not in this week."""

    moved = Signal(str, object, object)
    begin_wanted = Signal(object, object)

    def __init__(
        self, model: WeekModel, post: Callable[[str], Post | None], theme: Theme,
        now: Callable[[], datetime] = datetime.now, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent)
        self._week, self._post, self._now = model, post, now
        self._few = False
        self._delegate = WeekDelegate(model, self.marks, theme, self)
        self._build(theme)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.viewport().update)
        self._minute.start()

    def show_theme(self, theme: Theme, kind: str) -> None:
        self._theme = self._delegate.theme = self._across.theme = self._down.theme = theme
        self._across.setFixedHeight(theme.px(45))
        self._down.setFixedWidth(theme.px(72))
        self._few = kind in ("narrow", "single")
        self.arrange()

    def choose_day(self, day: date) -> None:
        """The keyboard's place: the same hour on that day."""
        if day in self._week.days:
            row = max(self.currentIndex().row(), UNTIMED) if self.currentIndex().isValid() else FIRST_HOUR_ROW
            self.setCurrentIndex(self._week.index(row, self._week.days.index(day)))

    def choose_time(self, day: date, clock: time | None) -> None:
        if day in self._week.days:
            self.setCurrentIndex(self._week.index(self._week.row_of(clock), self._week.days.index(day)))

    def follow(self, post_id: str) -> None:
        """The keyboard goes with a post that was moved, and stays on it."""
        post = self._post(post_id)
        if post is None or post.day not in self._week.days:
            return
        self.choose_time(post.day, post.clock)
        places = [one.post.id for one in self.posts_of(self.currentIndex())]
        if self.marks.keyboard and post_id in places:
            self._within = places.index(post_id)
            self.marks.focused = self.marks.chosen = post_id

    def current_day(self) -> date:
        index = self.currentIndex()
        return self._week.days[index.column() if index.isValid() else 0]

    def cards(self) -> list[tuple[QRect, PostSummary]]:
        """All cards with their places in the viewport."""
        columns = [column for column in range(7) if not self.isColumnHidden(column)]
        return [card for column in columns for card in (*self._untimed_cards(column), *self._timed_cards(column))]

    def cards_at(self, point: QPoint) -> Sequence[tuple[QRect, PostSummary]]:
        # The last painted lies on top.
        return [card for card in reversed(self.cards()) if card[0].contains(point)]

    def posts_of(self, index: Index) -> Sequence[PostSummary]:
        return self._week.posts(index)

    def day_of(self, index: Index) -> date:
        return self._week.days[index.column()]

    def begin_at(self, index: Index) -> None:
        if index.isValid() and index.row() != ROTA:
            self.begin_wanted.emit(self.day_of(index), self._clock_of(index.row(), None))

    def offers_at(self, index: Index, _point: QPoint) -> bool:
        return index.row() != ROTA and not self.posts_of(index)

    def nudge(self, post_id: str, key: Qt.Key) -> None:
        """A day or an hour on; over the first hour there is the row without a time."""
        post = self._post(post_id)
        if post is None or post.day is None:
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = timedelta(days=1 if key == Qt.Key.Key_Right else -1)
            self.moved.emit(post_id, post.day + step, post.clock)
            return
        hour = (post.clock.hour if post.clock else -1) + (1 if key == Qt.Key.Key_Down else -1)
        if post.clock is None and key == Qt.Key.Key_Down:
            self.moved.emit(post_id, post.day, time(self._week.first_hour))
        elif post.clock is not None and hour < self._week.first_hour:
            self.moved.emit(post_id, post.day, None)
        elif post.clock is not None and hour <= 23:
            self.moved.emit(post_id, post.day, post.clock.replace(hour=hour))

    def drop_at(self, post_id: str, index: Index) -> None:
        if index.row() != ROTA:
            post = self._post(post_id)
            self.moved.emit(post_id, self.day_of(index), self._clock_of(index.row(), post.clock if post else None))

    def leave_grid(self, key: Qt.Key) -> bool:
        """Over the edge comes the next week, or the week before."""
        column = self.currentIndex().column()
        over = (key == Qt.Key.Key_Left and column == 0) or (key == Qt.Key.Key_Right and column == 6)
        if over:
            self.turn_wanted.emit(-1 if key == Qt.Key.Key_Left else 1)
        return over

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self._few:
            self._show_few(current.column())
        if current.isValid():
            self.scrollTo(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose_day(self._week.today if self._week.today in self._week.days else self._week.days[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_now(painter)
        index = self.currentIndex()
        if has_focus(self, self.marks):
            self._delegate.paint_current(painter, self.visualRect(index),
                                         empty=index.row() != ROTA and not self.posts_of(index))  # fmt: skip
        for rect, one in self.cards():
            # A focus ring reaches a little outside its card.
            if not rect.adjusted(-RING, -RING, RING, RING).intersects(event.rect()):
                continue
            look = self.marks.look(one.post.id)
            if one.post.clock:
                paint_dated_card(painter, rect, one, self._theme, look, clock_words(one.post.clock))
            else:
                paint_card(painter, rect, one, self._theme, look)

    def arrange(self) -> None:
        """Heights of the rows and which days are shown; after another week, size or look."""
        theme = self._theme
        most = max((len(self._week.untimed(column)) for column in range(7)), default=0)
        named = any(self._week.name(column) is not None for column in range(7))
        untimed = most * theme.px(COMPACT_HEIGHT + UNTIMED_GAP) + theme.px(8) + (theme.px(22) if named else 0)
        self.setRowHeight(ROTA, theme.target(ROTA_ROW))
        self.setRowHeight(UNTIMED, max(theme.target(ROTA_ROW), untimed))
        hours = self._week.rowCount() - FIRST_HOUR_ROW
        left = self.viewport().height() - self.rowHeight(ROTA) - self.rowHeight(UNTIMED)
        height = max(theme.target(HOUR), left // hours)
        for row in range(FIRST_HOUR_ROW, self._week.rowCount()):
            self.setRowHeight(row, height)
        self._show_few(max(0, self.currentIndex().column())) if self._few else self._show_all()
        self._join_keepers()

    def _build(self, theme: Theme) -> None:
        self.setModel(self._week)
        self.setItemDelegate(self._delegate)
        self._across = WeekHeader(self._week, Qt.Orientation.Horizontal, theme, self)
        self._down = WeekHeader(self._week, Qt.Orientation.Vertical, theme, self)
        self._across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self._set_up()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Ukeplan med timer"))

    def _show_all(self) -> None:
        for column in range(7):
            self.setColumnHidden(column, False)

    def _join_keepers(self) -> None:
        """One chip for somebody who answers several days in a row."""
        self.clearSpans()
        if self._few:
            return
        first = 0
        for _name, days in groupby(range(7), self._week.keeper):
            count = len(list(days))
            if count > 1:
                self.setSpan(ROTA, first, 1, count)
            first += count

    def _show_few(self, column: int) -> None:
        """Three days around the one the keyboard stands on."""
        first = min(max(column - 1, 0), 7 - FEW_DAYS)
        for place in range(7):
            self.setColumnHidden(place, not first <= place < first + FEW_DAYS)

    def _untimed_cards(self, column: int) -> list[tuple[QRect, PostSummary]]:
        theme, cell = self._theme, self.visualRect(self._week.index(UNTIMED, column))
        height = theme.px(COMPACT_HEIGHT)
        step = height + theme.px(UNTIMED_GAP)
        return [
            (QRect(cell.x() + 4, cell.y() + theme.px(4) + place * step, cell.width() - 9, height), one)
            for place, one in enumerate(self._week.untimed(column))
        ]

    def _timed_cards(self, column: int) -> list[tuple[QRect, PostSummary]]:
        theme, posts = self._theme, self._week.timed(column)
        day = self.visualRect(self._week.index(FIRST_HOUR_ROW, column))
        tops = [self._top_of(one.post.clock) for one in posts if one.post.clock]
        found = []
        sizes = CardSizes(theme.px(FULL), theme.px(LEAST), theme.px(LOW), theme.px(3))
        end = self.visualRect(self._week.index(self._week.rowCount() - 1, column)).bottom()
        for spot, one in zip(lay_out(tops, sizes, end), posts, strict=True):
            width = (day.width() - 9) // spot.lanes
            rect = QRect(
                day.x() + 4 + spot.lane * width, spot.top + 1, width - (2 if spot.lanes > 1 else 0), spot.height
            )
            found.append((rect, one))
        return found

    def _top_of(self, clock: time) -> int:
        first = self.visualRect(self._week.index(FIRST_HOUR_ROW, self._shown_column()))
        return round(first.y() + (clock.hour - self._week.first_hour + clock.minute / 60) * first.height())

    def _shown_column(self) -> int:
        return next(column for column in range(7) if not self.isColumnHidden(column))

    def _paint_now(self, painter: QPainter) -> None:
        if self._week.today not in self._week.days:
            return
        column = self._week.days.index(self._week.today)
        now = self._now()
        if not self.isColumnHidden(column) and self._week.first_hour <= now.hour <= self._week.last_hour:
            day = self.visualRect(self._week.index(FIRST_HOUR_ROW, column))
            self._delegate.paint_now(painter, day, self._top_of(now.time()), now)

    def _clock_of(self, row: int, before: time | None) -> time | None:
        """The time a row stands for; a post that is moved keeps its minutes."""
        if row < FIRST_HOUR_ROW:
            return None
        return time(self._week.hour(row), before.minute if before else 0)
