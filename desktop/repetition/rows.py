"""Looks at the stretches of words that two texts have in common: frames and greetings against what stands between."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from desktop.repetition.profile import TextProfile
from desktop.repetition.terms import Term


@dataclass(frozen=True, slots=True)
class Rows:
    """Where a text has rows of three words (days, numbers and names counted as alike) that the other has too. `share`
    is the part of its words in such rows; `fresh` the part in sentences that hardly have any; `outside` the roots of
    the words in no row; `said` the weight of the words in rows that say something of their own."""

    share: float
    fresh: float
    outside: frozenset[str]
    said: int


def rows(one: TextProfile, common: Set[tuple[int, int, int]]) -> Rows:
    """The rows of a text, given the ones in common with another."""
    if not common:
        return Rows(0.0, 1.0, one.root_set, 0)
    inside = _inside(one, common)
    outside = frozenset(root for root, within in zip(one.roots, inside, strict=True) if not within)
    said = {word.root: own_weight(word) for word, within in zip(one.words, inside, strict=True) if within}
    return Rows(sum(inside) / len(inside), _fresh(one, inside), outside, sum(said.values()))


def own_weight(word: Term) -> int:
    """What a word says of its own in a frame: nothing for greetings, names, numbers."""
    return 0 if word.polite or word.name or word.number else word.weight


def same_start(a: Sequence[Term], b: Sequence[Term]) -> int:
    """The weight of the words that two texts begin with alike (give them turned round for how they end)."""
    found = 0
    for ours, theirs in zip(a, b, strict=False):
        if ours.mask != theirs.mask:
            break
        found += own_weight(ours)
    return found


def _inside(one: TextProfile, common: Set[tuple[int, int, int]]) -> list[bool]:
    inside = [False] * len(one.words)
    for at, row in enumerate(one.masked_rows):
        if row in common:
            for place in range(max(0, at - 1), min(len(inside), at + 2)):
                inside[place] = True
    return inside


def _fresh(one: TextProfile, inside: Sequence[bool]) -> float:
    """A sentence is fresh when under a fifth of its words is in rows: what comes between two greetings."""
    size = [0] * (one.sentences[-1] + 1)
    within = [0] * (one.sentences[-1] + 1)
    for sentence, there in zip(one.sentences, inside, strict=True):
        size[sentence] += 1
        within[sentence] += there
    return sum(all_ for all_, some in zip(size, within, strict=True) if 5 * some < all_) / len(inside)
