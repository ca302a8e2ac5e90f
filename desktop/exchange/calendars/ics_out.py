"""The plan as a calendar file: an event for each post with a day, with an alarm, under a name that never changes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.domain.post import Post, Status
from desktop.exchange.calendars.own_fields import own_fields

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event, vText

OSLO = ZoneInfo("Europe/Oslo")
UID_END = "@elleve"
DUE = "due-"
SERIES = "series-"
HALF_HOUR = timedelta(minutes=30)
# An hour before; without a clock time at nine in the morning the day before.
BEFORE_CLOCK, BEFORE_DAY = timedelta(hours=-1), timedelta(hours=-15)
_STATES = {Status.CANCELLED: "CANCELLED", Status.READY: "CONFIRMED", Status.PUBLISHED: "CONFIRMED"}
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Recurring:
    """A series as a calendar knows it: its rule in RFC 5545's words, and all days the rule gives."""

    id: str
    rule: Mapping[str, object]
    days: tuple[date, ...]


def calendar_of(posts: Iterable[Post], branch: str, today: date, series: Sequence[Recurring] = ()) -> bytes:
    """The posts with a day as an .ics file (UTF-8, CRLF, folded). Posts of a series that are alike become one event
    that comes again; those that differ stand by themselves. Media and what the board has judged are not carried."""
    dated = [post for post in posts if post.day]
    calendar = _calendar(branch)
    stamp = datetime.combine(today, time(), UTC)
    in_series: set[str] = set()
    for one in series:
        alike = _alike([post for post in dated if post.series == one.id and post.day in one.days])
        if len(alike) > 1:
            calendar.add_component(_recurring(one, alike, stamp))
            in_series |= {post.id for post in alike}
    for post in dated:
        if post.id not in in_series:
            calendar.add_component(_event(post, f"{post.id}{UID_END}", stamp))
        if post.due:
            calendar.add_component(_due(post, stamp))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _calendar(branch: str) -> "Calendar":
    from icalendar import Calendar  # some hundred modules that nobody else need wait for

    calendar = Calendar()
    calendar.add("prodid", "-//Elleve//Plan//NO")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _text(f"Innlegg, {branch}" if branch else "Innlegg"))
    return calendar


def _event(post: Post, uid: str, stamp: datetime) -> "Event":
    from icalendar import Event

    assert post.day is not None
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamp)
    _add_when(event, post.day, post.clock)
    event.add("summary", _text(post.title or " ".join(post.text.split())[:60]))
    if post.text:
        event.add("description", _text(post.text))
    event.add("status", _STATES.get(post.status, "TENTATIVE"))
    event.add("transp", "TRANSPARENT")  # nobody is busy because a post goes out
    for name, value in own_fields(post).items():
        event.add(name, _text(value))
    if not post.title:
        event.add("x-elleve-untitled", "1")
    if post.status != Status.CANCELLED:
        event.add_component(_alarm(post))
    return event


def _text(words: str) -> "vText":
    """What may stand in a calendar, escaped as RFC 5545 (3.3.11) says: the library takes a written «\\N», as in the
    path of a file, for a new line."""
    from icalendar import vText

    class Text(vText):
        def to_ical(self) -> bytes:
            return str(self).translate(_ESCAPED).encode()

    return Text(_NOT_TEXT.sub("", words.replace("\r\n", "\n").replace("\r", "\n")))


def _add_when(event: "Event", day: date, clock: time | None) -> None:
    if clock is None:
        event.add("dtstart", day)
        event.add("dtend", min(day, date.max - timedelta(days=1)) + timedelta(days=1))
    else:
        start = datetime.combine(day, clock.replace(microsecond=0), OSLO)
        event.add("dtstart", start)
        event.add("duration", HALF_HOUR)


def _alarm(post: Post) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _text(post.title or "Innlegg"))
    alarm.add("trigger", BEFORE_CLOCK if post.clock else BEFORE_DAY)
    return alarm


def _due(post: Post, stamp: datetime) -> "Event":
    """The day it should be ready to approve, as a day of its own."""
    from icalendar import Event

    event = Event()
    event.add("uid", f"{DUE}{post.id}{UID_END}")
    event.add("dtstamp", stamp)
    assert post.due is not None
    _add_when(event, post.due, None)
    event.add("summary", _text(f"Frist: {post.title or 'innlegg'}"))
    event.add("transp", "TRANSPARENT")
    return event


def _alike(posts: Sequence[Post]) -> list[Post]:
    """The posts that say the same as the first of the series at the same time, one a day."""
    kept: dict[date, Post] = {}
    for post in sorted(posts, key=lambda one: one.day or date.max):
        first = next(iter(kept.values()), post)
        if post.day and post.day not in kept and _said(post) == _said(first):
            kept[post.day] = post
    return list(kept.values())


def _said(post: Post) -> tuple[object, ...]:
    return post.title, post.text, post.clock, post.due is None, tuple(own_fields(post).items())


def _recurring(series: Recurring, alike: Sequence[Post], stamp: datetime) -> "Event":
    """Begins with the first post; days of the rule without a like post are left out by name."""
    first = alike[0]
    event = _event(first, f"{SERIES}{series.id}{UID_END}", stamp)
    last = alike[-1].day
    assert first.day is not None
    assert last is not None
    until: date = last if first.clock is None else datetime.combine(last, first.clock, OSLO).astimezone(UTC)
    event.add("rrule", {**series.rule, "UNTIL": until})
    taken = {post.day for post in alike}
    left_out = [day for day in series.days if first.day <= day <= last and day not in taken]
    for day in left_out:
        event.add("exdate", day if first.clock is None else datetime.combine(day, first.clock, OSLO))
    return event
