"""Rules about a month as a whole: quiet stretches, posts at once, everything in one channel."""

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.domain.assessment import MonthNote
from desktop.domain.channel import Channel
from desktop.domain.finding import Severity
from desktop.domain.month import Month
from desktop.domain.post import Post
from desktop.domain.spread import Stillness, collisions, going_out, stillnesses
from desktop.domain.wording import listed, say
from desktop.domain.words import clock_words, day_month, short_day_month

# Followers notice when a page that lives is still for so many days.
STILL_DAYS = 4
# A month with fewer posts says nothing about how they are spread.
FEW = 4


def month_notes(month: Month, posts: Sequence[Post], today: date) -> tuple[MonthNote, ...]:
    """What the board should know about the days that are still to come, in order of date."""
    first = max(month.first, today)
    ahead = [post for post in posts if post.day is not None and post.day >= today]
    if first > month.last or not posts:
        return ()
    found = [*_stills(posts, first, month.last), *_collisions(ahead), *_one_channel(month, posts)]
    return tuple(sorted(found, key=lambda note: note.first))


def _stills(posts: Sequence[Post], first: date, last: date) -> Iterator[MonthNote]:
    for still in stillnesses(posts, first, last, STILL_DAYS):
        title = say("Stille {days}", days=_span(still))
        why = say("{count} dager på rad uten innlegg. Flytt et innlegg hit, eller legg inn en idé.", count=still.days)
        yield MonthNote("still", Severity.TIP, title, why, still.first, still.last)


def _collisions(posts: Sequence[Post]) -> Iterator[MonthNote]:
    for together in collisions(posts):
        day, clock = together[0].day, together[0].clock
        assert day is not None
        assert clock is not None
        title = say("{count} innlegg samtidig {day}", count=len(together), day=short_day_month(day))
        names = listed([say("«{title}»", title=post.title or "–") for post in together])
        why = say("{names} kommer i samme time (kl. {clock}). Flytt ett av dem.", names=names, clock=clock_words(clock))
        yield MonthNote("collision", Severity.WARNING, title, why, day, day, tuple(post.id for post in together))


def _one_channel(month: Month, posts: Sequence[Post]) -> Iterator[MonthNote]:
    out = [post for post in going_out(posts) if post.channels]
    if len(out) >= FEW and all(post.channels == (Channel.FACEBOOK,) for post in out):
        title = say("Alt går bare på Facebook")
        why = say("Ikke alle medlemmer er der. Send noe av det også på e-post, brev eller nettsiden.")
        yield MonthNote("one_channel", Severity.WARNING, title, why, month.first, month.last)


def _span(still: Stillness) -> str:
    """`12.–19. desember`."""
    if still.first.month == still.last.month:
        return say("{first}.–{last}", first=still.first.day, last=day_month(still.last))
    return say("{first}–{last}", first=day_month(still.first), last=day_month(still.last))
