"""What one can do with a series of posts: begin it, and change or move one post, the following or all."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.errors import UsageError
from desktop.domain.post import Post, Status, new_id
from desktop.domain.record import RecordKind
from desktop.domain.series import MOST, Scope, Series
from desktop.domain.wording import say
from desktop.domain.words import small_number
from desktop.storage.store import Store

OPEN = frozenset({Status.IDEA, Status.DRAFT, Status.READY})
# What belongs to one post alone and never goes on to the others of its series.
OWN = frozenset(
    {"id", "day", "status", "overrules", "reviewed", "links", "series", "due", "publications", "inspiration"}
)
SHARED = tuple(one.name for one in fields(Post) if one.name not in OWN)


@dataclass(frozen=True, slots=True)
class Row:
    """A series with its posts in date order."""

    series: Series
    posts: tuple[Post, ...]

    def of(self, post: Post, scope: Scope) -> tuple[Post, ...]:
        """The posts a change is for: `post` itself, and of the others only what is not out or cancelled."""
        if scope == Scope.THIS:
            return (post,)
        since = post.day if scope == Scope.FOLLOWING and post.day else date.min
        others = (
            one for one in self.posts if one.id == post.id or (one.status in OPEN and (one.day or date.max) >= since)
        )
        return tuple(others)


class SeriesService:
    """Finds series in the plan."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def row(self, post: Post) -> Row | None:
        """The series the post belongs to; None where there is none (any more)."""
        record = self._store.record(RecordKind.SERIES, post.series) if post.series else None
        if record is None:
            return None
        return Row(Series.from_record(record), self._store.posts_of_series(post.series))


def begun(post: Post, series: Series) -> PlanChange:
    """The post as the first of a series, with a copy on each of the other days. Raises UsageError where the series
    has no days."""
    days = series.days()
    if not days:
        raise UsageError(say("Serien har ingen dager."), say("Velg en senere siste dag."))
    own = replace(post, day=days[0], series=series.id)
    made = [PostChange(post, own), *(PostChange(None, copied(own, day)) for day in days[1:])]
    label = say("Laget en serie på {count} innlegg", count=small_number(len(days)))
    return PlanChange(label, tuple(made), (RecordChange(None, series.to_record()),))


def copied(post: Post, day: date) -> Post:
    """The post on another day of its series, without what only holds for the first."""
    due = day - (post.day - post.due) if post.day and post.due else None
    return replace(
        post, id=new_id(), day=day, due=due, status=Status.DRAFT, overrules=(), reviewed=(), links=(), publications=()
    )


def changed_fields(before: Post, after: Post) -> tuple[str, ...]:
    """The fields that differ and can go on to the other posts of a series."""
    return tuple(name for name in SHARED if getattr(before, name) != getattr(after, name))


def spread(before: Post, after: Post, row: Row, scope: Scope) -> PlanChange:
    """What was changed in one post, for the others too; the post itself already has it."""
    values = {name: getattr(after, name) for name in changed_fields(before, after)}
    others = [one for one in row.of(after, scope) if one.id != after.id]
    changes = tuple(PostChange(one, replace(one, **values)) for one in others)
    return PlanChange(say("Endret {posts} til i serien", posts=count_words(len(changes))), changes)


def moved(post: Post, day: date, row: Row, scope: Scope) -> PlanChange:
    """The post to another day, and with it what the scope says, as many days on. What follows gets a series of its own
    when the earlier posts stay."""
    if post.day is None or scope == Scope.THIS:
        gone = row.series.without(post.day) if post.day else row.series
        return PlanChange(
            say("Flyttet {posts} i serien", posts=count_words(1)),
            (PostChange(post, replace(post, day=day)),),
            kept(row, gone),
        )
    steps = (day - post.day).days
    old, new = split(row.series, post.day, row.posts) if scope == Scope.FOLLOWING else (None, row.series)
    shifted, went = new.shifted(steps)
    changes = tuple(
        PostChange(one, replace(one, day=went.get(one.day, one.day + timedelta(days=steps)), series=shifted.id))
        for one in row.of(post, scope)
        if one.day
    )
    records = kept(row, shifted) if old is None else (*kept(row, old), RecordChange(None, shifted.to_record()))
    return PlanChange(say("Flyttet {posts} i serien", posts=count_words(len(changes))), changes, records)


