"""A text as a reader takes it in: words with their place, sentences, names, dates, and nynorsk read as bokmål."""

import re
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.words import MONTHS
from desktop.scoring.lexicon import Lexicon, load_lexicon, stems

_LINK = r"(?P<link>https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w+|\b[\w-]+\.(?:no|com|org)\b(?:/\S*)?)"
# Looking for a link at every word is slow, and a text without any of these has none.
_OF_LINKS = ("://", "www.", "@", ".no", ".com", ".org")
_OTHERS = (
    r"(?P<tag>#\w+)"
    r"|(?P<number>\d{1,3}(?:[ \u00a0]\d{3})+\b|\d+(?:[.,:]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*)"
    r"|(?P<mark>\.{2,}|…|[.!?,;:()«»\"“”–—-])"
    r"|(?P<sign>[^\w\s])"
)
_SHORT = frozenset(
    {"kl", "ca", "tlf", "nr", "dr", "mv", "osv", "ev", "evt", "pga", "mvh", "st", "jf", "pkt", "inkl", "maks", "eks"}
)
_OPENERS = frozenset('«"“”–—-(:')
_WANDERING = frozenset({"i", "på", "til", "fra", "ved", "mot", "over", "rundt", "nær", "utenfor", "langs"})
_MONTHS = frozenset(MONTHS) | {"jan", "feb", "aug", "sep", "sept", "okt", "nov", "des"}
_ENDINGS = (("ane", "ene"), ("leg", "lig"), ("lege", "lige"), ("heit", "het"), ("heita", "heten"))
_NYNORSK = tuple(ending for ending, _ in _ENDINGS)
_TITLES = frozenset({"fru", "herr", "dr", "prof"})


class Token(NamedTuple):
    """One word or mark: `raw` stands at text[start:end]; `word` is small letters in bokmål; `shown` is what cue
    patterns see (Navn, Etter, Sted, Egen, Dato, Kl, Kr, Aar, # for names, dates and figures)."""

    start: int
    end: int
    raw: str
    kind: str
    word: str
    stem: str
    shown: str


class Sentence(NamedTuple):
    """Tokens `first` up to (not including) `last`; characters `start` to `end` of the text."""

    first: int
    last: int
    start: int
    end: int


