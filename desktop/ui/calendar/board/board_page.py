"""The board: a column for each status, cards go from one to the next."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.post import Status
from desktop.ui.calendar.board.board_column import BoardColumn
from desktop.ui.calendar.calendar_view import CalendarView, Stretch, ViewTools
from desktop.ui.look.theme import Theme


class BoardPage(CalendarView):
    """Changing column changes status; «Klar» is refused, with the reason, while something stops it."""

    def __init__(self, tools: ViewTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._picks = tools.actions, tools.picks
        self.columns = tuple(BoardColumn(status, tools.picks, tools.theme) for status in Status)
        self._build()
        for place, column in enumerate(self.columns):
            self._connect(place, column)

    def show_stretch(self, stretch: Stretch, posts: Sequence[PostSummary]) -> None:
        by_status: defaultdict[Status, list[PostSummary]] = defaultdict(list)
        for one in posts:
            by_status[one.post.status].append(one)
        for column in self.columns:
            column.show_posts(by_status[column.status])

    def column_of(self, status: Status) -> BoardColumn:
        return next(column for column in self.columns if column.status == status)

    def current_day(self) -> date | None:
        here = next((column for column in self.columns if column.list.hasFocus()), None)
        post = here.list.current_post() if here is not None else None
        return post.post.day if post is not None else None

    def choose_day(self, day: date) -> None:
        """Each column begins with its first post of the day, or after it."""
        for column in self.columns:
            column.choose_day(day)

    def choose_post(self, post_id: str) -> None:
        for column in self.columns:
            column.choose(post_id)

    def show_theme(self, theme: Theme, kind: str) -> None:
        for column in self.columns:
            column.show_theme(theme)

    def take_focus(self) -> None:
        """In the column one was in, else the first that has something in it."""
        filled = [column for column in self.columns if column.model.rowCount()]
        here = [column for column in filled if column.list.currentIndex().isValid()]
        chosen = next(iter(here or filled), self.columns[0])
        chosen.list.setFocus()

    def _build(self) -> None:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for column in self.columns:
            row.addWidget(column, 1)
        self._scroll = QScrollArea()
        self._scroll.setProperty("sideways", True)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self, place: int, column: BoardColumn) -> None:
        view, picks = column.list, self._picks
        view.post_opened.connect(self.post_opened)
        view.delete_wanted.connect(lambda post: self._actions.delete_all(picks.with_picked(post)))
        view.menu_wanted.connect(self._on_menu_wanted)
        view.stepped.connect(partial(self._on_stepped, place))
        view.pushed.connect(partial(self._on_pushed, place))
        view.dropped.connect(lambda post: self._set_status(post, column.status))

    def _on_stepped(self, place: int, step: int) -> None:
        """To the column beside, at about the same height."""
        if 0 <= place + step < len(self.columns):
            here, there = self.columns[place].list, self.columns[place + step].list
            row = min(here.currentIndex().row(), there.model().rowCount() - 1)
            if row >= 0:
                there.setCurrentIndex(there.model().index(row, 0))
            there.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self.columns[place + step])

    def _on_pushed(self, place: int, post_id: str, step: int) -> None:
        if 0 <= place + step < len(self.columns):
            self._set_status(post_id, self.columns[place + step].status)

    def _set_status(self, post_id: str, status: Status) -> None:
        self._actions.set_status(self._picks.with_picked(post_id), status)
        column = self.column_of(status)
        if column.choose(post_id):
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(column)

    def _on_menu_wanted(self, post_id: str, point: QPoint) -> None:
        self._actions.show_menu(post_id, self.current_day(), point, self._picks.ids)
