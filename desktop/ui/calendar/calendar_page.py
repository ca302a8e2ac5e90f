"""The calendar: its views and, beside them or in tabs, the balance, the warnings, the chosen post or day."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.assessment import AssessedPost, MonthAssessment, PostSummary
from desktop.domain.month import Month
from desktop.domain.special_days import SpecialDay
from desktop.ui.calendar.calendar_bar import CalendarBar
from desktop.ui.calendar.month_model import MonthModel
from desktop.ui.calendar.month_view import MonthView
from desktop.ui.calendar.side_panel import SidePanel
from desktop.ui.calendar.views import ViewKind, views
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import ground
from desktop.ui.widgets.tab_order import read_in_order

if TYPE_CHECKING:
    from desktop.ui.balance.month_panel import MonthPanel
    from desktop.ui.calendar.calendar_view import CalendarView
    from desktop.ui.calendar.post_panel import PostPanel


class CalendarPage(QWidget):
    """Holds bar, views and panels; what should happen is told by their signals. The month is always there, the other
    views are put in by `add_view`. `look_changed` carries theme and amount of room."""

    chosen_post_wanted = Signal(str)
    post_opened = Signal(str)
    move_wanted = Signal(str)
    copy_wanted = Signal(str)
    delete_wanted = Signal(str)
    quality_wanted = Signal(str, object)
    answered = Signal(str, object, bool)
    look_changed = Signal(object, str)

    def __init__(self, model: MonthModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = model
        self._theme = theme
        self._kind = "full"
        self._drawer_open = False
        self._views: dict[str, CalendarView] = {}
        self._kinds = {kind.key: kind for kind in views()}
        self.shown = self._kinds["month"]
        self._line: QWidget | None = None
        self._foot: QWidget | None = None
        self._build(theme)
        self._connect()
        self.bar.show_view(self.shown.key)

    @property
    def month_panel(self) -> "MonthPanel":
        return self.side.month_panel

    @property
    def post_panel(self) -> "PostPanel":
        return self.side.post_panel

    def kind_of(self, key: str) -> ViewKind:
        """The view with the key; the month for one this version does not have."""
        return self._kinds.get(key, self._kinds["month"])

    def has_view(self, key: str) -> bool:
        return key == "month" or key in self._views

    def add_view(self, key: str, view: "CalendarView") -> None:
        """Puts a view in, which was made when first needed."""
        self._views[key] = view
        view.post_opened.connect(self.post_opened)
        view.post_chosen.connect(self._on_post_chosen)
        view.show_theme(self._theme, self._kind)
        self._stack.addWidget(view)
        self._order_tabs()

    def add_line(self, line: QWidget) -> None:
        """A line across, under the bar."""
        self._column.insertWidget(1, line)
        self._line = line
        self._order_tabs()

    def add_foot(self, foot: QWidget) -> None:
        """A line across, under the views."""
        self._column.addWidget(foot)
        self._foot = foot
        self._order_tabs()

    @property
    def look(self) -> tuple[Theme, str]:
        """The theme and how much room there is, as last shown."""
        return self._theme, self._kind

    def other_view(self) -> "CalendarView | None":
        """The view that is shown, where it is not the month."""
        return self._views.get(self.shown.key)

    def show_view(self, key: str) -> None:
        """Turns to a view that is there."""
        before, self.shown = self.shown, self.kind_of(key)
        if before.beside != self.shown.beside or self._narrow:
            self._drawer_open = False  # a drawer comes where it is asked for, and a view that is asked for is seen
        self._stack.setCurrentWidget(self._views.get(self.shown.key, self.view))
        self.bar.show_view(self.shown.key)
        self._arrange()

    def focus_view(self) -> None:
        view = self.other_view()
        if view is None:
            self.view.setFocus()
        else:
            view.take_focus()

    def current_day(self) -> date:
        view = self.other_view()
        day = view.current_day() if view is not None else None
        return day or self.view.current_day()

    def show_month(self, month: Month, names: Mapping[date, SpecialDay], posts: tuple[PostSummary, ...]) -> None:
        self._days.show_month(month, names, posts)
        marked = self._days.today.weekday() if self._days.today in month else -1
        self.view.mark_today(marked)
        self.view.choose_day(self._days.today if self._days.today in month else month.first)
        self.show_month_panel()

    def show_posts(self, posts: tuple[PostSummary, ...]) -> None:
        self._days.show_posts(posts)
        self._on_day_chosen(self.view.current_day())

    def show_assessment(self, assessed: MonthAssessment) -> None:
        self.side.show_assessment(assessed)

    def choose_post(self, post_id: str) -> None:
        """Marks a card in the view that is shown."""
        self.view.choose_post(post_id)
        if (view := self.other_view()) is not None:
            view.choose_post(post_id)

    def show_post(self, assessed: AssessedPost) -> None:
        """The chosen post takes the panel until Esc."""
        self.side.show_post(assessed)

    def show_month_panel(self) -> None:
        self.choose_post("")
        self.side.show_month()

    def leave_panel(self) -> None:
        """From the chosen post or the ideas back to the month."""
        self.choose_post("")
        if self.side.tray_shown and not self.shown.beside:
            self.show_inspector(shown=False)  # the drawer came for the ideas alone
        self.side.leave()

    def show_theme(self, theme: Theme, kind: str) -> None:
        """`kind` is full, drawer, narrow or single: how much room there is for the text size."""
        if kind != self._kind:
            self._drawer_open = False
        self._theme, self._kind = theme, kind
        if self._narrow and (day := self.side.shown_day) is not None:
            self.view.choose_day(day)  # the chosen post is found again among those of its day
        self.bar.show_theme(theme)
        self.bar.show_kind(kind)
        self.side.show_theme(theme, kind)
        self.view.show_theme(theme, small=kind in ("narrow", "single"))
        for view in self._views.values():
            view.show_theme(theme, kind)
        self.look_changed.emit(theme, kind)
        self._arrange()

    def show_inspector(self, *, shown: bool) -> None:
        """For the drawer: puts the panel beside the calendar, or away."""
        self._drawer_open = shown
        self._arrange()

    def toggle_balance(self) -> None:
        """For the drawer: balance and warnings come, in the place of post or ideas too, or go. With large text they
        take the place of the view."""
        shown = self.inspector_shown and self.side.month_shown
        self.choose_post("")
        self.side.leave()
        self.show_inspector(shown=not shown)
        if self._narrow:
            self.side.take_focus() if self._drawer_open else self.focus_view()

    @property
    def inspector_shown(self) -> bool:
        return self.side.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        escape = event.key() == Qt.Key.Key_Escape
        if escape and (self.side.post_shown or self.side.tray_shown):
            self.leave_panel()
            self.side.take_focus() if self._covered else self.focus_view()
        elif escape and self._covered:
            self._uncover()
        else:
            super().keyPressEvent(event)

    def _build(self, theme: Theme) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = CalendarBar(theme)
        column.addWidget(self.bar)
        self._row = row = QHBoxLayout()
        row.setSpacing(0)
        column.addLayout(row, 1)
        self.view = MonthView(self._days, theme)
        self._grid = ground(QWidget(), "window")
        self._grid_column = QVBoxLayout(self._grid)
        self._grid_column.setSpacing(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._grid_column.addWidget(self._stack, 1)
        row.addWidget(self._grid, 1)
        self.side = SidePanel(theme)
        row.addWidget(self.side)

    def _connect(self) -> None:
        self.side.post_wanted.connect(self.chosen_post_wanted)
        self.side.post_opened.connect(self.post_opened)
        self.side.answered.connect(self.answered)
        self.side.move_wanted.connect(self.move_wanted)
        self.side.copy_wanted.connect(self.copy_wanted)
        self.side.delete_wanted.connect(self.delete_wanted)
        self.side.quality_wanted.connect(self.quality_wanted)
        self.side.closed.connect(self.leave_panel)
        self.side.view_wanted.connect(self._uncover)
        self.side.day_wanted.connect(lambda: self._on_day_chosen(self.view.current_day()))
        self.view.day_chosen.connect(self._on_day_chosen)
        self.view.post_opened.connect(self.post_opened)
        self.view.post_chosen.connect(self._on_post_chosen)

    @property
    def _narrow(self) -> bool:
        return self._kind in ("narrow", "single")

    @property
    def _covered(self) -> bool:
        """Whether the panel stands in the place of the view."""
        return self._narrow and self.shown.key != "month" and self._drawer_open

    def _uncover(self) -> None:
        self.choose_post("")
        self.side.leave()
        self.show_inspector(shown=False)
        self.focus_view()

    def _arrange(self) -> None:
        narrow, alone = self._narrow, self.shown.key == "month"
        self.side.stand_in_place_of("" if alone else self.shown.words)
        self.month_panel.name_month(named=not self.shown.beside or (narrow and not alone))
        self._grid_column.setContentsMargins(self._theme.gap(14) if self.shown.beside else 0, 0, 0, 0)
        self._row.setStretch(0, 8)
        self._row.setStretch(1, 7 if narrow else 0)
        always = self.shown.key == "month" if narrow else self._kind == "full" and self.shown.beside
        self._grid.setHidden(self._covered)
        self.side.setVisible(always or self._drawer_open)

    def _order_tabs(self) -> None:
        """Tab goes down the page as one reads it, whatever came when."""
        parts = (self.bar, self._line, self._grid, self.side, self._foot)
        read_in_order([part for part in parts if part is not None])

    def _on_day_chosen(self, day: date) -> None:
        self.side.show_day(day, self._days.posts_on(day))

    def _on_post_chosen(self, post_id: str) -> None:
        if post_id:
            self.chosen_post_wanted.emit(post_id)
        else:
            self.show_month_panel()
