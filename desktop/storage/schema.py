"""Opens the plan's file for SQLite and brings its tables to today's version, whole or not at all."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from desktop.domain.errors import PlanTooNew
from desktop.domain.wording import say
from desktop.storage.files import put_in_place
from desktop.storage.migrations import MIGRATIONS, VERSION, Migration
from desktop.storage.trouble import damaged

APPLICATION_ID = 0x656C6C65
_BUSY_SECONDS = 5.0


def connect(file: Path) -> sqlite3.Connection:
    """A connection that may be used by one thread after another; transactions are begun and ended by hand."""
    connection = sqlite3.connect(file, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")  # a name that is taken away leaves nothing in the file
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def ready(file: Path) -> None:
    """Makes the plan where there is none and migrates an old one.

    Raises PlanTooNew, PlanDamaged, sqlite3.Error and OSError.
    """
    if not file.exists():
        _make(file)
    elif not file.stat().st_size:  # not even a header: SQLite would take it for a new file and drop what lies beside it
        raise damaged()
    with closing(connect(file)) as connection:
        _look_over(connection)
        if version_of(connection) < VERSION:
            migrate(connection)
        connection.execute("PRAGMA journal_mode = WAL")


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def application_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA application_id").fetchone()[0])


def is_sound(connection: sqlite3.Connection) -> bool:
    """SQLite's quick check: every page and every key in its place."""
    return list(connection.execute("PRAGMA quick_check(1)")) == [("ok",)]


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Runs the steps the file lacks, each in a transaction of its own that is rolled back whole when it fails."""
    # Has no effect inside a transaction. Off, so that a step may rebuild a table; each step is checked at its end.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for version, step in enumerate(migrations, start=1):
            _run(connection, version, step)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _run(connection: sqlite3.Connection, version: int, step: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if version_of(connection) < version:  # asked under the lock: somebody else may just have done it
            step(connection)
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise damaged()
            connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:  # also when the user stops the program: never half a step
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _make(file: Path) -> None:
    """A new plan comes into being whole under its name, so that an empty file there always means damage."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f"{file.name}.new")
    unfinished.unlink(missing_ok=True)
    with closing(connect(unfinished)) as connection:
        migrate(connection)
    put_in_place(unfinished, file)


def _look_over(connection: sqlite3.Connection) -> None:
    version = version_of(connection)
    if application_of(connection) != APPLICATION_ID or version < 1:
        raise damaged()
    if version > VERSION:
        raise PlanTooNew(
            say("Planen er laget i en nyere utgave av Elleve enn denne."), say("Oppdater Elleve og åpne den igjen.")
        )
    if not is_sound(connection):
        raise damaged()
