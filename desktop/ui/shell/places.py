"""The places of the rail, in order, each with the maker of its page; pages are read and made when first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.shell.place_page import PlacePage
from desktop.ui.translations import tr

if TYPE_CHECKING:
    from desktop.services.open_plan import OpenPlan
    from desktop.ui.shell.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Place:
    """`make` is None for the calendar, which the window holds itself; `waiting` counts what waits for somebody."""

    key: str
    words: str
    icon: str
    make: Callable[["MainWindow"], PlacePage] | None
    waiting: Callable[["OpenPlan"], int] | None = None


def places() -> tuple[Place, ...]:
    """In the order of the rail; the words are in the chosen language."""
    return (
        Place("today", tr("I dag"), "today", _today, _waiting_today),
        Place("calendar", tr("Kalender"), "calendar", None),
        Place("ideas", tr("Idéer"), "bulb", _ideas),
        Place("radar", tr("Radar"), "radar", _radar),
        Place("film", tr("Film"), "film", _film, _waiting_films),
        Place("consent", tr("Samtykke"), "consent", _consent, _waiting_consent),
        Place("comments", tr("Kommentarer"), "comments", _comments, _waiting_comments),
        Place("meeting", tr("Møte"), "meeting", _meeting),
    )


def _today(window: "MainWindow") -> PlacePage:
    from desktop.ui.today.today_page import TodayPage

    return TodayPage(window.session, window.appearance)


def _waiting_today(plan: "OpenPlan") -> int:
    from desktop.services.today import read_today

    return read_today(plan).waiting


def _ideas(window: "MainWindow") -> PlacePage:
    from desktop.ui.ideas.ideas_page import IdeasPage

    return IdeasPage(window.session, window.appearance, window.actions_)


def _radar(window: "MainWindow") -> PlacePage:
    from desktop.ui.radar.radar_page import RadarPage

    return RadarPage(window.session, window.appearance)


def _comments(window: "MainWindow") -> PlacePage:
    from desktop.ui.comments.comments_page import CommentsPage

    return CommentsPage(window.session, window.appearance)


def _waiting_comments(plan: "OpenPlan") -> int:
    from desktop.domain.comment import comments_of
    from desktop.domain.record import RecordKind

    return sum(comment.waits for comment in comments_of(plan.plan.records(RecordKind.COMMENT)))


def _consent(window: "MainWindow") -> PlacePage:
    from desktop.ui.consent.consent_page import ConsentPage

    return ConsentPage(window.session, window.appearance)


def _waiting_consent(plan: "OpenPlan") -> int:
    return plan.consent_watch.waiting()


def _meeting(window: "MainWindow") -> PlacePage:
    from desktop.ui.meeting.meeting_page import MeetingPage

    return MeetingPage(window.session, window.appearance)


def _waiting_films(plan: "OpenPlan") -> int:
    from desktop.services.films import Films

    return Films(plan).waiting()


def _film(window: "MainWindow") -> PlacePage:
    from desktop.ui.film.film_page import FilmPage

    return FilmPage(window.session, window.appearance)
