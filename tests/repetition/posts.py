"""Small posts for the tests of likeness, and a plain all-with-all way to hold the index against."""

from collections.abc import Iterable
from datetime import date, timedelta

from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Post, Status
from desktop.repetition.compare import compare
from desktop.repetition.index import body

DAY = date(2026, 12, 1)


def post(post_id: str, text: str = "", after: int | None = 0, **fields: object) -> Post:
    """A post so many days after 1 December 2026; None for one without a date."""
    day = None if after is None else DAY + timedelta(days=after)
    return Post(id=post_id, text=text, day=day, **fields)  # type: ignore[arg-type]


def picture(fingerprint: str = "", digest: str = "") -> Media:
    return Media(id="m", kind=MediaKind.PICTURE, file="a.jpg", name="bilde.jpg", fingerprint=fingerprint, digest=digest)


def film(digest: str) -> Media:
    return Media(id="f", kind=MediaKind.VIDEO, file="a.mp4", name="film.mp4", digest=digest)


def like_by_texts(one: Post, plan: Iterable[Post], within_days: int = 60) -> dict[str, float]:
    """Every post held against this one, with no short cuts: id and score of those that are too like."""
    found = {}
    for other in plan:
        near = one.day is None or (other.day is not None and abs((other.day - one.day).days) <= within_days)
        if other.id == one.id or not near or other.status == Status.CANCELLED:
            continue
        result = compare(body(one), body(other))
        if result.repetitive:
            found[other.id] = result.score
    return found
