"""Earlier versions of posts: kept in the plan, the oldest let go of."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select

from desktop.domain.letters import whole
from desktop.storage.tables import POSTS, VERSIONS

Kept = tuple[str, str, str]


def last_moments(connection: Connection, posts: Sequence[str]) -> dict[str, str]:
    """When the newest version of each post was kept; posts without one are left out."""
    newest = select(VERSIONS.c.post_id, func.max(VERSIONS.c.moment)).where(VERSIONS.c.post_id.in_(posts))
    return {row[0]: row[1] for row in connection.execute(newest.group_by(VERSIONS.c.post_id))}


def put_versions(connection: Connection, kept: Sequence[Kept], most: int) -> None:
    """Adds versions as (post, moment, body) and lets go of all but the `most` newest of each post."""
    for post, moment, body in kept:
        if connection.execute(select(POSTS.c.number).where(POSTS.c.id == post)).first() is None:
            continue
        connection.execute(insert(VERSIONS), [{"post_id": post, "moment": moment, "body": whole(body)}])
        newest = select(VERSIONS.c.number).where(VERSIONS.c.post_id == post)
        newest = newest.order_by(VERSIONS.c.moment.desc(), VERSIONS.c.number.desc()).limit(most)
        connection.execute(delete(VERSIONS).where(VERSIONS.c.post_id == post, VERSIONS.c.number.not_in(newest)))


def read_versions(connection: Connection, post: str) -> tuple[tuple[str, str], ...]:
    """(moment, body) of the post, the newest first."""
    chosen = select(VERSIONS.c.moment, VERSIONS.c.body).where(VERSIONS.c.post_id == post)
    rows = connection.execute(chosen.order_by(VERSIONS.c.moment.desc(), VERSIONS.c.number.desc()))
    return tuple((moment, body) for moment, body in rows)
