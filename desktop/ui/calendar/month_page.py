"""The month: calendar and, beside it or in tabs, its balance, its warnings, the chosen post or day."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.assessment import AssessedPost, MonthAssessment, PostSummary
from desktop.domain.month import Month
from desktop.domain.special_days import SpecialDay
from desktop.ui.balance.month_panel import MonthPanel
from desktop.ui.calendar.month_bar import MonthBar
from desktop.ui.calendar.month_model import MonthModel
from desktop.ui.calendar.month_view import MonthView
from desktop.ui.look.theme import Theme, tokens
from desktop.ui.widgets.parts import ground
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.ui.calendar.day_panel import DayPanel
    from desktop.ui.calendar.post_panel import PostPanel


class MonthPage(QWidget):
    """Shows one month; what should happen is told by the signals of `bar`, `view` and the panels."""

    chosen_post_wanted = Signal(str)
    post_opened = Signal(str)
    move_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, model: MonthModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = model
        self._theme = theme
        self._layout_kind = ""
        self._post_panel: PostPanel | None = None
        self._day_panel: DayPanel | None = None
        self._build(theme)
        self._connect()

    @property
    def post_panel(self) -> "PostPanel":
        """The chosen post's panel; read and made when first needed, so that the start stays quick."""
        if self._post_panel is None:
            from desktop.ui.calendar.post_panel import PostPanel

            self._post_panel = panel = PostPanel(self._theme)
            panel.open_wanted.connect(self.post_opened)
            panel.move_wanted.connect(self.move_wanted)
            panel.delete_wanted.connect(self.delete_wanted)
            panel.closed.connect(self.show_month_panel)
            self._inspector.addWidget(panel)
        return self._post_panel

    @property
    def day_panel(self) -> "DayPanel":
        """The chosen day's panel, for large text; read and made when first needed."""
        if self._day_panel is None:
            from desktop.ui.calendar.day_panel import DayPanel

            self._day_panel = panel = DayPanel(self._theme)
            panel.post_opened.connect(self.post_opened)
            panel.delete_wanted.connect(self.delete_wanted)
            self._inspector.addWidget(panel)
        return self._day_panel

    def show_month(self, month: Month, names: Mapping[date, SpecialDay], posts: tuple[PostSummary, ...]) -> None:
        self._days.show_month(month, names, posts)
        self.bar.show_month(month)
        marked = self._days.today.weekday() if self._days.today in month else -1
        self.view.mark_today(marked)
        self.view.choose_day(self._days.today if self._days.today in month else month.first)
        self.show_month_panel()

    def show_posts(self, posts: tuple[PostSummary, ...]) -> None:
        self._days.show_posts(posts)
        self._show_day(self.view.current_day())

    def show_assessment(self, assessed: MonthAssessment) -> None:
        self.month_panel.show_month(assessed)
        self._tabs.set_words("warnings", self.tr("Varsler {count}").format(count=self.month_panel.warning_count))

    def show_post(self, assessed: AssessedPost) -> None:
        """The chosen post takes the inspector until Esc."""
        self.post_panel.show_post(assessed)
        if self._layout_kind != "narrow":
            self._inspector.setCurrentWidget(self.post_panel)

    def show_month_panel(self) -> None:
        self.view.choose_post("")
        if self._layout_kind != "narrow":
            self._inspector.setCurrentWidget(self.month_panel)

    def show_theme(self, theme: Theme, kind: str) -> None:
        """`kind` is full, drawer, narrow or single: how much room there is for the text size."""
        self._theme = theme
        for part in (self.bar, self.month_panel, self._post_panel, self._day_panel):
            if part is not None:
                part.show_theme(theme)
        self.view.show_theme(theme, small=kind in ("narrow", "single"))
        self._arrange(kind)

    def show_inspector(self, *, shown: bool) -> None:
        """For the drawer: puts the panel beside the calendar, or away."""
        self._side.setVisible(shown)

    @property
    def inspector_shown(self) -> bool:
        return self._side.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._inspector.currentWidget() is self._post_panel:
            self.show_month_panel()
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = MonthBar(theme)
        column.addWidget(self.bar)
        self._row = row = QHBoxLayout()
        row.setSpacing(0)
        column.addLayout(row, 1)
        self.view = MonthView(self._days, theme)
        self._grid = ground(QWidget(), "window")
        self._grid_column = QVBoxLayout(self._grid)
        self._grid_column.addWidget(self.view)
        row.addWidget(self._grid, 1)
        self._side = ground(QWidget(), "surface", "left")
        self._build_side(theme)
        row.addWidget(self._side)

    def _build_side(self, theme: Theme) -> None:
        self._side_column = QVBoxLayout(self._side)
        self._tabs = Segments(
            (("day", self.tr("Dag")), ("balance", self.tr("Balanse")), ("warnings", self.tr("Varsler"))),
            self.tr("Vis i panelet"), fill=True,
        )  # fmt: skip
        self._inspector = QStackedWidget()
        self.month_panel = MonthPanel(theme)
        self._inspector.addWidget(self.month_panel)
        self._side_column.addWidget(self._tabs)
        self._side_column.addWidget(self._inspector, 1)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self._show_tab)
        self.view.day_chosen.connect(self._show_day)
        self.view.post_opened.connect(self.post_opened)
        self.view.post_chosen.connect(self._on_post_chosen)
        self.month_panel.post_wanted.connect(self.chosen_post_wanted)

    def _arrange(self, kind: str) -> None:
        theme = self._theme
        narrow = kind in ("narrow", "single")
        changed, self._layout_kind = kind != self._layout_kind, "narrow" if narrow else kind
        margin = theme.gap(18)
        self._side_column.setContentsMargins(margin, theme.gap(14), theme.gap(16), theme.gap(8))
        self._grid_column.setContentsMargins(theme.gap(14), 0, 0, 0)
        self._tabs.setVisible(narrow)
        inspector = theme.px(tokens()["layout"]["inspector"])
        self._side.setMinimumWidth(0 if narrow else inspector)
        self._side.setMaximumWidth(16777215 if narrow else inspector)
        self._row.setStretch(0, 8)
        self._row.setStretch(1, 7 if narrow else 0)
        if changed:
            self._side.setVisible(kind != "drawer")
            self._show_tab("day") if narrow else self._leave_tabs()

    def _leave_tabs(self) -> None:
        self.month_panel.show_part("both")
        self._inspector.setCurrentWidget(self.month_panel)

    def _show_tab(self, key: str) -> None:
        self._tabs.choose(key)
        if key == "day":
            self._inspector.setCurrentWidget(self.day_panel)
            self._show_day(self.view.current_day())
        else:
            self.month_panel.show_part(key)
            self._inspector.setCurrentWidget(self.month_panel)

    def _show_day(self, day: date) -> None:
        if self._day_panel is not None:
            self._day_panel.show_day(day, self._days.posts_on(day))

    def _on_post_chosen(self, post_id: str) -> None:
        if post_id:
            self.chosen_post_wanted.emit(post_id)
        else:
            self.show_month_panel()
