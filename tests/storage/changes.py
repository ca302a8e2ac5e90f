"""Short ways to say what happens to a plan in a test."""

from datetime import date, time

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.post import Post

DECEMBER = (date(2026, 12, 1), date(2026, 12, 31))


def added(*posts: Post) -> PlanChange:
    return PlanChange("La til innlegg", tuple(PostChange(None, post) for post in posts))


def changed(before: Post, after: Post) -> PlanChange:
    return PlanChange("Endret innlegg", (PostChange(before, after),))


def deleted(*posts: Post) -> PlanChange:
    return PlanChange("Slettet innlegg", tuple(PostChange(post, None) for post in posts))


def planned(post_id: str, day: int | None = None, clock: time | None = None, **fields: str) -> Post:
    """A post in December 2026, or without a day."""
    return Post(id=post_id, day=date(2026, 12, day) if day else None, clock=clock, **fields)  # type: ignore[arg-type]
