"""Every scene there is a picture of: what is done in the window before it is taken, by the name of the picture."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.app import Elleve
from desktop.ui.shell.main_window import MainWindow
from scenes import calendar, people, places, writing

# Before there is a plan: what the app shows.
BEFORE: dict[str, Callable[[Elleve], QWidget]] = {
    "first-start": places.first_start,
    "empty-month": places.empty_month,
}
SCENES: dict[str, Callable[[MainWindow], None]] = {
    "today": places.today,
    "month": calendar.month,
    "week": calendar.view("week"),
    "board": calendar.view("board"),
    "year": calendar.view("year"),
    "week-balance": calendar.with_balance("week"),
    "board-balance": calendar.with_balance("board"),
    "year-balance": calendar.with_balance("year"),
    "list-balance": calendar.with_balance("list"),
    "list": calendar.filtered_list,
    "chosen-post": calendar.chosen_post,
    "one-thing": writing.one_thing,
    "editor": writing.whole_editor,
    "preview": writing.preview,
    "series": writing.series,
    "series-rule": writing.series_rule,
    "publishing": writing.publishing,
    "ideas": places.ideas,
    "idea-bank": places.idea_bank,
    "radar": places.radar,
    "paper": places.paper,
    "shared-plan": places.shared_plan,
    "comments": people.comments,
    "comments-locked": people.comments_locked,
    "consent-door": people.consent_door,
    "consent-opening": people.consent_opening,
    "consent-picture": people.consent_picture,
    "consent-persons": people.consent_persons,
    "consent-unanswered": people.consent_unanswered,
    "consent-film": people.consent_film,
    "meeting": places.meeting,
    "films": places.films,
    "film-room": places.film_room,
}
# What is opened beside the view goes when there is less room.
DRAWERS = frozenset(name for name in SCENES if name.endswith("-balance"))
