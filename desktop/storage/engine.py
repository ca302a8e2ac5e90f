"""The SQLAlchemy engine over one plan file, with transactions begun in SQLite's own words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import QueuePool
from sqlmodel import create_engine

from desktop.storage.schema import connect

# Takes the right to write at once, rather than failing in the middle when two have begun to read.
IMMEDIATE = "BEGIN IMMEDIATE"


def make_engine(file: Path) -> Engine:
    """Nothing is opened before it is used. The execution option `begin` chooses the opening words of a transaction."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(file),
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,  # they are texts of posts, which belong in no log
    )
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def without_sync(engine: Engine) -> Iterator[Connection]:
    """A writing transaction that does not wait for the disk: whole in any case, but a power cut may undo it."""
    with engine.execution_options(begin=IMMEDIATE).connect() as connection:
        # SQLite takes this only between transactions, and SQLAlchemy begins one with its first statement.
        driver = connection.connection.cursor()
        driver.execute("PRAGMA synchronous = NORMAL")
        try:
            with connection.begin():
                yield connection
        finally:
            driver.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
