"""Turns what SQLite and the disk complain about into sentences for the user; everything else stays a bug."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from desktop.domain.errors import PlanBusy, PlanDamaged, PlanError
from desktop.domain.wording import say

_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
_FORBIDDEN = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH})


@contextmanager
def plain_errors() -> Iterator[None]:
    """Raises PlanDamaged, PlanBusy or PlanError for failures of the file, the disk or the right to use them."""
    try:
        yield
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error) or (told := plan_error(error.orig)) is None:
            raise
        raise told from _fit_for_a_log(error.orig)
    except sqlite3.Error as error:
        if (told := plan_error(error)) is None:
            raise
        raise told from _fit_for_a_log(error)
    except OSError as error:
        raise no_access() from error


def plan_error(error: sqlite3.Error) -> PlanError | None:
    """The error in the user's words; None where it is a mistake of ours."""
    code = _code(error)
    if code in _DAMAGED or "decode to UTF-8" in str(error):
        return damaged()
    if code in _BUSY:
        return PlanBusy(say("Planen er opptatt med noe annet akkurat nå."), say("Vent litt og prøv igjen."))
    if code == sqlite3.SQLITE_FULL:
        return PlanError(
            say("Disken er full, så endringen ble ikke lagret."), say("Gjør plass på disken og prøv igjen.")
        )
    if code in _FORBIDDEN:
        return no_access()
    if code == sqlite3.SQLITE_IOERR:
        return PlanError(
            say("Disken svarer ikke som den skal, så planen kan ikke brukes nå."), say("Se at disken er koblet til.")
        )
    return None


def damaged() -> PlanDamaged:
    return PlanDamaged(say("Planen er skadet og kan ikke åpnes."), say("Hent tilbake den nyeste sikkerhetskopien."))


def no_access() -> PlanError:
    return PlanError(
        say("Elleve får ikke bruke mappen der planen ligger."), say("Se at dere har lov til å skrive der.")
    )


def _code(error: sqlite3.Error) -> int:
    """SQLite's plain code, which extended ones carry in their lowest byte; 0 for errors of the Python module itself."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF


def _fit_for_a_log(error: sqlite3.Error) -> sqlite3.Error | None:
    """The cause, unless it is the module's own complaint about a text, which quotes it."""
    return error if _code(error) else None
