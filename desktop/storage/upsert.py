"""Writes a row under its key whether it is there or not, in the words of the database at hand."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = sqlite.Insert | postgresql.Insert


def upsert(connection: Connection, table: Table, key: str, names: Sequence[str]) -> Insert:
    """The statement that inserts, or where `key` is taken already puts the columns `names` in place."""
    new: Insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(table)
    return new.on_conflict_do_update(index_elements=[table.c[key]], set_={name: new.excluded[name] for name in names})
