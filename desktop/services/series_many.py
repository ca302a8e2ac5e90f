"""Several posts moved or deleted at once, some of them of series: one question, one change, one step back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.post import Post
from desktop.domain.series import Scope, Series
from desktop.domain.wording import say
from desktop.services.series import Row, count_words, kept, moved

# By the id of the series.
Rows = Mapping[str, Row]


def meant(picked: Sequence[Post], rows: Rows, scope: Scope) -> frozenset[str]:
    """The ids of the picked posts, and of those of their series that the scope takes along."""
    ids = {one.id for one in picked}
    for row in rows.values():
        first = _first(row, picked)
        if scope != Scope.THIS and first is not None:
            ids |= {one.id for one in row.of(first, scope)}
    return frozenset(ids)


def moved_with(change: PlanChange, rows: Rows, scope: Scope) -> PlanChange:
    """A move of some posts, with as many of their series as the scope says. They follow the first picked of each
    series, to its new clock time too."""
    if scope == Scope.THIS:
        going = [one.before for one in change.posts if one.before]
        records = [record for row in rows.values() for record in kept(row, _without(row, going))]
        return replace(change, records=tuple(records))
    made = {one.post_id: one for one in change.posts}
    records = []
    for row in rows.values():
        lead = _lead(row, change.posts)
        if lead is None:
            continue
        follow = _following(*lead, row, scope)
        made |= {one.post_id: one for one in follow.posts}
        records += follow.records
    return PlanChange(say("Flyttet {posts}", posts=count_words(len(made))), tuple(made.values()), tuple(records))


def removed_with(picked: Sequence[Post], rows: Rows, scope: Scope) -> PlanChange:
    """Deletes the picked and what the scope says of their series; the rules say what is left."""
    ids = meant(picked, rows, scope)
    known = {one.id: one for one in picked} | {one.id: one for row in rows.values() for one in row.posts}
    changes = tuple(PostChange(one, None) for one in known.values() if one.id in ids)
    records = tuple(record for row in rows.values() for record in kept(row, _left(row, ids, scope)))
    return PlanChange(say("Slettet {posts}", posts=count_words(len(changes))), changes, records)


def _first(row: Row, picked: Iterable[Post]) -> Post | None:
    """The earliest picked post of a series."""
    of_it = [one for one in picked if one.series == row.series.id]
    return min(of_it, key=lambda one: one.day or date.max, default=None)


def _lead(row: Row, changes: Iterable[PostChange]) -> tuple[Post, Post] | None:
    """The first of a series that goes from one day to another, before and after."""
    pairs = [(one.before, one.after) for one in changes if one.before and one.after]
    going = [(a, b) for a, b in pairs if a.series == row.series.id and a.day and b.day and a.day != b.day]
    return min(going, key=lambda pair: pair[0].day or date.max, default=None)


def _following(before: Post, after: Post, row: Row, scope: Scope) -> PlanChange:
    if after.day is None:
        return PlanChange("")
    change = moved(before, after.day, row, scope)
    if before.clock == after.clock:
        return change
    at_hour = (PostChange(one.before, replace(one.after, clock=after.clock)) for one in change.posts if one.after)
    return replace(change, posts=tuple(at_hour))


def _without(row: Row, going: Iterable[Post]) -> Series:
    """The series with the days left out that its posts go from."""
    series = row.series
    for one in going:
        series = series.without(one.day) if one.day and one.series == row.series.id else series
    return series


def _left(row: Row, gone: frozenset[str], scope: Scope) -> Series | None:
    days = [one.day for one in row.posts if one.day and one.id not in gone]
    if not days:
        return None
    if scope != Scope.THIS:
        return replace(row.series, last=max(days))
    return _without(row, [one for one in row.posts if one.id in gone])
