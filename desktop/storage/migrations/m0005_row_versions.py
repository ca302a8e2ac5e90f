"""Version 5: each post and record counts how often it was written, so that two who write at once are found out."""

import sqlite3


def migrate(connection: sqlite3.Connection) -> None:
    for table in ("post", "record"):
        connection.execute(f"ALTER TABLE {table} ADD COLUMN version INTEGER NOT NULL DEFAULT 0")
