"""Follows a plan that several share: shows what the others do, and asks where two have changed the same."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.file_asking import tell_failed
from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.conflict import Met, PlanConflict, PlanLost
from desktop.domain.post import Post, new_id
from desktop.domain.wording import say
from desktop.ui.jobs import Job
from desktop.ui.words import long_day

if TYPE_CHECKING:
    from desktop.app.elleve import Elleve
    from desktop.services.handover import Choice
    from desktop.services.sharing import Follower

BETWEEN_LOOKS_MS = 5000


class SharedKeeper(QObject):
    """Does nothing while the plan is not shared."""

    def __init__(self, elleve: "Elleve") -> None:
        super().__init__(elleve)
        self._elleve = elleve
        self._follower: Follower | None = None
        self._lost = self._asking = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begins to follow the plan that is open now."""
        self._follower = None
        plan = self._elleve.open_plan
        if plan.away is not None:
            words = self.tr("Du arbeider i kopien fra {day}. Det du endrer, blir sendt når databasen svarer igjen.")
            self._tell(words.format(day=long_day(plan.away.day)))
            self._timer.start(BETWEEN_LOOKS_MS)
        elif plan.address:
            from desktop.services.sharing import Follower  # only where a plan is shared

            self._follower = Follower(plan)
            self.look()
        elif not plan.outbox.is_empty:  # such as settings that came along home
            QTimer.singleShot(0, self, self._ask_settings)

    def plan_changed(self, _change: object) -> None:
        """What could not be sent is told of at once, not at the next look."""
        plan = self._elleve.plan
        if self._follower is not None and not self._lost and plan is not None and not plan.outbox.is_empty:
            self._timer.start(0)

    def look(self) -> Job | None:
        """Asks for what is new, off the GUI thread; what is typed goes first, so that it meets what others wrote."""
        follower, window, plan = self._follower, self._elleve.window, self._elleve.plan
        if plan is not None and plan.away is not None:
            return self._look_whether_back(plan.address)
        if follower is None or window is None or plan is None:
            return None
        if not self._lost and not window.save_now():
            self._timer.start(BETWEEN_LOOKS_MS)
            return None
        job = Job(lambda _report, _is_cancelled: follower.catch_up(), self._elleve)
        job.done.connect(self._on_caught_up)
        job.failed.connect(self._on_failed)
        return job.start()

    def _look_whether_back(self, address: str) -> Job:
        from desktop.services.sharing import look_at

        job = Job(lambda _report, _is_cancelled: look_at(address), self._elleve)
        job.done.connect(self._come_back)
        job.failed.connect(lambda _problem: self._timer.start(BETWEEN_LOOKS_MS))
        return job.start()

    def _come_back(self, _found: object) -> None:
        """From the copy to the shared plan, when nobody is in the middle of something."""
        window = self._elleve.window
        if window is None or window.post_id or QApplication.activeModalWidget() is not None or not window.save_now():
            self._timer.start(BETWEEN_LOOKS_MS)
            return
        self._elleve.reopen(lambda: None)
        self._tell(self.tr("Den felles planen svarer igjen. Det du har endret, blir sendt."))

    def _tell(self, words: str) -> None:
        if self._elleve.window is not None and self._elleve.plan is not None:
            self._elleve.window.session.tell(words)

    def ask(self, conflict: PlanConflict) -> None:
        """Shows both versions, once they are done with what they were doing."""
        if not self._asking:
            self._asking = True
            QTimer.singleShot(0, self, lambda: self._ask(conflict))

    def _ask(self, conflict: PlanConflict) -> None:
        from desktop.ui.exchange.conflict_dialog import ConflictDialog

        window = self._elleve.window
        if window is not None:
            dialog = ConflictDialog(window, self._elleve.appearance.theme, conflict.met)
            dialog.exec()
            chosen = dialog.chosen()
            dialog.deleteLater()
            for met, choice in chosen:
                self._settle(met, choice)
        self._asking = False

    def _settle(self, met: Met, choice: "Choice") -> None:
        session = self._elleve.window.session if self._elleve.window is not None else None
        if session is None:
            return
        if choice == "mine":
            session.do(_change(met.theirs, met.mine))
            return
        if choice == "both" and met.mine is not None:
            session.do(_change(None, replace(met.mine, id=new_id())))
        # The editor lets go of what is typed when it hears that it is saved, and then follows what the others wrote.
        session.follow(_change(met.theirs, met.mine))
        session.follow(_change(met.mine, met.theirs))

    def _on_caught_up(self, change: PlanChange | None) -> None:
        window = self._elleve.window
        if self._lost:
            self._tell(self.tr("Den felles planen svarer igjen, og alt er sendt."))
        self._lost = False
        if change is not None and window is not None:
            window.session.follow(change)
        self._ask_settings()
        self._timer.start(BETWEEN_LOOKS_MS)

    def _ask_settings(self) -> None:
        """About settings somebody else has changed too, when nobody is asked anything already."""
        plan = self._elleve.plan
        if plan is None or plan.outbox.is_empty or self._asking or QApplication.activeModalWidget() is not None:
            return
        from desktop.app.settings_asking import ask_settings

        self._asking = True
        try:
            ask_settings(self._elleve)
        finally:
            self._asking = False

    def _on_failed(self, problem: Exception) -> None:
        if not isinstance(problem, PlanLost) or not self._lost:
            tell_failed(self._elleve, problem)
        self._lost = isinstance(problem, PlanLost)
        self._timer.start(BETWEEN_LOOKS_MS)


def _change(before: object, after: object) -> PlanChange:
    """One thing before and after, whichever kind it is."""
    if isinstance(before, Post) or isinstance(after, Post):
        return PlanChange(say("Valgte mellom to utgaver"), (PostChange(before, after),))  # type: ignore[arg-type]
    return PlanChange(say("Valgte mellom to utgaver"), records=(RecordChange(before, after),))  # type: ignore[arg-type]
