"""The plan as a calendar file others can subscribe to, and calendars on their way into the plan."""

import re
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import AppError, FileProblem, plain_reason
from desktop.domain.month import Month
from desktop.domain.record import RecordKind
from desktop.domain.series import Series
from desktop.domain.wording import say
from desktop.exchange.calendars.ics_in import CalendarEvent, read_calendar
from desktop.exchange.calendars.ics_out import Recurring, calendar_of
from desktop.exchange.calendars.series_rule import recurring
from desktop.services.importing import Intake, Reading, ReadRow, RowProblem
from desktop.services.open_plan import OpenPlan
from desktop.services.whole_files import write_whole
from desktop.storage.store import Store

_STAMP = re.compile(rb"^DTSTAMP:.*\r\n", re.M)


def save_calendar(plan: OpenPlan, month: Month | None, file: Path) -> int:
    """Writes the posts of the month, or all, as an .ics file; returns how many have a day. Raises FileProblem."""
    posts = plan.plan.month(month) if month else plan.store.all_posts()
    dated = [post for post in posts if post.day]
    _write(file, calendar_of(dated, plan.branch, plan.today(), _series(plan.store)))
    return len(dated)


def refresh_calendar(plan: OpenPlan, file: Path) -> bool:
    """Brings a calendar file in step with the plan; False when it was so already. Raises FileProblem."""
    content = calendar_of(plan.store.all_posts(), plan.branch, plan.today(), _series(plan.store))
    with suppress(OSError):
        if _STAMP.sub(b"", file.read_bytes()) == _STAMP.sub(b"", content):
            return False
    _write(file, content)
    return True


def open_calendar(file: Path, store: Store) -> Intake:
    """The events of a calendar as posts to look at first. Raises FileProblem."""
    found = read_calendar(file)
    if not found.events:
        raise FileProblem(
            say("Det er ingen hendelser i «{file}».", file=file.name), found.note or say("Velg en annen kalender.")
        )
    notes = (RowProblem(1, found.note),) if found.note else ()
    return Intake(file, Reading(rows=tuple(_row(one, store) for one in found.events), notes=notes))


def _row(event: CalendarEvent, store: Store) -> ReadRow:
    notes = (event.note,) if event.note else ()
    known = store.post(event.post.id) if event.post else None
    if known is not None:
        return ReadRow(
            "", event.place, event.post, (say("står i planen allerede og er hoppet over."),), wanted=False, before=known
        )
    return ReadRow("", event.place, event.post, notes)


def _series(store: Store) -> list[Recurring]:
    """The plan's series; one that no Elleve wrote, or that is too long, goes out post by post."""
    found = []
    for record in store.records(RecordKind.SERIES):
        with suppress(ValueError, KeyError, AppError):
            found.append(recurring(Series.from_record(record)))
    return found


def _write(file: Path, content: bytes) -> None:
    try:
        write_whole(file, content)
    except OSError as problem:
        raise FileProblem(
            say("Kalenderen kunne ikke lagres som «{file}» ({reason}).", file=file, reason=plain_reason(problem)),
            say("Velg et annet sted."),
        ) from problem
