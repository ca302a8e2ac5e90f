"""What one can do with posts from the calendar, by mouse, key or menu; with one or with several at once."""

from collections.abc import Sequence
from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.change import PlanChange
from desktop.domain.channel import Channel
from desktop.domain.post import Post, Status
from desktop.services import bulk
from desktop.services import plan as changes
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import Message, PlanSession
from desktop.ui.translations import told
from desktop.ui.widgets.question import Question
from desktop.ui.words import CHANNEL_NAMES, STATUS_NAMES

if TYPE_CHECKING:
    from desktop.ui.series.series_ways import SeriesWays

Ids = Sequence[str]


class MonthActions(QObject):
    """`post_opened` carries the id of a post to open; `day_moved` the day a post went to."""

    post_opened = Signal(str)
    day_moved = Signal(object)

    def __init__(self, session: PlanSession, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window
        self._series: SeriesWays | None = None

    def new_post(self, day: date | None, clock: time | None = None) -> None:
        """A new draft on the day (an idea when there is none), opened for writing."""
        post = changes.new_post(day, clock=clock)
        if self._session.do(changes.added(post), tell=False):
            self.post_opened.emit(post.id)

    def move_by(self, post_id: str, days: int) -> None:
        self.move_all_by([post_id], days)

    def drop(self, post_id: str, day: date) -> None:
        """A card was dragged to another day."""
        self.drop_all([post_id], post_id, day)

    def move_to(self, post_id: str) -> None:
        """Asks for the day."""
        self.move_all_to([post_id])

    def delete(self, post_id: str) -> None:
        self.delete_all([post_id])

    def move_all_by(self, post_ids: Ids, days: int) -> None:
        self._move(bulk.moved_by(self._posts(post_ids), days))

    def drop_all(self, post_ids: Ids, held: str, day: date) -> None:
        """Several cards were dragged by the one that was `held`: all move as many days as it does."""
        post = self._post(held)
        if post is None:
            return
        if post.day is None or len(post_ids) == 1:
            self._move(bulk.moved_to(self._posts(post_ids), day))
        else:
            self._move(bulk.moved_by(self._posts(post_ids), (day - post.day).days))

    def move_to_hour(self, post_id: str, day: date, clock: time | None) -> None:
        """In the week: to another day and hour."""
        if (post := self._post(post_id)) is not None:
            self._move(bulk.moved_to_hour(post, day, clock))

    def move_all_to(self, post_ids: Ids) -> None:
        """Asks for the day of the first; the others keep their distance to it."""
        posts = self._posts(post_ids)
        if not posts:
            return
        from desktop.ui.widgets.move_dialog import MoveDialog  # brings a calendar to choose from

        dialog = MoveDialog(self._window, self._appearance.theme, posts, self._session.today)
        if dialog.exec():
            self._move(bulk.moved_to(posts, dialog.chosen_day()))
        dialog.deleteLater()

    def copy_to(self, post_ids: Ids) -> None:
        """Asks for the day of the copies' first."""
        posts = self._posts(post_ids)
        if not posts:
            return
        from desktop.ui.widgets.move_dialog import MoveDialog

        dialog = MoveDialog(self._window, self._appearance.theme, posts, self._session.today, copies=True)
        if dialog.exec():
            moved = {
                one.after.id: one.after.day for one in bulk.moved_to(posts, dialog.chosen_day()).posts if one.after
            }
            self._do(bulk.duplicated(posts, lambda post: moved.get(post.id, post.day)))
        dialog.deleteLater()

    def copy_all(self, post_ids: Ids) -> None:
        self._do(bulk.duplicated(self._posts(post_ids)))

    def copy_to_next_month(self, post_ids: Ids) -> None:
        self._do(bulk.duplicated(self._posts(post_ids), bulk.next_month_day))

    def set_status(self, post_ids: Ids, status: Status) -> None:
        """Sets it where it may be set, and tells which had to wait."""
        made = bulk.with_status(self._posts(post_ids), status, self._session.open_plan.assessor.blockers)
        if not made.change.posts:
            if made.held_back:
                self._session.tell(told(made.held_back), failed=True)
        elif (done := self._session.do(made.change, tell=not made.held_back)) and made.held_back:
            self._session.message_posted.emit(Message(f"{told(done.label)}. {told(made.held_back)}", undoable=True))

    def set_responsible(self, post_ids: Ids, name: str) -> None:
        self._do(bulk.with_responsible(self._posts(post_ids), name))

    def delete_all(self, post_ids: Ids) -> None:
        posts = self._posts(post_ids)
        if any(one.series for one in posts) and self._ways().belongs(posts):
            if (change := self._ways().deleting(posts)) is not None:
                self._do(change)
        elif posts and self._may_delete(posts):
            self._do(bulk.deleted(posts))

    def show_menu(self, post_id: str, day: date | None, point: QPoint, picked: Ids = ()) -> None:
        """The context menu of a post (and of those picked with it) or of an empty day."""
        menu = QMenu(self._window)
        post = self._post(post_id) if post_id else None
        if post is None:
            menu.addAction(self.tr("Nytt innlegg denne dagen"), lambda: self.new_post(day))
        else:
            self._fill_menu(menu, post, picked if post_id in picked else (post_id,))
        menu.exec(point)
        menu.deleteLater()

    def _fill_menu(self, menu: QMenu, post: Post, ids: Ids) -> None:
        menu.addAction(self.tr("Åpne"), lambda: self.post_opened.emit(post.id))
        menu.addAction(self.tr("Flytt til …"), lambda: self.move_all_to(ids))
        self._fill_copies(menu.addMenu(self.tr("Lag en kopi")), post, ids)
        statuses = menu.addMenu(self.tr("Status"))
        for status in Status:
            action = statuses.addAction(STATUS_NAMES[status])
            action.triggered.connect(partial(self._on_status, ids, status))
            action.setCheckable(True)
            action.setChecked(status == post.status)
        menu.addSeparator()
        menu.addAction(self.tr("Slett …"), lambda: self.delete_all(ids))

    def _fill_copies(self, menu: QMenu, post: Post, ids: Ids) -> None:
        """Where a copy can go: the same day, the month after, a chosen day, another channel."""
        menu.addAction(self.tr("Samme dag"), lambda: self.copy_all(ids))
        menu.addAction(self.tr("Neste måned, samme ukedag"), lambda: self.copy_to_next_month(ids))
        menu.addAction(self.tr("En annen dag …"), lambda: self.copy_to(ids))
        if len(ids) == 1:
            channels = menu.addMenu(self.tr("En annen kanal"))
            for channel in Channel:
                if channel not in post.channels:
                    channels.addAction(CHANNEL_NAMES[channel], partial(self._copy_to_channel, post, channel))

    def _copy_to_channel(self, post: Post, channel: Channel) -> None:
        self._do(bulk.duplicated_to_channel(post, channel))

    def _on_status(self, ids: Ids, status: Status, _checked: bool = False) -> None:
        self.set_status(ids, status)

    def _may_delete(self, posts: Sequence[Post]) -> bool:
        name = posts[0].title or self.tr("innlegget uten tittel")
        title = self.tr("Slette «{name}»?").format(name=name)
        words = self.tr("Innlegget blir liggende i papirkurven i 30 dager. Du kan også angre med én gang.")
        if len(posts) > 1:
            title = self.tr("Slette {count} innlegg?").format(count=len(posts))
            words = self.tr("De blir liggende i papirkurven i 30 dager. Du kan også angre med én gang.")
        return Question(
            self._window, self._appearance.theme, title, words,
            verb=self.tr("Slett"), keep=self.tr("Behold"), risky=True,
        ).ask()  # fmt: skip

    def _ways(self) -> "SeriesWays":
        """For posts of a series; read when the first is met."""
        if self._series is None:
            from desktop.ui.series.series_ways import SeriesWays

            self._series = SeriesWays(self._session, self._appearance, self._window)
        return self._series

    def _move(self, change: PlanChange) -> None:
        if any(one.before and one.before.series for one in change.posts):
            change = self._ways().moving(change) or PlanChange(change.label)
        if self._do(change):
            self.day_moved.emit(next((one.after.day for one in change.posts if one.after), None))

    def _do(self, change: PlanChange) -> PlanChange | None:
        return self._session.do(change) if change.posts else None

    def _posts(self, post_ids: Ids) -> list[Post]:
        return list(self._session.open_plan.plan.posts(tuple(post_ids)))

    def _post(self, post_id: str) -> Post | None:
        return self._session.open_plan.plan.post(post_id)
