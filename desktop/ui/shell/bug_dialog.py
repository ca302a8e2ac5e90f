"""What the user sees when Elleve itself is at fault: one sentence, and details to copy."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication

from desktop.ui.translations import tr

log = logging.getLogger(__name__)


def install() -> None:
    """From now on an unexpected fault ends in the log and in a dialog, never in silence."""
    sys.excepthook = on_fault


def on_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    log.error("unexpected fault", exc_info=(kind, fault, trace))
    show("".join(traceback.format_exception(kind, fault, trace)))


def show(details: str) -> None:
    from PySide6.QtWidgets import QMessageBox  # the start can do without

    box = QMessageBox(QApplication.activeWindow())
    box.setWindowTitle("Elleve")
    box.setText(tr("Noe gikk galt i Elleve. Det dere har skrevet, er lagret."))
    box.setInformativeText(tr("Start Elleve på nytt hvis noe ser rart ut. Detaljene under kan kopieres til hjelp."))
    box.setDetailedText(details)
    box.exec()
