"""Follows a plan that several share: shows what the others do, and asks where two have changed the same."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.app.file_asking import tell_failed
from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.conflict import Met, PlanConflict, PlanLost
from desktop.domain.post import Post, new_id
from desktop.ui.jobs import Job

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
        self._timer = QTimer(self, interval=BETWEEN_LOOKS_MS, singleShot=True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begins to follow the plan that is open now."""
        self._follower = None
        if self._elleve.settings.values.database:
            from desktop.services.sharing import Follower  # only where a plan is shared

            self._follower = Follower(self._elleve.open_plan)
            self.look()

    def look(self) -> Job | None:
        """Asks for what is new, off the GUI thread; what is typed goes first, so that it meets what others wrote."""
        follower, window = self._follower, self._elleve.window
        if follower is None or window is None or self._elleve.plan is None:
            return None
        if not self._lost and not window.save_now():
            self._timer.start()
            return None
        job = Job(lambda _report, _is_cancelled: follower.catch_up(), self._elleve)
        job.done.connect(self._on_caught_up)
        job.failed.connect(self._on_failed)
        return job.start()

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
        if self._lost and window is not None:
            window.session.tell(self.tr("Den delte planen svarer igjen, og alt er sendt."))
        self._lost = False
        if change is not None and window is not None:
            window.session.follow(change)
        self._timer.start()

    def _on_failed(self, problem: Exception) -> None:
        if not isinstance(problem, PlanLost) or not self._lost:
            tell_failed(self._elleve, problem)
        self._lost = isinstance(problem, PlanLost)
        self._timer.start()


def _change(before: object, after: object) -> PlanChange:
    """One thing before and after, whichever kind it is."""
    if isinstance(before, Post) or isinstance(after, Post):
        return PlanChange("Valgte mellom to utgaver", (PostChange(before, after),))  # type: ignore[arg-type]
    return PlanChange("Valgte mellom to utgaver", records=(RecordChange(before, after),))  # type: ignore[arg-type]
