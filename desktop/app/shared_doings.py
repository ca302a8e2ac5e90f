"""What the menu does about a plan that several share: going there and coming back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.ui.jobs import Job

if TYPE_CHECKING:
    from desktop.app.elleve import Elleve
    from desktop.ui.exchange.shared_dialog import SharedDialog


class SharedDoings(QObject):
    """Acts on the plan and window that `elleve` has just now. What is seldom needed is read when it is needed."""

    def __init__(self, elleve: "Elleve") -> None:
        super().__init__(elleve)
        self._elleve = elleve

    def make_dialog(self) -> "SharedDialog":
        """The page «Felles plan» for the plan that is open."""
        from desktop.services.sharing import look_at, state_of
        from desktop.ui.exchange.shared_dialog import SharedDialog

        elleve = self._elleve
        state = state_of(elleve.open_plan)
        dialog = SharedDialog(elleve.parent_widget(), elleve.appearance.theme, state, look_at, elleve)
        dialog.move_wanted.connect(partial(self._move, dialog))
        dialog.use_wanted.connect(partial(self._use, dialog))
        dialog.fetch_wanted.connect(partial(self._fetch, dialog))
        dialog.home_wanted.connect(partial(self._go_home, dialog))
        return dialog

    def show(self) -> None:
        if self._elleve.window is not None and self._elleve.window.save_now():
            self.make_dialog().open()

    def _move(self, dialog: "SharedDialog", address: str) -> None:
        from desktop.services.sharing import move_there

        plan = self._elleve.open_plan
        job = self._job(dialog, self.tr("Flytter planen …"), lambda: move_there(plan, address))
        job.done.connect(lambda _count: self._use(dialog, address))
        job.start()

    def _use(self, dialog: "SharedDialog", address: str) -> None:
        words = self.tr("Planen er felles nå. Det de andre skriver, kommer fram av seg selv.")
        self._leave(dialog, lambda: self._elleve.settings.change(database=address), words)

    def _fetch(self, dialog: "SharedDialog") -> None:
        from desktop.services.sharing import fetch_home

        plan = self._elleve.open_plan
        job = self._job(dialog, self.tr("Henter planen hit …"), lambda: fetch_home(plan))
        job.done.connect(lambda copy: self._go_home(dialog, copy))
        job.start()

    def _go_home(self, dialog: "SharedDialog", fetched: Path | None = None) -> None:
        from desktop.services.sharing import go_home

        elleve = self._elleve
        words = self.tr("Du bruker planen på denne maskinen igjen.")
        self._leave(dialog, lambda: go_home(elleve.folder, elleve.settings, fetched), words)

    def _job(self, dialog: "SharedDialog", words: str, work: Callable[[], object]) -> Job:
        """The dialog waits for it; when it fails the dialog says why and nothing has changed."""
        dialog.show_busy(words)
        job = Job(lambda _report, _is_cancelled: work(), self._elleve)
        job.failed.connect(dialog.show_failed)
        return job

    def _leave(self, dialog: "SharedDialog", while_closed: Callable[[], object], words: str) -> None:
        """Opens the plan anew, once the dialog, which belongs to the window that goes, is done."""
        dialog.accept()
        QTimer.singleShot(0, self, lambda: self._reopen(while_closed, words))

    def _reopen(self, while_closed: Callable[[], object], words: str) -> None:
        done: list[object] = []
        self._elleve.reopen(lambda: done.append(while_closed()))
        if done and self._elleve.window is not None and self._elleve.plan is not None:
            self._elleve.window.session.tell(words)
