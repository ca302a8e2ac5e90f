"""The calendar in each of its views, with what comes beside it."""

from collections.abc import Callable

from desktop.domain.month import Month
from desktop.domain.post import Status
from desktop.ui.shell.main_window import MainWindow
from scenes.hands import post_named


def month(window: MainWindow) -> None:
    window.show_view("month")
    window.show_month(Month(2026, 12))


def view(key: str) -> Callable[[MainWindow], None]:
    return lambda window: window.show_view(key)


def with_balance(key: str) -> Callable[[MainWindow], None]:
    """A view with what comes beside it when one asks."""

    def show(window: MainWindow) -> None:
        window.show_view(key)
        window.month_page.show_inspector(shown=True)

    return show


def filtered_list(window: MainWindow) -> None:
    """Two posts picked, and a filter on."""
    window.show_view("list")
    line = window.calendar.filters.line
    line.toggle(next(facet for facet in line.facets if facet.part == "statuses"), Status.DRAFT)
    drafts = [one.post.id for one in window.keeper.posts if one.post.status == Status.DRAFT]
    window.calendar.views.picks.set(drafts[1:3])


def unfiltered(window: MainWindow) -> None:
    window.calendar.views.picks.clear()
    window.calendar.filters.line.reset()
    month(window)


def chosen_post(window: MainWindow) -> None:
    unfiltered(window)
    window.month_page.chosen_post_wanted.emit(post_named(window, "Lucia"))
