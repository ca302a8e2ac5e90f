"""Puts names of comment writers behind the register's lock when there comes to be one; copies of the plan beside the
window."""

from PySide6.QtCore import QObject

from desktop.domain.errors import AppError
from desktop.ui.jobs import Job
from desktop.ui.session import PlanSession


class NameSealer(QObject):
    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None

    def seal(self) -> None:
        """The plan at once, so that nothing typed meanwhile is lost."""
        plan = self._session.open_plan
        try:
            done = plan.seal_names()
        except AppError as problem:
            self._session.tell_problem(problem)
            return
        self._session.follow(done)
        tidy = bool(done.records)
        self._job = Job(lambda _report, _stopped: plan.seal_copies(tidy=tidy), self)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def wait(self) -> None:
        """For closing the window."""
        if self._job is not None:
            self._job.wait()

    def _on_failed(self, problem: Exception) -> None:
        if not isinstance(problem, AppError):
            raise problem
        self._session.tell_problem(problem)