def extended(row: Row, count: int) -> PlanChange:
    """So many more posts after the last day, each a copy of the last one. Raises UsageError where the series would be
    too long, or has no posts to copy."""
    known = row.series.occurrences()
    if not known or not row.posts or len(known) + count > MOST:
        raise UsageError(say("Serien kan ikke bli lengre."), say("Lag en ny serie fra det siste innlegget."))
    longer = row.series.counted(len(known) + count)
    new = longer.occurrences()[len(known) :]
    changes = tuple(PostChange(None, copied(row.posts[-1], day)) for day in new)
    return PlanChange(say("Laget {posts} til i serien", posts=count_words(len(new))), changes, kept(row, longer))


def left_alone(post: Post) -> PlanChange:
    """The post goes on outside its series."""
    return PlanChange(say("Tok innlegget ut av serien"), (PostChange(post, replace(post, series="")),))


def split(series: Series, day: date, posts: Iterable[Post]) -> tuple[Series | None, Series]:
    """The part before the day (None where there are no posts before it) and the part from it on, with an id of its
    own."""
    later = series.since(day)
    if not any(one.day and one.day < day for one in posts):
        return None, later
    outs = tuple(one for one in series.left_out if one < day)
    return replace(series, last=day - timedelta(days=1), left_out=outs), replace(later, id=new_id())


def kept(row: Row, series: Series | None) -> tuple[RecordChange, ...]:
    """The record as it now should be; nothing where it stays as it is."""
    if series == row.series:
        return ()
    return (RecordChange(row.series.to_record(), series.to_record() if series else None),)


def count_words(count: int) -> str:
    return say("ett innlegg") if count == 1 else say("{count} innlegg", count=small_number(count))


def moved_along(before: Post, after: Post, row: Row, scope: Scope) -> PlanChange:
    """For a post that has gone from one day to another already: what the scope says goes with it, and the rule is put
    right."""
    if before.day is None or after.day is None:
        return PlanChange(say("Flyttet {posts} i serien", posts=count_words(0)))
    as_it_was = replace(after, day=before.day)
    there = Row(row.series, tuple(as_it_was if one.id == after.id else one for one in row.posts))
    change = moved(as_it_was, after.day, there, scope)
    own = {one.post_id: one.after.series for one in change.posts if one.after}
    others = tuple(one for one in change.posts if one.post_id != after.id)
    mine = own.get(after.id, after.series)
    kept = () if mine == after.series else (PostChange(after, replace(after, series=mine)),)
    label = say("Flyttet {posts} til i serien", posts=count_words(len(others)))
    return PlanChange(label, (*kept, *others), change.records)


def together(first: PlanChange, then: PlanChange) -> PlanChange:
    """Two changes as one step back; where both are about a post, the second builds on the first."""
    made = {one.post_id: one for one in first.posts}
    for one in then.posts:
        earlier = made.get(one.post_id)
        if earlier is None or earlier.after is None or one.before is None or one.after is None:
            made[one.post_id] = one
        else:
            new = {name: getattr(one.after, name) for name in _differing(one.before, one.after)}
            made[one.post_id] = PostChange(earlier.before, replace(earlier.after, **new))
    label = then.label if then.posts else first.label
    return PlanChange(label, tuple(made.values()), (*first.records, *then.records))


def _differing(before: Post, after: Post) -> tuple[str, ...]:
    return tuple(one.name for one in fields(Post) if getattr(before, one.name) != getattr(after, one.name))
