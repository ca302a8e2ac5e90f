"""Runs long work off the GUI thread: plain Python `work(report, is_cancelled)` with progress, cancel and one error."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain.errors import AppError
from desktop.ui.translations import told

log = logging.getLogger(__name__)

Report = Callable[[float, str], None]
Work = Callable[[Report, Callable[[], bool]], Any]


class Job(QObject):
    """One piece of work. Connect first, then `start()`. Exactly one of `done` (with the result), `failed` (with an
    AppError or, for a bug, any other exception) and `stopped` comes, in the GUI thread and when the work's own thread
    has ended: who hears of it may let the job go at once. `progressed`: 0..1, words."""

    progressed = Signal(float, str)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    _over = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="elleve-job", daemon=True)
        self._tell: Callable[[], None] = self.stopped.emit
        self._over.connect(self._on_over, Qt.ConnectionType.QueuedConnection)

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
            result = self._work(self._on_progress, self._cancelled.is_set)
        except AppError as problem:
            self._tell = partial(self.failed.emit, problem)
        except Exception as bug:  # a bug in a job is shown by the window's bug dialog, not lost
            log.exception("a job failed")
            self._tell = partial(self.failed.emit, bug)
        else:
            self._tell = self.stopped.emit if self._cancelled.is_set() else partial(self.done.emit, result)
        with suppress(RuntimeError):  # its owner has gone, and nobody waits for it any more
            self._over.emit()

    def _on_progress(self, share: float, words: str) -> None:
        # Now, while it is still known what the words were made from: a signal carries plain text.
        self.progressed.emit(share, told(words))

    def _on_over(self) -> None:
        # Freed while its thread still stands in Qt's or Python's own care for it, the job would take the app along.
        self._thread.join()
        self._tell()
