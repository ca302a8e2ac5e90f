"""So that nobody's words are overwritten: a change is held against what the rows hold now, and the rows against the
version they then had."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, bindparam, select, update

from desktop.domain.change import PlanChange
from desktop.domain.conflict import Met
from desktop.domain.letters import whole
from desktop.domain.post import Post
from desktop.domain.record import Record, RecordKind
from desktop.storage.reading import KEPT, read_posts
from desktop.storage.rows import channel_values, media_values, post_values, text_values
from desktop.storage.tables import POSTS, RECORDS

Key = tuple[str, ...]
Things = dict[Key, Post | Record | None]
_RECORD_VERSIONS = select(RECORDS.c.kind, RECORDS.c.id, RECORDS.c.version)


def met(connection: Connection, change: PlanChange) -> tuple[Met, ...]:
    """What of the change is no longer as it was when it began; saying the same twice is nothing of the kind."""
    began: Things = {(one.post_id,): one.before for one in reversed(change.posts)}
    wanted: Things = {(one.post_id,): one.after for one in change.posts}
    began |= {_key(one.record): one.before for one in reversed(change.records)}
    wanted |= {_key(one.record): one.after for one in change.records}
    return tuple(_met(began, wanted, _now(connection, list(began))))


def versions_behind(connection: Connection, change: PlanChange) -> dict[Key, int]:
    """The version of each row the change is about, the trash too; those that are not there are left out."""
    wanted = {(one.post_id,) for one in change.posts} | {_key(one.record) for one in change.records}
    posts = select(POSTS.c.id, POSTS.c.version).where(POSTS.c.id.in_([key[0] for key in wanted if len(key) == 1]))
    found = _versions(connection, posts, _RECORD_VERSIONS if change.records else None)
    return {key: version for key, version in found.items() if key in wanted}


def row_versions(connection: Connection) -> dict[Key, int]:
    """The version of every post outside the trash, by (id,), and of every record, by (kind, id)."""
    return _versions(connection, select(POSTS.c.id, POSTS.c.version).where(KEPT), _RECORD_VERSIONS)


def _versions(connection: Connection, *chosen: Select[Any] | None) -> dict[Key, int]:
    rows = [row for one in chosen if one is not None for row in connection.execute(one)]
    return {tuple(key): version for *key, version in rows}


def hold(connection: Connection, versions: Mapping[Key, int]) -> bool:
    """Holds the rows until the transaction ends; False where one is no longer at its version."""
    posts = [{"a": key[0], "seen": seen} for key, seen in versions.items() if len(key) == 1]
    records = [{"a": key[0], "b": key[1], "seen": seen} for key, seen in versions.items() if len(key) == 2]
    return _held(connection, POSTS, POSTS.c.id == bindparam("a"), posts) and _held(
        connection, RECORDS, (RECORDS.c.kind == bindparam("a")) & (RECORDS.c.id == bindparam("b")), records
    )


def _held(connection: Connection, table: Table, which: ColumnElement[bool], rows: list[dict[str, Any]]) -> bool:
    at_its_version = update(table).where(which, table.c.version == bindparam("seen")).values(version=table.c.version)
    return not rows or connection.execute(at_its_version, rows).rowcount == len(rows)


def _met(began: Things, wanted: Things, now: Things) -> Iterator[Met]:
    for key, before in began.items():
        there = now.get(key)
        if there not in (before, wanted[key]) and _kept(there) not in (_kept(before), _kept(wanted[key])):
            yield Met(wanted[key], there)


def _kept(thing: Post | Record | None) -> str:
    """As the database holds it, which has no zero character and no half letters."""
    values: object = thing
    if isinstance(thing, Post):
        values = post_values(thing), channel_values(thing), text_values(thing), media_values(thing)
    elif isinstance(thing, Record):
        values = thing.kind, thing.id, whole(thing.body)
    return str(values).replace("\\x00", "\ufffd")


def _now(connection: Connection, keys: list[Key]) -> Things:
    ids = [key[0] for key in keys if len(key) == 1]
    found: Things = {(post.id,): post for post in read_posts(connection, KEPT, POSTS.c.id.in_(ids))}
    for key in keys:
        if len(key) == 2:
            kind, record_id = key
            chosen = select(RECORDS.c.body).where(RECORDS.c.kind == kind, RECORDS.c.id == record_id)
            body = connection.execute(chosen).scalar()
            if body is not None:
                found[key] = Record(RecordKind(kind), record_id, body)
    return found


def _key(record: Record) -> Key:
    return record.kind.value, record.id
