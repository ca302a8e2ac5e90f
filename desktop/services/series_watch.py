"""Says when a series has become tiresome: the same words again and again, too close to each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.post import Post, Status
from desktop.domain.wording import say
from desktop.domain.words import short_day_month, small_number
from desktop.repetition.compare import compare

# So many alike in a row tire the reader; the like of what stood longer ago than the rest is forgotten.
MANY = 3
FORGOTTEN = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Tiresome:
    """`posts` are alike in a row, in date order; `next_post` the first of the coming ones that can be changed."""

    posts: tuple[Post, ...]
    next_post: Post | None

    @property
    def title(self) -> str:
        return say("{count:capital} innlegg på rad sier nesten det samme", count=small_number(len(self.posts)))

    @property
    def line(self) -> str:
        days = [one.day for one in self.posts if one.day]
        first, last = short_day_month(days[0]), short_day_month(days[-1])
        return say(
            "Fra {first} til {last} kjenner de som følger dere, ordene igjen og leser ikke lenger.",
            first=first,
            last=last,
        )


def tiresome(posts: Sequence[Post], today: date) -> Tiresome | None:
    """The longest run of like posts of a series (in date order) that still has one to come; None where it is short."""
    runs: list[list[Post]] = []
    for post in (one for one in posts if one.day and one.status != Status.CANCELLED):
        if runs and _again(runs[-1][-1], post):
            runs[-1].append(post)
        else:
            runs.append([post])
    coming = [run for run in runs if len(run) >= MANY and run[-1].day and run[-1].day >= today]
    if not coming:
        return None
    run = max(coming, key=len)
    changeable = (one for one in run[1:] if one.day and one.day >= today and one.status != Status.PUBLISHED)
    return Tiresome(tuple(run), next(changeable, None))


def _again(before: Post, post: Post) -> bool:
    if before.day is None or post.day is None or post.day - before.day > FORGOTTEN:
        return False
    return compare(_words(before), _words(post)).repetitive


def _words(post: Post) -> str:
    return f"{post.title}\n{post.text}"
