"""Version 2: deleted posts stay in a trash, and what was found out about posts and films is kept for a quick start."""

import sqlite3

_STATEMENTS = (
    "ALTER TABLE post ADD COLUMN deleted_on VARCHAR",
    # Nearly all reading is of posts outside the trash, in their order.
    "DROP INDEX post_by_day",
    "CREATE INDEX post_in_order ON post (day, clock) WHERE deleted_on IS NULL",
    """CREATE TABLE assessment (
        post_id VARCHAR NOT NULL PRIMARY KEY REFERENCES post (id) ON DELETE CASCADE,
        text VARCHAR NOT NULL
    )""",
    """CREATE TABLE film_report (
        digest VARCHAR NOT NULL PRIMARY KEY,
        text VARCHAR NOT NULL
    )""",
)


def migrate(connection: sqlite3.Connection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)
