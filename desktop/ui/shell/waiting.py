"""Keeps the numbers on the rail: how many things at each place wait for somebody."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from desktop.domain.change import PlanChange
from desktop.ui.session import PlanSession
from desktop.ui.shell.places import Place
from desktop.ui.shell.rail import Rail

# After the first painted month, and after the last of a row of changes.
PAUSE_MS = 1200


class Waiting(QObject):
    """Counts again a while after each change of the plan, so that typing is not slowed down."""

    def __init__(self, session: PlanSession, places: Iterable[Place], rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._rail = session, rail
        self._counted = [place for place in places if place.waiting is not None]
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.count)
        self._pause.start()
        session.plan_changed.connect(self._on_plan_changed)

    def count(self) -> None:
        for place in self._counted:
            if place.waiting is not None:
                self._rail.show_waiting(place.key, place.waiting(self._session.open_plan))

    def _on_plan_changed(self, _change: PlanChange) -> None:
        self._pause.start()

    def stop(self) -> None:
        """Before the plan is closed."""
        self._pause.stop()
