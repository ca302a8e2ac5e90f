"""The open window on a big plan: how quick a month changes, and how long the window stands still meanwhile."""

import time
from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import Elleve
from desktop.domain.month import Month
from desktop.paths import DataFolder
from desktop.ui.calendar.month_view import MonthView
from desktop.ui.look.fonts import load_fonts
from desktop.ui.shell.main_window import MainWindow
from tests.bench.figures import Figure, Spent, median, spent

AIM_MS = 50.0
SIZE = QSize(1280, 800)
PATIENCE_S = 120.0


class Paints:
    """Counts how often the month has been painted. Made before the window: Qt asks each view only once what paints."""

    def __init__(self) -> None:
        self.count = 0
        plain = MonthView.paintEvent

        def paint(view: MonthView, event: object) -> None:
            plain(view, event)
            self.count += 1

        MonthView.paintEvent = self.paint = paint  # kept: Qt goes on with what it once found to paint with
        self.end = lambda: setattr(MonthView, "paintEvent", plain)


def opened(elleve: Elleve) -> MainWindow:
    """The window in the size it is drawn for, however small the screen of this machine is."""
    if not elleve.start() or elleve.window is None:
        raise RuntimeError("the window did not open")
    window = elleve.window
    window.showNormal()
    window.resize(SIZE)
    wait_until(lambda: window.size() == SIZE)
    return window


def window_figures(data: DataFolder, posts: int, today: date, months: int = 24) -> list[Figure]:
    """Month changes going back from today, then the longest stop while a month is looked over in the background."""
    app = QApplication.instance() or QApplication(["elleve"])
    load_fonts()
    paints = Paints()
    try:
        elleve = Elleve(app, data)
        window = opened(elleve)
        wait_until(window.keeper.idle)
        changes = [change(window, Month.of(today).moved(-step), paints) for step in range(1, months + 1)]
        wait_until(window.keeper.idle)
        gap, count = longest_gap(window, Month.of(today).moved(-2))
        window.close()
    finally:
        paints.end()
    name = f"month change, {posts:,} posts"
    return [
        Figure(f"{name}, median of {months}", median(one.clock for one in changes), AIM_MS),
        Figure(f"{name}, worst of {months}", max(one.clock for one in changes), AIM_MS),
        Figure(f"{name}, median, processor time", median(one.work for one in changes), AIM_MS),
        Figure(f"{name}, worst, processor time", max(one.work for one in changes), AIM_MS),
        Figure(f"longest stop of the window while {count} posts are looked over", gap, AIM_MS),
    ]


def change(window: MainWindow, month: Month, paints: Paints) -> Spent:
    """From asking for the month until its cards are painted."""
    before = paints.count

    def show() -> None:
        window.keeper.show(month)
        wait_until(lambda: paints.count > before)

    return spent(show)


def longest_gap(window: MainWindow, month: Month) -> tuple[float, int]:
    """The longest time in ms between two turns of the event loop until the month is looked over, and its posts."""
    turns: list[float] = []
    ticker = QTimer(window, interval=1)
    ticker.timeout.connect(lambda: turns.append(time.perf_counter()))
    window.keeper.show(month)
    QCoreApplication.processEvents()
    ticker.start()
    wait_until(window.keeper.idle)
    ticker.stop()
    gap = max((later - earlier for earlier, later in pairwise(turns)), default=0.0)
    assessed = window.keeper.assessment
    return gap * 1000, len(assessed.posts) if assessed else 0


def wait_until(holds: Callable[[], bool]) -> None:
    """Lets the window work until it holds; raises TimeoutError when it never does."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if time.monotonic() > end:
            raise TimeoutError("the window never got there")
