"""Keeps a calendar file in step with the plan, so that those who subscribe to it see what the board sees."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import AppError
from desktop.services.open_plan import OpenPlan
from desktop.ui.jobs import Job

QUIET_MS = 2000  # after the last change


class CalendarKeeper(QObject):
    """`file` is where it lies, empty for none. `failed` carries the AppError, once until it goes well again."""

    failed = Signal(object)

    def __init__(self, plan: Callable[[], OpenPlan | None], file: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._plan, self._file = plan, file
        self._told = False
        self._timer = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self.refresh)

    def plan_changed(self, _change: object = None) -> None:
        if self._file():
            self._timer.start()

    def refresh(self) -> Job | None:
        """Writes now what is not written yet, off the GUI thread."""
        plan, file = self._plan(), self._file()
        self._timer.stop()
        if plan is None or not file:
            return None
        from desktop.services.calendars import refresh_calendar  # brings icalendar

        job = Job(lambda _report, _is_cancelled: refresh_calendar(plan, Path(file)), self.parent())
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        return job.start()

    def _on_done(self, _written: object) -> None:
        self._told = False

    def _on_failed(self, problem: Exception) -> None:
        if not isinstance(problem, AppError):
            raise problem
        if not self._told:
            self._told = True
            self.failed.emit(problem)
