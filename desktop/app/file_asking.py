"""What all that deals with files asks and tells the user alike."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import AppError
from desktop.ui.translations import tr

if TYPE_CHECKING:
    from desktop.app.elleve import Elleve


def ask_where(elleve: "Elleve", usual: str, ending: str, kinds: str) -> Path | None:
    """A file the user names; without an ending it gets the usual one."""
    from PySide6.QtWidgets import QFileDialog  # seldom needed

    chosen, _ = QFileDialog.getSaveFileName(elleve.parent_widget(), tr("Lagre som"), usual + ending, kinds)
    file = Path(chosen) if chosen else None
    return file.with_name(file.name + ending) if file is not None and not file.suffix else file


def tell_failed(elleve: "Elleve", problem: Exception) -> None:
    """An expected failure goes to the strip at the bottom; anything else is a bug."""
    if not isinstance(problem, AppError):
        raise problem
    if elleve.window is not None:
        elleve.window.session.tell_problem(problem)
