"""The locked register of consents: one SQLCipher file beside the plan, with its key locked in a file of its own.

Everything in it is encrypted at rest, its log of the last changes (WAL) too. Each call is a transaction of its own and
is on the disk when it returns."""

import secrets
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from logging import getLogger
from pathlib import Path
from typing import Any

from desktop.domain.consent import Handled, Person
from desktop.domain.consent_json import handled_from_json, handled_to_json, person_from_json, person_to_json
from desktop.domain.errors import PlanError
from desktop.domain.wording import say
from desktop.storage.files import put_in_place
from desktop.storage.vault_key import (
    COST,
    KeyFile,
    code_words,
    key_file_of,
    lock_key,
    new_code,
    new_key,
    one_more_change,
    open_key,
    read_key_file,
    vault_damaged,
    write_key_file,
)

log = getLogger(__name__)

VERSION = 1
_TABLES = (
    "CREATE TABLE person (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE proof (id TEXT PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, content BLOB NOT NULL)",
    "CREATE TABLE handled (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    f"PRAGMA user_version = {VERSION}",
)


@dataclass(frozen=True, slots=True)
class Proof:
    """A file that shows a consent: a signed form as picture or PDF."""

    id: str
    person: str
    name: str = field(repr=False)
    content: bytes = field(repr=False)


class Vault:
    """The register while it is open. May be used from several threads, one at a time; `close()` locks it."""

    def __init__(self, register: Path, key: bytes, keys: KeyFile) -> None:
        self._register = register
        self._key = key
        self.keys = keys
        self._one = threading.RLock()
        self._connection = _connected(register, key)

    @property
    def generation(self) -> int:
        """How often the register has changed."""
        return self.keys.generation

    def people(self) -> tuple[Person, ...]:
        """Everybody, by name."""
        with self._working() as connection:
            found = [person_from_json(body) for (body,) in connection.execute("SELECT body FROM person")]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    def person(self, person_id: str) -> Person | None:
        with self._working() as connection:
            row = connection.execute("SELECT body FROM person WHERE id = ?", (person_id,)).fetchone()
        return person_from_json(row[0]) if row else None

    def save(self, person: Person) -> None:
        """Keeps the person as it now is."""
        values = (person.id, person_to_json(person))
        with self._changing() as connection:
            connection.execute("INSERT OR REPLACE INTO person (id, body) VALUES (?, ?)", values)

    def erase(self, person_id: str, left: Handled) -> None:
        """Takes away all that is kept of the person, proofs too, and leaves a note without a name."""
        with self._changing() as connection:
            connection.execute("DELETE FROM person WHERE id = ?", (person_id,))
            connection.execute("DELETE FROM proof WHERE person = ?", (person_id,))
            connection.execute(
                "INSERT OR REPLACE INTO handled (id, body) VALUES (?, ?)", (left.id, handled_to_json(left))
            )
        with self._working() as connection:  # so that the erased words are not left in the log of changes
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def handled(self) -> tuple[Handled, ...]:
        """The notes of those that were erased, the latest first."""
        with self._working() as connection:
            found = [handled_from_json(body) for (body,) in connection.execute("SELECT body FROM handled")]
        return tuple(sorted(found, key=lambda one: one.erased_on, reverse=True))

    def keep_proof(self, person_id: str, name: str, content: bytes) -> str:
        """Keeps the file inside the register; returns its id."""
        proof_id = secrets.token_hex(16)
        with self._changing() as connection:
            connection.execute("INSERT INTO proof VALUES (?, ?, ?, ?)", (proof_id, person_id, name, content))
        return proof_id

    def proof(self, proof_id: str) -> Proof | None:
        with self._working() as connection:
            row = connection.execute("SELECT id, person, name, content FROM proof WHERE id = ?", (proof_id,)).fetchone()
        return Proof(*row) if row else None

    def proof_names(self, person_id: str) -> dict[str, str]:
        """The names of the person's files by id."""
        with self._working() as connection:
            return dict(connection.execute("SELECT id, name FROM proof WHERE person = ?", (person_id,)).fetchall())

    def change_password(self, password: str, cost: tuple[int, int, int] = COST) -> None:
        """The old password opens the register no longer; the recovery code still does."""
        with self._one:
            self._write_keys(replace(self.keys, password=lock_key(self._key, password, cost)))

    def change_code(self, cost: tuple[int, int, int] = COST) -> str:
        """A new recovery code in place of the old."""
        code = new_code()
        with self._one:
            self._write_keys(replace(self.keys, code=lock_key(self._key, code_words(code), cost)))
        return code

    def copy_to(self, file: Path) -> None:
        """A whole copy, encrypted as the register is, with its key beside it."""
        part = file.with_name(f"{file.name}.part")
        with self._working() as connection:
            remove(part)
            with closing(_connected(part, self._key, make=True)) as copy:
                connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE").fetchall()
            put_in_place(part, file)
            write_key_file(file, self.keys)

    def close(self) -> None:
        """Locks the register: what is open of it is gone."""
        with self._one, suppress(_sqlcipher().Error):
            self._connection.close()
        self._key = b""

    @contextmanager
    def _working(self) -> Iterator[Any]:
        with self._one, cipher_errors():
            yield self._connection

    @contextmanager
    def _changing(self) -> Iterator[Any]:
        """A transaction. The count of changes goes up before it: after a crash in between, the plan is told to wait
        for the register rather than to trust what it knew."""
        with self._working() as connection:
            self._write_keys(one_more_change(self.keys))
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with suppress(_sqlcipher().Error):
                    connection.execute("ROLLBACK")
                raise

    def _write_keys(self, keys: KeyFile) -> None:
        write_key_file(self._register, keys)
        self.keys = keys