class Reading(NamedTuple):
    """A text read: its tokens and sentences. `line` is the tokens' `shown` forms with a space on each side of every
    one and ` | ` between sentences; `places[i]` is the character in `line` where token i begins."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    line: str
    places: tuple[int, ...]


def read(text: str) -> Reading:
    """Reads any text; never fails. Offsets count characters of `text` as it is given."""
    lexicon = load_lexicon()
    token = _token(any(sign in text for sign in _OF_LINKS))
    rough = [(*match.span(), match[0], str(match.lastgroup)) for match in token.finditer(text)]
    words = [_bokmaal(raw.lower(), lexicon) if kind == "word" else raw.lower() for _, _, raw, kind in rough]
    spans = _sentences(text, rough, words)
    shown = _shown(rough, words, spans, lexicon)
    tokens = tuple(
        [Token(*one, *more) for one, more in zip(rough, zip(words, stems(words), shown, strict=True), strict=True)]
    )
    sentences = tuple(Sentence(first, last, rough[first][0], rough[last - 1][1]) for first, last in spans)
    return Reading(text, tokens, sentences, *_line(shown, spans))


@lru_cache(maxsize=2)
def _token(links: bool) -> re.Pattern[str]:
    """What makes one token, with or without the search for links."""
    return re.compile(f"{_LINK}|{_OTHERS}" if links else _OTHERS)


def _bokmaal(word: str, lexicon: Lexicon) -> str:
    known = lexicon.bokmaal.get(word)
    if known or len(word) < 6:
        return known or word
    if word.endswith(_NYNORSK):
        for ending, instead in _ENDINGS:
            if word.endswith(ending):
                return word[: -len(ending)] + instead
    return word


def _sentences(text: str, rough: list[tuple[int, int, str, str]], words: list[str]) -> list[tuple[int, int]]:
    """Where each sentence begins and ends, in tokens: after a stop and before a capital, or at a line break."""
    spans: list[tuple[int, int]] = []
    first = 0
    for index in range(1, len(rough)):
        gap = text[rough[index - 1][1] : rough[index][0]]
        if "\n" in gap or "\r" in gap or (gap and _stops(rough, words, index)):
            spans.append((first, index))
            first = index
    if rough:
        spans.append((first, len(rough)))
    return spans


def _stops(rough: list[tuple[int, int, str, str]], words: list[str], index: int) -> bool:
    """Whether a new sentence may begin at token `index`, which has a space before it."""
    back = index - 1
    while back > 0 and (rough[back][2] in '»"”)' or rough[back][3] == "sign"):
        back -= 1
    mark, begins = rough[back][2], rough[index][2][0]
    if mark in {"!", "?", "…"} or mark.startswith(".."):
        return not begins.islower()
    if mark != "." or begins.islower() or back == 0:
        return False
    before = rough[back - 1]
    if words[back - 1] in _SHORT or (before[3] == "number" and begins.isdigit()):
        return False
    return not (len(before[2]) == 1 and before[2].isupper())


def _shown(
    rough: list[tuple[int, int, str, str]], words: list[str], spans: list[tuple[int, int]], lexicon: Lexicon
) -> list[str]:
    shown = list(words)
    for first, last in spans:
        for index in range(first, last):
            kind = rough[index][3]
            if kind == "word" and rough[index][2][0].isupper():
                shown[index] = _name(index, first, rough, words, shown, lexicon)
            elif kind == "number":
                shown[index] = _number(index, last, rough[index][2], words)
            elif kind == "link":
                shown[index] = "Lenke"
            elif kind == "tag":
                shown[index] = "Emneknagg"
            if shown[index] in _MONTHS and index > first and shown[index - 1] in {"Dato", "."}:
                shown[index] = "Dato"
    return shown


def _name(
    index: int,
    first: int,
    rough: list[tuple[int, int, str, str]],
    words: list[str],
    shown: list[str],
    lexicon: Lexicon,
) -> str:
    """What a word with a capital is shown as: a person, a place, something with a name, or just the word."""
    raw, word = rough[index][2], words[index]
    if raw.split("-")[0].isupper() and len(raw) > 1:
        loud = any(0 <= near < len(rough) and rough[near][2].isupper() for near in (index - 1, index + 1))
        return word if loud or len(raw) > 5 or "-" in raw else "FORK"
    before = shown[index - 1] if index > first else ""
    if before in {"Navn", "Etter"}:
        return "Etter"
    if raw.lower().split("-")[0] in lexicon.names or before in _TITLES:
        return "Navn"
    if len(raw) < 2 or index == first or before in _OPENERS or before in {".", "?", "!"}:
        return word
    return "Sted" if before in _WANDERING else "Egen"


def _number(index: int, last: int, raw: str, words: list[str]) -> str:
    after = [word for word in words[index + 1 : min(index + 3, last)] if word != "."]
    before = words[index - 1] if index else ""
    earlier = words[index - 2] if index > 1 else ""
    if after and after[0] in _MONTHS:
        return "Dato"
    if before in {"kl", "klokka", "klokken"} or (before == "." and earlier == "kl"):
        return "Kl"
    if (after and after[0] in {"kr", "kroner", "nok"}) or before in {"kr", "kroner", "pris"}:
        return "Kr"
    if len(raw) == 4 and raw[:2] in {"18", "19", "20"}:
        return "Aar"
    return "#"


def _line(shown: list[str], spans: list[tuple[int, int]]) -> tuple[str, tuple[int, ...]]:
    parts: list[str] = [" "]
    places: list[int] = []
    length = 1
    for first, last in spans:
        for index in range(first, last):
            places.append(length)
            parts.append(shown[index] + " ")
            length += len(shown[index]) + 1
        parts.append("| ")
        length += 2
    return "".join(parts), tuple(places)
