"""The room's work off the GUI thread, one thing after the other, with its progress in words and «Stopp»."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError
from desktop.media.examine import Cancelled
from desktop.ui.film.film_words import rest_words
from desktop.ui.jobs import Job, Work


@dataclass(frozen=True, slots=True)
class Task:
    """`name` is shown while it works (empty: so short or slight that nobody need know); `failed` takes an AppError,
    `stopped` is told when the user stopped it."""

    name: str
    work: Work
    then: Callable[[Any], object]
    failed: Callable[[AppError], object] | None = None
    stopped: Callable[[], object] | None = None


class RoomJobs(QObject):
    """`began` carries the name (empty: nothing to tell), `progressed` a share (0..1) and words with the rest of the
    time, `idle` comes when nothing is left; `trouble` carries an AppError nobody else took."""

    began = Signal(str)
    progressed = Signal(float, str)
    idle = Signal()
    trouble = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Task] = deque()
        self._job: Job | None = None
        self._task: Task | None = None
        self._since = 0.0

    @property
    def busy(self) -> bool:
        return self._job is not None

    def add(self, task: Task) -> None:
        self._waiting.append(task)
        if self._job is None:
            self._begin()

    def stop(self) -> None:
        """Stops what is at work and leaves the rest."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """Another film: nothing of the old one comes any more, and nobody waits for it."""
        self.stop()
        self._job = self._task = None
        self.idle.emit()

    def _begin(self) -> None:
        self._job = self._task = None
        if not self._waiting:
            self.idle.emit()
            return
        task = self._task = self._waiting.popleft()
        self._since = monotonic()
        job = self._job = Job(task.work, self)
        job.progressed.connect(lambda share, words: self._on_progress(task, share, words))
        job.done.connect(lambda result: self._on_done(task, result))
        job.failed.connect(lambda problem: self._on_failed(task, problem))
        job.stopped.connect(lambda: self._on_stopped(task))
        self.began.emit(task.name)
        job.start()

    def _on_progress(self, task: Task, share: float, words: str) -> None:
        if task is self._task and task.name:
            rest = rest_words(share, monotonic() - self._since)
            doing = task.name if words in ("", task.name) else f"{task.name}: {words[:1].lower()}{words[1:]}"
            self.progressed.emit(share, ", ".join(filter(None, (doing, rest))))

    def _begin_after(self, task: Task) -> bool:
        """Goes on to the next; False for a task that is forgotten."""
        if task is not self._task:
            return False
        self._begin()
        return True

    def _on_done(self, task: Task, result: Any) -> None:
        if task is self._task:
            task.then(result)
        self._begin_after(task)

    def _on_stopped(self, task: Task) -> None:
        if self._begin_after(task) and task.stopped is not None:
            task.stopped()

    def _on_failed(self, task: Task, problem: Exception) -> None:
        if not self._begin_after(task):
            return
        if not isinstance(problem, AppError):
            raise problem
        if isinstance(problem, Cancelled):
            if task.stopped is not None:
                task.stopped()
        elif task.failed is not None:
            task.failed(problem)
        else:
            self.trouble.emit(problem)
