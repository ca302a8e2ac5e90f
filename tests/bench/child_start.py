"""Elleve started as the user starts it: prints seconds from the time given until the month with its cards is painted.

Arguments: the time (`time.monotonic()` of the parent), the data folder. `heavy` names what should not be there yet."""

import json
import sys
import time
from pathlib import Path

from desktop import cli
from desktop.paths import DataFolder

HEAVY = ("numpy", "typer", "rich", "av", "PIL", "typst", "Stemmer", "rapidfuzz", "pysubs2", "dhash")


def watch_the_month() -> None:
    """Has the month tell when it has been painted for the first time."""
    from PySide6.QtCore import QTimer

    from desktop.ui.calendar.month_view import MonthView

    plain, painted = MonthView.paintEvent, []

    def paint(view: MonthView, event: object) -> None:
        # It stays in place: Qt keeps what it once found to paint with, and it must not be gone at the next paint.
        plain(view, event)
        if not painted:
            painted.append(view)
            QTimer.singleShot(0, lambda: report(view))

    MonthView.paintEvent = paint


def report(view: object) -> None:
    seconds, cpu = time.monotonic() - float(sys.argv[1]), time.process_time()
    heavy = [name for name in HEAVY if name in sys.modules]
    model = view.model()
    posts = sum(len(model.posts_on(day)) for week in model.month.weeks() for day in week)
    print(json.dumps({"seconds": seconds, "cpu": cpu, "heavy": heavy, "cards": posts}))
    view.window().close()


def folder_and_watch(chosen: Path | None) -> DataFolder:
    """Takes the place of the last step before the window, so that everything is imported when and as it always is."""
    watch_the_month()
    return plain_data_folder(chosen)


if __name__ == "__main__":
    plain_data_folder, cli.data_folder = cli.data_folder, folder_and_watch
    sys.exit(cli.main(["--data", sys.argv[2]]))
