"""How the register comes to be, and how it is opened.

What opens it (scrypt) takes a second and is made apart from what it opens: `new_keys` and `key_to` write nothing, so
they may be done anywhere and thrown away."""

import secrets
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.errors import PlanError
from desktop.domain.wording import say
from desktop.storage.cipher import cipher_errors, connected, remove, set_aside
from desktop.storage.files import put_in_place
from desktop.storage.name_seal import public_half
from desktop.storage.vault import Vault
from desktop.storage.vault_key import (
    COST,
    KeyFile,
    code_words,
    key_file_of,
    lock_key,
    new_code,
    new_key,
    open_key,
    read_key_file,
    vault_damaged,
    write_key_file,
)

VERSION = 1
_TABLES = (
    "CREATE TABLE person (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE proof (id TEXT PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, content BLOB NOT NULL)",
    "CREATE TABLE handled (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    f"PRAGMA user_version = {VERSION}",
)


@dataclass(frozen=True, slots=True)
class NewKeys:
    """What a register is made with; `code` is the recovery code to print."""

    key: bytes = field(repr=False)
    keys: KeyFile = field(repr=False)
    code: str = field(repr=False)


def is_set_up(register: Path) -> bool:
    return key_file_of(register).exists()


def new_keys(password: str, cost: tuple[int, int, int] = COST) -> NewKeys:
    """A key locked by the password and by a new code. Slow."""
    key, code = new_key(), new_code()
    locked = lock_key(key, password, cost), lock_key(key, code_words(code), cost)
    return NewKeys(key, KeyFile(*locked, 1, secrets.token_hex(8), public_half(key)), code)


def set_up_with(register: Path, made: NewKeys) -> Vault:
    """A new register. What lies there without a key is set aside, never written over. Raises PlanError."""
    fresh = register.with_name(f"{register.name}.new")
    with cipher_errors():
        remove(fresh)
        with closing(connected(fresh, made.key, make=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            for statement in _TABLES:
                connection.execute(statement)
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        set_aside(register)
        put_in_place(fresh, register)
    write_key_file(register, made.keys)
    return open_by(register, made.key)


def set_up(register: Path, password: str, cost: tuple[int, int, int] = COST) -> tuple[Vault, str]:
    """A new register, and the recovery code to print. Raises PlanError."""
    made = new_keys(password, cost)
    return set_up_with(register, made), made.code


def key_to(register: Path, words: str, *, by_code: bool = False) -> bytes:
    """The key that the password, or the recovery code, opens. Slow. Raises WrongWords, VaultDamaged and PlanError."""
    keys = _keys_of(register)
    return open_key(keys.code, code_words(words)) if by_code else open_key(keys.password, words)


def open_by(register: Path, key: bytes) -> Vault:
    """Opens the register and looks it over. Raises VaultDamaged and PlanError."""
    keys = _keys_of(register)
    with cipher_errors():
        vault = Vault(register, key, keys)
    try:
        _look_over(vault)
        vault.offer_seal()
    except BaseException:
        vault.close()
        raise
    return vault


def open_with(register: Path, words: str, *, by_code: bool = False) -> Vault:
    """Opens the register by password, or by recovery code. Raises WrongWords, VaultDamaged and PlanError."""
    return open_by(register, key_to(register, words, by_code=by_code))


def _keys_of(register: Path) -> KeyFile:
    keys = read_key_file(register)
    if keys is None or not register.exists() or not register.stat().st_size:
        raise vault_damaged()
    return keys


def _look_over(vault: Vault) -> None:
    version = vault.sound_version()
    if version < 1:
        raise vault_damaged()
    if version > VERSION:
        raise PlanError(
            say("Samtykkeregisteret er laget i en nyere utgave av Elleve."), say("Oppdater Elleve og prøv igjen.")
        )
