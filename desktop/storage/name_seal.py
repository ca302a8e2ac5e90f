"""Names that anybody on this machine may put behind the register's lock, and only the open register brings out again.

A sealed box (X25519 with XSalsa20-Poly1305, by libsodium): its secret half is made of the register's key, its public
half lies beside the register, so that a name can be sealed while the register is locked."""

import base64
import binascii
import hashlib
from typing import Any

PUBLIC_BYTES = 32
TAG_BYTES = 3  # 24 bits: tells the writers of a branch apart, and fits so many names that it gives none of them away


def public_half(key: bytes) -> bytes:
    """What seals, of the register's key (32 bytes each)."""
    return bytes(_secret_half(key).public_key)


def seal(words: str, public: bytes) -> str:
    """Sealed words in base64; each time other ones."""
    return base64.b64encode(seal_bytes(words.encode(), public)).decode()


def seal_bytes(content: bytes, public: bytes) -> bytes:
    from nacl.public import PublicKey, SealedBox  # only where there is a register

    return SealedBox(PublicKey(public)).encrypt(content)


def unseal(sealed: str, key: bytes) -> str | None:
    """None where another register's lock is on it, or it is damaged."""
    try:
        content = unseal_bytes(base64.b64decode(sealed, validate=True), key)
        return None if content is None else content.decode()
    except (binascii.Error, UnicodeDecodeError):
        return None


def unseal_bytes(sealed: bytes, key: bytes) -> bytes | None:
    """None where another register's lock is on it, or it is damaged."""
    from nacl.exceptions import CryptoError
    from nacl.exceptions import ValueError as WrongLength
    from nacl.public import SealedBox

    try:
        return SealedBox(_secret_half(key)).decrypt(sealed)
    except (CryptoError, WrongLength):
        return None


def tag_of(name: str, register: str) -> str:
    """Six letters and digits that are the same each time somebody writes; `register` is that register's own name."""
    plain = " ".join(name.split()).casefold()
    return hashlib.blake2b(plain.encode(), key=register.encode()[:64], digest_size=TAG_BYTES).hexdigest()


def _secret_half(key: bytes) -> Any:
    from nacl.public import PrivateKey

    return PrivateKey(hashlib.blake2b(key, digest_size=32, person=b"elleve names").digest())
