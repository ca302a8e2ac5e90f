"""What one word of a text counts for in likeness: its weight, and by which keys it can be met in another text."""

from dataclasses import dataclass
from functools import cache

from desktop.repetition.lexicon import Lexicon, lexicon
from desktop.repetition.words import TokenKind, matches, number_of, read

# How well a word is met: by itself, a synonym, a part of a compound, a synonym of a part; by one that only begins or
# ends like it.
OWN, SYNONYM, PART, PART_SYNONYM, AT_AN_EDGE = 1.0, 0.85, 0.6, 0.5, 0.5
_SHORT, _LONG, _LONGEST = 4, 7, 40
# Weights from which a word says something, is not common, is rare.
SAYS_SOMETHING, COMMON, RARE = 8, 11, 21
_TAG_WEIGHT = 6


@dataclass(frozen=True, slots=True)
class Term:
    """One word. `keys` are what it can be met by, each with how well (0..1); `mask` stands for it where days, months,
    numbers and names count as alike; `polite` words are those of greetings and set phrases; `edges`
    are the beginnings and ends (four letters or more) of a long word; `phrases` the word sequences (as roots) it may
    begin, with the synonym group they stand for; `tense` is 1 for words of what has been, -1 of what comes."""

    root: str
    weight: int
    keys: tuple[tuple[str, float], ...]
    mask: int
    name: bool = False
    number: bool = False
    polite: bool = False
    edges: frozenset[str] = frozenset()
    phrases: tuple[tuple[tuple[str, ...], str], ...] = ()
    tense: int = 0


class Terms:
    """Finds the terms of a text, with a memory since the same words come back all the time."""

    def __init__(self) -> None:
        # Apart, since a capital letter at a sentence start says less.
        self._first: dict[str, Term] = {}
        self._others: dict[str, Term] = {}

    def of(self, text: str) -> tuple[Term, ...]:
        """One term for each word of the text, in order."""
        found = []
        for match, first in matches(text):
            written = match.group()
            memory = self._first if first else self._others
            term = memory.get(written)
            if term is None:
                kind, value, capital = read(written, match.lastgroup)
                term = memory[written] = made(kind, value, capital and not first, first and capital)
            found.append(term)
        return tuple(found)

    def forget(self) -> None:
        self._first.clear()
        self._others.clear()


TERMS = Terms()


@cache
def phrase_term(group: str) -> Term:
    """The term of a synonym group that several words together stand for."""
    return Term(group, lexicon().weight(group), ((group, OWN),), 0)


@cache
def key_weight(key: str) -> int:
    """What meeting on a key counts for, the same in every text."""
    return number_weight(key) if key.startswith("#") else lexicon().weight(key)


def is_stem(root: str) -> bool:
    """Whether it is long enough to be known again at the beginning or end of a longer word."""
    return len(root) >= _SHORT and root.isalpha()


def says_something(term: Term) -> int:
    """1 for a word that says something at all, 0 for small words and those of greetings."""
    return int(term.weight >= SAYS_SOMETHING and not term.polite)


def rare_weight(term: Term) -> float:
    """What it counts for as a rare word, 0 if it is none; a name half, since the same people do many things."""
    return (term.weight / 2 if term.name else term.weight) if term.weight >= RARE else 0


def uncommon_weight(term: Term) -> float:
    """What it has above a common word; nothing for greetings, half for a name."""
    above = 0 if term.polite else max(0, term.weight - COMMON)
    return above / 2 if term.name else above


def number_weight(key: str) -> int:
    """Long numbers say much; years, times and small numbers little."""
    digits = len(key) - 1
    if "." in key:
        return 12
    if digits == 4 and key[1:3] in ("19", "20"):
        return 8
    return (3, 6, 10, 38)[min(digits, 3)]


def made(kind: TokenKind, value: str, capital: bool, first: bool) -> Term:
    """The term of a word: `capital` and `first` as in `Token`."""
    known = lexicon()
    number = value if kind == TokenKind.NUMBER else number_of(value) if kind == TokenKind.WORD else None
    if number:
        key = f"#{number}"
        return Term(key, number_weight(key), ((key, OWN),), hash("#"), number=True)
    if kind != TokenKind.WORD:
        return Term(value, _TAG_WEIGHT, ((value, OWN),), hash(value))
    root = known.roots.of(value)
    keys = _keys(value, root, known)
    name = _is_name(value, root, capital, first and len(keys) == 1, known)
    weight = known.weight(root) if len(keys) == 1 or known.knows(root) else round(0.8 * known.rarest)
    mask, polite = hash(_mask(value, root, name, known)), value in known.marks["polite"]
    begins = known.phrases.get(root, ())
    return Term(
        root, weight, tuple(keys.items()), mask, name, False, polite, _edges(root), begins, _tense(value, known)
    )


def _tense(value: str, known: Lexicon) -> int:
    return (value in known.marks["gone"]) - (value in known.marks["coming"])


def _keys(value: str, root: str, known: Lexicon) -> dict[str, float]:
    keys = {root: OWN}
    for group in known.groups.get(root, ()):
        keys.setdefault(group, SYNONYM)
    for part in known.parts(value) if len(root) > 5 else ():
        keys.setdefault(part, PART)
        for group in known.groups.get(part, ()):
            keys.setdefault(group, PART_SYNONYM)
    return keys


def _is_name(value: str, root: str, capital: bool, first: bool, known: Lexicon) -> bool:
    if value in known.marks["weekdays"] or value in known.marks["months"]:
        return False
    return capital or (first and not known.knows(root))


def _mask(value: str, root: str, name: bool, known: Lexicon) -> str:
    for kind in ("weekdays", "months"):
        if value in known.marks[kind]:
            return f"<{kind}>"
    return "<name>" if name else root


def _edges(root: str) -> frozenset[str]:
    if not _LONG <= len(root) <= _LONGEST:
        return frozenset()
    return frozenset(edge for size in range(_SHORT, len(root)) for edge in (root[:size], root[-size:]))
