"""Changes to several posts at once, each as one reversible change with one sentence about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import NAMES as CHANNEL_NAMES
from desktop.domain.channel import Channel
from desktop.domain.finding import Finding
from desktop.domain.month import Month
from desktop.domain.post import Post, Status
from desktop.domain.wording import listed, say
from desktop.domain.words import clock_words, long_day
from desktop.services import plan as changes

Blockers = Callable[[Post], Sequence[Finding]]
# So many posts are named in a sentence; the rest are counted.
NAMED = 3


@dataclass(frozen=True, slots=True)
class StatusChange:
    """What can be done, and in one sentence what could not (empty when all could)."""

    change: PlanChange
    held_back: str = ""


def moved_by(posts: Sequence[Post], days: int) -> PlanChange:
    """So many days on; posts without a date stay where they are, and the clock time stays."""
    dated = [(post, post.day + timedelta(days=days)) for post in posts if post.day is not None]
    return _moved(dated)


def moved_to(posts: Sequence[Post], day: date | None) -> PlanChange:
    """The first to the day, and the others as many days as the first; undated ones to the day. None takes the date
    from all."""
    if day is None:
        if len(posts) == 1:
            return changes.moved(posts[0], None)
        label = say("{count} innlegg er nå idéer uten dato", count=len(posts))
        return _changed(label, [(post, replace(post, day=None)) for post in posts])
    first = min((post.day for post in posts if post.day is not None), default=day)
    return _moved([(post, day + (post.day - first) if post.day else day) for post in posts])


def moved_to_hour(post: Post, day: date, clock: time | None) -> PlanChange:
    """To another day and clock time; None leaves it without a time that day."""
    if clock:
        label = say(
            "Flyttet {post} til {day} kl. {clock}", post=_name(post), day=long_day(day), clock=clock_words(clock)
        )
    else:
        label = say("Flyttet {post} til {day}, uten klokkeslett", post=_name(post), day=long_day(day))
    return _changed(label, [(post, replace(post, day=day, clock=clock))])


def with_status(posts: Sequence[Post], status: Status, blockers: Blockers) -> StatusChange:
    """All that may have the status; «Klar» waits for what stops it, post by post."""
    changing = [post for post in posts if post.status != status]
    stopped = [(post, blockers(post)) for post in changing] if status == Status.READY else []
    held = [(post, found) for post, found in stopped if found]
    kept = {post.id for post, _found in held}
    free = [post for post in changing if post.id not in kept]
    if len(free) == 1:
        change = changes.with_status(free[0], status)
    else:
        change = _changed(_of_many(status, len(free)), [(post, replace(post, status=status)) for post in free])
    return StatusChange(change, _held_words(held))


def with_responsible(posts: Sequence[Post], name: str) -> PlanChange:
    name = name.strip()
    those = _name(posts[0]) if len(posts) == 1 else say("{count} innlegg", count=len(posts))
    label = say("{name} er nå ansvarlig for {those}", name=name, those=those)
    if not name:
        label = say("Ingen er nå ansvarlig for {those}", those=those)
    return _changed(label, [(post, replace(post, author=name)) for post in posts if post.author != name])


def duplicated(posts: Sequence[Post], day_of: Callable[[Post], date | None] = lambda post: post.day) -> PlanChange:
    """A copy of each as a draft, on the day that `day_of` gives."""
    if len(posts) == 1:
        return changes.duplicated(posts[0], day_of(posts[0]))
    copies = tuple(one for post in posts for one in changes.duplicated(post, day_of(post)).posts)
    return PlanChange(say("Kopierte {count} innlegg", count=len(posts)), copies)


def duplicated_to_channel(post: Post, channel: Channel) -> PlanChange:
    """A copy for another channel, with the wording the post has for it."""
    made = changes.duplicated(post, post.day).posts[0].after
    assert made is not None
    copy = replace(made, channels=(channel,), text=post.text_for(channel), texts=())
    label = say("Kopierte {post} til {channel}", post=_name(post), channel=CHANNEL_NAMES[channel])
    return PlanChange(label, (PostChange(None, copy),))


def deleted(posts: Sequence[Post]) -> PlanChange:
    if len(posts) == 1:
        return changes.deleted(posts[0])
    return PlanChange(say("Slettet {count} innlegg", count=len(posts)), tuple(PostChange(post, None) for post in posts))


def next_month_day(post: Post) -> date | None:
    """The same weekday in the month after: the second Tuesday comes to the second Tuesday (the last where there is no
    fifth)."""
    if post.day is None:
        return None
    month = Month.of(post.day).moved(1)
    first = month.first + timedelta(days=(post.day.weekday() - month.first.weekday()) % 7)
    day = first + timedelta(weeks=(post.day.day - 1) // 7)
    return day if day in month else day - timedelta(weeks=1)


def _moved(pairs: Sequence[tuple[Post, date]]) -> PlanChange:
    moving = [(post, day) for post, day in pairs if post.day != day]
    if len(moving) == 1:
        return changes.moved(*moving[0])
    first = long_day(min((day for _post, day in moving), default=date.min))
    label = say("Flyttet {count} innlegg, det første til {day}", count=len(moving), day=first)
    return _changed(label, [(post, replace(post, day=day)) for post, day in moving])


def _changed(label: str, pairs: Sequence[tuple[Post, Post]]) -> PlanChange:
    return PlanChange(label, tuple(PostChange(before, after) for before, after in pairs if before != after))


def _held_words(held: Sequence[tuple[Post, Sequence[Finding]]]) -> str:
    """`«Lucia» (ansvarlig mangler) kan ikke bli klart ennå.`"""
    if not held:
        return ""
    told = [
        say("{post} ({reasons:lower})", post=_name(post), reasons=listed([one.title for one in found]))
        for post, found in held[:NAMED]
    ]
    if len(held) > NAMED:
        told.append(say("{count} til", count=len(held) - NAMED))
    if len(held) == 1:
        return say("{those} kan ikke bli klart ennå.", those=told[0])
    return say("{those} kan ikke bli klare ennå.", those=listed(told))


def _of_many(status: Status, count: int) -> str:
    match status:
        case Status.IDEA:
            return say("{count} innlegg er nå idéer", count=count)
        case Status.DRAFT:
            return say("{count} innlegg er nå utkast", count=count)
        case Status.READY:
            return say("{count} innlegg er nå klare", count=count)
        case Status.PUBLISHED:
            return say("{count} innlegg er nå publiserte", count=count)
        case Status.CANCELLED:
            return say("{count} innlegg er nå avlyste", count=count)


def _name(post: Post) -> str:
    return say("«{title}»", title=post.title) if post.title else say("innlegget")
