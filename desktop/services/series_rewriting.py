"""A series gets another rule: its coming posts are moved, made and taken away as the new rule says, and what somebody
has made their own stays as it is."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.errors import UsageError
from desktop.domain.post import Post, Status, new_id
from desktop.domain.series import Scope, Series
from desktop.domain.wording import listed, say
from desktop.domain.words import day_month
from desktop.services.series import OPEN, SHARED, Row, copied, count_words, kept, split

# A post that stays where it is stands for a day of the new rule that is so near: two so close would say the same twice.
NEAR = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Rewriting:
    """`left` are coming posts that stay, since somebody has changed them by hand or they are ready or out."""

    change: PlanChange
    moved: int
    made: int
    removed: int
    left: tuple[Post, ...]

    @property
    def line(self) -> str:
        """`to innlegg flyttes og ett innlegg lages`; empty where nothing is done with posts."""
        told = (
            (self.moved, say("{posts} flyttes", posts=count_words(self.moved))),
            (self.made, say("{posts} lages", posts=count_words(self.made))),
            (self.removed, say("{posts} tas bort", posts=count_words(self.removed))),
        )
        return listed([words for count, words in told if count])

    @property
    def left_line(self) -> str:
        """Which are left as they are; empty where none is."""
        days = [day_month(one.day) for one in self.left if one.day]
        if not days:
            return ""
        return say(
            "{posts:capital} er ferdig eller endret for hånd, og blir stående: {days}.",
            posts=count_words(len(days)), days=listed(days),
        )  # fmt: skip


def first_changeable(post: Post, row: Row, scope: Scope, today: date) -> date | None:
    """The day of the first post a new rule would do something with; None where there is none."""
    hand = own_ways(row, scope)
    return min((one.day for one in _coming(post, row, scope, today) if one.day and one.id not in hand), default=None)


def own_ways(row: Row, scope: Scope) -> frozenset[str]:
    """Posts that are not simply one more of the series: ready ones, and those with words or a day of their own."""
    if scope == Scope.THIS or len(row.posts) == 1:
        return frozenset()
    alike = Counter(map(_words, row.posts))
    days = set(row.series.occurrences())
    return frozenset(
        one.id for one in row.posts if one.status == Status.READY or one.day not in days or _own(one, alike)
    )


def rewritten(post: Post, row: Row, scope: Scope, rule: Series, today: date) -> Rewriting:
    """`rule` needs no id and no title. What is past, out or changed by hand stays. Raises UsageError where the rule has
    no coming days."""
    scope = Scope.ALL if post.day is None or len(row.posts) == 1 else scope
    coming, hand = _coming(post, row, scope, today), own_ways(row, scope)
    free = [one for one in coming if one.id not in hand]
    left = [one for one in coming if one.id in hand] + _out(row, scope, rule, today)
    series, rest = _parts(post, row, scope, rule)
    series = _around(series, left)
    days = [day for day in series.days() if day >= today]
    if not days:
        raise UsageError(say("Serien har ingen dager."), say("Velg en senere siste dag."))
    taken = {one.day for one in left}
    changes = _placed(free, [day for day in days if day not in taken], post)
    posts = [one for one in (_joined(one, series.id) for one in (*changes, *_staying(left))) if one.before != one.after]
    records = kept(row, series) if rest is None else (*kept(row, rest), RecordChange(None, series.to_record()))
    label = say("Ny regel for serien: {rule}", rule=series.rule_words)
    moved = sum(1 for one in posts if one.before and one.after and one.before.day != one.after.day)
    made, removed = sum(one.before is None for one in posts), sum(one.after is None for one in posts)
    return Rewriting(PlanChange(label, tuple(posts), records), moved, made, removed, tuple(sorted(left, key=_when)))


def thinned(row: Row, today: date) -> Rewriting:
    """Every second of the coming posts goes, but for what somebody has made their own; the others follow a rule with
    twice the interval. Raises UsageError where there are none to take out."""
    coming = [one for one in row.posts if one.day and one.day >= today and one.status in OPEN]
    start = next((day for day in row.series.days() if coming and coming[0].day and day >= coming[0].day), None)
    if len(coming) < 2 or start is None:
        raise UsageError(say("Serien har ikke flere innlegg å ta ut."))
    sparse = replace(row.series, first=start, interval=row.series.interval * 2)
    done = rewritten(coming[0], row, Scope.FOLLOWING, sparse, today)
    label = say("Tok ut {posts} av serien", posts=count_words(done.removed))
    return replace(done, change=replace(done.change, label=label))


def _coming(post: Post, row: Row, scope: Scope, today: date) -> list[Post]:
    """What the scope says of the posts that can still be changed, in date order."""
    return [one for one in row.of(post, scope) if one.day and one.day >= today and one.status in OPEN]


def _out(row: Row, scope: Scope, rule: Series, today: date) -> list[Post]:
    """Posts that are out or cancelled already, from the first day of the rule on."""
    if scope == Scope.THIS:
        return []
    since = max(today, rule.first)
    return [one for one in row.posts if one.day and one.day >= since and one.status not in OPEN]


def _parts(post: Post, row: Row, scope: Scope, rule: Series) -> tuple[Series, Series | None]:
    """The series by the new rule, and what is left of the old one; None where the new one takes its place."""
    named = replace(rule, id=row.series.id, title=row.series.title)
    if scope == Scope.ALL or post.day is None:
        return named, None
    if scope == Scope.THIS:
        return replace(named, id=new_id()), row.series.without(post.day)
    before, _later = split(row.series, post.day, row.posts)
    return (named, None) if before is None else (replace(named, id=new_id()), before)


def _around(series: Series, left: Sequence[Post]) -> Series:
    """Without the days that a post which stays stands for already."""
    days = [one.day for one in left if one.day]
    filled = {day for day in series.occurrences() if day not in days and any(abs(day - one) <= NEAR for one in days)}
    return replace(series, left_out=tuple(sorted({*series.left_out, *filled})))


def _placed(free: Sequence[Post], days: Sequence[date], pattern: Post) -> list[PostChange]:
    """Who is on a day of the rule stays; the others go to the days nobody is on, in order. Posts too many are taken
    away, and those lacking are copies."""
    staying: dict[date, Post] = {}
    for one in free:
        if one.day and one.day in days:
            staying.setdefault(one.day, one)  # two on a day: the second is one of the others
    there = {one.id for one in staying.values()}
    others = [one for one in free if one.id not in there]
    empty = [day for day in days if day not in staying]
    changes = [PostChange(one, one) for one in staying.values()]
    changes += [PostChange(one, _on(one, day)) for one, day in zip(others, empty, strict=False)]
    changes += [PostChange(one, None) for one in others[len(empty) :]]
    like = free[0] if free else pattern
    return changes + [PostChange(None, copied(like, day)) for day in empty[len(others) :]]


def _on(post: Post, day: date) -> Post:
    """The post on another day, with its due date as long before it as it was."""
    due = day - (post.day - post.due) if post.day and post.due else post.due
    return replace(post, day=day, due=due)


def _staying(left: Iterable[Post]) -> list[PostChange]:
    return [PostChange(one, one) for one in left if one.status in OPEN]


def _joined(one: PostChange, series: str) -> PostChange:
    return one if one.after is None else PostChange(one.before, replace(one.after, series=series))


def _own(post: Post, alike: Counter[tuple[object, ...]]) -> bool:
    """Whether somebody has written in it, or said something about it."""
    said = post.overrules or post.reviewed or post.links or post.publications
    return bool(said) or alike[_words(post)] == 1


def _words(post: Post) -> tuple[object, ...]:
    """All that a series shares, as something that can be counted."""
    return tuple(getattr(post, name) for name in SHARED)


def _when(post: Post) -> date:
    return post.day or date.max
