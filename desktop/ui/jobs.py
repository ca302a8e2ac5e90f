"""Runs long work off the GUI thread: plain Python `work(report, is_cancelled)` with progress, cancel and one error."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError

log = logging.getLogger(__name__)

Report = Callable[[float, str], None]
Work = Callable[[Report, Callable[[], bool]], Any]


class Job(QObject):
    """One piece of work. Connect first, then `start()`. Exactly one of `done` (with the result), `failed` (with an
    AppError or, for a bug, any other exception) and `stopped` comes, in the GUI thread. `progressed`: 0..1, words."""

    progressed = Signal(float, str)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="elleve-job", daemon=True)

    def start(self) -> "Job":
        self._thread.start()
        return self

    def cancel(self) -> None:
        self._cancelled.set()

    def wait(self, seconds: float = 10.0) -> None:
        """For closing the window: lets the work end before the plan is closed."""
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _run(self) -> None:
        try:
            result = self._work(self.progressed.emit, self._cancelled.is_set)
        except AppError as problem:
            self.failed.emit(problem)
        except Exception as bug:  # a bug in a job is shown by the window's bug dialog, not lost
            log.exception("a job failed")
            self.failed.emit(bug)
        else:
            self.stopped.emit() if self._cancelled.is_set() else self.done.emit(result)
