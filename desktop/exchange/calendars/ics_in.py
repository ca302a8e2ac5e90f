"""Events of any calendar become posts: days and clock times in Norwegian time, whatever zone they were written in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.post import Form, Post, Status, new_id
from desktop.domain.wording import say
from desktop.exchange.calendars.ics_out import DUE, OSLO, UID_END
from desktop.exchange.calendars.ics_parts import Parts, read_parts
from desktop.exchange.calendars.own_fields import PREFIX, with_own_fields

if TYPE_CHECKING:
    from icalendar import Event

MOST_TIMES = 100  # an event that comes again for ever comes this often
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event, or the place in the file and the sentence about one that could not be read."""

    place: int
    post: Post | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """What a calendar file held, in its order; `note` is about the file."""

    events: tuple[CalendarEvent, ...]
    note: str = ""


def read_calendar(file: Path) -> CalendarReading:
    """Raises FileProblem where the file cannot be read or is no calendar."""
    return events_of(read_parts(file))


def events_of(parts: Parts) -> CalendarReading:
    found: list[CalendarEvent] = []
    apart: set[tuple[str, object]] = set()  # single days of a series that were changed
    blocks = [(place, _event(block, parts.zones)) for place, block in enumerate(parts.events, 1)]
    for _, event in blocks:
        if event is not None and "recurrence-id" in event:
            apart.add((str(event.get("uid", "")), _local(event.decoded("recurrence-id"))[0]))
    for place, event in blocks:
        found += _read(place, event, apart)
    note = say("Kalenderen slutter midt i. Det siste i den kan mangle.") if parts.cut else ""
    return CalendarReading(tuple(found), note)


def _event(block: str, zones: tuple[str, ...]) -> "Event | None":
    """The event read beside the time zones of its file; None for one that is no event at all."""
    from icalendar import Calendar  # some hundred modules that nobody else need wait for

    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *zones, block, "END:VCALENDAR"]
    try:
        calendar = Calendar.from_ical("\r\n".join("\n".join(lines).split("\n")) + "\r\n")
        return next(iter(calendar.walk("VEVENT")), None)  # type: ignore[return-value]  # asked for by name
    except Exception:  # noqa: BLE001  # a damaged event raises anything; it must not cost the others
        return None


def _read(place: int, event: "Event | None", apart: set[tuple[str, object]]) -> Iterator[CalendarEvent]:
    try:
        if event is None:
            raise ValueError("no event")
        uid = str(event.get("uid", ""))
        if uid.startswith(DUE) and uid.endswith(UID_END):
            return  # comes with its post
        post = _post(event, uid)
        days = _days(event, post)
    except Exception:  # noqa: BLE001  # as above
        yield CalendarEvent(place, None, say("har en dato som ikke kan leses, og er hoppet over."))
        return
    for number, day in enumerate(days):
        if "recurrence-id" not in event and (uid, day) in apart:
            continue
        yield CalendarEvent(place, replace(post, id=post.id if not number else new_id(), day=day))


def _post(event: "Event", uid: str) -> Post:
    day, clock = _when(event)
    place = str(event.get("location", "")).strip()
    text = str(event.get("description", ""))
    if place and place not in text:
        text = f"{text}\n\nSted: {place}".strip()
    title = "" if "x-elleve-untitled" in event else str(event.get("summary", "")).strip()
    own = {
        str(name).upper(): _unescaped(str(value))
        for name, value in event.items()
        if str(name).upper().startswith(PREFIX)
    }
    status = Status.CANCELLED if str(event.get("status", "")).upper() == "CANCELLED" else Status.DRAFT
    is_ours = bool(own) and uid.endswith(UID_END) and "-" not in uid
    post = Post(id=uid.removesuffix(UID_END) if is_ours else new_id(), title=title, text=text, day=day, clock=clock,
                form=Form.EVENT, status=status)  # fmt: skip
    return with_own_fields(post, own) if own else post


def _unescaped(value: str) -> str:
    """The library leaves properties it does not know as they stand in the file."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def _when(event: "Event") -> tuple[date, time | None]:
    """The day and clock time here. A whole day that was written as midnight to midnight in some zone is a day again."""
    start = event.decoded("dtstart")
    if not isinstance(start, datetime):
        return _local(start)
    length = _length(event, start)
    if length and length % _DAY == timedelta() and start.time() == time():
        return start.date(), None
    day, clock = _local(start)
    if clock == time() and length and length % _DAY == timedelta():
        return day, None
    return day, clock


def _length(event: "Event", start: datetime) -> timedelta | None:
    if "duration" in event:
        length = event.decoded("duration")
        return length if isinstance(length, timedelta) else None
    end = event.decoded("dtend") if "dtend" in event else None
    if not isinstance(end, datetime) or (end.tzinfo is None) != (start.tzinfo is None):
        return None
    return end - start


def _local(moment: Any) -> tuple[date, time | None]:
    """Norwegian day and clock; a moment without a zone is where we are."""
    if not isinstance(moment, date):
        raise ValueError("no date")
    if not isinstance(moment, datetime):
        return moment, None
    here = moment.astimezone(OSLO) if moment.tzinfo is not None else moment
    return here.date(), here.time().replace(microsecond=0, fold=0)


def _days(event: "Event", post: Post) -> list[date | None]:
    """The days the event comes on; those taken out by name are left out."""
    rule = event.get("rrule")
    if rule is None or post.day is None:
        return [post.day]
    from dateutil.rrule import rrulestr

    start = datetime.combine(post.day, post.clock or time())
    words = _rule_words(rule)
    gone = {_local(one.dt)[0] for part in _several(event.get("exdate")) for one in part.dts}
    again = islice(rrulestr(words, dtstart=start), MOST_TIMES)
    return [moment.date() for moment in again if moment.date() not in gone]


def _rule_words(rule: Any) -> str:
    """The rule with its end in local time, as the start is."""
    changed = dict(rule)
    ends = changed.get("UNTIL")
    if ends:
        end = ends[0] if isinstance(ends, list) else ends
        if isinstance(end, datetime) and end.tzinfo is not None:
            end = end.astimezone(OSLO).replace(tzinfo=None)
        elif not isinstance(end, datetime):
            end = datetime.combine(end, time(23, 59))
        changed["UNTIL"] = [end]
    return str(type(rule)(changed).to_ical().decode())


def _several(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
