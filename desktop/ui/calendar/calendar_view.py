"""What the views of the calendar have in common, so that the page treats them alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.month import Month
from desktop.ui.calendar.picks import Picks
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.shell.month_actions import MonthActions


class ViewMemory(QObject):
    """What this machine remembers of the calendar. `changed` carries what is new, by the names of the settings."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = "month"
        self.columns = ""

    def recall(self, view: str, columns: str) -> None:
        self.view, self.columns = view, columns

    def keep(self, **values: str) -> None:
        for name, value in values.items():
            setattr(self, name, value)
        self.changed.emit(values)


@dataclass(frozen=True, slots=True)
class ViewTools:
    """What a view is made with. `theme` is the look of that moment; later ones come by `show_theme`."""

    session: PlanSession
    actions: MonthActions
    picks: Picks
    theme: Theme
    memory: ViewMemory


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of the plan that is in sight: a day, the month it counts to, and how far it reaches (`month`, `year` or
    `all`; only views that span more than a month look at that)."""

    month: Month
    day: date
    span: str = "month"


class CalendarView(QWidget):
    """One way to see the posts. `post_chosen` carries the id of a post to show beside the view (empty for none),
    `day_chosen` the day the keyboard stands on, `month_wanted` a month to open, `turn_wanted` -1 or 1."""

    post_chosen = Signal(str)
    post_opened = Signal(str)
    day_chosen = Signal(object)
    month_wanted = Signal(object)
    turn_wanted = Signal(int)

    def show_stretch(self, stretch: Stretch, posts: Sequence[PostSummary]) -> None:
        """Shows these posts, which the filter has let through."""

    def current_day(self) -> date | None:
        """The day the keyboard stands on, where the view has one."""
        return None

    def choose_day(self, day: date) -> None:
        """Puts the keyboard on a day, where the view has days."""

    def line_button(self) -> QWidget | None:
        """A button of the view's own, to stand in the filter's line."""
        return None

    def choose_post(self, post_id: str) -> None:
        """Marks a post (empty for none) without telling anybody."""

    def show_theme(self, theme: Theme, kind: str) -> None:
        """Takes on another look, text size or amount of room (`full`, `drawer`, `narrow`, `single`)."""

    def take_focus(self) -> None:
        """Puts the keyboard where one works in this view."""
        self.setFocus()
