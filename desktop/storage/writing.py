"""Writes a change of the plan: whole posts in, deleted ones to the trash."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, Table, bindparam, delete, insert, update

from desktop.domain.change import RecordChange
from desktop.domain.letters import whole
from desktop.domain.post import Post
from desktop.storage.rows import POST_COLUMNS, Values, channel_values, media_values, post_values, text_values
from desktop.storage.tables import CHANNELS, MEDIA, POSTS, RECORDS, TEXTS
from desktop.storage.upsert import upsert


def write_posts(connection: Connection, posts: Mapping[str, Post | None], today: date) -> None:
    """Saves each post under its id; None puts the one with that id in the trash."""
    _put_in_trash(connection, [post_id for post_id, post in posts.items() if post is None], today)
    _save(connection, [post for post in posts.values() if post is not None])


def _put_in_trash(connection: Connection, post_ids: list[str], today: date) -> None:
    if post_ids:
        trashed = update(POSTS).where(POSTS.c.id == bindparam("gone"))
        trashed = trashed.values(deleted_on=today.isoformat(), version=POSTS.c.version + 1)
        connection.execute(trashed, [{"gone": post_id} for post_id in post_ids])


def _save(connection: Connection, posts: list[Post]) -> None:
    if not posts:
        return
    saved = upsert(connection, POSTS, ["id"], (*POST_COLUMNS[1:], "deleted_on"))
    connection.execute(saved, [{**post_values(post), "deleted_on": None} for post in posts])
    for table, values_of in ((CHANNELS, channel_values), (TEXTS, text_values), (MEDIA, media_values)):
        _replace_parts(connection, table, posts, [values for post in posts for values in values_of(post)])


def _replace_parts(connection: Connection, table: Table, posts: list[Post], values: list[Values]) -> None:
    """A post's parts are few and have no life of their own, so they are written anew."""
    old = delete(table).where(table.c.post_id == bindparam("owner"))
    connection.execute(old, [{"owner": post.id} for post in posts])
    if values:
        connection.execute(insert(table), values)


def write_records(connection: Connection, changes: Sequence[RecordChange]) -> None:
    """Saves each record as it is after the change; what has no after goes."""
    saved = upsert(connection, RECORDS, ["kind", "id"], ["body"])
    for change in changes:
        one = change.record
        if change.after is None:
            connection.execute(delete(RECORDS).where(RECORDS.c.kind == one.kind.value, RECORDS.c.id == one.id))
        else:
            connection.execute(saved, [{"kind": one.kind.value, "id": one.id, "body": whole(one.body)}])
