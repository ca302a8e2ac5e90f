"""How posts lie in time: days without any, and posts that come at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from desktop.domain.post import Post, Status

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stillness:
    """Days in a row without a post, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def stillnesses(posts: Iterable[Post], first: date, last: date, least: int) -> tuple[Stillness, ...]:
    """All stretches of at least `least` days between `first` and `last` (both included) where nothing goes out."""
    taken = sorted({post.day for post in going_out(posts) if post.day is not None and first <= post.day <= last})
    edges = [first - DAY, *taken, last + DAY]
    found = [Stillness(before + DAY, after - DAY) for before, after in pairwise(edges)]
    return tuple(one for one in found if one.days >= least)


def collisions(posts: Iterable[Post]) -> Iterator[Sequence[Post]]:
    """Posts of the same day and hour, two or more, in order of time."""
    hours: defaultdict[tuple[date, int], list[Post]] = defaultdict(list)
    for post in going_out(posts):
        if post.day is not None and post.clock is not None:
            hours[post.day, post.clock.hour].append(post)
    yield from (hours[key] for key in sorted(hours) if len(hours[key]) > 1)


def going_out(posts: Iterable[Post]) -> Iterator[Post]:
    return (post for post in posts if post.status != Status.CANCELLED)
