"""Writes a row under its key whether it is there or not, in the words of the database at hand."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = sqlite.Insert | postgresql.Insert


def upsert(connection: Connection, table: Table, keys: Sequence[str], names: Sequence[str]) -> Insert:
    """The statement that inserts, or where `keys` are taken already puts the columns `names` in place. A row that
    counts its versions is one version newer afterwards."""
    new: Insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(table)
    put: dict[str, Any] = {name: new.excluded[name] for name in names}
    if "version" in table.c:
        put["version"] = table.c.version + 1
    return new.on_conflict_do_update(index_elements=[table.c[key] for key in keys], set_=put)
