"""Numbers the words of a plan, so that many texts can be weighed against one at a time as rows of figures."""

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.repetition.rows import own_weight
from desktop.repetition.terms import (
    AT_AN_EDGE,
    Term,
    is_stem,
    number_weight,
    rare_weight,
    says_something,
    uncommon_weight,
)

_LAST_LETTER = "\U0010ffff"


@dataclass(slots=True)
class _Met:
    """Words that can be met by one key: their numbers and how well."""

    words: "array[int]" = field(default_factory=lambda: array("i"))
    strengths: "array[float]" = field(default_factory=lambda: array("d"))


class Vocabulary:
    """The different terms by number, with rows of figures: `weight`, `own`, `says`, `rare`, `uncommon`, `number`,
    and `mask`, a number above 0 for each different mask."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self._terms: list[Term] = []  # held, so that no other term gets the same id
        self._masks: dict[int, int] = {}
        self._keys: dict[str, _Met] = {}
        self._long: list[tuple[str, int]] = []
        self._long_backwards: list[tuple[str, int]] = []
        self.weight, self.own, self.says = array("d"), array("d"), array("d")
        self.rare, self.uncommon, self.number = array("d"), array("d"), array("d")
        self.mask = array("q")

    def __len__(self) -> int:
        return len(self._terms)

    def numbers_of(self, terms: Sequence[Term]) -> NDArray[np.int32]:
        """The terms' numbers; those that are new get the next."""
        known = list(map(self._numbers.get, map(id, terms)))
        return np.array(
            [self._add(term) if at is None else at for term, at in zip(terms, known, strict=True)], np.int32
        )

    def meeting(self, term: Term) -> Iterator[tuple[NDArray[Any], NDArray[Any] | float]]:
        """All words by which it is met: rows of numbers, each with how well (a row, or one figure for them all)."""
        for key, strength in term.keys:
            if key in self._keys:
                found = self._keys[key]
                strengths = np.frombuffer(found.strengths)
                yield np.frombuffer(found.words, dtype=np.int32), np.minimum(strengths, strength)
        edges = [*self._beginning_or_ending(term.root), *self._at_an_edge_of(term)]
        if edges:
            yield np.array(edges), AT_AN_EDGE

    def _add(self, term: Term) -> int:
        number = self._numbers.setdefault(id(term), len(self._terms))
        if number < len(self._terms):
            return number
        self._terms.append(term)
        for key, strength in term.keys:
            found = self._keys.setdefault(key, _Met())
            found.words.append(number)
            found.strengths.append(strength)
        if term.edges:
            insort(self._long, (term.root, number))
            insort(self._long_backwards, (term.root[::-1], number))
        self._add_figures(term)
        return number

    def _add_figures(self, term: Term) -> None:
        self.mask.append(self._masks.setdefault(term.mask, len(self._masks) + 1))
        self.weight.append(term.weight)
        self.own.append(own_weight(term))
        self.says.append(says_something(term))
        self.rare.append(rare_weight(term))
        self.uncommon.append(uncommon_weight(term))
        self.number.append(number_weight(term.root) if term.number else 0)

    def _beginning_or_ending(self, root: str) -> Iterator[int]:
        """Long words that begin or end with the root."""
        if is_stem(root):
            yield from _with_start(self._long, root)
            yield from _with_start(self._long_backwards, root[::-1])

    def _at_an_edge_of(self, term: Term) -> Iterator[int]:
        """Words that the term begins or ends with."""
        for edge in term.edges:
            if edge in self._keys and is_stem(edge):
                yield from (at for at in self._keys[edge].words if self._terms[at].root == edge)


def _with_start(row: list[tuple[str, int]], start: str) -> Iterator[int]:
    at = bisect_left(row, (start, -1))
    end = bisect_left(row, (start + _LAST_LETTER, -1))
    return (number for word, number in row[at:end] if len(word) > len(start))
