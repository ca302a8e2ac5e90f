"""Brings the views of the calendar together: which is shown, where in time, through which filter, with what picked."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from desktop.domain.assessment import PostSummary
from desktop.domain.change import PlanChange
from desktop.domain.month import Month
from desktop.domain.post_filter import PostFilter, Sieve
from desktop.services.shelf import Shelf
from desktop.ui.calendar.calendar_page import CalendarPage
from desktop.ui.calendar.calendar_view import Stretch, ViewMemory, ViewTools
from desktop.ui.calendar.month_keeper import MonthKeeper
from desktop.ui.calendar.picks import Picks
from desktop.ui.calendar.stretches import monday, step_names, stepped, title_of
from desktop.ui.jobs import Job
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.shell.month_actions import MonthActions


class ViewDesk(QObject):
    """`view_shown` carries the key of the view the user has turned to, `posts_sifted` all posts in sight and those the
    filter lets through, `waiting` nothing: the whole plan is being read."""

    view_shown = Signal(str)
    posts_sifted = Signal(object, object)
    waiting = Signal()

    def __init__(
        self, session: PlanSession, appearance: Appearance, keeper: MonthKeeper, page: CalendarPage,
        actions: MonthActions, picks: Picks, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._appearance, self._keeper = session, appearance, keeper
        self._page, self._actions = page, actions
        self.picks = picks
        self.memory = ViewMemory(self)
        self.filter = PostFilter()
        self._sieve = Sieve()
        self._settled = True
        self._shelf: Shelf | None = None
        self._year: tuple[int, Shelf] | None = None
        self._reading: Job | None = None
        self.stretch = Stretch(keeper.month, session.today)
        keeper.sift = self._sift
        self._connect()

    def show_view(self, key: str) -> None:
        """Turns to a view; it is made when first needed."""
        page, kind = self._page, self._page.kind_of(key)
        # One goes on where one was: on the day the keyboard stood on in the view before.
        day = page.current_day()
        if day in self._keeper.month:
            self.stretch = replace(self.stretch, day=day)
        if not page.has_view(kind.key) and kind.make is not None:
            view = kind.make(self.tools())
            view.month_wanted.connect(self.show_month)
            view.day_chosen.connect(self._on_day_chosen)
            view.turn_wanted.connect(self.step)
            page.add_view(kind.key, view)
        with self._settling():
            page.show_view(kind.key)
            if kind.key == "month" and self.stretch.day in self._keeper.month:
                page.view.choose_day(self.stretch.day)
            self.fill()
            self._stand_on(self.stretch.day)
            page.focus_view()
        self.view_shown.emit(kind.key)
        if kind.key != self.memory.view:
            self.memory.keep(view=kind.key)

    def recall(self, view: str, columns: str) -> None:
        """Takes up what this machine remembers from last time."""
        self.memory.recall(view, columns)
        if view != "month":
            self.show_view(view)

    def tools(self) -> ViewTools:
        return ViewTools(self._session, self._actions, self.picks, self._appearance.theme, self.memory)

    def show_month(self, month: Month) -> None:
        """Opens a month in the month view."""
        self.show_view("month")
        self._keeper.show(month)

    def show_span(self, span: str) -> None:
        """How far list and board reach: `month`, `year` or `all`."""
        self.stretch = replace(self.stretch, span=span)
        self.fill()
        self._stand_on(self.stretch.day)

    def choose_filter(self, wanted: PostFilter) -> None:
        self.filter = wanted
        self._page.bar.show_filtered(filtered=not wanted.empty)
        self._keeper.sift_anew()
        if self.picks:
            # What one does to the picked must not reach posts that are out of sight.
            shown = {one.post.id for one in self._sift(self._in_sight() or ())}
            self.picks.set(one for one in self.picks.ids if one in shown)

    def show_today(self) -> None:
        """To today, in whatever view is shown."""
        today = self._session.today
        week = self._page.shown.key == "week"
        counted = monday(today) + timedelta(days=3) if week else today
        self._go(replace(self.stretch, day=today, month=Month.of(counted)))
        self._stand_on(today)

    def step(self, step: int) -> None:
        """Back or forward by what the view shows."""
        self._go(stepped(self._page.shown.key, self.stretch, step))

    @contextmanager
    def _settling(self) -> Iterator[None]:
        """While a view gets its posts its keyboard moves about; that is not the user choosing another day."""
        before, self._settled = self._settled, False
        try:
            yield
        finally:
            self._settled = before

    def fill(self) -> None:
        """Gives the view that is shown its posts."""
        stretch, view = self.stretch, self._page.other_view()
        key = self._page.shown.key
        self._page.bar.show_place(*title_of(key, stretch), step_names(key, stretch))
        found = self._in_sight()
        if found is None:
            self.waiting.emit()
            return
        passing = self._sift(found)
        if view is not None:
            with self._settling():
                view.show_stretch(stretch, passing)
        self.posts_sifted.emit(found, passing)

    def stop(self) -> None:
        """Before the plan is closed."""
        if self._reading is not None:
            self._reading.stopped.disconnect(self._on_shelf_stopped)
            self._reading.cancel()
            self._reading.wait()

    def _connect(self) -> None:
        keeper, bar = self._keeper, self._page.bar
        keeper.month_shown.connect(self._on_month_shown)
        keeper.posts_changed.connect(self._on_posts_changed)
        self._session.plan_changed.connect(self._on_plan_changed)
        bar.stepped.connect(self.step)
        bar.view_wanted.connect(self.show_view)
        bar.balance_wanted.connect(self._on_balance_wanted)
        self._page.view.turn_wanted.connect(self.step)
        self._actions.day_moved.connect(self._on_day_moved)

    def _sift(self, posts: Sequence[PostSummary]) -> Sequence[PostSummary]:
        return self._sieve.passing(self.filter, posts)

    def _go(self, wanted: Stretch) -> None:
        self.stretch = wanted
        if wanted.month != self._keeper.month:
            self._keeper.show(wanted.month)
            self.stretch = wanted
        self._page.view.choose_day(wanted.day)
        self.fill()
        if self._page.shown.spans:
            self._stand_on(wanted.day)

    def _stand_on(self, day: date) -> None:
        """The keyboard, and what is in sight, at a day."""
        if (view := self._page.other_view()) is not None:
            view.choose_day(day)

    def _in_sight(self) -> Sequence[PostSummary] | None:
        """The posts the view is about, before the filter; None while they are being read."""
        key, stretch = self._page.shown.key, self.stretch
        span = stretch.span if self._page.shown.spans else "year" if key == "year" else "month"
        if key == "week":
            first = monday(stretch.day)
            days = {first + timedelta(days=step) for step in range(7)}
            return [one for one in self._keeper.posts if one.post.day in days]
        if span == "month":
            dated = [one for one in self._keeper.posts if one.post.day in stretch.month]
            return [*dated, *self._undated()] if key == "board" else dated
        if span == "year":
            found = self._of_year(stretch.month.year)
            return [*found, *self._undated()] if key == "board" else found
        return self._whole_plan()

    def _of_year(self, year: int) -> tuple[PostSummary, ...]:
        """Read once, and kept in step from then on: two thousand posts take a tenth of a second."""
        if self._year is None or self._year[0] != year:
            plan = self._session.open_plan
            read = plan.assessor.summaries(plan.plan.between(date(year, 1, 1), date(year, 12, 31)))
            self._year = (year, Shelf(read))
        return tuple(one for one in self._year[1].posts if one.post.day is not None and one.post.day.year == year)

    def _undated(self) -> tuple[PostSummary, ...]:
        plan = self._session.open_plan
        return plan.assessor.summaries(plan.plan.undated())

    def _whole_plan(self) -> Sequence[PostSummary] | None:
        if self._shelf is not None:
            return self._shelf.posts
        if self._reading is None:
            plan = self._session.open_plan
            self._reading = Job(lambda _report, stop: Shelf.read(plan.store, plan.assessor, stop), self)
            self._reading.done.connect(self._on_shelf_read)
            self._reading.failed.connect(self._on_shelf_failed)
            self._reading.stopped.connect(self._on_shelf_stopped)
            self._reading.start()
        return None

    def _on_shelf_read(self, shelf: Shelf) -> None:
        self._end_reading()
        self._shelf = shelf
        self.fill()
        self._stand_on(self.stretch.day)

    def _on_shelf_failed(self, _problem: object) -> None:
        self._end_reading()
        self._session.tell(self.tr("Hele planen kunne ikke hentes. Prøv igjen."), failed=True)
        self.show_span("month")

    def _on_shelf_stopped(self) -> None:
        self._end_reading()
        self.fill()

    def _end_reading(self) -> None:
        if self._reading is not None:
            self._reading.deleteLater()
            self._reading = None

    def _on_month_shown(self, month: Month, _posts: object) -> None:
        day = self.stretch.day
        kept = day in month or (self._page.shown.key == "week" and any(day in week for week in month.weeks()))
        self.stretch = replace(self.stretch, month=month, day=day if kept else self._page.view.current_day())
        self.fill()

    def _on_posts_changed(self, _posts: object) -> None:
        for shelf in self._shelves():
            shelf.put(self._keeper.posts)
        self.fill()

    def _on_plan_changed(self, change: PlanChange) -> None:
        """Posts that are gone are not picked any longer; the shelf is kept in step, or read anew."""
        self.picks.remove(one.post_id for one in change.posts if one.after is None)
        if self._reading is not None:
            self._reading.cancel()
        after = [one.after for one in change.posts if one.after is not None]
        for shelf in self._shelves():
            shelf.remove(one.post_id for one in change.posts if one.after is None)
            shelf.put(self._session.open_plan.assessor.summaries(after))

    def _shelves(self) -> list[Shelf]:
        """All that is kept of more than a month."""
        return [shelf for shelf in (self._shelf, self._year[1] if self._year else None) if shelf is not None]

    def _on_day_chosen(self, day: date) -> None:
        if self._settled and self._page.shown.key == "year":
            self._follow_year(day)
        elif self._settled:
            self.stretch = replace(self.stretch, day=day)

    def _on_balance_wanted(self) -> None:
        if self._page.shown.key == "year":
            self._follow_year(self._page.current_day())

    def _follow_year(self, day: date) -> None:
        """What stands beside the year is about the month the keyboard is on."""
        if self._page.inspector_shown and day not in self._keeper.month:
            self._keeper.show(Month.of(day))

    def _on_day_moved(self, day: date | None) -> None:
        """The week follows a post to another week, as the month does to another month."""
        if day is not None and self._page.shown.key == "week":
            self._go(replace(self.stretch, day=day, month=Month.of(monday(day) + timedelta(days=3))))
