"""Letters the printing fonts lack must not stop a print: they are written in a way that can be read instead."""

import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

_LACKING = "\u25a1"  # an empty square says «here stood something»
_COMMON = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("æøåÆØÅäöüÄÖÜéèêóòôàáñçđŋšžčÉ«»–—…‘’“”•·½°€\u00a0\u25a1")
_JOINERS = "\u200c\u200d"  # some scripts need them between letters
_LEFT_OUT = ("Cf", "Cs", "Me")  # directions and tags, halves of letters, rings around letters
_MODIFIERS = frozenset(map(chr, range(0x1F3FB, 0x1F400))) | frozenset(map(chr, range(0xFE00, 0xFE10)))
_known: dict[str, bool] = {}


def printable(words: Any, shows: Callable[[str], bool]) -> Any:
    """The same JSON-like structure with each string made of letters that `shows` says the fonts have.

    Emoji lose skin tones and variants, styled letters become plain ones, what no font has becomes an empty square."""
    unusual = {text for text in _texts(words) if not _COMMON.issuperset(text)}
    plain = {text: unicodedata.normalize("NFC", text) for text in unusual}
    _get_to_know("".join(sorted(set().union(*plain.values()) - _COMMON - _known.keys())), shows)
    swapped = {text: "".join(map(_readable, letters)).strip() or _LACKING for text, letters in plain.items()}
    if swapped and not shows("\n".join(swapped.values())):  # letters that are there one by one, but not together
        swapped = {text: new if shows(new) else _squares(new) for text, new in swapped.items()}
    return _swap(words, swapped)


def _texts(words: Any) -> Iterator[str]:
    if isinstance(words, str):
        yield words
    elif isinstance(words, dict):
        for part in words.values():
            yield from _texts(part)
    elif isinstance(words, list | tuple):
        for part in words:
            yield from _texts(part)


def _swap(words: Any, swapped: dict[str, str]) -> Any:
    if isinstance(words, str):
        return swapped.get(words, words)
    if isinstance(words, dict):
        return {key: _swap(part, swapped) for key, part in words.items()}
    if isinstance(words, list | tuple):
        return [_swap(part, swapped) for part in words]
    return words


def _get_to_know(letters: str, shows: Callable[[str], bool]) -> None:
    """Asks about many letters at once, and about halves of them where some are lacking."""
    askable = "".join(letter for letter in letters if not _is_left_out(letter) and not _is_private(letter))
    if not askable:
        return
    if shows(" ".join(askable)):
        _known.update(dict.fromkeys(askable, True))
    elif len(askable) == 1:
        _known[askable] = False
    else:
        middle = len(askable) // 2
        _get_to_know(askable[:middle], shows)
        _get_to_know(askable[middle:], shows)


def _is_left_out(letter: str) -> bool:
    return letter in _MODIFIERS or (unicodedata.category(letter) in _LEFT_OUT and letter not in _JOINERS)


def _is_private(letter: str) -> bool:
    """Fonts draw what they like here, so it would not be what was meant."""
    return unicodedata.category(letter) in ("Co", "Cn")


def _readable(letter: str) -> str:
    if letter in _COMMON or _known.get(letter):
        return letter
    if unicodedata.category(letter) == "Cc":
        return " "
    if _is_left_out(letter):
        return ""
    plain = unicodedata.normalize("NFKC", letter)
    return plain if plain != letter and _COMMON.issuperset(plain) else _LACKING


def _squares(text: str) -> str:
    return "".join(letter if letter in _COMMON else _LACKING for letter in text)
