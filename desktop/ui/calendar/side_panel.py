"""Beside the calendar: the month's balance and warnings, the chosen post, the ideas to place, or tabs of them."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.assessment import AssessedPost, MonthAssessment, PostSummary
from desktop.ui.balance.month_panel import MonthPanel
from desktop.ui.calendar.month_scroll import MonthScroll
from desktop.ui.look.theme import Theme, tokens
from desktop.ui.widgets.parts import ground
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.ui.calendar.day_panel import DayPanel
    from desktop.ui.calendar.idea_tray import IdeaTray
    from desktop.ui.calendar.post_panel import PostPanel

NO_LIMIT = 16777215
WIDEST = 420  # px at 100 % text


class SidePanel(QWidget):
    """Signals carry the post's id; `answered` also a quality and whether the board sees it; `closed` gives the month
    back, `day_wanted` asks for the posts of the day, `view_wanted` for the view it stands in place of. Panels that the
    first painted month does not need are read and made when first shown."""

    post_wanted = Signal(str)
    post_opened = Signal(str)
    move_wanted = Signal(str)
    copy_wanted = Signal(str)
    delete_wanted = Signal(str)
    quality_wanted = Signal(str, object)
    answered = Signal(str, object, bool)
    closed = Signal()
    day_wanted = Signal()
    view_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface", "left")
        self._theme = theme
        self._narrow: bool | None = None
        self._in_place_of = ""
        self._chosen = False
        self._post_panel: PostPanel | None = None
        self._day_panel: DayPanel | None = None
        self._tray: IdeaTray | None = None
        self._build(theme)

    @property
    def post_panel(self) -> "PostPanel":
        if self._post_panel is None:
            from desktop.ui.calendar.post_panel import PostPanel

            self._post_panel = panel = PostPanel(self._theme)
            panel.open_wanted.connect(self.post_opened)
            panel.move_wanted.connect(self.move_wanted)
            panel.copy_wanted.connect(self.copy_wanted)
            panel.delete_wanted.connect(self.delete_wanted)
            panel.quality_wanted.connect(self.quality_wanted)
            panel.closed.connect(self.closed)
            panel.answered.connect(self.answered)
            self._stack.addWidget(panel)
        return self._post_panel

    @property
    def day_panel(self) -> "DayPanel":
        if self._day_panel is None:
            from desktop.ui.calendar.day_panel import DayPanel

            self._day_panel = panel = DayPanel(self._theme)
            panel.post_opened.connect(self.post_opened)
            panel.delete_wanted.connect(self.delete_wanted)
            self._stack.addWidget(panel)
        return self._day_panel

    @property
    def post_shown(self) -> bool:
        return self._post_panel is not None and self._stack.currentWidget() is self._post_panel

    @property
    def month_shown(self) -> bool:
        return self._stack.currentWidget() is self._month

    @property
    def shown_post(self) -> str:
        """The chosen post, also while there is no room for its panel; empty when there is none."""
        return self.post_panel.post_id if self._chosen and (self.post_shown or self._narrow) else ""

    @property
    def shown_day(self) -> date | None:
        """The day of the chosen post."""
        return self.post_panel.day if self.shown_post else None

    @property
    def tray(self) -> "IdeaTray":
        if self._tray is None:
            from desktop.ui.calendar.idea_tray import IdeaTray

            self._tray = tray = IdeaTray(self._theme)
            tray.post_opened.connect(self.post_opened)
            tray.place_wanted.connect(self.move_wanted)
            tray.delete_wanted.connect(self.delete_wanted)
            tray.closed.connect(self.closed)
            self._stack.addWidget(tray)
        return self._tray

    @property
    def tray_shown(self) -> bool:
        return self._tray is not None and self._stack.currentWidget() is self._tray

    def show_tray(self) -> None:
        """The ideas to place, until Esc."""
        self._stack.setCurrentWidget(self.tray)

    def show_assessment(self, assessed: MonthAssessment) -> None:
        self.month_panel.show_month(assessed)
        self._tabs.set_words("warnings", self.tr("Varsler {count}").format(count=self.month_panel.warning_count))

    def show_post(self, assessed: AssessedPost) -> None:
        """The chosen post; beside the small month of large text it has its place among those of its day instead."""
        self._chosen = True
        self.post_panel.show_post(assessed)
        if self._has_day:
            self._show_tab("day")
            self.day_panel.cards.choose(assessed.post.id)
        elif not self.tray_shown:
            self._stack.setCurrentWidget(self.post_panel)

    def update_post(self, assessed: AssessedPost) -> None:
        """The chosen post as it now is; nothing else comes in sight."""
        self.post_panel.show_post(assessed)

    def take_focus(self) -> None:
        """Puts the keyboard on the tabs."""
        self._tabs.take_focus()

    def show_month(self) -> None:
        self._chosen = False
        if not self._has_day and not self.tray_shown:
            self._stack.setCurrentWidget(self._month)

    def leave(self) -> None:
        """Gives the month back, from the chosen post or the ideas."""
        self._chosen = False
        if self._has_day:
            self._show_tab("day")
        else:
            self._stack.setCurrentWidget(self._month)

    def show_day(self, day: date, posts: Sequence[PostSummary]) -> None:
        if self._day_panel is not None:
            self._day_panel.show_day(day, posts)
        if self._has_day and all(one.post.id != self.shown_post for one in posts):
            self._chosen = False  # one went on to another day

    def stand_in_place_of(self, view: str) -> None:
        """With large text: the words of the view it covers when it is shown; empty beside the month, which has room."""
        self._tabs.set_words("day", view or self.tr("Dag"))
        changed, self._in_place_of = view != self._in_place_of, view
        if changed and self._narrow:
            self._begin_tabs()

    def show_theme(self, theme: Theme, kind: str) -> None:
        self._theme = theme
        narrow = kind in ("narrow", "single")
        changed, self._narrow = narrow != self._narrow, narrow
        for part in (self.month_panel, self._post_panel, self._day_panel, self._tray):
            if part is not None:
                part.show_theme(theme)
        self._column.setContentsMargins(theme.gap(18), theme.gap(14), theme.gap(16), theme.gap(8))
        self._column.setSpacing(theme.gap(12))
        self._tabs.setVisible(narrow)
        # Across a whole window the eye would lose its way from a name to its figures.
        self.month_panel.setMaximumWidth(theme.px(WIDEST))
        width = theme.px(tokens()["layout"]["inspector"])
        self.setMinimumWidth(0 if narrow else width)
        self.setMaximumWidth(NO_LIMIT if narrow else width)
        if changed:
            self._hold_month(scrolling=narrow)
            self._begin_tabs() if narrow else self._leave_tabs()

    @property
    def _has_day(self) -> bool:
        """Whether the posts of a day have the first tab."""
        return bool(self._narrow) and not self._in_place_of

    def _build(self, theme: Theme) -> None:
        self._column = QVBoxLayout(self)
        self._tabs = Segments(
            (("day", self.tr("Dag")), ("balance", self.tr("Balanse")), ("warnings", self.tr("Varsler"))),
            self.tr("Vis i panelet"), fill=True,
        )  # fmt: skip
        self._tabs.chosen.connect(self._show_tab)
        self._stack = QStackedWidget()
        self.month_panel = MonthPanel(theme)
        self.month_panel.post_wanted.connect(self.post_wanted)
        self._scroll = MonthScroll(self.month_panel)
        for part in (self.month_panel, self._scroll):
            self._stack.addWidget(part)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self._stack, 1)

    @property
    def _month(self) -> QWidget:
        """What holds balance and warnings: beside a wide calendar the stack itself, since there they give way by
        themselves in a low window; in a tab of its own a part that scrolls."""
        return self._scroll if self._scroll.holds else self.month_panel

    def _hold_month(self, *, scrolling: bool) -> None:
        if scrolling == self._scroll.holds:
            return
        if scrolling:
            self._stack.removeWidget(self.month_panel)
            self._scroll.take_in()
        else:
            self._stack.addWidget(self._scroll.let_out())

    def _leave_tabs(self) -> None:
        self.month_panel.show_part("both")
        self._stack.setCurrentWidget(self.post_panel if self._chosen else self._month)

    def _begin_tabs(self) -> None:
        """Where there is no room for the panel of the chosen post, its card is marked among those of its day."""
        if self._in_place_of:
            self._show_tab("balance")
            return
        self._show_tab("day")
        if self._chosen:
            self.day_panel.cards.mark(self.shown_post)

    def _show_tab(self, key: str) -> None:
        if key == "day" and self._in_place_of:
            self.view_wanted.emit()
            return
        self._tabs.choose(key)
        if key == "day":
            self._stack.setCurrentWidget(self.day_panel)
            self.day_wanted.emit()
        else:
            self.month_panel.show_part(key)
            self._stack.setCurrentWidget(self._month)
