"""What one word of a text counts for in likeness: its weight, and by which keys it can be met in another text."""

from dataclasses import dataclass
from functools import cache

from desktop.repetition.lexicon import Lexicon, lexicon
from desktop.repetition.words import Token, TokenKind, number_of

OWN, SYNONYM, PART, PART_SYNONYM = 1.0, 0.85, 0.6, 0.5
_SHORT, _LONG = 4, 7
_TAG_WEIGHT = 6


@dataclass(frozen=True, slots=True)
class Term:
    """One word. `keys` are what it can be met by, each with how well (0..1); `mask` stands for it where days, months,
    numbers and names count as alike; `polite` words are those of greetings and set phrases; `edges`
    are the beginnings and ends (four letters or more) of a long word."""

    root: str
    weight: int
    keys: tuple[tuple[str, float], ...]
    mask: int
    name: bool = False
    number: bool = False
    polite: bool = False
    edges: frozenset[str] = frozenset()


def term(token: Token) -> Term:
    """The term of a word as it stands in a text; remembered, since the same words come back all the time."""
    return _known(token.kind, token.value, token.capital, token.first)


def phrase_term(group: str) -> Term:
    """The term of a synonym group that several words together stand for."""
    return Term(group, lexicon().weight(group), ((group, OWN),), 0)


@cache
def key_weight(key: str) -> int:
    """What meeting on a key counts for, the same in every text."""
    return number_weight(key) if key.startswith("#") else lexicon().weight(key)


def number_weight(key: str) -> int:
    """Long numbers say much; years, times and small numbers little."""
    digits = len(key) - 1
    if "." in key:
        return 12
    if digits == 4 and key[1:3] in ("19", "20"):
        return 8
    return (3, 6, 10, 38)[min(digits, 3)]


@cache
def _known(kind: TokenKind, value: str, capital: bool, first: bool) -> Term:
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
    return Term(root, weight, tuple(keys.items()), mask, name, polite=polite, edges=_edges(root))


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
    if len(root) < _LONG:
        return frozenset()
    return frozenset(edge for size in range(_SHORT, len(root)) for edge in (root[:size], root[-size:]))
