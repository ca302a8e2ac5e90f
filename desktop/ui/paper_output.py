"""The month out of the app: as a PDF file or straight to a printer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import AppError
from desktop.domain.month import Month
from desktop.domain.post_filter import PostFilter
from desktop.services import papers
from desktop.services.papers import Wish
from desktop.ui.jobs import Job
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.words import problem_words

if TYPE_CHECKING:
    from desktop.ui.paper_dialog import PaperDialog


class PaperOutput(QObject):
    """Asks what and where to, makes the pages off the GUI thread and tells how it went. `saved` carries the PDF's
    path."""

    saved = Signal(object)

    def __init__(self, session: PlanSession, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window
        self._job: Job | None = None

    def ask(self, month: Month, only: PostFilter | None = None) -> None:
        """Asks which edition and whether to a file or a printer, and shows how it will look."""
        from desktop.ui.paper_dialog import PaperDialog  # read only when somebody asks

        plan = self._session.open_plan
        dialog = PaperDialog(self._window, self._appearance.theme, month, partial(papers.wished_pdf, plan), only)
        dialog.save_wanted.connect(self._on_save_wanted)
        dialog.print_wanted.connect(self._print)
        dialog.folder_wanted.connect(self._show_folder)
        dialog.logo_wanted.connect(lambda: self._ask_logo(dialog))
        dialog.contact_wanted.connect(lambda: self._ask_contact(dialog))
        self.saved.connect(dialog.show_saved)
        dialog.exec()
        self.saved.disconnect(dialog.show_saved)
        dialog.deleteLater()

    def save_pdf(self, month: Month) -> None:
        """Asks where to."""
        self._on_save_wanted(Wish(month))

    def write_pdf(self, wish: Wish, file: Path) -> None:
        """Without asking where."""
        self._session.tell(self.tr("Lager PDF …"))
        plan = self._session.open_plan
        self._start(lambda: papers.save_pdf(papers.wished_pdf(plan, wish), file), self._on_saved)

    def print_month(self, month: Month) -> None:
        self._print(Wish(month))

    def _print(self, wish: Wish) -> None:
        self._session.tell(self.tr("Gjør sidene klare for skriveren …"))
        plan = self._session.open_plan
        self._start(lambda: papers.wished_pictures(plan, wish), self._on_pages)

    def _on_save_wanted(self, wish: Wish) -> None:
        plan = self._session.open_plan
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / papers.usual_name(wish.month, plan.branch))
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Lagre planen som PDF"), proposed, "PDF (*.pdf)")
        if chosen:
            self.write_pdf(wish, Path(chosen).with_suffix(".pdf"))

    def _ask_logo(self, dialog: "PaperDialog") -> None:
        plan = self._session.open_plan
        chosen, _ = QFileDialog.getOpenFileName(
            dialog, self.tr("Velg lokallagets merke"), "", self.tr("Bilder (*.png *.jpg *.jpeg *.webp)")
        )
        if chosen:
            try:
                papers.keep_logo(plan, Path(chosen))
            except AppError as problem:
                self._session.tell_problem(problem)
            dialog.draw_again()

    def _ask_contact(self, dialog: "PaperDialog") -> None:
        from desktop.ui.widgets.words_dialog import WordsDialog

        store = self._session.open_plan.store
        words = WordsDialog(
            dialog, self._appearance.theme, self.tr("Hvem kan man spørre om planen?"),
            self.tr("Det står nederst på hver side."), field=self.tr("Navn, telefon eller e-post"),
            words=store.setting(papers.CONTACT), verb=self.tr("Lagre"),
        ).ask()  # fmt: skip
        if words is not None:
            try:
                store.set_setting(papers.CONTACT, words)
            except AppError as problem:
                self._session.tell_problem(problem)
            dialog.draw_again()

    def _show_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

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

        first = QImage.fromData(pages[0])
        upright = first.height() > first.width()
        # A3 pages are as wide as two A4 pages side by side.
        large = max(first.width(), first.height()) > papers.PRINT_PIXELS_PER_INCH * 14
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        size = QPageSize(QPageSize.PageSizeId.A3 if large else QPageSize.PageSizeId.A4)
        way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
        printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            if paint_pages(printer, pages):
                self._session.tell(self.tr("Sendt til skriveren."))
            else:
                words = self.tr("Skriveren tok ikke imot sidene. Lagre planen som PDF, og skriv den ut derfra.")
                self._session.tell(words, failed=True)

    def _on_failed(self, problem: object) -> None:
        self._on_ended()
        words = (
            problem_words(problem) if isinstance(problem, AppError) else self.tr("PDF-en kunne ikke lages. Prøv igjen.")
        )
        self._session.tell(words, failed=True)

    def _on_ended(self) -> None:
        self._job = None


def paint_pages(printer, pages: list[bytes]) -> bool:  # type: ignore[no-untyped-def]  # QPrinter is imported late
    """One picture a page, as large as the page; False where the printer takes none."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        painter.drawImage(painter.viewport(), QImage.fromData(page))
    return painter.end()
