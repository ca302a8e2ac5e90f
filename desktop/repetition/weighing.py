"""Weighs one text against many at once, to leave out those that cannot be alike before anybody looks closely.

The figures are those of `measures`, worked out for all the others in rows, so that nothing that `compare` would call
alike is left out. Needs numpy: read it late.
"""

from array import array
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.repetition.measures import names_in_common, together
from desktop.repetition.model import pair_model
from desktop.repetition.profile import TextProfile
from desktop.repetition.rows import same_start
from desktop.repetition.vocabulary import Vocabulary

Row = NDArray[Any]
# `score` is rounded to four digits, and sums of rows are exact to far more than this part of the log odds.
_SLACK = 0.001
_MASK_BITS = 21


class Laid(NamedTuple):
    """A text as rows of figures. For each term its number; for each word its term's number, the place of its root among
    the terms, the three masked words around it as one number, and its sentence."""

    one: TextProfile
    terms: Row
    words: Row
    places: Row
    grams: Row
    sentences: Row


class Scales:
    """Weighs texts; remembers the numbers of words."""

    def __init__(self) -> None:
        self._vocabulary = Vocabulary()

    def laid(self, one: TextProfile) -> Laid:
        place = {term.root: at for at, term in enumerate(one.terms)}
        words = self._vocabulary.numbers_of(one.words)
        masks = np.zeros(len(words) + 2, dtype=np.int64)
        masks[1:-1] = np.frombuffer(self._vocabulary.mask, dtype=np.int64)[words]
        return Laid(
            one,
            self._vocabulary.numbers_of(one.terms),
            words,
            np.array([place[root] for root in one.roots], dtype=np.int32),
            (masks[:-2] << 2 * _MASK_BITS) | (masks[1:-1] << _MASK_BITS) | masks[2:],
            np.array(one.sentences, dtype=np.int32),
        )

    def may_be_alike(self, one: TextProfile, others: Sequence[Laid]) -> list[bool]:
        """For each of the others whether `compare` may call it alike; all have words."""
        enough = pair_model().total(self.figures(one, others)) >= -_SLACK
        return [bool(fits) or other.one.roots == one.roots for fits, other in zip(enough, others, strict=True)]

    def figures(self, one: TextProfile, others: Sequence[Laid]) -> dict[str, Any]:
        """A row of each of `measures.NAMES`."""
        return _Weighed(self._vocabulary, self.laid(one), others).figures()


