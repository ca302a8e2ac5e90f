"""Holds the month that is shown: reads it at once, and has it looked over off the GUI thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.assessment import MonthAssessment, PostSummary
from desktop.domain.month import Month
from desktop.services.open_plan import OpenPlan
from desktop.ui.jobs import Job

PAUSE_MS = 200


class MonthKeeper(QObject):
    """`month_shown` and `posts_changed` carry what is known now (also of the weeks' edges), as far as `sift` lets it
    through; `posts` is all of it. `assessed` carries the MonthAssessment when the look-over is done; `failed` what went
    wrong."""

    month_shown = Signal(object, object)
    posts_changed = Signal(object)
    assessed = Signal(object)
    failed = Signal(object)

    def __init__(self, plan: OpenPlan, month: Month, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._job: Job | None = None
        self._again = False
        self.month = month
        self.assessment: MonthAssessment | None = None
        self.posts: tuple[PostSummary, ...] = ()
        self.sift: Callable[[Sequence[PostSummary]], Sequence[PostSummary]] = tuple
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look_over)
        # The pause begins with the event loop's next turn, so that the month is painted first on slow machines too.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._pause.start)

    def show(self, month: Month) -> None:
        """Another month: its posts at once, its judgement soon."""
        self.month, self.assessment = month, None
        self.posts = self.summaries()
        self.month_shown.emit(month, self.sift(self.posts))
        self._soon.start()

    def refresh(self) -> None:
        """After a change: the same month as it is now."""
        self._tell_posts()
        self._soon.start()

    def sift_anew(self) -> None:
        """After another filter: the same posts, as far as it lets them through."""
        self.posts_changed.emit(self.sift(self.posts))

    def _tell_posts(self) -> None:
        self.posts = self.summaries()
        self.sift_anew()

    def summaries(self) -> tuple[PostSummary, ...]:
        return self._plan.assessor.summaries(self._plan.plan.weeks(self.month))

    def idle(self) -> bool:
        """Nothing is under way or waiting."""
        return self._job is None and not self._soon.isActive() and not self._pause.isActive()

    def stop(self) -> None:
        """Before the plan is closed."""
        self._soon.stop()
        self._pause.stop()
        self._again = False
        if self._job is not None:
            self._job.cancel()
            self._job.wait()

    def _look_over(self) -> None:
        if self._job is not None:
            self._again = True
            self._job.cancel()
            return
        month = self.month
        self._job = Job(lambda _report, is_cancelled: self._plan.assessor.month(month, is_cancelled), self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.stopped.connect(self._on_ended)
        self._job.start()

    def _on_done(self, assessed: MonthAssessment) -> None:
        if assessed.month == self.month and not self._again:
            self.assessment = assessed
            self._tell_posts()
            self.assessed.emit(assessed)
        self._on_ended()

    def _on_failed(self, problem: object) -> None:
        self._on_ended()
        self.failed.emit(problem)

    def _on_ended(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        if self._again:
            self._again = False
            self._soon.start()
