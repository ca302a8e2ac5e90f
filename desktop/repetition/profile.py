"""What likeness needs to know about one text, worked out once: its words, their weights, names, numbers and tone."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from weakref import WeakValueDictionary

from desktop.repetition.lexicon import lexicon
from desktop.repetition.terms import (
    TERMS,
    Term,
    is_stem,
    key_weight,
    phrase_term,
    rare_weight,
    says_something,
    uncommon_weight,
)
from desktop.repetition.words import Token, spans, tokens

_BREAK = re.compile(r"[.!?…\n]")


@dataclass(frozen=True, slots=True)
class Weights:
    """The terms' weights in their order: all of them; 1 for those that say something at all; those of rare words; and
    what each has above a common word."""

    all: tuple[int, ...]
    says: tuple[int, ...]
    rare: tuple[float, ...]
    uncommon: tuple[float, ...]


@dataclass(frozen=True)
class TextProfile:
    """One text as likeness sees it. `words` has a term for each word, `terms` the different ones, `keys` all their
    keys with the best strength; `weight` is the sum of the terms' weights."""

    text: str
    words: tuple[Term, ...]
    terms: tuple[Term, ...]
    keys: dict[str, float]
    weight: int

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words with their places, one for each of `words`."""
        return tokens(self.text)

    @cached_property
    def roots(self) -> tuple[str, ...]:
        return tuple(word.root for word in self.words)

    @cached_property
    def root_set(self) -> frozenset[str]:
        return frozenset(self.roots)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(filter(is_stem, self.root_set))

    @cached_property
    def long_terms(self) -> tuple[Term, ...]:
        """Those that other words may be the beginning or the end of."""
        return tuple(one for one in self.terms if one.edges)

    @cached_property
    def weights(self) -> Weights:
        return Weights(
            tuple(one.weight for one in self.terms),
            tuple(map(says_something, self.terms)),
            tuple(map(rare_weight, self.terms)),
            tuple(map(uncommon_weight, self.terms)),
        )

    @cached_property
    def gate(self) -> dict[str, int]:
        """Each key with what meeting on it counts for."""
        return {key: key_weight(key) for key in self.keys}

    @cached_property
    def masked(self) -> tuple[int, ...]:
        """The words in order as numbers, with days, months, numbers and names each as one and the same."""
        return tuple(word.mask for word in self.words)

    @property
    def masked_rows(self) -> Iterator[tuple[int, int, int]]:
        """Three masked words in a row for each word (it is the middle one); the edges of the text count as words."""
        row = (0, *self.masked, 0)
        return zip(row, row[1:], row[2:], strict=False)

    @cached_property
    def masked_grams(self) -> frozenset[tuple[int, int, int]]:
        """The different `masked_rows`."""
        return frozenset(self.masked_rows)

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """For each word the number of its sentence; a line end closes one too."""
        breaks = [found.start() for found in _BREAK.finditer(self.text)] + [len(self.text)]
        numbers, current, last, at = [], 0, 0, 0
        for start, end in spans(self.text):
            while breaks[at] < last:  # a sign inside a word (18.00) breaks nothing
                at += 1
            current += last > 0 and breaks[at] < start
            numbers.append(current)
            last = end
        return tuple(numbers)

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset(one.root for one in self.terms if one.number)

    @cached_property
    def dates(self) -> tuple[str, ...]:
        """Weekdays, and months with the number before them, in order."""
        marks, found = lexicon().marks, []
        for at, token in enumerate(self.tokens):
            if token.value in marks["months"]:
                found.append(f"{self.tokens[at - 1].value if at else ''} {self.roots[at]}")
            elif token.value in marks["weekdays"]:
                found.append(self.roots[at])
        return tuple(found)

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(one.root for one in self.terms if one.name)

    @cached_property
    def asks(self) -> bool:
        return "?" in self.text

    @cached_property
    def past(self) -> float:
        """From 0 (speaks of what comes) to 1 (speaks of what has been); 0.5 when neither or both."""
        coming = sum(word.tense < 0 for word in self.words)
        gone = sum(word.tense > 0 for word in self.words)
        return (gone + 0.5) / (coming + gone + 1)


class Profiles:
    """Profiles by text: those somebody holds (the plan's posts), and the latest few besides (drafts being typed)."""

    def __init__(self) -> None:
        self._held: WeakValueDictionary[str, TextProfile] = WeakValueDictionary()
        self.latest = lru_cache(maxsize=512)(self._held_or_made)

    def _held_or_made(self, text: str) -> TextProfile:
        found = self._held.get(text)
        if found is None:
            found = self._held[text] = _made(text)
        return found

    def forget(self) -> None:
        self._held.clear()
        self.latest.cache_clear()


PROFILES = Profiles()


def profile(text: str) -> TextProfile:
    """The profile of a text, made once as long as it is in use."""
    return PROFILES.latest(text)


def _made(text: str) -> TextProfile:
    words = TERMS.of(text)
    terms = tuple(_different(words))
    keys: dict[str, float] = {}
    for one in terms:
        for key, strength in one.keys:
            if strength > keys.get(key, 0.0):
                keys[key] = strength
    return TextProfile(text, words, terms, keys, sum(one.weight for one in terms))


def _different(words: Sequence[Term]) -> Iterable[Term]:
    seen = {word.root: word for word in words}
    for at, word in enumerate(words):
        for phrase, group in word.phrases:
            if group not in seen and tuple(one.root for one in words[at : at + len(phrase)]) == phrase:
                seen[group] = phrase_term(group)
    return seen.values()
