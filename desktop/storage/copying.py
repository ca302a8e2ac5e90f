"""A whole plan from one database into another, whichever kind they are."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select

from desktop.storage.tables import CHANNELS, MEDIA, POSTS, RECORDS, SETTINGS, TEXTS, VERSIONS
from desktop.storage.upsert import upsert

OF_A_SHARED_PLAN = "shared_"  # what a shared database keeps about itself among the settings
_AT_A_TIME = 500
# The order of making is kept by the order of writing: each database counts for itself.
_COUNTED = "number"


def copy_rows(source: Connection, target: Connection) -> None:
    """Posts with the trash, records, settings and earlier versions; what is kept to save time is left out. A row that
    is there already becomes as it is in `source`."""
    for rows in _rows(source, POSTS):
        target.execute(upsert(target, POSTS, ["id"], [name for name in rows[0] if name not in ("id", "version")]), rows)
        for table in (CHANNELS, TEXTS, MEDIA):
            old = delete(table).where(table.c.post_id == bindparam("owner"))
            target.execute(old, [{"owner": row["id"]} for row in rows])
    for table in (CHANNELS, TEXTS, MEDIA):
        for rows in _rows(source, table):
            target.execute(insert(table), rows)
    for rows in _rows(source, RECORDS):
        target.execute(upsert(target, RECORDS, ["kind", "id"], ["body"]), rows)
    for rows in _rows(source, SETTINGS):
        if kept := [row for row in rows if not row["name"].startswith(OF_A_SHARED_PLAN)]:
            target.execute(upsert(target, SETTINGS, ["name"], ["value"]), kept)
    there = {tuple(row) for row in target.execute(select(VERSIONS.c.post_id, VERSIONS.c.moment))}
    for rows in _rows(source, VERSIONS):
        if kept := [row for row in rows if (row["post_id"], row["moment"]) not in there]:
            target.execute(insert(VERSIONS), kept)


def _rows(source: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    """All rows in the order of their making, some at a time."""
    columns = [column for column in table.columns if column.name != _COUNTED]
    chosen = select(*columns).order_by(*table.primary_key.columns)
    for some in source.execute(chosen).mappings().partitions(_AT_A_TIME):
        yield [dict(row) for row in some]