class _Weighed:
    """One text on the scales with the others, whose rows are put end to end."""

    def __init__(self, vocabulary: Vocabulary, ours: Laid, others: Sequence[Laid]) -> None:
        self._known, self._ours, self._others = vocabulary, ours, others
        self._terms = np.concatenate([other.terms for other in others])
        self._term_starts = _starts([len(other.terms) for other in others])
        self._words = np.concatenate([other.words for other in others])
        self._word_counts = np.array([len(other.words) for other in others])
        self._word_starts = _starts(self._word_counts)
        self._owner = np.repeat(np.arange(len(others)), self._word_counts)
        # Whether the other text is the first of the two in alphabetical order: some figures are counted by the first.
        self._turned = np.array([other.one.text < ours.one.text for other in others])

    def figures(self) -> dict[str, Any]:
        found = self._words_figures() | self._rows_figures() | self._facts_figures()
        found["rest"] = self._rest(found)
        return found | together(found)

    def _words_figures(self) -> dict[str, Any]:
        met = self._met()
        self._theirs = met.max(axis=0)
        self._mine = np.maximum.reduceat(met, self._term_starts, axis=1)
        mine, theirs = self._by_us(self._known.weight), self._by_them(self._known.weight)
        cover_mine = mine / max(self._ours.one.weight, 1)
        cover_theirs = theirs / np.maximum([other.one.weight for other in self._others], 1)
        uncommon = np.minimum(self._by_us(self._known.uncommon), self._by_them(self._known.uncommon))
        return {
            "cover_less": np.minimum(cover_mine, cover_theirs),
            "cosine": np.sqrt(cover_mine * cover_theirs),
            "shared": np.minimum(self._by_first(self._known.says), 10) / 10,
            "rare": np.minimum(self._by_first(self._known.rare), 126) / 126,
            "evidence": np.minimum(uncommon, 120) / 120,
        }

    def _met(self) -> Row:
        """How well each of our terms (rows) is met by each of theirs."""
        all_words = np.zeros((len(self._ours.terms), len(self._known)))
        for row, term in zip(all_words, self._ours.one.terms, strict=True):
            for words, strengths in self._known.meeting(term):
                row[words] = np.maximum(row[words], strengths)
        return all_words[:, self._terms]

    def _by_us(self, weights: "array[float]") -> Row:
        return _taken(weights, self._ours.terms) @ self._mine

    def _by_them(self, weights: "array[float]") -> Row:
        return self._summed(_taken(weights, self._terms) * self._theirs)

    def _by_first(self, weights: "array[float]") -> Row:
        return np.where(self._turned, self._by_them(weights), self._by_us(weights))

    def _summed(self, values: Row) -> Row:
        sums: Row = np.add.reduceat(values, self._term_starts)
        return sums

    def _rows_figures(self) -> dict[str, Any]:
        mine, theirs = self._our_rows(), self._their_rows()
        ends = [self._start_end(other.one) for other in self._others]
        return {
            "run_more": np.maximum(mine["share"], theirs["share"]),
            "fresh": (mine["fresh"] + theirs["fresh"]) / 2,
            "said": np.minimum(np.minimum(mine["said"], theirs["said"]), 100) / 100,
            "start_end": np.array(ends) / 1600,
        }

    def _start_end(self, other: TextProfile) -> float:
        first, second = (other, self._ours.one) if other.text < self._ours.one.text else (self._ours.one, other)
        start = same_start(first.words, second.words)
        return min(start, 40) * min(same_start(first.words[::-1], second.words[::-1]), 40) if start else 0

    def _our_rows(self) -> dict[str, Any]:
        """`Rows` of our text against each of theirs."""
        places, count = self._ours.places, len(self._others)
        grams, which = np.unique(self._ours.grams, return_inverse=True)
        theirs = np.concatenate([other.grams for other in self._others])
        at = np.minimum(np.searchsorted(grams, theirs), len(grams) - 1)
        self._hit = grams[at] == theirs
        there = np.zeros((count, len(grams)), dtype=bool)
        there[self._owner[self._hit], at[self._hit]] = True
        there = there[:, which]
        inside = there.copy()
        inside[:, 1:] |= there[:, :-1]
        inside[:, :-1] |= there[:, 1:]
        said, outside = np.zeros((count, len(self._ours.terms))), np.zeros((count, len(self._ours.terms)))
        # Of words with the same root the last counts, as it does when they are looked at one by one.
        other, word = np.nonzero(inside)
        said[other, places[word]] = _taken(self._known.own, self._ours.words)[word]
        other, word = np.nonzero(~inside)
        outside[other, places[word]] = _taken(self._known.weight, self._ours.terms)[places[word]]
        self._our_outside = outside
        sentences = np.eye(self._ours.sentences[-1] + 1)[self._ours.sentences]
        size, within = sentences.sum(axis=0), inside @ sentences
        return {
            "share": inside.mean(axis=1),
            "fresh": np.where(5 * within < size, size, 0).sum(axis=1) / len(places),
            "said": said.sum(axis=1),
        }

    def _their_rows(self) -> dict[str, Any]:
        """`Rows` of each of theirs against our text."""
        hit, owner = self._hit, self._owner
        beside = owner[1:] == owner[:-1]
        inside = hit.copy()
        inside[1:] |= hit[:-1] & beside
        inside[:-1] |= hit[1:] & beside
        places = np.concatenate([other.places for other in self._others])
        places += np.repeat(self._term_starts, self._word_counts).astype(places.dtype)
        said, outside = np.zeros(len(self._terms)), np.zeros(len(self._terms))
        said[places[inside]] = _taken(self._known.own, self._words)[inside]
        out = places[~inside]
        outside[out] = _taken(self._known.weight, self._terms)[out]
        self._their_outside = outside
        return {
            "share": np.add.reduceat(inside, self._word_starts, dtype=float) / self._word_counts,
            "fresh": self._their_fresh(inside),
            "said": self._summed(said),
        }

    def _their_fresh(self, inside: Row) -> Row:
        counts = [int(other.sentences[-1]) + 1 for other in self._others]
        starts = _starts(counts)
        sentences = np.concatenate([other.sentences for other in self._others])
        sentences += np.repeat(starts, self._word_counts).astype(sentences.dtype)
        size = np.bincount(sentences, minlength=sum(counts))
        within = np.bincount(sentences, weights=inside, minlength=sum(counts))
        fresh: Row = np.add.reduceat(np.where(5 * within < size, size, 0), starts) / self._word_counts
        return fresh

    def _rest(self, found: dict[str, Any]) -> Row:
        """What is met outside the rows in common; all of it where there are none."""
        mine = _part((self._our_outside * self._mine.T).sum(axis=1), self._our_outside.sum(axis=1))
        theirs = _part(self._summed(self._their_outside * self._theirs), self._summed(self._their_outside))
        common = np.logical_or.reduceat(self._hit, self._word_starts)
        rest: Row = np.where(common, np.sqrt(mine * theirs), found["cosine"])
        return rest

    def _facts_figures(self) -> dict[str, Any]:
        one, others = self._ours.one, [other.one for other in self._others]
        weights = np.array([other.weight for other in others])
        lighter = np.minimum(one.weight, weights)
        numbers = _taken(self._known.number, self._terms) * (self._theirs == 1)
        fewest = np.minimum(len(one.numbers), [len(other.numbers) for other in others])
        apart = 1 - self._summed((numbers > 0).astype(float)) / np.maximum(fewest, 1)
        return {
            "numbers": np.minimum(self._summed(numbers), 100) / 100,
            "numbers_apart": np.where(fewest > 0, apart, 0),
            "names": np.minimum([names_in_common(one, other) for other in others], 2) / 2,
            "length": lighter / np.maximum(np.maximum(one.weight, weights), 1),
            "brief": 1 / (1 + lighter / 300),
            "question": np.array([other.asks != one.asks for other in others], dtype=float),
            "tense": np.abs(one.past - np.array([other.past for other in others])),
        }


def _starts(counts: Sequence[int] | Row) -> Row:
    return np.concatenate(([0], np.cumsum(counts)[:-1]))


def _taken(figures: "array[float]", numbers: Row) -> Row:
    row: Row = np.frombuffer(figures)[numbers]
    return row


def _part(found: Row, total: Row) -> Row:
    return np.divide(found, total, out=np.zeros_like(found), where=total > 0)
