"""What the menu does about handover files: making one, and opening one that somebody gave."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.app.file_asking import ask_where, tell_failed
from desktop.ui.jobs import Job
from desktop.ui.widgets.question import Question

if TYPE_CHECKING:
    from desktop.app.elleve import Elleve
    from desktop.services.handover import Choice, Incoming


class HandoverDoings(QObject):
    """Acts on the plan and window that `elleve` has just now. What is seldom needed is read when it is needed."""

    def __init__(self, elleve: "Elleve") -> None:
        super().__init__(elleve)
        self._elleve = elleve

    def make(self) -> None:
        """Writes everything to a file the user names."""
        window, plan = self._elleve.window, self._elleve.open_plan
        usual = f"{plan.branch or 'Elleve'} {plan.today().isoformat()}"
        file = ask_where(self._elleve, usual, ".elleve", self.tr("Overleveringsfil (*.elleve)"))
        if file is None or window is None or not window.save_now():
            return
        self.make_at(file, with_register=plan.folder.register.exists() and self._wants_register())

    def make_at(self, file: Path, *, with_register: bool = False) -> Job:
        from desktop.services.handover import make_handover

        plan = self._elleve.open_plan
        self._tell(self.tr("Lager overleveringsfila …"))
        job = Job(
            lambda report, is_cancelled: make_handover(
                plan, file, with_register=with_register, report=report, is_cancelled=is_cancelled
            ),
            self._elleve,
        )
        done = self.tr("Alt ligger i «{file}». Gi den til den som skal ta over.").format(file=file.name)
        job.done.connect(lambda _contents: self._tell(done))
        job.failed.connect(lambda problem: tell_failed(self._elleve, problem))
        return job.start()

    def open(self) -> None:
        """Asks for a file and shows what is in it before anything changes."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._elleve.parent_widget(), self.tr("Åpne overleveringsfil"), "", self.tr("Overleveringsfil (*.elleve)")
        )
        if chosen:
            self.open_from(Path(chosen))

    def open_from(self, file: Path) -> Job | None:
        from desktop.services.handover import look_into

        window, plan = self._elleve.window, self._elleve.open_plan
        if window is None or not window.save_now():
            return None
        self._tell(self.tr("Ser gjennom «{file}» …").format(file=file.name))
        job = Job(lambda _report, is_cancelled: look_into(plan, file, is_cancelled), self._elleve)
        job.done.connect(self._ask)
        job.failed.connect(lambda problem: tell_failed(self._elleve, problem))
        return job.start()

    def _ask(self, incoming: "Incoming") -> None:
        from desktop.ui.exchange.handover_dialog import HandoverDialog

        if self._elleve.window is None:
            return
        dialog = HandoverDialog(self._elleve.window, self._elleve.appearance.theme, incoming)
        wanted, choices = bool(dialog.exec()), dialog.choices()
        dialog.deleteLater()
        if not wanted:
            self._tell(self.tr("Planen er som den var."))
        elif incoming.fresh:
            self._take_over(incoming)
        else:
            self._merge(incoming, choices)

    def _take_over(self, incoming: "Incoming") -> None:
        """An empty plan gets everything just as it was, and the window is made anew on it."""
        from desktop.services.handover import land

        plan = self._elleve.open_plan
        job = Job(lambda _report, _is_cancelled: land(plan, incoming), self._elleve)
        job.done.connect(lambda _change: self._elleve.begin())
        job.failed.connect(lambda problem: tell_failed(self._elleve, problem))
        job.start()

    def _merge(self, incoming: "Incoming", choices: "dict[str, Choice]") -> None:
        """Pictures and films first, then the posts as one step that can be undone."""
        from desktop.services.handover import copy_media, remember

        plan = self._elleve.open_plan

        def merge_in(_count: object) -> None:
            window = self._elleve.window
            if window is not None and window.session.do(incoming.change(choices)) is not None:
                remember(plan, incoming)

        job = Job(lambda _report, _is_cancelled: copy_media(plan, incoming), self._elleve)
        job.done.connect(merge_in)
        job.failed.connect(lambda problem: tell_failed(self._elleve, problem))
        job.start()

    def _wants_register(self) -> bool:
        return Question(
            self._elleve.parent_widget(), self._elleve.appearance.theme,
            self.tr("Skal samtykkeregisteret være med?"),
            self.tr("Det er låst i fila også, og åpnes med passordet deres. Ta det bare med til den som overtar."),
            verb=self.tr("Ta det med"), keep=self.tr("La det bli igjen"),
        ).ask()  # fmt: skip

    def _tell(self, words: str) -> None:
        if self._elleve.window is not None:
            self._elleve.window.session.tell(words)
