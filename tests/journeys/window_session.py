"""A session at the window, run as a program of its own: two films are taken in, the month is shown, looked over and
backed up, then the window is closed."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import run
from desktop.paths import data_folder
from desktop.ui.shell.main_window import MainWindow
from tests.journeys.december import DECEMBER, Films, attach, open_plan

TOO_LONG, LOOK_MS, MOST_MS = 3, 50, 240_000


def main(folder: Path, captioned: Path, bare: Path) -> int:
    with open_plan(folder) as plan:
        attach(plan, Films(captioned, bare))
    app = QApplication(["elleve"])
    watch = QTimer(app)
    watch.timeout.connect(lambda: look_after(app, folder, watch))
    watch.start(LOOK_MS)
    QTimer.singleShot(MOST_MS, app, lambda: app.exit(TOO_LONG))
    return run(data_folder(folder))


def look_after(app: QApplication, folder: Path, watch: QTimer) -> None:
    """Closes the window when everything it does by itself has been done."""
    for window in app.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible():
            if window.month != DECEMBER:
                window.show_month(DECEMBER)
            elif is_looked_over(window) and any((folder / "backups").glob("*.db")):
                watch.stop()
                picture = window.grab()
                print(f"{window.windowTitle()}: {picture.width()} x {picture.height()}")
                window.close()


def is_looked_over(window: MainWindow) -> bool:
    plan = window.session.open_plan
    posts = plan.plan.month(DECEMBER)
    return all(summary.met is not None for summary in plan.assessor.summaries(posts))


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
