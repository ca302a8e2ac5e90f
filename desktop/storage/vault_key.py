"""The register's key: random, and locked twice, by the board's password and by the recovery code on paper.

The file beside the register holds the two locked copies and a count of changes; nothing in it is secret. A copy is
locked by a pad and a seal that scrypt makes of the words and a fresh salt: the pad is used for this one key only, and
the seal (HMAC-SHA256) tells wrong words from damage without touching the register."""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.domain.errors import AppError, PlanError
from desktop.domain.wording import say
from desktop.storage.files import put_in_place

KEY_BYTES = 32
SALT_BYTES = 16
# OWASP's password storage cheat sheet: N=2^16, r=8, p=2; some 0.4 s and 64 MB here.
COST = (2**16, 8, 2)
# No letters that are easily read as others: no I, L, O, U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LETTERS = 24  # 120 bits
UNKNOWN_GENERATION = 2**62
_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0"})


class WrongWords(AppError):
    """The password or recovery code does not fit."""


class VaultDamaged(PlanError):
    """The register or its key is damaged; a backup may help."""


@dataclass(frozen=True, slots=True)
class LockedKey:
    """One locked copy of the key, with how costly it is to try a word."""

    salt: bytes
    key: bytes
    seal: bytes
    cost: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class KeyFile:
    """`generation` counts the changes of the register; `name` tells it from those of other machines (random), `names`
    is what seals a name for it (see name_seal; empty in a register made before there was such)."""

    password: LockedKey
    code: LockedKey
    generation: int = 0
    name: str = ""
    names: bytes = b""


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def new_code() -> str:
    """A recovery code as it is printed: `7F3K-9QWE-…`, six groups of four."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LETTERS))
    return "-".join(letters[place : place + 4] for place in range(0, CODE_LETTERS, 4))


def code_words(typed: str) -> str:
    """A code as it was typed, with small letters, spaces and look-alikes put right."""
    return "".join(letter for letter in typed.upper().translate(_LOOKALIKES) if letter in ALPHABET)


def lock_key(key: bytes, words: str, cost: tuple[int, int, int] = COST) -> LockedKey:
    salt = secrets.token_bytes(SALT_BYTES)
    pad, sealing = _stretched(words, salt, cost)
    locked = bytes(one ^ other for one, other in zip(key, pad, strict=True))
    return LockedKey(salt, locked, _seal(sealing, locked), cost)


def open_key(locked: LockedKey, words: str) -> bytes:
    """The key; raises WrongWords."""
    pad, sealing = _stretched(words, locked.salt, locked.cost)
    if not hmac.compare_digest(_seal(sealing, locked.key), locked.seal):
        raise WrongWords(say("Passordet stemmer ikke."), say("Prøv igjen, eller bruk gjenopprettingskoden."))
    return bytes(one ^ other for one, other in zip(locked.key, pad, strict=True))


def key_file_of(register: Path) -> Path:
    return register.with_suffix(".key")


def read_key_file(register: Path) -> KeyFile | None:
    """None where no register has been set up; raises VaultDamaged and PlanError."""
    file = key_file_of(register)
    try:
        words = file.read_text("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise vault_damaged() from error
    except OSError as error:
        raise PlanError(
            say("Elleve får ikke lest samtykkeregisteret."), say("Se at dere har tilgang til mappen.")
        ) from error
    try:
        read = json.loads(words)
        return KeyFile(
            _locked(read["password"]), _locked(read["code"]), int(read["generation"]), str(read.get("name", "")),
            base64.b64decode(read.get("names", ""), validate=True),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError) as error:
        raise vault_damaged() from error


def write_key_file(register: Path, keys: KeyFile) -> None:
    """In one step that outlives a power cut. Raises PlanError."""
    file = key_file_of(register)
    fresh = file.with_name(f"{file.name}.new")
    told = {
        "password": _told(keys.password),
        "code": _told(keys.code),
        "generation": keys.generation,
        "name": keys.name,
        "names": base64.b64encode(keys.names).decode(),
    }
    try:
        fresh.write_text(json.dumps(told, indent=1), "utf-8")
        put_in_place(fresh, file)
    except OSError as error:
        raise PlanError(
            say("Samtykkeregisteret kunne ikke lagres."), say("Gjør plass på disken og prøv igjen.")
        ) from error


def generation_of(register: Path) -> int | None:
    """How often the register has changed; None where there is none. Where nobody can tell, more often than anybody
    has heard of."""
    try:
        keys = read_key_file(register)
    except PlanError:
        return UNKNOWN_GENERATION
    return keys.generation if keys else None


def name_of(register: Path) -> str:
    """What the register is called among those of several machines; empty where there is none."""
    try:
        keys = read_key_file(register)
    except PlanError:
        return ""
    return keys.name if keys else ""


def one_more_change(keys: KeyFile) -> KeyFile:
    return replace(keys, generation=keys.generation + 1)


def vault_damaged() -> VaultDamaged:
    return VaultDamaged(say("Samtykkeregisteret er skadet."), say("Hent tilbake den nyeste sikkerhetskopien av det."))


def _stretched(words: str, salt: bytes, cost: tuple[int, int, int]) -> tuple[bytes, bytes]:
    """(pad, sealing key) of the words: 32 bytes each."""
    work, block, lanes = cost
    room = 128 * block * (work + lanes + 2) + 2**20
    made = hashlib.scrypt(words.encode(), salt=salt, n=work, r=block, p=lanes, maxmem=room, dklen=2 * KEY_BYTES)
    return made[:KEY_BYTES], made[KEY_BYTES:]


def _seal(sealing: bytes, locked: bytes) -> bytes:
    return hmac.digest(sealing, locked, "sha256")


def _told(locked: LockedKey) -> dict[str, Any]:
    parts = {"salt": locked.salt, "key": locked.key, "seal": locked.seal}
    return {name: base64.b64encode(part).decode() for name, part in parts.items()} | {"cost": list(locked.cost)}


def _locked(told: Mapping[str, Any]) -> LockedKey:
    salt, key, seal = (base64.b64decode(told[name], validate=True) for name in ("salt", "key", "seal"))
    work, block, lanes = (int(part) for part in told["cost"])
    if len(key) != KEY_BYTES or len(seal) != KEY_BYTES or not _sensible(work, block, lanes):
        raise ValueError("the key has another form")
    return LockedKey(salt, key, seal, (work, block, lanes))


def _sensible(work: int, block: int, lanes: int) -> bool:
    """A damaged figure must not make scrypt take all memory."""
    return 2 <= work <= 2**20 and work & (work - 1) == 0 and 1 <= block <= 32 and 1 <= lanes <= 16
