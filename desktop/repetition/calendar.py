"""Knows on which days there are posts, and of which form and theme, to tell what is new."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator
from datetime import date

from desktop.domain.post import Post

ALWAYS = date.max.toordinal()


class Calendar:
    """Ids of posts by day (ordinal, 0 for none), and the same for each form and theme."""

    def __init__(self) -> None:
        self._days: dict[int, set[str]] = {}
        self._kinds: dict[Hashable, dict[int, set[str]]] = defaultdict(dict)

    def add(self, post: Post) -> None:
        day = day_of(post)
        for days in (self._days, *(self._kinds[kind] for kind in _kinds(post))):
            days.setdefault(day, set()).add(post.id)

    def drop(self, post: Post) -> None:
        day = day_of(post)
        for days in (self._days, *(self._kinds[kind] for kind in _kinds(post))):
            days.get(day, set()).discard(post.id)
            if day in days and not days[day]:
                del days[day]

    def days(self, first: int, last: int) -> list[int]:
        """Days with posts, from first to last."""
        return within(self._days, first, last)

    def on(self, day: int) -> set[str]:
        return self._days.get(day, set())

    def count(self, first: int, last: int, but: str) -> int:
        """How many posts there are, leaving one out."""
        days = self.days(first, last)
        return sum(len(self._days[day]) for day in days) - any(but in self._days[day] for day in days)

    def of_form(self, post: Post, first: int, last: int) -> Iterator[str]:
        """Other posts of the same form."""
        return self._like(("form", post.form), post.id, first, last)

    def of_theme(self, post: Post, first: int, last: int) -> Iterator[str]:
        """Other posts of the same theme; none for a post without one."""
        return self._like(("theme", theme_of(post)), post.id, first, last) if theme_of(post) else iter(())

    def _like(self, kind: Hashable, but: str, first: int, last: int) -> Iterator[str]:
        days = self._kinds.get(kind, {})
        return (one for day in within(days, first, last) for one in days[day] if one != but)


def day_of(post: Post) -> int:
    """The day as an ordinal, 0 for none."""
    return post.day.toordinal() if post.day else 0


def span(post: Post, before: int, after: int) -> tuple[int, int]:
    """First and last day to look at; all of them for a post without a date."""
    return (max(1, day_of(post) - before), day_of(post) + after) if post.day else (0, ALWAYS)


def theme_of(post: Post) -> str:
    return post.theme.strip().casefold()


def _kinds(post: Post) -> tuple[Hashable, ...]:
    return ("form", post.form), ("theme", theme_of(post))


def within(days: Collection[int], first: int, last: int) -> list[int]:
    """Those from first to last, found by the shorter way."""
    if last - first > len(days):
        return [day for day in days if first <= day <= last]
    return [day for day in range(first, last + 1) if day in days]
