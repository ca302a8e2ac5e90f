"""Version 3: series, publications and permission of posts, persons and crops of pictures, and records besides posts."""

import sqlite3

_STATEMENTS = (
    "ALTER TABLE post ADD COLUMN series VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE post ADD COLUMN due VARCHAR",
    "ALTER TABLE post ADD COLUMN publications VARCHAR NOT NULL DEFAULT '[]'",
    "ALTER TABLE post ADD COLUMN inspiration VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE post ADD COLUMN permission VARCHAR NOT NULL DEFAULT 'unknown'",
    "ALTER TABLE post ADD COLUMN proof VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE post_media ADD COLUMN persons VARCHAR NOT NULL DEFAULT '[]'",
    "ALTER TABLE post_media ADD COLUMN crops VARCHAR NOT NULL DEFAULT '[]'",
    "ALTER TABLE post_media ADD COLUMN proof VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE post_media ADD COLUMN captions_in_picture BOOLEAN",
    """CREATE TABLE record (
        kind VARCHAR NOT NULL,
        id VARCHAR NOT NULL,
        body VARCHAR NOT NULL,
        PRIMARY KEY (kind, id)
    ) WITHOUT ROWID""",
)


def migrate(connection: sqlite3.Connection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)
