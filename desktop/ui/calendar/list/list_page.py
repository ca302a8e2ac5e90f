"""The list of posts with its choice of columns, order and headings."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.calendar_view import CalendarView, Stretch, ViewTools
from desktop.ui.calendar.list.list_model import ListModel
from desktop.ui.calendar.list.list_view import ListView
from desktop.ui.calendar.nothing import Nothing
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.menus import open_below
from desktop.ui.widgets.parts import button
from desktop.ui.widgets.staying_menu import StayingMenu


class ListPage(CalendarView):
    """A table of the posts in sight, or a word about there being none."""

    def __init__(self, tools: ViewTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._picks, self._memory = tools.actions, tools.picks, tools.memory
        self.model = ListModel(tools.picks)
        self.view = ListView(self.model, tools.picks, tools.theme)
        self._nothing = Nothing(tools.theme)
        self._columns = button(self.tr("Kolonner"), self._show_columns, size="small", icon="settings")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        if self._memory.columns:
            self.view.show_columns(set(self._memory.columns.split(",")))
        self._connect()

    def show_stretch(self, stretch: Stretch, posts: Sequence[PostSummary]) -> None:
        self.model.show_posts(posts)
        self._stack.setCurrentWidget(self.view if posts else self._nothing)

    def current_day(self) -> date | None:
        post = self.view.current_post()
        return post.post.day if post is not None else None

    def choose_day(self, day: date) -> None:
        """On the first post of the day, or after it."""
        here = self.view.current_post()
        if here is None or here.post.day != day:
            later = (one for one in self.model.posts if one.post.day is not None and one.post.day >= day)
            if (first := next(later, None)) is not None:
                self.view.choose(first.post.id)

    def choose_post(self, post_id: str) -> None:
        self.view.choose(post_id)

    def line_button(self) -> QWidget:
        return self._columns

    def show_theme(self, theme: Theme, kind: str) -> None:
        margin = theme.gap(24) if kind not in ("narrow", "single") else theme.gap(8)
        self._stack.setContentsMargins(margin, 0, margin if margin > theme.gap(8) else 0, 0)
        self.view.show_theme(theme, kind)
        self._nothing.show_theme(theme)

    def take_focus(self) -> None:
        self.view.setFocus()

    def _connect(self) -> None:
        view, picks = self.view, self._picks
        view.post_opened.connect(self.post_opened)
        view.moved_by.connect(lambda post, days: self._actions.move_all_by(picks.with_picked(post), days))
        view.delete_wanted.connect(lambda post: self._actions.delete_all(picks.with_picked(post)))
        view.menu_wanted.connect(self._on_menu_wanted)

    def _on_menu_wanted(self, post_id: str, point: QPoint) -> None:
        self._actions.show_menu(post_id, self.current_day(), point, self._picks.ids)

    def _show_columns(self) -> None:
        menu = StayingMenu(self)
        shown = self.view.shown_columns
        for column in self.model.columns:
            if column.key not in ("pick", "date", "title"):
                action = menu.addAction(column.name)
                action.setCheckable(True)
                action.setChecked(column.key in shown)
                action.triggered.connect(partial(self._toggle_column, column.key))
        menu.addSeparator()
        weeks = menu.addAction(self.tr("Overskrift for hver uke"))
        weeks.setCheckable(True)
        weeks.setChecked(self.model.order.weeks)
        weeks.triggered.connect(lambda on: self.model.sort_by(replace(self.model.order, weeks=on)))
        menu.addMenu(self._order_menu(menu))
        open_below(menu, self._columns)

    def _order_menu(self, parent: QWidget) -> StayingMenu:
        """Sorting by keyboard: the heads of the columns are for the pointer."""
        menu = StayingMenu(self.tr("Sorter etter"), parent)
        for column in self.model.columns:
            if column.key != "pick":
                action = menu.addAction(column.name, partial(self._sort_by, column.key))
                action.setCheckable(True)
                action.setChecked(column.key == self.model.order.column)
        menu.addSeparator()
        falling = menu.addAction(self.tr("Motsatt rekkefølge"))
        falling.setCheckable(True)
        falling.setChecked(self.model.order.falling)
        falling.triggered.connect(lambda on: self.model.sort_by(replace(self.model.order, falling=on)))
        return menu

    def _sort_by(self, key: str) -> None:
        self.model.sort_by(replace(self.model.order, column=key))

    def _toggle_column(self, key: str, _checked: bool) -> None:
        self.view.show_columns(self.view.shown_columns ^ {key})
        self._memory.keep(columns=",".join(sorted(self.view.shown_columns)))
