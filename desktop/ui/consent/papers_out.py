"""Papers of the register out of Elleve: as a PDF where the user says, or straight to a printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QStandardPaths
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import AppError
from desktop.exchange.consent_papers import Paper
from desktop.services.consent_papers import paper_pictures, save_paper
from desktop.ui.jobs import Job
from desktop.ui.paper_output import paint_pages
from desktop.ui.session import PlanSession
from desktop.ui.words import problem_words


class PapersOut(QObject):
    """Makes the pages off the GUI thread and tells how it went."""

    def __init__(self, session: PlanSession, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._owner = owner
        self._job: Job | None = None

    def save(self, paper: Paper, name: str) -> None:
        """Asks where to; `name` is what the file is proposed to be called."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / f"{name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self._owner, self.tr("Lagre som PDF"), proposed, "PDF (*.pdf)")
        if chosen:
            self.write(paper, Path(chosen).with_suffix(".pdf"))

    def write(self, paper: Paper, file: Path) -> None:
        """Without asking where."""
        self._start(lambda: save_paper(paper, file), self._on_saved)

    def print(self, paper: Paper) -> None:
        self._session.tell(self.tr("Gjør sidene klare for skriveren …"))
        self._start(lambda: paper_pictures(paper), self._on_pages)

    def idle(self) -> bool:
        return self._job is None

    def wait(self) -> None:
        if self._job is not None:
            self._job.wait()

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        if self._job is not None:
            return
        self._job = Job(lambda _report, _is_cancelled: work(), self)
        self._job.done.connect(self._on_ended)
        self._job.done.connect(done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_saved(self, file: Path) -> None:
        self._session.tell(self.tr("Arket ligger i «{file}».").format(file=file))

    def _on_pages(self, pages: list[bytes]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only who prints needs the print system

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
        printer.setPageLayout(layout)
        printer.setFullPage(True)
        if QPrintDialog(printer, self._owner).exec():
            sent = paint_pages(printer, pages)
            words = self.tr("Sendt til skriveren.") if sent else self.tr("Skriveren tok ikke imot arket. Prøv igjen.")
            self._session.tell(words, failed=not sent)

    def _on_failed(self, problem: object) -> None:
        self._on_ended()
        known = isinstance(problem, AppError)
        self._session.tell(
            problem_words(problem) if known else self.tr("Arket kunne ikke lages. Prøv igjen."), failed=True
        )

    def _on_ended(self, _result: object = None) -> None:
        self._job = None
