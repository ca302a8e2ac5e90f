"""What the menu does about files: posts in from other programs, the plan out to them."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.app.calendar_keeper import CalendarKeeper
from desktop.app.file_asking import ask_where, tell_failed
from desktop.app.handover_doings import HandoverDoings
from desktop.app.shared_doings import SharedDoings
from desktop.app.shared_keeper import SharedKeeper
from desktop.domain.change import PlanChange
from desktop.domain.conflict import PlanLost
from desktop.domain.month import Month
from desktop.ui.jobs import Job
from desktop.ui.shell.commands import SEPARATOR, Command
from desktop.ui.widgets.question import Question

if TYPE_CHECKING:
    from desktop.app.elleve import Elleve
    from desktop.services.importing import Intake
    from desktop.services.what_worked import WhatWorked


class ExchangeDoings(QObject):
    """Acts on the plan and window that `elleve` has just now. What is seldom needed is read when it is needed."""

    def __init__(self, elleve: "Elleve") -> None:
        super().__init__(elleve)
        self._elleve = elleve
        self.handover = HandoverDoings(elleve)
        self.keeper = CalendarKeeper(lambda: elleve.plan, lambda: elleve.settings.values.calendar_file, elleve)
        self.shared = SharedKeeper(elleve)
        self.sharing = SharedDoings(elleve)
        self.keeper.failed.connect(lambda problem: tell_failed(elleve, problem))

    def commands(self) -> list[Command | None]:
        """What stands in the menu «Inn og ut»."""
        return [
            Command(self.tr("Hent innlegg fra en fil …"), self.fetch_posts, ("Ctrl+I",)),
            SEPARATOR,
            Command(self.tr("Lagre måneden som regneark …"), self.save_month_sheet),
            Command(self.tr("Lagre hele planen som regneark …"), self.save_plan_sheet),
            Command(self.tr("Lagre planen som kalenderfil …"), self.save_calendar),
            Command(self.tr("Hold en kalenderfil oppdatert …"), self.keep_calendar),
            SEPARATOR,
            Command(self.tr("Lag overleveringsfil …"), self.handover.make),
            Command(self.tr("Åpne overleveringsfil …"), self.handover.open),
            Command(self.tr("Felles plan …"), self.sharing.show),
            SEPARATOR,
            Command(self.tr("Hva virket? …"), self.show_worked),
        ]

    def save_month_sheet(self) -> None:
        """The month in sight, to a file the user names."""
        if self._elleve.window is not None:
            self._save_sheet(self._elleve.window.month)

    def save_plan_sheet(self) -> None:
        """All posts, a sheet for each month."""
        self._save_sheet(None)

    def _save_sheet(self, month: Month | None) -> None:
        from desktop.services.exporting import save_sheet
        from desktop.services.papers import usual_name

        plan = self._elleve.open_plan
        usual = Path(usual_name(month, plan.branch)).with_suffix("").name if month else self.tr("Hele planen")
        file = ask_where(self._elleve, usual, ".xlsx", self.tr("Excel-regneark (*.xlsx);;CSV (*.csv)"))
        if file is not None:
            self._save(file, lambda chosen: save_sheet(plan, month, chosen))

    def save_calendar(self) -> None:
        """All posts with a day, as a file other calendars can open."""
        from desktop.services.calendars import save_calendar

        plan = self._elleve.open_plan
        file = ask_where(self._elleve, plan.branch or self.tr("Innlegg"), ".ics", self.tr("Kalender (*.ics)"))
        if file is not None:
            self._save(file, lambda chosen: save_calendar(plan, None, chosen))

    def keep_calendar(self) -> None:
        """Chooses the file that follows the plan, or lets go of the one that does."""
        settings = self._elleve.settings
        if kept := settings.values.calendar_file:
            if self._stops_keeping(kept):
                settings.change(calendar_file="")
            return
        usual = self._elleve.open_plan.branch or self.tr("Innlegg")
        file = ask_where(self._elleve, usual, ".ics", self.tr("Kalender (*.ics)"))
        if file is not None:
            settings.change(calendar_file=str(file))
            self.keeper.refresh()
            self._tell(self.tr("«{file}» følger planen fra nå av.").format(file=file.name))

    def show_worked(self) -> Job:
        """Judges what is not judged yet off the GUI thread, then shows the figures."""
        from desktop.services.what_worked import what_worked

        plan = self._elleve.open_plan
        job = Job(lambda _report, _is_cancelled: what_worked(plan), self._elleve)
        job.done.connect(self._show_worked)
        job.failed.connect(lambda problem: tell_failed(self._elleve, problem))
        return job.start()

    def _show_worked(self, worked: "WhatWorked") -> None:
        from desktop.ui.exchange.worked_dialog import WorkedDialog

        if self._elleve.window is not None:
            dialog = WorkedDialog(self._elleve.window, self._elleve.appearance.theme, worked)
            dialog.exec()
            dialog.deleteLater()

    def _stops_keeping(self, kept: str) -> bool:
        return Question(
            self._elleve.parent_widget(), self._elleve.appearance.theme, self.tr("Slutte å oppdatere kalenderfila?"),
            self.tr("«{file}» følger planen nå. Fila blir liggende som den er.").format(file=Path(kept).name),
            verb=self.tr("Slutt å oppdatere"), keep=self.tr("Fortsett"),
        ).ask()  # fmt: skip

    def _save(self, file: Path, write: Callable[[Path], int]) -> Job | None:
        """Off the GUI thread: a plan of many years takes some seconds."""
        window = self._elleve.window
        if window is None or not window.save_now():
            return None
        words = self.tr("{count} innlegg ligger i «{file}».")
        job = Job(lambda _report, _is_cancelled: write(file), self._elleve)
        job.done.connect(lambda count: self._tell(words.format(count=count, file=file.name)))
        job.failed.connect(lambda problem: tell_failed(self._elleve, problem))
        return job.start()

    def _tell(self, words: str) -> None:
        if self._elleve.window is not None:
            self._elleve.window.session.tell(words)

    def fetch_posts(self) -> None:
        """Takes posts from a file of another program, or all of a handover file; one undo takes them all back."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._elleve.parent_widget(), self.tr("Hent innlegg fra en fil"), "",
            self.tr("Regneark, kalendere, arkiv og overleveringsfiler "
                    "(*.xlsx *.ods *.xls *.csv *.txt *.tsv *.ics *.zip *.json *.js *.elleve)"),
        )  # fmt: skip
        if chosen and Path(chosen).suffix.lower() == ".elleve":
            self.handover.open_from(Path(chosen))
        elif chosen and self._elleve.window is not None:
            self.fetch_from(Path(chosen))

    def fetch_from(self, file: Path) -> Job:
        """Reads the file off the GUI thread, then asks about what is in it."""
        from desktop.services.intakes import open_intake

        store = self._elleve.open_plan.store
        job = Job(lambda _report, _is_cancelled: open_intake(file, store), self._elleve)
        job.done.connect(self._ask)
        job.failed.connect(lambda problem: tell_failed(self._elleve, problem))
        return job.start()

    def _ask(self, intake: "Intake") -> None:
        from desktop.ui.exchange.import_dialog import ImportDialog

        window = self._elleve.window
        if window is None:
            return
        dialog = ImportDialog(window, self._elleve.appearance.theme, intake)
        wanted = dialog.wanted() if dialog.exec() else []
        dialog.deleteLater()
        if wanted and (done := window.session.do(intake.change(wanted))) is not None:
            with suppress(PlanLost):  # a shared plan is away: the next file is asked about anew
                intake.remember()
            self._show_fetched(done)

    def _show_fetched(self, change: PlanChange) -> None:
        days = [one.after.day for one in change.posts if one.after and one.after.day]
        if days and self._elleve.window is not None:
            self._elleve.window.show_month(Month.of(min(days)))
