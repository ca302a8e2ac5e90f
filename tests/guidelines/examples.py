"""Posts and media to hold rules against: sound ones, so that each test spoils just what it is about."""

from datetime import date, time

from desktop.domain.channel import Channel
from desktop.domain.media import Media, MediaKind, Permission
from desktop.domain.post import Form, Post, Status

TODAY = date(2026, 11, 22)
DAY = date(2026, 12, 3)


def a_post(**changes: object) -> Post:
    """A post that is ready and has nothing wrong with it."""
    fields: dict[str, object] = {
        "id": "p1",
        "title": "Julekaffe på biblioteket",
        "text": "Velkommen til kaffe og kaker. Vi møtes kl. 18.",
        "channels": (Channel.FACEBOOK, Channel.EMAIL),
        "day": DAY,
        "clock": time(18, 0),
        "status": Status.READY,
        "author": "Gunn",
        "approver": "Per",
        "form": Form.TEXT,
    }
    return Post(**(fields | changes))  # type: ignore[arg-type]


def a_picture(**changes: object) -> Media:
    """Our own picture, described, with nobody in it."""
    fields: dict[str, object] = {
        "id": "m1",
        "kind": MediaKind.PICTURE,
        "file": "ab12.jpg",
        "name": "kaffekopp.jpg",
        "alt_text": "En kopp kaffe på et bord",
        "permission": Permission.NOT_NEEDED,
        "people": 0,
    }
    return Media(**(fields | changes))  # type: ignore[arg-type]


def a_film(**changes: object) -> Media:
    """Our own film with nobody in it; nothing is said about captions."""
    fields: dict[str, object] = {
        "id": "m2",
        "kind": MediaKind.VIDEO,
        "file": "cd34.mp4",
        "name": "tur.mp4",
        "digest": "cd34",
        "people": 0,
        "seconds": 40.0,
    }
    return Media(**(fields | changes))  # type: ignore[arg-type]
