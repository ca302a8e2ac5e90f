"""The month out of the app: as a PDF file or straight to a printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QStandardPaths, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import AppError
from desktop.domain.month import Month
from desktop.exchange.month_pdf import Edition
from desktop.services import papers
from desktop.ui.jobs import Job
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.words import problem_words


class PaperOutput(QObject):
    """Asks where to, makes the pages off the GUI thread and tells how it went. `saved` carries the PDF's path."""

    saved = Signal(object)

    def __init__(self, session: PlanSession, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window
        self._job: Job | None = None

    def ask(self, month: Month) -> None:
        """Asks which edition and whether to a file or a printer."""
        from desktop.ui.paper_dialog import PaperDialog  # read only when somebody asks

        dialog = PaperDialog(self._window, self._appearance.theme, month)
        dialog.save_wanted.connect(lambda edition: self.save_pdf(month, edition))
        dialog.print_wanted.connect(lambda edition: self.print_month(month, edition))
        dialog.exec()

    def save_pdf(self, month: Month, edition: Edition = Edition.MEETING) -> None:
        """Asks where to."""
        plan = self._session.open_plan
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / papers.usual_name(month, plan.branch))
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Lagre planen som PDF"), proposed, "PDF (*.pdf)")
        if chosen:
            self.write_pdf(month, Path(chosen).with_suffix(".pdf"), edition)

    def write_pdf(self, month: Month, file: Path, edition: Edition = Edition.MEETING) -> None:
        """Without asking where."""
        self._session.tell(self.tr("Lager PDF …"))
        plan = self._session.open_plan
        self._start(lambda: papers.save_month_pdf(plan, month, file, edition), self._on_saved)

    def print_month(self, month: Month, edition: Edition = Edition.MEETING) -> None:
        self._session.tell(self.tr("Gjør sidene klare for skriveren …"))
        plan = self._session.open_plan
        self._start(lambda: papers.month_pictures(plan, month, edition), self._on_pages)

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        if self._job is not None:
            return
        self._job = Job(lambda _report, _is_cancelled: work(), self)
        self._job.done.connect(done)
        self._job.done.connect(self._on_ended)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_saved(self, file: Path) -> None:
        self._session.tell(self.tr("Planen ligger i «{file}».").format(file=file))
        self.saved.emit(file)

    def _on_pages(self, pages: list[bytes]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only who prints needs the print system

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0)
        )
        printer.setPageLayout(layout)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            paint_pages(printer, pages)
            self._session.tell(self.tr("Sendt til skriveren."))

    def _on_failed(self, problem: object) -> None:
        self._on_ended()
        words = (
            problem_words(problem) if isinstance(problem, AppError) else self.tr("PDF-en kunne ikke lages. Prøv igjen.")
        )
        self._session.tell(words, failed=True)

    def _on_ended(self) -> None:
        self._job = None


def paint_pages(printer, pages: list[bytes]) -> None:  # type: ignore[no-untyped-def]  # QPrinter is imported late
    """One picture a page, as large as the page."""
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        painter.drawImage(painter.viewport(), QImage.fromData(page))
    painter.end()
