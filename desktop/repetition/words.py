"""Cuts a post's text into words, numbers, addresses and tags, with their places in the text."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

_ADDRESS = r"(?P<address>https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]*\w)|"
_PLAIN = (
    r"(?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*)"
    r"|(?P<number>\d{1,3}(?:[ \u00a0.]\d{3})+(?!\d)|\d+(?:[.,:]\d+)?)"
    r"|(?P<tag>[#@][\wæøåÆØÅ]+)"
)
# Looking for addresses at each word is slow, and few texts have any.
_WITH_ADDRESS, _WITHOUT = re.compile(_ADDRESS + _PLAIN), re.compile(_PLAIN)
_MAY_HAVE_ADDRESS = re.compile(r"://|www\.|\w@\w")
_SENTENCE_END = frozenset('.!?:•–\n«»"“”()…')
_TIME = re.compile(r"(\d{1,2})[.:](\d{2})$")
_SMALL = {
    "to": "2", "tre": "3", "fire": "4", "fem": "5", "seks": "6", "sju": "7", "syv": "7", "åtte": "8", "ni": "9",
    "ti": "10", "elleve": "11", "tolv": "12", "tretten": "13", "fjorten": "14", "femten": "15", "seksten": "16",
    "sytten": "17", "atten": "18", "nitten": "19", "tjue": "20", "tyve": "20", "tretti": "30", "førti": "40",
    "femti": "50", "seksti": "60", "sytti": "70", "åtti": "80", "nitti": "90", "hundre": "100", "tusen": "1000",
}  # fmt: skip


class TokenKind(StrEnum):
    WORD = "word"
    NUMBER = "number"
    TAG = "tag"
    ADDRESS = "address"


class Token(NamedTuple):
    """One word with its offsets in the text (`end` excluded). `value` is the folded form: lower case for words, plain
    digits for numbers (`62 000` and `62000` alike, `18.00` as `18`). `capital` tells a capital first letter that no
    sentence start explains, `first` one that a sentence start may explain."""

    start: int
    end: int
    kind: TokenKind
    value: str
    capital: bool = False
    first: bool = False


_KINDS = {kind.value: kind for kind in TokenKind}


def number_of(word: str) -> str | None:
    """The digits of a number written in letters up to twenty and for whole tens, else None."""
    return _SMALL.get(word)


def tokens(text: str) -> tuple[Token, ...]:
    """All words of the text in order; emoji, signs and punctuation are left out."""
    return tuple(each_token(text))


def each_token(text: str) -> Iterator[Token]:
    """The same, for those who need only the first."""
    for match, starts in matches(text):
        kind, value, capital = read(match.group(), match.lastgroup)
        yield Token(match.start(), match.end(), kind, value, capital and not starts, capital and starts)


def spans(text: str) -> list[tuple[int, int]]:
    """Only the places of the words."""
    return [match.span() for match in _pattern(text).finditer(text)]


def matches(text: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The words as the text has them, each with whether it has a capital letter that a sentence start may explain."""
    for match in _pattern(text).finditer(text):
        yield match, match.group()[0].isupper() and _starts_sentence(text, match.start())


def _pattern(text: str) -> re.Pattern[str]:
    return _WITH_ADDRESS if _MAY_HAVE_ADDRESS.search(text) else _WITHOUT


@lru_cache(maxsize=50_000)
def read(written: str, group: str | None) -> tuple[TokenKind, str, bool]:
    """Kind, folded form, and whether it begins with a capital letter without being all capitals."""
    kind = _KINDS[group or "word"]
    if kind == TokenKind.NUMBER:
        return kind, _number(written), False
    if kind != TokenKind.WORD:
        return kind, written.lower().rstrip(".,)!?"), False
    return kind, written.lower(), written[0].isupper() and not (len(written) > 1 and written.isupper())


def _number(written: str) -> str:
    time = _TIME.match(written)
    if time and int(time[1]) < 25 and int(time[2]) < 60:
        return time[1].lstrip("0") or "0" if time[2] == "00" else f"{time[1].lstrip('0')}.{time[2]}"
    digits = re.sub(r"[ \u00a0.,:]", "", written)
    return digits.lstrip("0") or "0"


def _starts_sentence(text: str, start: int) -> bool:
    at = start - 1
    while at >= 0 and text[at] in " \t\u00a0*_":
        at -= 1
    return at < 0 or text[at] in _SENTENCE_END or not (text[at].isalnum() or text[at] in ",;-/&")
