"""A plan on PostgreSQL that several people edit at once: the same tables and the same calls as the one on disk."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from logging import getLogger
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.schema import CreateColumn
from sqlmodel import SQLModel

from desktop.domain.change import PlanChange
from desktop.domain.conflict import PlanConflict, PlanLost
from desktop.domain.errors import PlanError
from desktop.storage.backup import remove_plan
from desktop.storage.copying import OF_A_SHARED_PLAN
from desktop.storage.guard import Key, hold, met, row_versions, versions_behind
from desktop.storage.lent_store import SettingsOutbox
from desktop.storage.migrations import VERSION
from desktop.storage.shared_server import SCHEMA, engine_at, kept_schema, refuse_newer, shared_errors
from desktop.storage.store import Store
from desktop.storage.tables import SETTINGS
from desktop.storage.trouble import plain_errors
from desktop.storage.writing import write_posts, write_records

log = getLogger(__name__)
REVISION = "shared_revision"
_OUR_LOCK = 0x656C6C65  # "elle": held while the tables are made
# Counts every writing up, and holds all others back until it is done: two never write at the same time.
_NEXT_REVISION = text(
    "INSERT INTO setting (name, value) VALUES (:name, '1') ON CONFLICT (name) "
    "DO UPDATE SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS VARCHAR)"
)


class SharedStore(Store):
    """Each change says what it began from; where the plan is no longer so, nothing is written and PlanConflict tells
    both versions. Raises PlanLost where the database does not answer; with a mirror on this machine what can be read is
    then read there, and nobody waits for the server until `come_back`."""

    def __init__(self, engine: Engine, today: Callable[[], date] = date.today) -> None:
        super().__init__(engine, today)
        self._mirror: Store | None = None
        self._mirroring = threading.Lock()
        self._outbox: SettingsOutbox | None = None
        self._one_setting = threading.RLock()  # what has waited never overtakes what is set now
        self._away = False

    @classmethod
    def open_at(cls, address: str, today: Callable[[], date] = date.today) -> "SharedStore":
        """Opens the plan at `postgresql://user@host/database`, making its tables where there are none. Raises PlanLost,
        PlanTooNew, and PlanError for an address that is none or a database that may not be used."""
        store = cls(engine_at(address), today)
        try:
            with shared_errors(), store._engine.begin() as connection:
                _make_ready(connection)
        except BaseException:
            store.close()
            raise
        return store

    @property
    def revision(self) -> str:
        """Changes with every writing of anybody."""
        return self.setting(REVISION)

    def close(self) -> None:
        super().close()
        if self._mirror is not None:
            self._mirror.close()

    def keep_mirror(self, file: Path) -> None:
        """A copy of everything at `file`, in the place of an old one. It follows what is written here, and what others
        write as `keep_here` is told of it. Slow for a large plan. Raises PlanError."""
        with self._mirroring:
            if (old := self._mirror) is not None:
                self._mirror = None
                old.close()
            with plain_errors():
                remove_plan(file)
            mirror = Store.open(file, self._today)
            try:
                self.copy_to(mirror)
            except BaseException:
                mirror.close()
                raise
            self._mirror = mirror

    @property
    def away(self) -> bool:
        return self._away

    def probe(self) -> None:
        with self._server() as connection:
            connection.execute(text("SELECT 1"))

    def come_back(self) -> None:
        self._away = False

    def keep_settings_in(self, outbox: SettingsOutbox) -> None:
        """What is set while the server does not answer waits there. Else PlanLost says that it is not set."""
        self._outbox = outbox

    def change_setting(self, name: str, change: Callable[[str], str]) -> str:
        """While the server does not answer it holds here and waits to be sent; PlanLost says so where there is no
        mirror to see it in meanwhile."""
        with self._one_setting:
            try:
                value = self.send_setting(name, change)
            except PlanLost:
                if self._outbox is None:
                    raise
                return self._set_here(self._outbox, name, change)
            if self._outbox is not None:
                self._outbox.forget_setting(name)
            return value

    def _set_here(self, outbox: SettingsOutbox, name: str, change: Callable[[str], str]) -> str:
        if self._mirror is None:
            outbox.keep_setting(name, None, change(""))
            raise PlanLost
        before = self._mirror.setting(name)
        value = change(before)
        outbox.keep_setting(name, before, value)
        self._put_here(name, value)
        return value

    def send_setting(self, name: str, change: Callable[[str], str]) -> str:
        with self._one_setting:
            value = super().change_setting(name, change)
            self._put_here(name, value)
            return value

    def follow_settings(self) -> None:
        """The mirror gets the settings as they are on the server. Raises PlanLost."""
        with self._one_setting:
            if self._mirror is not None:
                here = self._mirror.settings()
                for name, value in self.settings().items():
                    if here.get(name) != value and not name.startswith(OF_A_SHARED_PLAN):
                        self._put_here(name, value)

    def _put_here(self, name: str, value: str) -> None:
        self._in_mirror(lambda mirror: mirror.set_setting(name, value))

    def keep_here(self, change: PlanChange) -> bool:
        self._in_mirror(lambda mirror: mirror.apply(change))
        return self._mirror is not None

    def _in_mirror(self, act: Callable[[Store], None]) -> None:
        if self._mirror is None:
            return
        try:
            act(self._mirror)
        except PlanError as problem:  # such as a full disk; better no mirror than a wrong one
            log.warning("no mirror any more: %s", problem.sentence)
            self._mirror, self._away = None, False

    def apply(self, change: PlanChange) -> None:
        while not self._applied(change):
            log.info("somebody wrote the same rows meanwhile; looking at them again")
        self.keep_here(change)

    def _applied(self, change: PlanChange) -> bool:
        """False where a row has got a newer version while the change was held against it. Every Elleve waits for the
        others before it writes; the versions are for what does not, such as a database tool."""
        with self._writing() as connection:
            seen = versions_behind(connection, change)
            if conflicts := met(connection, change):
                raise PlanConflict(conflicts)
            if not hold(connection, seen):
                return False
            write_posts(connection, {one.post_id: one.after for one in change.posts}, self._today())
            write_records(connection, change.records)
            return True

    def row_versions(self) -> dict[Key, int]:
        """By (post id,) and (kind, record id): one more each time that row is written."""
        with self._reading() as connection:
            return row_versions(connection)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with ExitStack() as stack:
            yield self._readable(stack)

    def _readable(self, stack: ExitStack) -> Connection:
        """The server, or the mirror while it does not answer."""
        if not self._away:
            try:
                return stack.enter_context(self._server(isolation_level="REPEATABLE READ"))
            except PlanLost:
                if self._mirror is None:
                    raise
        assert self._mirror is not None
        return stack.enter_context(self._mirror._reading())

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._away:
            raise PlanLost
        with self._one_writer, self._server() as connection:
            connection.execute(_NEXT_REVISION, {"name": REVISION})
            yield connection

    @contextmanager
    def _server(self, **options: Any) -> Iterator[Connection]:
        try:
            with shared_errors(), self._engine.execution_options(**options).begin() as connection:
                yield connection
        except PlanLost:
            self._away = self._mirror is not None
            raise

    @contextmanager
    def _keeping(self, what: str) -> Iterator[Connection]:
        if self._away and self._mirror is not None:
            with self._mirror._keeping(what) as connection:
                yield connection
            return
        try:
            with self._server() as connection:
                yield connection
        except PlanError as error:
            log.warning("could not keep %s: %s", what, error.sentence)


def _make_ready(connection: Connection) -> None:
    """Tables and columns that are missing are made, by one program at a time."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _OUR_LOCK})
    there = inspect(connection)
    if there.has_table(SETTINGS.name):
        refuse_newer(connection)
        if kept_schema(connection) == str(VERSION):
            return
        for table in SQLModel.metadata.sorted_tables:
            known = (
                {column["name"] for column in there.get_columns(table.name)} if there.has_table(table.name) else None
            )
            for column in table.columns if known is not None else ():
                if column.name not in (known or ()):
                    words = CreateColumn(column).compile(dialect=connection.dialect)
                    connection.execute(text(f'ALTER TABLE "{table.name}" ADD COLUMN {words}'))
    SQLModel.metadata.create_all(connection)
    known_schema = text("INSERT INTO setting VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = :value")
    connection.execute(known_schema, {"name": SCHEMA, "value": str(VERSION)})
