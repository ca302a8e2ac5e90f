"""Brings the month together: what is shown, what is judged, and what one does with its posts."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from desktop.domain.assessment import PostSummary
from desktop.domain.change import PlanChange
from desktop.domain.errors import AppError
from desktop.domain.month import Month
from desktop.domain.post import Overrule, Ruling
from desktop.domain.quality import Quality
from desktop.services.days import day_names
from desktop.services.plan import edited
from desktop.ui.calendar.calendar_page import CalendarPage
from desktop.ui.calendar.month_keeper import MonthKeeper
from desktop.ui.calendar.picks import Picks
from desktop.ui.session import PlanSession
from desktop.ui.shell.month_actions import MonthActions
from desktop.ui.words import problem_words


class MonthDesk(QObject):
    """Connects keeper, page and actions. `month_shown` carries the Month, `paper_wanted` too."""

    month_shown = Signal(object)
    paper_wanted = Signal(object)

    def __init__(
        self, session: PlanSession, keeper: MonthKeeper, page: CalendarPage, actions: MonthActions, picks: Picks,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._page = page
        self._actions = actions
        self._picks = picks
        self._connect_page()
        self._connect_view()
        session.plan_changed.connect(self._on_plan_changed)

    def show_day(self, day: date) -> None:
        """The month of the day, with the keyboard's place on it."""
        if day not in self._keeper.month:
            self._keeper.show(Month.of(day))
        self._page.view.choose_day(day)

    def new_post(self) -> None:
        """On the day the keyboard stands on, when it is in the month shown."""
        day = self._page.current_day()
        self._actions.new_post(day if day in self._keeper.month else self._keeper.month.first)

    def _connect_page(self) -> None:
        keeper, page, bar = self._keeper, self._page, self._page.bar
        keeper.month_shown.connect(self._on_month_shown)
        keeper.posts_changed.connect(page.show_posts)
        keeper.assessed.connect(page.show_assessment)
        keeper.failed.connect(self._on_look_over_failed)
        bar.new_post_wanted.connect(self.new_post)
        bar.paper_wanted.connect(lambda: self.paper_wanted.emit(keeper.month))
        bar.balance_wanted.connect(page.toggle_balance)
        page.chosen_post_wanted.connect(self._on_post_chosen)
        page.month_panel.day_wanted.connect(self._on_day_wanted)
        page.move_wanted.connect(self._actions.move_to)
        page.copy_wanted.connect(lambda post: self._actions.copy_to([post]))
        page.delete_wanted.connect(self._actions.delete)
        page.answered.connect(self._on_answered)

    def _connect_view(self) -> None:
        view, actions, picks = self._page.view, self._actions, self._picks
        view.use_picks(picks)
        view.new_post_wanted.connect(actions.new_post)
        view.move_wanted.connect(lambda post, days: actions.move_all_by(picks.with_picked(post), days))
        view.post_dropped.connect(lambda post, day: actions.drop_all(picks.with_picked(post), post, day))
        view.delete_wanted.connect(lambda post: actions.delete_all(picks.with_picked(post)))
        view.menu_wanted.connect(lambda post, day, point: actions.show_menu(post, day, point, picks.ids))
        view.month_left.connect(self._on_month_left)
        actions.day_moved.connect(self._on_day_moved)

    def _on_month_shown(self, month: Month, posts: tuple[PostSummary, ...]) -> None:
        self._page.show_month(month, day_names(month), posts)
        self.month_shown.emit(month)

    def _on_look_over_failed(self, problem: object) -> None:
        words = (
            problem_words(problem)
            if isinstance(problem, AppError)
            else self.tr("Måneden kunne ikke ses over. Prøv igjen.")
        )
        self._session.tell(words, failed=True)

    def _on_post_chosen(self, post_id: str) -> None:
        post = self._session.open_plan.plan.post(post_id)
        if post is None:
            return
        if post.day is not None and post.day not in self._keeper.month:
            self._keeper.show(Month.of(post.day))
        if post.day is not None and self._page.look[1] in ("narrow", "single"):
            self._page.view.choose_day(post.day)
        self._page.choose_post(post_id)
        self._page.show_post(self._session.open_plan.assessor.draft(post))

    def _on_plan_changed(self, change: PlanChange) -> None:
        """What is said beside the calendar of the chosen post is true of it as it now is."""
        shown = self._page.side.shown_post
        if not shown or all(one.post_id != shown for one in change.posts):
            return
        post = self._session.open_plan.plan.post(shown)
        if post is None:
            self._page.leave_panel()
        else:
            self._page.side.update_post(self._session.open_plan.assessor.draft(post))

    def _on_day_wanted(self, day: date) -> None:
        """To a day of the month, in whatever view is shown."""
        self.show_day(day)
        if (view := self._page.other_view()) is not None:
            view.choose_day(day)
        self._page.focus_view()

    def _on_answered(self, post_id: str, quality: Quality, yes: bool) -> None:
        post = self._session.open_plan.plan.post(post_id)
        if post is not None:
            rule = Overrule(quality, Ruling.MET if yes else Ruling.MISSING)
            self._session.do(edited(post, post.with_overrule(quality, rule)))
            self._on_post_chosen(post_id)

    def _on_month_left(self, step: int, days: int) -> None:
        """Arrow keys went over the edge of the month."""
        day = self._page.view.current_day() + timedelta(days=days)
        self._keeper.show(self._keeper.month.moved(step))
        self._page.view.choose_day(day)

    def _on_day_moved(self, day: date | None) -> None:
        if day is not None and self._page.shown.key == "month":
            self.show_day(day)
