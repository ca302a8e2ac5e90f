"""The calendar with all that works behind it: what the window has to know of it stands here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.month import Month
from desktop.ui.calendar.calendar_page import CalendarPage
from desktop.ui.calendar.month_keeper import MonthKeeper
from desktop.ui.calendar.month_model import MonthModel
from desktop.ui.calendar.picks import Picks
from desktop.ui.calendar.view_desk import ViewDesk
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.shell.month_actions import MonthActions
from desktop.ui.shell.month_desk import MonthDesk

if TYPE_CHECKING:
    from desktop.ui.calendar.filter.filter_desk import FilterDesk
    from desktop.ui.calendar.idea_tray import IdeaTray


class CalendarPlace(QObject):
    """`page` is what is seen, `keeper` holds the month, `desk` brings month, panels and actions together, `views` the
    other views, filter and picks. Filter and bulk bar are read and made when first needed."""

    def __init__(
        self, session: PlanSession, appearance: Appearance, actions: MonthActions, month: Month, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._appearance, self._actions = session, appearance, actions
        self.keeper = MonthKeeper(session.open_plan, month, self)
        self.page = CalendarPage(MonthModel(month, session.today), appearance.theme)
        picks = Picks(self)
        self.desk = MonthDesk(session, self.keeper, self.page, actions, picks, self)
        self.views = ViewDesk(session, appearance, self.keeper, self.page, actions, picks, self)
        self._filters: FilterDesk | None = None
        self._foot: QObject | None = None
        self._tray_connected = False
        self.page.bar.filter_toggled.connect(self._on_filter_toggled)
        self.views.view_shown.connect(self._on_view_shown)
        self.views.picks.changed.connect(self._on_picks_changed)

    @property
    def filters(self) -> "FilterDesk":
        if self._filters is None:
            from desktop.ui.calendar.filter.filter_desk import FilterDesk

            self._filters = FilterDesk(self._session, self._appearance, self.page, self.views, self)
        return self._filters

    @property
    def tray(self) -> "IdeaTray":
        """The ideas beside the calendar."""
        return self.page.side.tray

    def toggle_tray(self) -> bool:
        """Brings the ideas without a date beside the calendar, or puts them away; False where there is no room."""
        if self.page.look[1] in ("narrow", "single"):
            return False
        if self.page.side.tray_shown and self.page.inspector_shown:
            self.page.leave_panel()
            return True
        if not self._tray_connected:
            self._tray_connected = True
            self.tray.new_wanted.connect(lambda: self._actions.new_post(None))
            self._session.plan_changed.connect(lambda _change: self._show_ideas())
        self._show_ideas()
        self.page.show_inspector(shown=True)
        self.page.side.show_tray()
        self.tray.cards.setFocus()
        return True

    def _show_ideas(self) -> None:
        plan = self._session.open_plan
        self.tray.show_posts(plan.assessor.summaries(plan.plan.undated()))

    def search(self) -> None:
        """Puts the keyboard in the search field."""
        self.filters.show()

    def stop(self) -> None:
        """Before the plan is closed."""
        self.keeper.stop()
        self.views.stop()

    def _on_filter_toggled(self) -> None:
        self.filters.toggle()

    def _on_view_shown(self, key: str) -> None:
        if self.page.kind_of(key).spans:
            _ = self.filters  # list and board always have the line

    def _on_picks_changed(self) -> None:
        if self._foot is None:
            from desktop.ui.calendar.bulk_bar import BulkBar

            self._foot = foot = BulkBar(self.views.tools(), self.page)
            self.page.add_foot(foot)
            foot.show_theme(*self.page.look)
            self.page.look_changed.connect(foot.show_theme)
            foot.left.connect(self.page.focus_view)
