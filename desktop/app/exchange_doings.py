"""What the menu does about files: posts in from other programs, the plan out to them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.change import PlanChange
from desktop.domain.errors import AppError
from desktop.domain.month import Month
from desktop.ui.jobs import Job
from desktop.ui.shell.commands import SEPARATOR, Command

if TYPE_CHECKING:
    from desktop.app.elleve import Elleve
    from desktop.services.importing import Intake


class ExchangeDoings(QObject):
    """Acts on the plan and window that `elleve` has just now. What is seldom needed is read when it is needed."""

    def __init__(self, elleve: "Elleve") -> None:
        super().__init__(elleve)
        self._elleve = elleve

    def commands(self) -> list[Command | None]:
        """What stands in the menu «Inn og ut»."""
        return [
            Command(self.tr("Hent innlegg fra en fil …"), self.fetch_posts),
            SEPARATOR,
            Command(self.tr("Lagre måneden som regneark …"), self.save_month_sheet),
            Command(self.tr("Lagre hele planen som regneark …"), self.save_plan_sheet),
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

        plan, window = self._elleve.open_plan, self._elleve.window
        usual = Path(usual_name(month, plan.branch)).with_suffix("").name if month else self.tr("Hele planen")
        file = self._ask_where(usual, ".xlsx", self.tr("Excel-regneark (*.xlsx);;CSV (*.csv)"))
        if file is None or window is None or not window.save_now():
            return
        try:
            count = save_sheet(plan, month, file)
        except AppError as problem:
            window.session.tell_problem(problem)
        else:
            window.session.tell(self.tr("{count} innlegg ligger i «{file}».").format(count=count, file=file.name))

    def _ask_where(self, usual: str, ending: str, kinds: str) -> Path | None:
        """A file the user names; without an ending it gets the usual one."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(
            self._elleve.parent_widget(), self.tr("Lagre som"), usual + ending, kinds
        )
        file = Path(chosen) if chosen else None
        return file.with_name(file.name + ending) if file is not None and not file.suffix else file

    def fetch_posts(self) -> None:
        """Takes posts from a file of another program; one undo takes them all back."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._elleve.parent_widget(), self.tr("Hent innlegg fra en fil"), "",
            self.tr("Regneark (*.xlsx *.ods *.xls *.csv *.txt *.tsv)"),
        )  # fmt: skip
        if chosen and self._elleve.window is not None:
            self.fetch_from(Path(chosen))

    def fetch_from(self, file: Path) -> Job:
        """Reads the file off the GUI thread, then asks about what is in it."""
        from desktop.services.intakes import open_intake

        store = self._elleve.open_plan.store
        job = Job(lambda _report, _is_cancelled: open_intake(file, store), self._elleve)
        job.done.connect(self._ask)
        job.failed.connect(self._tell_failed)
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
            intake.remember()
            self._show_fetched(done)

    def _show_fetched(self, change: PlanChange) -> None:
        days = [one.after.day for one in change.posts if one.after and one.after.day]
        if days and self._elleve.window is not None:
            self._elleve.window.show_month(Month.of(min(days)))

    def _tell_failed(self, problem: Exception) -> None:
        window = self._elleve.window
        if window is not None and isinstance(problem, AppError):
            window.session.tell_problem(problem)
        elif not isinstance(problem, AppError):
            raise problem
