"""Encrypted database files: how one is opened, what its failures are called, and how it is moved out of the way."""

from collections.abc import Iterator
from contextlib import contextmanager
from logging import getLogger
from pathlib import Path
from typing import Any

from desktop.domain.errors import PlanError
from desktop.domain.wording import say
from desktop.storage.vault_key import key_file_of, vault_damaged

log = getLogger(__name__)


def remove(file: Path) -> None:
    """Removes a database file with its companions."""
    for each in (file, *companions(file)):
        each.unlink(missing_ok=True)


def companions(file: Path) -> tuple[Path, ...]:
    return tuple(file.with_name(f"{file.name}{ending}") for ending in ("-wal", "-shm", "-journal"))


def set_aside(register: Path) -> None:
    """Gives what lies in the register's place another name, so that nothing is ever lost."""
    lying = [file for file in (register, *companions(register), key_file_of(register)) if file.exists()]
    if not lying:
        return
    number = 1
    while (place := register.with_name(f"{register.stem}-lagt-til-side-{number}")).with_suffix(".db").exists():
        number += 1
    for file in lying:
        file.replace(place.with_name(place.name + file.name.removeprefix(register.stem)))


@contextmanager
def cipher_errors() -> Iterator[None]:
    """Raises VaultDamaged or PlanError for failures of the file or the disk; the cause is not told further, since it
    could quote what is in the register."""
    lib = sqlcipher()
    try:
        yield
    except MemoryError:  # so SQLCipher tells of a page it cannot read
        raise vault_damaged() from None
    except lib.DatabaseError as error:
        words = str(error)
        log.warning("the register could not be used: %s", type(error).__name__)
        if "disk is full" in words:
            raise PlanError(
                say("Disken er full, så samtykkeregisteret ble ikke lagret."), say("Gjør plass og prøv igjen.")
            ) from None
        if "unable to open" in words or "readonly" in words:
            raise PlanError(
                say("Elleve får ikke bruke samtykkeregisteret."), say("Se at dere har tilgang til mappen.")
            ) from None
        if isinstance(error, (lib.IntegrityError, lib.ProgrammingError, lib.InterfaceError)):
            raise
        raise vault_damaged() from None
    except OSError as error:
        raise PlanError(
            say("Elleve får ikke bruke samtykkeregisteret."), say("Se at dere har tilgang til mappen.")
        ) from error


def connected(file: Path, key: bytes, *, make: bool = False) -> Any:
    """A connection whose transactions are begun and ended by hand. Erased words are overwritten, and nothing is put
    into files of its own on the side."""
    connection = sqlcipher().connect(str(file), isolation_level=None, check_same_thread=False, timeout=5.0)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write of damage to standard error
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA synchronous = FULL")
        if not make:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def sqlcipher() -> Any:
    from sqlcipher3 import dbapi2  # only those who keep a register need it

    return dbapi2
