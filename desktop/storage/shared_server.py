"""The server a shared plan is on: reaching it, what there is, and what it complains about in the user's words."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select, text
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, SQLAlchemyError

from desktop.domain.conflict import PlanLost
from desktop.domain.database_address import apart
from desktop.domain.errors import PlanError, PlanTooNew
from desktop.domain.wording import say
from desktop.storage.migrations import VERSION
from desktop.storage.reading import count_posts
from desktop.storage.tables import POSTS, SETTINGS

SCHEMA = "shared_schema"
_BRANCH = "branch"
_SECONDS_TO_CONNECT = 5
# A network that swallows everything is noticed as soon as one that says no (libpq's names; milliseconds and seconds).
_NOTICED_SOON = {"tcp_user_timeout": 5000, "keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 2}
_NOT_ALLOWED = "42501"  # insufficient privilege
# The server tells the driver only in words why it lets nobody in (libpq passes no code on for that).
_KEPT_OUT = re.compile(r"password authentication failed|no password supplied|role .* does not exist|pg_hba", re.I)
_NO_DATABASE = re.compile(r"database .* does not exist", re.I)
_NO_SERVER = re.compile(r"translate host name|resolve host|name or service not known|nodename nor servname", re.I)


@dataclass(frozen=True, slots=True)
class Found:
    """What is at an address: the posts of the plan there (none: no plan yet) and the branch it belongs to."""

    posts: int = 0
    branch: str = ""


def has_driver() -> bool:
    """Whether this Elleve can speak with PostgreSQL, which is an extra."""
    return find_spec("psycopg") is not None


def look_at(address: str) -> Found:
    """Changes nothing there. Raises PlanError with the reason where the plan cannot be used from here."""
    engine = engine_at(address)
    try:
        with shared_errors(), engine.connect() as connection:
            return _found(connection)
    except PlanLost as lost:
        raise _why_lost(str(lost.__cause__ or "")) from lost
    finally:
        engine.dispose()


def _found(connection: Connection) -> Found:
    if not inspect(connection).has_table(POSTS.name):
        if not connection.execute(text("SELECT has_schema_privilege(current_schema(), 'CREATE')")).scalar():
            raise not_allowed()
        return Found()
    refuse_newer(connection)
    branch = connection.execute(select(SETTINGS.c.value).where(SETTINGS.c.name == _BRANCH)).scalar()
    return Found(count_posts(connection), branch or "")


def kept_schema(connection: Connection) -> str | None:
    """The version of the plan's tables."""
    return connection.execute(select(SETTINGS.c.value).where(SETTINGS.c.name == SCHEMA)).scalar()


def refuse_newer(connection: Connection) -> None:
    kept = kept_schema(connection)
    if kept is not None and int(kept) > VERSION:
        raise PlanTooNew(
            say("Planen er laget i en nyere utgave av Elleve enn denne."), say("Oppdater Elleve og åpne den igjen.")
        )


def engine_at(address: str) -> Engine:
    """Raises PlanError for what is no address, and where the driver is missing."""
    if not has_driver():
        raise PlanError(
            say("Denne utgaven av Elleve mangler delen som snakker med en database."),
            say("Be den som satte opp Elleve, legge til «psycopg»."),
        )
    scheme, _, rest = address.partition("://")
    if scheme not in ("postgresql", "postgres", "postgresql+psycopg") or not rest:
        raise _no_address(address)
    try:
        engine = create_engine(
            f"postgresql+psycopg://{rest}",
            pool_size=3,
            pool_pre_ping=True,
            hide_parameters=True,  # they are texts of posts, which belong in no log
            connect_args={"connect_timeout": _SECONDS_TO_CONNECT, "application_name": "Elleve", **_NOTICED_SOON},
        )
    except (ArgumentError, SQLAlchemyError, ValueError):
        raise _no_address(address) from None
    event.listen(engine, "connect", _replace_zeros)
    return engine


@contextmanager
def shared_errors() -> Iterator[None]:
    """What the database complains about, in the user's words. The cause names the server but no post."""
    try:
        yield
    except OperationalError as error:
        raise PlanLost from error.orig
    except DBAPIError as error:
        if error.connection_invalidated:
            raise PlanLost from error.orig
        if getattr(error.orig, "sqlstate", "") == _NOT_ALLOWED:
            raise not_allowed() from None
        raise


def not_allowed() -> PlanError:
    return PlanError(say("Dere har ikke lov til å bruke den felles planen."), say("Spør den som styrer databasen."))


def _why_lost(driver: str) -> PlanError:
    if _KEPT_OUT.search(driver):
        return PlanError(
            say("Tjeneren slipper ikke inn dette navnet og passordet."), say("Se at begge er skrevet riktig.")
        )
    if _NO_DATABASE.search(driver):
        return PlanError(
            say("Det er ingen database med det navnet på tjeneren."), say("Spør den som styrer den, hva den heter.")
        )
    if _NO_SERVER.search(driver):
        return PlanError(
            say("Elleve finner ikke tjeneren."), say("Se at navnet er skrevet riktig, og at maskinen er på nett.")
        )
    return PlanError(say("Tjeneren svarer ikke."), say("Se at adressen er riktig, og at maskinen er på nett."))


def _replace_zeros(connection: Any, _record: object) -> None:
    """The zero character, which text from other programs may hold and PostgreSQL refuses, becomes the sign for what is
    unknown."""
    from psycopg.types.string import StrDumper

    class WithoutZeros(StrDumper):
        def dump(self, obj: str) -> Any:
            return super().dump(obj.replace("\0", "\ufffd"))

    connection.adapters.register_dumper(str, WithoutZeros)


def _no_address(address: str) -> PlanError:
    kept = apart(address)[0].rpartition("@")[2]  # a password is shown to nobody
    return PlanError(
        say("«{address}» er ikke adressen til en database.", address=kept),
        say("Skriv den slik: postgresql://navn@tjener/plan."),
    )
