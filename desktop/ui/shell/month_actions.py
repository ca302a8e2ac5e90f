"""What one can do with posts from the calendar, by mouse, key or menu."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.post import Post, Status
from desktop.services import plan as changes
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.widgets.question import Question
from desktop.ui.words import STATUS_NAMES


class MonthActions(QObject):
    """`post_opened` carries the id of a post to open; `day_moved` the day a post went to."""

    post_opened = Signal(str)
    day_moved = Signal(object)

    def __init__(self, session: PlanSession, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window

    def new_post(self, day: date | None) -> None:
        """A new draft on the day (an idea when there is none), opened for writing."""
        post = changes.new_post(day)
        if self._session.do(changes.added(post), tell=False):
            self.post_opened.emit(post.id)

    def move_by(self, post_id: str, days: int) -> None:
        post = self._post(post_id)
        if post is not None and post.day is not None:
            self._move(post, post.day + timedelta(days=days))

    def drop(self, post_id: str, day: date) -> None:
        """A card was dragged to another day."""
        post = self._post(post_id)
        if post is not None:
            self._move(post, day)

    def move_to(self, post_id: str) -> None:
        """Asks for the day."""
        post = self._post(post_id)
        if post is None:
            return
        from desktop.ui.widgets.move_dialog import MoveDialog  # brings a calendar to choose from

        dialog = MoveDialog(self._window, self._appearance.theme, post, self._session.today)
        if dialog.exec():
            self._move(post, dialog.chosen_day())
        dialog.deleteLater()

    def delete(self, post_id: str) -> None:
        post = self._post(post_id)
        if post is None:
            return
        name = post.title or self.tr("innlegget uten tittel")
        question = Question(
            self._window, self._appearance.theme, self.tr("Slette «{name}»?").format(name=name),
            self.tr("Innlegget blir liggende i papirkurven i 30 dager. Du kan også angre med én gang."),
            verb=self.tr("Slett"), keep=self.tr("Behold"), risky=True,
        )  # fmt: skip
        if question.ask():
            self._session.do(changes.deleted(post))

    def show_menu(self, post_id: str, day: date, point: QPoint) -> None:
        """The context menu of a post or an empty day."""
        menu = QMenu(self._window)
        post = self._post(post_id) if post_id else None
        if post is None:
            menu.addAction(self.tr("Nytt innlegg denne dagen"), lambda: self.new_post(day))
        else:
            self._fill_menu(menu, post)
        menu.exec(point)
        menu.deleteLater()

    def _fill_menu(self, menu: QMenu, post: Post) -> None:
        menu.addAction(self.tr("Åpne"), lambda: self.post_opened.emit(post.id))
        menu.addAction(self.tr("Flytt til …"), lambda: self.move_to(post.id))
        menu.addAction(self.tr("Lag en kopi"), lambda: self._session.do(changes.duplicated(post, post.day)))
        statuses = menu.addMenu(self.tr("Status"))
        for status in Status:
            action = statuses.addAction(STATUS_NAMES[status])
            action.triggered.connect(partial(self._set_status, post, status))
            action.setCheckable(True)
            action.setChecked(status == post.status)
        menu.addSeparator()
        menu.addAction(self.tr("Slett …"), lambda: self.delete(post.id))

    def _set_status(self, post: Post, status: Status, _checked: bool = False) -> None:
        self._session.do(changes.with_status(post, status))

    def _move(self, post: Post, day: date | None) -> None:
        if day != post.day and self._session.do(changes.moved(post, day)):
            self.day_moved.emit(day)

    def _post(self, post_id: str) -> Post | None:
        return self._session.open_plan.plan.post(post_id)
