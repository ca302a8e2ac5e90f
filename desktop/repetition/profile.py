"""What likeness needs to know about one text, worked out once: its words, their weights, names, numbers and tone."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from zlib import crc32

from desktop.repetition.lexicon import Lexicon, lexicon
from desktop.repetition.words import Token, TokenKind, number_of, tokens

OWN, SYNONYM, PART, PART_SYNONYM = 1.0, 0.85, 0.6, 0.5


@dataclass(frozen=True, slots=True)
class Term:
    """One different word of a text. `keys` are what it can be met by in another text, each with how well (0..1)."""

    root: str
    weight: int
    keys: tuple[tuple[str, float], ...]
    name: bool = False
    number: bool = False


@dataclass(frozen=True)
class TextProfile:
    """One text as likeness sees it. `terms` are its different words, `keys` all their keys with the best strength,
    `roots` every token's root in order (same length as `tokens`), `weight` the sum of the terms' weights."""

    text: str
    tokens: tuple[Token, ...]
    roots: tuple[str, ...]
    terms: tuple[Term, ...]
    keys: dict[str, float]
    weight: int

    @cached_property
    def trigrams(self) -> frozenset[str]:
        return _grams(" ".join(token.value for token in self.tokens), 3)

    @cached_property
    def masked(self) -> tuple[int, ...]:
        """The roots in order as numbers, with days, months, numbers and names each as one and the same."""
        marks = lexicon().marks
        return tuple(
            crc32(_mask(token, root, marks).encode()) for token, root in zip(self.tokens, self.roots, strict=True)
        )

    @cached_property
    def masked_grams(self) -> frozenset[int]:
        """Three masked words in a row (at the edges two), each as a hash."""
        row = (0, *self.masked, 0)
        return frozenset(hash(row[at : at + 3]) for at in range(len(row) - 2))

    @cached_property
    def gate(self) -> dict[str, int]:
        """Each key with the weight that meeting on it has, the same in every text."""
        known = lexicon()
        return {key: _number_weight(key) if key[0] == "#" else known.weight(key) for key in self.keys}

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset(term.root for term in self.terms if term.number)

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(term.root for term in self.terms if term.name)

    @cached_property
    def asks(self) -> bool:
        return "?" in self.text

    @cached_property
    def past(self) -> float:
        """From 0 (speaks of what comes) to 1 (speaks of what has been); 0.5 when neither or both."""
        marks = lexicon().marks
        words = [token.value for token in self.tokens]
        coming = sum(word in marks["coming"] for word in words)
        gone = sum(word in marks["gone"] for word in words)
        return (gone + 0.5) / (coming + gone + 1)


@lru_cache(maxsize=60_000)
def profile(text: str) -> TextProfile:
    """The profile of a text, remembered by the text itself."""
    known = lexicon()
    found = tokens(text)
    roots = tuple(_root(token, known) for token in found)
    terms = tuple(_terms(found, roots, known))
    keys: dict[str, float] = {}
    for term in terms:
        for key, strength in term.keys:
            keys[key] = max(strength, keys.get(key, 0.0))
    return TextProfile(text, found, roots, terms, keys, sum(term.weight for term in terms))


def _root(token: Token, known: Lexicon) -> str:
    if token.kind == TokenKind.NUMBER:
        return f"#{token.value}"
    if token.kind != TokenKind.WORD:
        return token.value
    number = number_of(token.value)
    return f"#{number}" if number else known.roots.of(token.value)


def _terms(found: tuple[Token, ...], roots: tuple[str, ...], known: Lexicon) -> Iterable[Term]:
    seen: dict[str, Term] = {}
    for at, (token, root) in enumerate(zip(found, roots, strict=True)):
        if root not in seen:
            seen[root] = _term(token, root, known)
        for phrase, group in known.phrases.get(root, ()):
            if roots[at : at + len(phrase)] == phrase and group not in seen:
                seen[group] = Term(group, known.weight(group), ((group, OWN),))
    return seen.values()


def _term(token: Token, root: str, known: Lexicon) -> Term:
    if root.startswith("#"):
        return Term(root, _number_weight(root), ((root, OWN),), number=True)
    if token.kind != TokenKind.WORD:
        return Term(root, 15, ((root, OWN),))
    keys: dict[str, float] = {root: OWN}
    for group in known.groups.get(root, ()):
        keys.setdefault(group, SYNONYM)
    if len(root) > 5:
        for part in known.parts(token.value):
            keys.setdefault(part, PART)
            for group in known.groups.get(part, ()):
                keys.setdefault(group, PART_SYNONYM)
    weight = known.weight(root) if len(keys) == 1 or known.knows(root) else round(0.8 * known.rarest)
    return Term(root, weight, tuple(keys.items()), name=_is_name(token, root, known, len(keys)))


def _is_name(token: Token, root: str, known: Lexicon, keys: int) -> bool:
    if token.value in known.marks["weekdays"] or token.value in known.marks["months"]:
        return False
    return token.capital or (token.first and not known.knows(root) and keys == 1)


def _number_weight(root: str) -> int:
    """Longer numbers say more; years and small numbers little."""
    digits = len(root) - 1
    if digits == 4 and root[1:3] in ("19", "20"):
        return 20
    return (15, 15, 28, 45)[min(digits, 3)] if "." not in root else 30


def _mask(token: Token, root: str, marks: Mapping[str, frozenset[str]]) -> str:
    if root.startswith("#"):
        return "0"
    if token.value in marks["weekdays"]:
        return "ukedag"
    if token.value in marks["months"]:
        return "måned"
    return "N" if token.capital else root


def _grams(text: str, size: int) -> frozenset[str]:
    plain = re.sub(r"\s+", " ", f"  {text} ")
    return frozenset(plain[at : at + size] for at in range(len(plain) - size + 1))
