"""One thing the user waits for, such as a password being tried, done beside the window and given up at any moment."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from desktop.ui.jobs import Job


def forget(_result: object) -> None:
    """For results that need no clearing away."""


@dataclass(slots=True, eq=False)
class _Task:
    then: Callable[[Any], object]
    failed: Callable[[Exception], object]
    drop: Callable[[Any], object]
    job: Job | None = None
    result: Any = None
    ended: bool = False


class SlowAct(QObject):
    """At most one is waited for. `then` takes its result and `failed` its exception (an AppError, or a bug), in the GUI
    thread; what comes after it was given up goes to `drop` instead, and nobody hears of its faults."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: _Task | None = None
        self._running: list[_Task] = []

    @property
    def running(self) -> bool:
        return self._wanted is not None

    @property
    def at_work(self) -> bool:
        """Whether something goes on, also what nobody waits for any more."""
        return bool(self._running)

    def begin(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[Exception], object],
        drop: Callable[[Any], object] = forget,
    ) -> None:
        """Gives up what is waited for, if anything, and waits for this."""
        task = _Task(then, failed, drop)
        task.job = Job(lambda _report, _stopped: self._worked(task, work), self)
        task.job.done.connect(self._on_done)
        task.job.failed.connect(partial(self._on_failed, task))
        self._wanted = task
        self._running.append(task)
        task.job.start()

    def give_up(self) -> None:
        """Nobody waits any more; what is at work ends by itself."""
        self._wanted = None

    def wait(self) -> None:
        """For closing the window: gives up, and clears away what has come of it."""
        self.give_up()
        for task in [*self._running]:
            if task.job is not None:
                task.job.wait()
            self._end(task)

    def _worked(self, task: _Task, work: Callable[[], Any]) -> _Task:
        task.result = work()
        task.ended = True
        return task

    def _on_done(self, task: _Task) -> None:
        if task not in self._running:
            return
        if task is not self._wanted:
            self._end(task)
            return
        self._wanted = None
        self._running.remove(task)
        task.then(task.result)

    def _on_failed(self, task: _Task, problem: Exception) -> None:
        if task in self._running:
            self._running.remove(task)
        if task is self._wanted:
            self._wanted = None
            task.failed(problem)

    def _end(self, task: _Task) -> None:
        self._running.remove(task)
        if task.ended:
            task.drop(task.result)
