"""Puts the window together: the only part that knows everyone."""

import logging
import sys
from logging.handlers import RotatingFileHandler

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.app.elleve import Elleve
from desktop.paths import DataFolder
from desktop.ui.look.fonts import load_fonts
from desktop.ui.shell import bug_dialog
from desktop.ui.translations import install_language

__all__ = ["Elleve", "install_language", "load_fonts", "run"]


def run(folder: DataFolder) -> int:
    """Opens the window and returns the exit code when it is closed."""
    # The style by argument: setStyle hands a QStyle back, and making its constants takes time the start has not.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("Elleve")
    app.setDesktopFileName("elleve")
    QLocale.setDefault(QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway))
    load_fonts()
    start_log(folder)
    bug_dialog.install()
    elleve = Elleve(app, folder)
    install_language(app, elleve.settings.values.language)
    return app.exec() if elleve.start() else elleve.exit_code


def start_log(folder: DataFolder) -> None:
    """A small log beside the plan; it never holds texts of posts or names."""
    try:
        folder.make()
        handler = RotatingFileHandler(folder.logs / "elleve.log", maxBytes=200_000, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
