"""The agenda of the meeting as data: points noted before, and who does what."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.assessment import AssessedPost
from desktop.domain.decision import Decision
from desktop.domain.post import STATUS_NAMES, Post, Status
from desktop.exchange.paper_signs import STATUS_ICONS, day_of, one_line, title_of

NOBODY = "Ingen satt opp"
DONE = frozenset({Status.PUBLISHED, Status.CANCELLED})


def noted_points(decisions: Sequence[Decision], posts: Sequence[AssessedPost]) -> list[dict[str, str]]:
    """What the board has noted and not settled, with the post it is about."""
    titles = {one.post.id: title_of(one.post) for one in posts}
    return [
        {"day": day_of(one.noted_on), "what": one_line(one.words), "post": titles.get(one.post, "")}
        for one in decisions
        if not one.settled
    ]


def by_person(posts: Sequence[AssessedPost]) -> list[dict[str, Any]]:
    """The posts that are not out, under whoever is responsible; those without anybody last."""
    people: dict[str, list[Post]] = {}
    for one in posts:
        if one.post.status not in DONE:
            people.setdefault(one_line(one.post.author) or NOBODY, []).append(one.post)
    ordered = sorted(people, key=lambda name: (name == NOBODY, name.casefold()))
    return [{"name": name, "posts": [_task(post) for post in people[name]]} for name in ordered]


def _task(post: Post) -> dict[str, str]:
    return {
        "day": day_of(post.day),
        "title": title_of(post),
        "status_icon": STATUS_ICONS[post.status],
        "status_name": STATUS_NAMES[post.status],
    }
