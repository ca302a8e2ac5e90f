"""The locked register of consents: one SQLCipher file beside the plan, with its key locked in a file of its own.

Everything in it is encrypted at rest, its log of the last changes (WAL) too. Each call is a transaction of its own and
is on the disk when it returns."""

import secrets
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.domain.consent import Handled, Person
from desktop.domain.consent_json import handled_from_json, handled_to_json, person_from_json, person_to_json
from desktop.storage.cipher import cipher_errors, connected, remove, sqlcipher
from desktop.storage.files import put_in_place
from desktop.storage.name_seal import public_half, unseal, unseal_bytes
from desktop.storage.vault_key import (
    COST,
    KeyFile,
    LockedKey,
    code_words,
    lock_key,
    new_code,
    one_more_change,
    vault_damaged,
    write_key_file,
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
        self._connection = connected(register, key)

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
        self.use_password(self.locked_by(password, cost))

    def change_code(self, cost: tuple[int, int, int] = COST) -> str:
        """A new recovery code in place of the old."""
        code = new_code()
        self.use_code(self.locked_by(code_words(code), cost))
        return code

    def locked_by(self, words: str, cost: tuple[int, int, int] = COST) -> LockedKey:
        """A copy of the key that these words open; kept nowhere before it is used. Slow."""
        return lock_key(self._key, words, cost)

    def use_password(self, locked: LockedKey) -> None:
        with self._one:
            self._write_keys(replace(self.keys, password=locked))

    def use_code(self, locked: LockedKey) -> None:
        with self._one:
            self._write_keys(replace(self.keys, code=locked))

    def offer_seal(self) -> None:
        """Lets names be sealed for this register also while it is locked."""
        with self._one:
            if not self.keys.names:
                self._write_keys(replace(self.keys, names=public_half(self._key)))

    def unsealed(self, sealed: str) -> str | None:
        """A name that was sealed for this register; None for what was not."""
        return unseal(sealed, self._key) if sealed else None

    def unsealed_bytes(self, sealed: bytes) -> bytes | None:
        """The same for a file."""
        return unseal_bytes(sealed, self._key)

    def sound_version(self) -> int:
        """The version of the register's tables; raises VaultDamaged where it is not sound."""
        with self._working() as connection:
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise vault_damaged()
            if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
                raise vault_damaged()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        return int(version)

    def copy_to(self, file: Path) -> None:
        """A whole copy, encrypted as the register is, with its key beside it."""
        part = file.with_name(f"{file.name}.part")
        with self._working() as connection:
            remove(part)
            with closing(connected(part, self._key, make=True)) as copy:
                connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE").fetchall()
            put_in_place(part, file)
            write_key_file(file, self.keys)

    def close(self) -> None:
        """Locks the register: what is open of it is gone."""
        with self._one, suppress(sqlcipher().Error):
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
                with suppress(sqlcipher().Error):
                    connection.execute("ROLLBACK")
                raise

    def _write_keys(self, keys: KeyFile) -> None:
        write_key_file(self._register, keys)
        self.keys = keys
