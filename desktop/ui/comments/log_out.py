"""The log of what was decided, saved as a spreadsheet for the administration."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.comments import CommentService
from desktop.ui.session import PlanSession
from desktop.ui.translations import tr


def save_log(owner: QWidget, session: PlanSession, service: CommentService) -> None:
    """Asks where to, and tells how it went."""
    chosen, _ = QFileDialog.getSaveFileName(owner, tr("Lagre loggen"), "kommentarlogg.csv", tr("Regneark (*.csv)"))
    if not chosen:
        return
    try:
        # With a mark at the start, so that spreadsheets read the letters right.
        Path(chosen).write_text(service.log(), "utf-8-sig", newline="")
    except OSError:
        session.tell(tr("Loggen kunne ikke lagres der. Velg en annen mappe."), failed=True)
    else:
        session.tell(_saved_words(service))


def _saved_words(service: CommentService) -> str:
    if any(comment.locked or comment.text_locked for comment in service.all()):
        return tr("Loggen er lagret uten navn og tekster. Åpne samtykkeregisteret først hvis de skal med.")
    return tr("Loggen er lagret.")
