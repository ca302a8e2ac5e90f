"""Version 4: earlier versions of posts."""

import sqlite3

_STATEMENTS = (
    """CREATE TABLE post_version (
        number INTEGER NOT NULL PRIMARY KEY,
        post_id VARCHAR NOT NULL REFERENCES post (id) ON DELETE CASCADE,
        moment VARCHAR NOT NULL,
        body VARCHAR NOT NULL
    )""",
    "CREATE INDEX post_version_in_order ON post_version (post_id, moment)",
)


def migrate(connection: sqlite3.Connection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)
