"""The views of the calendar on a big plan: how quick one switches, scrolls, drags and filters, and what it weighs."""

import json
import resource
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTableView

from desktop.app import Elleve
from desktop.domain.month import Month
from desktop.domain.post import Status
from desktop.domain.post_filter import PostFilter
from desktop.paths import DataFolder
from desktop.ui.calendar.card_drag import POST_TYPE
from desktop.ui.look.fonts import load_fonts
from desktop.ui.shell.main_window import MainWindow
from tests.bench.figures import Figure, Spent, median, spent
from tests.bench.starting import run_child
from tests.bench.window import opened, wait_until

SWITCH_MS, FRAME_MS, FILTER_MS = 100.0, 16.0, 50.0
KEYS = ("week", "list", "board", "year")
FILTERS = (PostFilter(words="kaffe"), PostFilter(statuses=frozenset({Status.DRAFT})), PostFilter())


class Paints(QObject):
    """Counts how often a view has been painted."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__()
        self.count = 0
        self._part = view.viewport()
        self._part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False

    def after(self, doing: Callable[[], object], *, always: bool = True) -> Spent:
        """What it takes until what was done stands on the screen; unless it is `always` seen, it may change nothing."""
        before = self.count

        def done_and_seen() -> None:
            doing()
            QCoreApplication.processEvents()

        took = spent(done_and_seen)
        if always and self.count == before:
            raise RuntimeError("nothing was painted")
        return took


def figures_of(name: str, times: Sequence[Spent], aim: float) -> list[Figure]:
    """Medians by the clock and, which other work on the machine disturbs less, by processor time."""
    return [
        Figure(name, median(one.clock for one in times), aim),
        Figure(f"{name}, processor time", median(one.work for one in times), aim),
    ]


def view_figures(data: DataFolder, posts: int, today: date, rounds: int = 8, frames: int = 60) -> list[Figure]:
    """All of it, on a window that has been used a little."""
    app = QApplication.instance() or QApplication(["elleve"])
    load_fonts()
    elleve = Elleve(app, data)
    window = opened(elleve)
    window.show_month(Month.of(today))
    wait_until(window.keeper.idle)
    figures = [*_switches(window, posts, rounds), *_drags(window, posts, frames)]
    window.show_view("list")
    window.calendar.views.show_span("all")
    wait_until(lambda: len(scrolled(window, "list").model().posts) >= posts)
    figures += [*_whole_plan(window, posts, rounds), *_scrolls(window, posts, frames), *_filters(window, posts, rounds)]
    window.show_view("month")
    window.close()
    return figures


def scrolled(window: MainWindow, key: str) -> QAbstractScrollArea:
    """What is painted and scrolled in a view."""
    if key == "month":
        return window.month_page.view
    page = window.month_page.other_view()
    return page.columns[1].list if key == "board" else page.view


def _switches(window: MainWindow, posts: int, rounds: int) -> list[Figure]:
    """From the month to each view and back, after each has been made once."""
    found = []
    for key in KEYS:
        window.show_view(key)
        paints = Paints(scrolled(window, key))
        times = []
        for _ in range(rounds):
            window.show_view("month")
            wait_until(window.keeper.idle)
            times.append(paints.after(partial(window.show_view, key)))
        found += figures_of(f"switch to {key}, {posts:,} posts", times, SWITCH_MS)
    paints = Paints(window.month_page.view)
    times = []
    for _ in range(rounds):
        window.show_view("list")
        times.append(paints.after(lambda: window.show_view("month")))
    return [*found, *figures_of(f"switch to month, {posts:,} posts", times, SWITCH_MS)]


def _whole_plan(window: MainWindow, posts: int, rounds: int) -> list[Figure]:
    """The same where list and board hold every post of the plan."""
    found = []
    for key, other in (("list", "board"), ("board", "list")):
        window.show_view(key)
        paints = Paints(scrolled(window, key))
        times = []
        for _ in range(rounds):
            window.show_view(other)
            times.append(paints.after(partial(window.show_view, key)))
        found += figures_of(f"switch to {key} with all {posts:,} posts in it", times, SWITCH_MS)
    return found


def _drags(window: MainWindow, posts: int, frames: int) -> list[Figure]:
    """A card is carried over the cells of month and week."""
    found = []
    for key in ("month", "week"):
        window.show_view(key)
        view = scrolled(window, key)
        paints = Paints(view)
        times = [paints.after(partial(view.dragMoveEvent, held_at(spot))) for spot in path_over(view, frames)]
        found += figures_of(f"frame of a drag over the {key}, {posts:,} posts", times, FRAME_MS)
    return found


def path_over(view: QTableView, frames: int) -> list[QPoint]:
    """From cell to cell, never twice on the same one."""
    shown = [row for row in range(view.model().rowCount())
             if view.visualRect(view.model().index(row, 0)).bottom() < view.viewport().height()]  # fmt: skip
    cells = [view.model().index(shown[step % len(shown)], (step * 3) % 7) for step in range(frames)]
    return [view.visualRect(cell).center() for cell in cells]


def held_at(spot: QPoint) -> QDragMoveEvent:
    data = QMimeData()
    data.setData(POST_TYPE, b"0" * 32)
    event = QDragMoveEvent(spot, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
                           Qt.KeyboardModifier.NoModifier)  # fmt: skip
    event.held = data  # Qt does not keep it alive
    return event


def _scrolls(window: MainWindow, posts: int, frames: int) -> list[Figure]:
    """Down through list and board with the whole plan in them."""
    found = []
    for key in ("list", "board"):
        window.show_view(key)
        view = scrolled(window, key)
        bar, paints = view.verticalScrollBar(), Paints(view)
        bar.setValue(0)
        times = [paints.after(partial(bar.setValue, 97 * step), always=False) for step in range(1, frames + 1)]
        found += figures_of(f"frame of scrolling the {key}, all {posts:,} posts", times, FRAME_MS)
    return found


def _filters(window: MainWindow, posts: int, rounds: int) -> list[Figure]:
    """Another filter over the whole plan, until what it lets through is painted."""
    found = []
    for key in ("list", "board", "month"):
        window.show_view(key)
        paints = Paints(scrolled(window, key))
        desk = window.calendar.views
        for wanted in FILTERS:
            desk.choose_filter(wanted)  # the words of the posts are written small once
        times = [paints.after(partial(desk.choose_filter, wanted), always=False) for wanted in FILTERS * rounds]
        found += figures_of(f"filter in the {key}, {posts:,} posts", times, FILTER_MS)
    return found


def memory_figures(data: DataFolder, posts: int) -> list[Figure]:
    """What a window weighs that has shown every view, beside an empty one; each in a process of its own."""
    floor = run_child("tests.bench.views_bench", "empty")["megabytes"]
    plain = run_child("tests.bench.views_bench", "month", str(data.root))["megabytes"]
    whole = run_child("tests.bench.views_bench", "all", str(data.root))["megabytes"]
    return [
        Figure(f"memory with the month shown, {posts:,} posts", plain, None, floor, "empty window", unit="MB"),
        Figure(f"memory with every view and all {posts:,} posts", whole, None, floor, "empty window", unit="MB"),
    ]


def weigh(what: str, folder: str) -> float:
    app = QApplication.instance() or QApplication(["elleve"])
    if what == "empty":
        from PySide6.QtWidgets import QMainWindow

        window = QMainWindow()
        window.show()
        app.processEvents()
        return megabytes()
    load_fonts()
    elleve = Elleve(app, DataFolder(Path(folder)))
    window = opened(elleve)
    wait_until(window.keeper.idle)
    if what == "all":
        for key in KEYS:
            window.show_view(key)
            app.processEvents()
        window.show_view("list")
        window.calendar.views.show_span("all")
        count = elleve.open_plan.store.post_count()
        wait_until(lambda: len(scrolled(window, "list").model().posts) >= count)
        window.show_view("board")
        app.processEvents()
    weight = megabytes()
    window.close()
    return weight


def megabytes() -> float:
    """What this process holds just now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


if __name__ == "__main__":
    arguments = sys.argv[2:]
    print(json.dumps({"megabytes": weigh(arguments[0], arguments[-1])}))
