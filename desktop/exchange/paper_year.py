"""The year as data: twelve months with their posts, themes and days to remember."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.post import Post, Status
from desktop.domain.words import MONTHS
from desktop.exchange.paper_signs import one_line, shortened

THEMES = 3
DAYS = 6
THEME_LENGTH = 28  # letters that go on one line


@dataclass(frozen=True)
class YearView:
    """`posts` are those of the year, `days` names its days and `free` those people have off."""

    year: int
    posts: Sequence[Post]
    days: Mapping[date, str]
    free: frozenset[date]


def year_words(view: YearView) -> dict[str, Any]:
    return {
        "title": str(view.year),
        "counted": f"{sum(one.status != Status.CANCELLED for one in view.posts)} innlegg",
        "months": [_month(view, number) for number in range(1, 13)],
    }


def _month(view: YearView, number: int) -> dict[str, Any]:
    posts = [one for one in view.posts if one.day and one.day.month == number and one.status != Status.CANCELLED]
    themes = Counter(one_line(one.theme).lower() for one in posts if one.theme.strip())
    named = sorted(day for day in view.days if day.year == view.year and day.month == number)
    # Days off first where there are more than the cell holds; they are shown in the order of the days.
    chosen = sorted(sorted(named, key=lambda day: day not in view.free)[:DAYS])
    return {
        "name": MONTHS[number - 1].capitalize(),
        "count": len(posts),
        "published": sum(one.status == Status.PUBLISHED for one in posts),
        "themes": [
            {"name": shortened(name, THEME_LENGTH), "count": count} for name, count in themes.most_common(THEMES)
        ],
        "days": [{"day": f"{day.day}.", "name": view.days[day], "free": day in view.free} for day in chosen],
    }
