"""Letters the printing fonts lack must not stop a print: they are written in a way that can be read instead."""

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any

_LACKING = "\u25a1"  # an empty square says «here stood something»
_known: dict[str, bool] = {}


def printable(words: Any, shows: Callable[[str], bool]) -> Any:
    """The same JSON-like structure with every string made of letters that `shows` says the fonts have."""
    if isinstance(words, str):
        return _readable(words, shows)
    if isinstance(words, dict):
        return {key: printable(part, shows) for key, part in words.items()}
    if isinstance(words, list | tuple):
        return [printable(part, shows) for part in words]
    return words


def _readable(words: str, shows: Callable[[str], bool]) -> str:
    if words.isascii() and words.isprintable():
        return words
    return "".join(_one(letter, shows) for letter in unicodedata.normalize("NFC", words)).strip()


def _one(letter: str, shows: Callable[[str], bool]) -> str:
    if letter.isascii() or letter in "æøåÆØÅ«»–—…’”\u00a0·é":
        return letter if letter.isprintable() else " "
    if letter not in _known:
        _known[letter] = shows(letter)
    return letter if _known[letter] else _instead(letter)


@cache
def _instead(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind in ("Cf", "Mn", "Me", "Cc", "Cs", "Sk"):  # joiners, variation selectors, skin tones, control characters
        return ""
    plain = unicodedata.normalize("NFKC", letter)
    return plain if plain != letter and plain.isascii() else _LACKING
