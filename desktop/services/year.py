"""The year at a glance: each month's number of posts, what they are about, special days and quiet stretches."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.month import Month
from desktop.domain.post import Post
from desktop.domain.special_days import DayKind, SpecialDay
from desktop.domain.spread import Stillness, going_out, stillnesses
from desktop.services.days import day_names

# In a year one looks for the longer silences; those of a few days stand in the month.
STILL_DAYS = 10
THEMES = 3
# Kinds of days a board plans around.
PLANNED_AROUND = frozenset({DayKind.HOLIDAY, DayKind.AWARENESS, DayKind.SEASON})


@dataclass(frozen=True, slots=True)
class MonthFacts:
    """`per_day` counts the posts of each day from the first on; `themes` are the most frequent with their counts;
    `stills` are the stretches without posts."""

    month: Month
    count: int
    per_day: tuple[int, ...]
    themes: tuple[tuple[str, int], ...]
    days: tuple[SpecialDay, ...]
    stills: tuple[Stillness, ...]


def year_facts(year: int, posts: Sequence[Post]) -> tuple[MonthFacts, ...]:
    """The twelve months; cancelled posts do not count."""
    by_month: defaultdict[int, list[Post]] = defaultdict(list)
    for post in going_out(posts):
        if post.day is not None and post.day.year == year:
            by_month[post.day.month].append(post)
    return tuple(_facts(Month(year, number), by_month[number]) for number in range(1, 13))


def _facts(month: Month, posts: Sequence[Post]) -> MonthFacts:
    per_day = Counter(post.day for post in posts)
    days = [date(month.year, month.number, day) for day in range(1, month.last.day + 1)]
    themes = Counter(post.theme.strip() for post in posts if post.theme.strip())
    names = day_names(month)
    special = tuple(names[day] for day in days if day in names and names[day].kind in PLANNED_AROUND)
    stills = stillnesses(posts, month.first, month.last, STILL_DAYS) if posts else ()
    return MonthFacts(
        month, len(posts), tuple(per_day[day] for day in days), tuple(themes.most_common(THEMES)), special, stills
    )
