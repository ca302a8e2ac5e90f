"""The week with its hours, connected to what one can do in it."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.month import Month
from desktop.services.days import day_names
from desktop.services.rota import read_rota
from desktop.ui.calendar.calendar_view import CalendarView, Stretch, ViewTools
from desktop.ui.calendar.stretches import monday
from desktop.ui.calendar.week.week_model import WeekModel
from desktop.ui.calendar.week.week_view import WeekView
from desktop.ui.look.theme import Theme
from desktop.ui.words import listed


class WeekPage(CalendarView):
    """One week; who answers comments comes from the rota, else from the posts of the day."""

    def __init__(self, tools: ViewTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions, self._picks = tools.session, tools.actions, tools.picks
        self.model = WeekModel(tools.session.today)
        self.view = WeekView(self.model, tools.session.open_plan.plan.post, tools.theme)
        self.view.use_picks(tools.picks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()

    def show_stretch(self, stretch: Stretch, posts: Sequence[PostSummary]) -> None:
        first = monday(stretch.day)
        names = {**day_names(Month.of(first)), **day_names(Month.of(first + timedelta(days=6)))}
        place = self.view.currentIndex()
        row, column = place.row(), place.column()
        self.model.show_week(first, posts, names, self._keepers(first, posts))
        self.view.arrange()
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))

    def current_day(self) -> date:
        return self.view.current_day()

    def choose_day(self, day: date) -> None:
        self.view.choose_day(day)

    def choose_post(self, post_id: str) -> None:
        self.view.choose_post(post_id)

    def show_theme(self, theme: Theme, kind: str) -> None:
        self.view.show_theme(theme, kind)

    def take_focus(self) -> None:
        self.view.setFocus()

    def _keepers(self, first: date, posts: Sequence[PostSummary]) -> Mapping[date, str]:
        rota = read_rota(self._session.open_plan.plan)
        days = [first + timedelta(days=step) for step in range(7)]
        return {day: rota.on(day) or _keepers_of(posts, day) for day in days}

    def _connect(self) -> None:
        view, actions, picks = self.view, self._actions, self._picks
        view.post_chosen.connect(self.post_chosen)
        view.post_opened.connect(self.post_opened)
        view.day_chosen.connect(self.day_chosen)
        view.turn_wanted.connect(self._on_turn_wanted)
        view.begin_wanted.connect(actions.new_post)
        view.moved.connect(self._on_moved)
        view.delete_wanted.connect(lambda post: actions.delete_all(picks.with_picked(post)))
        view.menu_wanted.connect(self._on_menu_wanted)

    def _on_moved(self, post_id: str, day: date, clock: object) -> None:
        """Several that are picked go as many days on as the one that was moved; its hour is its own."""
        ids = self._picks.with_picked(post_id)
        if len(ids) > 1:
            self._actions.drop_all(ids, post_id, day)
        else:
            self._actions.move_to_hour(post_id, day, clock)  # type: ignore[arg-type]  # a time or None
        self.view.follow(post_id)

    def _on_turn_wanted(self, step: int) -> None:
        """An arrow key over the edge comes in at the other side of the next week."""
        row, dragged = self.view.currentIndex().row(), self.view.marks.target is not None
        self.turn_wanted.emit(step)
        if not dragged and row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0 if step > 0 else 6))

    def _on_menu_wanted(self, post_id: str, day: date, point: QPoint) -> None:
        self._actions.show_menu(post_id, day, point, self._picks.ids)


def _keepers_of(posts: Sequence[PostSummary], day: date) -> str:
    names = dict.fromkeys(one.post.comment_keeper.strip() for one in posts if one.post.day == day)
    return listed([name for name in names if name])