def is_set_up(register: Path) -> bool:
    return key_file_of(register).exists()


def set_up(register: Path, password: str, cost: tuple[int, int, int] = COST) -> tuple[Vault, str]:
    """A new register, and the recovery code to print. What lies there without a key is set aside, never written over.
    Raises PlanError."""
    key, code = new_key(), new_code()
    fresh = register.with_name(f"{register.name}.new")
    with cipher_errors():
        remove(fresh)
        with closing(_connected(fresh, key, make=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            for statement in _TABLES:
                connection.execute(statement)
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        set_aside(register)
        put_in_place(fresh, register)
    write_key_file(
        register, KeyFile(lock_key(key, password, cost), lock_key(key, code_words(code), cost), 1, secrets.token_hex(8))
    )
    return open_with(register, password), code


def open_with(register: Path, words: str, *, by_code: bool = False) -> Vault:
    """Opens the register by password, or by recovery code. Raises WrongWords, VaultDamaged and PlanError."""
    keys = read_key_file(register)
    if keys is None or not register.exists() or not register.stat().st_size:
        raise vault_damaged()
    key = open_key(keys.code, code_words(words)) if by_code else open_key(keys.password, words)
    with cipher_errors():
        vault = Vault(register, key, keys)
    try:
        _look_over(vault)
    except BaseException:
        vault.close()
        raise
    return vault


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
    lib = _sqlcipher()
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


def _look_over(vault: Vault) -> None:
    with vault._working() as connection:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise vault_damaged()
        sound = connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if not sound or version < 1:
        raise vault_damaged()
    if version > VERSION:
        raise PlanError(
            say("Samtykkeregisteret er laget i en nyere utgave av Elleve."), say("Oppdater Elleve og prøv igjen.")
        )


def _connected(file: Path, key: bytes, *, make: bool = False) -> Any:
    """A connection whose transactions are begun and ended by hand. Erased words are overwritten, and nothing is put
    into files of its own on the side."""
    connection = _sqlcipher().connect(str(file), isolation_level=None, check_same_thread=False, timeout=5.0)
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


def _sqlcipher() -> Any:
    from sqlcipher3 import dbapi2  # only those who keep a register need it

    return dbapi2
