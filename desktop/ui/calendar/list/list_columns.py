"""The columns of the list: what they are called, what stands in them, how wide they are and how one sorts by them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from desktop.domain.assessment import PostSummary
from desktop.domain.post import Status
from desktop.domain.words import clock_words
from desktop.ui.paint.card import untitled
from desktop.ui.paint.marks import grade_of
from desktop.ui.translations import told, tr
from desktop.ui.words import CHANNEL_NAMES, FORM_NAMES, SEVERITY_NAMES, STATUS_NAMES, listed, of_eleven, short_day

_STATUS_ORDER = {status: place for place, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is in px at 100 % text, 0 takes what is left. `words` is what stands in the cell, also for screen readers
    and for sorting where there is no `order`. Columns that are not `usual` are shown when somebody chooses them;
    where there is little room, those with the greatest `gives_way` go first (0 never)."""

    key: str
    name: str
    width: int
    words: Callable[[PostSummary], str]
    order: Callable[[PostSummary], Any] | None = None
    usual: bool = True
    gives_way: int = 0

    def sort_key(self, one: PostSummary) -> Any:
        return self.order(one) if self.order is not None else self.words(one).casefold()


def columns() -> tuple[Column, ...]:
    """In the order they stand; the names are in the chosen language."""
    return (
        Column("pick", "", 46, lambda _one: ""),
        Column("date", tr("Dato"), 114, _day, _when),
        Column("clock", tr("Klokka"), 74, _clock, lambda one: one.post.clock or time.min, usual=False, gives_way=6),
        Column("channels", tr("Kanal"), 76, _channels, gives_way=2),
        Column("title", tr("Tittel"), 0, untitled),
        Column("theme", tr("Tema"), 130, lambda one: one.post.theme, usual=False, gives_way=8),
        Column("form", tr("Form"), 108, lambda one: FORM_NAMES[one.post.form], gives_way=5),
        Column("status", tr("Status"), 116, _status, lambda one: _STATUS_ORDER[one.post.status]),
        Column("author", tr("Ansvarlig"), 98, lambda one: one.post.author, gives_way=4),
        Column("keeper", tr("Svarvakt"), 104, lambda one: one.post.comment_keeper, usual=False, gives_way=7),
        Column("score", tr("Kvaliteter"), 158, _score, lambda one: -1 if one.met is None else one.met, gives_way=1),
        Column("warnings", tr("Varsler"), 220, warning_words, lambda one: (-one.blockers, -one.warnings), gives_way=3),
    )


def warning_words(one: PostSummary) -> str:
    """The gravest warning, and how many more there are."""
    count = one.blockers + one.warnings
    if not count:
        return tr("Ingen") if one.met is not None else ""
    first = told(one.first_warning)
    return first if count == 1 else tr("{first} og {count} til").format(first=first, count=count - 1)


def spoken_warning(one: PostSummary) -> str:
    grade = grade_of(one.blockers, one.warnings)
    return f"{SEVERITY_NAMES[grade]}: {warning_words(one)}" if grade is not None else warning_words(one)


def _when(one: PostSummary) -> tuple[date, time]:
    return (one.post.day or date.max, one.post.clock or time.min)


def _day(one: PostSummary) -> str:
    return short_day(one.post.day) if one.post.day else tr("Uten dato")


def _clock(one: PostSummary) -> str:
    return clock_words(one.post.clock) if one.post.clock else ""


def _channels(one: PostSummary) -> str:
    return listed([CHANNEL_NAMES[kind] for kind in one.post.channels])


def _status(one: PostSummary) -> str:
    return STATUS_NAMES[one.post.status]


def _score(one: PostSummary) -> str:
    return "" if one.met is None else of_eleven(one.met)
