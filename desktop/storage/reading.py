"""Reads posts with all that belongs to them, in four statements however many they are."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, select

from desktop.domain.media import Media
from desktop.domain.post import Post
from desktop.storage.rows import MEDIA_COLUMNS, POST_COLUMNS, day_of, media_of, post_of
from desktop.storage.tables import CHANNELS, MEDIA, POSTS, TEXTS
from desktop.storage.trouble import damaged

KEPT: ColumnElement[bool] = POSTS.c.deleted_on.is_(None)
TRASHED: ColumnElement[bool] = POSTS.c.deleted_on.is_not(None)


def between(first: date, last: date) -> tuple[ColumnElement[bool], ...]:
    return KEPT, POSTS.c.day.between(first.isoformat(), last.isoformat())


def read_posts(connection: Connection, *which: ColumnElement[bool]) -> tuple[Post, ...]:
    """The posts in date order, those without a day last; raises PlanDamaged for a row no Elleve wrote."""
    return tuple(post for post, _ in read_with_deletion(connection, *which))


def read_with_deletion(connection: Connection, *which: ColumnElement[bool]) -> tuple[tuple[Post, date | None], ...]:
    """The posts, each with the day it was put in the trash (None where it was not)."""
    chosen = select(*_columns(POSTS, POST_COLUMNS), POSTS.c.deleted_on).where(*which)
    rows = connection.execute(
        chosen.order_by(POSTS.c.day.nulls_last(), POSTS.c.clock.nulls_first(), POSTS.c.number)
    ).all()
    if not rows:
        return ()
    try:
        return _put_together(rows, _Parts(connection, which))
    except (ValueError, KeyError) as error:
        raise damaged() from error


def count_posts(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(POSTS).where(KEPT)).scalar_one()


class _Parts:
    """Channels, texts and media of the chosen posts, by the post's id."""

    def __init__(self, connection: Connection, which: tuple[ColumnElement[bool], ...]) -> None:
        self.channels: defaultdict[str, list[str]] = defaultdict(list)
        self.texts: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self.media: defaultdict[str, list[Media]] = defaultdict(list)
        for post_id, channel in _parts(connection, CHANNELS, ("channel",), which):
            self.channels[post_id].append(channel)
        for post_id, channel, text in _parts(connection, TEXTS, ("channel", "text"), which):
            self.texts[post_id].append((channel, text))
        for post_id, *row in _parts(connection, MEDIA, MEDIA_COLUMNS, which):
            self.media[post_id].append(media_of(row))


def _put_together(rows: Sequence[Any], parts: _Parts) -> tuple[tuple[Post, date | None], ...]:
    return tuple(
        (
            post_of(row, parts.channels.get(row[0], ()), parts.texts.get(row[0], ()), parts.media.get(row[0], ())),
            day_of(deleted_on),
        )
        for *row, deleted_on in rows
    )


def _parts(
    connection: Connection, table: Table, names: Sequence[str], which: tuple[ColumnElement[bool], ...]
) -> Sequence[Any]:
    joined = table.join(POSTS, table.c.post_id == POSTS.c.id)
    chosen = select(table.c.post_id, *_columns(table, names)).select_from(joined).where(*which)
    return connection.execute(chosen.order_by(table.c.position)).all()


def _columns(table: Table, names: Sequence[str]) -> list[ColumnElement[Any]]:
    return [table.c[name] for name in names]
