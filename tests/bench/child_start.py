"""Elleve started as the user starts it: prints seconds from the time given until the month with its cards is painted.

Arguments: the time (`time.monotonic()` of the parent), the data folder. `heavy` names what should not be there yet."""

import json
import sys
import time

from desktop.cli import main

HEAVY = ("numpy", "typer", "rich", "av", "PIL", "typst", "Stemmer", "rapidfuzz", "pysubs2", "dhash")


def watch_the_month() -> None:
    """Has the month tell when it has been painted for the first time."""
    from PySide6.QtCore import QTimer

    from desktop.ui.calendar.month_view import MonthView

    plain = MonthView.paintEvent

    def paint(view: MonthView, event: object) -> None:
        plain(view, event)
        MonthView.paintEvent = plain
        QTimer.singleShot(0, lambda: report(view))

    MonthView.paintEvent = paint


def report(view: object) -> None:
    seconds, cpu = time.monotonic() - float(sys.argv[1]), time.process_time()
    heavy = [name for name in HEAVY if name in sys.modules]
    model = view.model()
    posts = sum(len(model.posts_on(day)) for week in model.month.weeks() for day in week)
    print(json.dumps({"seconds": seconds, "cpu": cpu, "heavy": heavy, "cards": posts}))
    view.window().close()


if __name__ == "__main__":
    watch_the_month()
    sys.exit(main(["--data", sys.argv[2]]))
