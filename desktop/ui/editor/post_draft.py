"""The post being written: keeps what is typed, saves it within a second and has it judged while typing goes on."""

from collections.abc import Callable
from dataclasses import fields, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.change import PlanChange
from desktop.domain.post import Post, Status
from desktop.services.plan import edited
from desktop.ui.editor.judged import Judged, judge
from desktop.ui.jobs import Job
from desktop.ui.session import PlanSession

JUDGE_MS = 150
SAVE_MS = 500
RETRY_MS = 10_000


class Saving(StrEnum):
    """Where the latest typing is."""

    SAVED = "saved"
    WAITING = "waiting"
    FAILED = "failed"


class PostDraft(QObject):
    """`replaced` carries the Post when fields have to show other values than those typed in them, `judged` a Judged,
    `saving_changed` a Saving; `gone` says that the post was deleted."""

    replaced = Signal(object)
    judged = Signal(object)
    saving_changed = Signal(object)
    gone = Signal()

    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._post: Post | None = None
        self._saved: Post | None = None
        self._field = ""
        self._first: Job | None = None
        self._warm = False
        self._judge_timer = self._timer(JUDGE_MS, self.judge_now)
        self._save_timer = self._timer(SAVE_MS, self.save_now)
        self._retry_timer = self._timer(RETRY_MS, self.save_now)
        session.plan_changed.connect(self._on_plan_changed)

    @property
    def post(self) -> Post:
        if self._post is None:
            raise RuntimeError("open a post first")
        return self._post

    @property
    def is_open(self) -> bool:
        return self._post is not None

    def open(self, post: Post) -> bool:
        """False when what is typed in the post before could not be saved: then that one stays."""
        if not self.save_now():
            return False
        self._post = self._saved = post
        self.replaced.emit(post)
        self.saving_changed.emit(Saving.SAVED)
        self.judge_now()
        return True

    def type_in(self, field: str, **values: Any) -> None:
        """What the user just typed or chose; `field` names where, so that typing on there is one step back."""
        after = replace(self.post, **values)
        if after == self.post:
            return
        if self._field != field:
            self.save_now()
        self._field = field
        self._post = replace(self.post, **values)
        self._judge_timer.start()
        if not self._save_timer.isActive():
            self._save_timer.start()
            self.saving_changed.emit(Saving.WAITING)

    def do(self, make: Callable[[Post], PlanChange], *, tell: bool = True) -> bool:
        """One whole action on the post as it stands now; False when nothing was saved."""
        if not self.save_now():
            return False
        return self._session.do(make(self.post), tell=tell) is not None

    def save_now(self) -> bool:
        """Writes what is typed; False when that failed (the user has been told, and it is tried again by itself)."""
        self._save_timer.stop()
        if self._post is None or self._saved is None or self._post == self._saved:
            return True
        wanted = self._post
        done = self._session.do(edited(self._saved, wanted), tell=False, merge_key=f"{wanted.id}:{self._field}")
        self.saving_changed.emit(Saving.SAVED if done else Saving.FAILED)
        if done is not None and wanted.status == Status.READY and self.post.status != Status.READY:
            self._tell_fallback()
        if done is None:
            self._retry_timer.start()
        return done is not None

    def saving_due_ms(self) -> int | None:
        """In how many milliseconds what is typed will be written by itself; None where nothing waits for it."""
        return self._save_timer.remainingTime() if self._save_timer.isActive() else None

    def judge_now(self) -> None:
        """Judges the post as it stands. The very first time, off the GUI thread: reading in what the judge knows takes
        a while."""
        self._judge_timer.stop()
        if self._post is None:
            return
        if self._warm:
            self.judged.emit(judge(self._session.open_plan.assessor, self._post))
        elif self._first is None:
            assessor, post = self._session.open_plan.assessor, self._post
            self._first = Job(lambda _report, _stopped: judge(assessor, post), self)
            self._first.done.connect(self._on_first_judged)
            self._first.failed.connect(self._on_first_failed)
            self._first.start()

    def wait(self) -> None:
        """For closing the window: nothing is at work afterwards."""
        if self._first is not None:
            self._first.wait()

    def _on_first_judged(self, judged: Judged) -> None:
        self._first, self._warm = None, True
        if judged.post == self._post:
            self.judged.emit(judged)
        else:
            self.judge_now()

    def _on_first_failed(self, problem: Exception) -> None:
        self._first, self._warm = None, True
        raise problem

    def _timer(self, length: int, due: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(length)
        timer.timeout.connect(due)
        return timer

    def _tell_fallback(self) -> None:
        title = self.post.title or self.tr("Innlegget")
        self._session.tell(self.tr("«{title}» er et utkast igjen, for noe mangler nå.").format(title=title))

    def _on_plan_changed(self, change: PlanChange) -> None:
        if self._post is None or self._saved is None:
            return
        for one in change.posts:
            if one.post_id == self._post.id:
                self._follow(one.after)

    def _follow(self, after: Post | None) -> None:
        if after is None:
            self._save_timer.stop()
            self._judge_timer.stop()
            self._post = self._saved = None
            self.gone.emit()
            return
        merged = with_typing_kept(self.post, self._saved or self.post, after)
        self._saved = after
        if merged != self._post:
            self._post = merged
            self.replaced.emit(merged)
            self.judge_now()


def with_typing_kept(typed: Post, saved: Post, after: Post) -> Post:
    """`after`, but with the fields that are typed and not yet saved."""
    unsaved = {one.name for one in fields(Post) if getattr(typed, one.name) != getattr(saved, one.name)}
    return replace(after, **{name: getattr(typed, name) for name in unsaved})
