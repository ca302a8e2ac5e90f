"""The views of the calendar, in the order of the switch; each is read and made when first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.translations import tr

if TYPE_CHECKING:
    from desktop.ui.calendar.calendar_view import CalendarView, ViewTools


@dataclass(frozen=True, slots=True)
class ViewKind:
    """`make` is None for the month, which the page holds itself. `beside` says that balance, warnings and the chosen
    post stand beside it where there is room (elsewhere they come in a drawer), `spans` that it can show more than one
    month."""

    key: str
    words: str
    make: "Callable[[ViewTools], CalendarView] | None"
    beside: bool = False
    spans: bool = False


def views() -> tuple[ViewKind, ...]:
    """In the order of the switch; the words are in the chosen language."""
    return (
        ViewKind("month", tr("Måned"), None, beside=True),
        ViewKind("week", tr("Uke"), _week, beside=True),
        ViewKind("list", tr("Liste"), _list, spans=True),
        ViewKind("board", tr("Tavle"), _board, spans=True),
        ViewKind("year", tr("År"), _year),
    )


def _week(tools: "ViewTools") -> "CalendarView":
    from desktop.ui.calendar.week.week_page import WeekPage

    return WeekPage(tools)


def _list(tools: "ViewTools") -> "CalendarView":
    from desktop.ui.calendar.list.list_page import ListPage

    return ListPage(tools)


def _board(tools: "ViewTools") -> "CalendarView":
    from desktop.ui.calendar.board.board_page import BoardPage

    return BoardPage(tools)


def _year(tools: "ViewTools") -> "CalendarView":
    from desktop.ui.calendar.year.year_page import YearPage

    return YearPage(tools)
