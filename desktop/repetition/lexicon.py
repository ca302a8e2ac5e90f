"""The word lists that likeness is judged with: nynorsk to bokmål, irregular forms, synonyms, weights of words."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from desktop.paths import RESOURCES
from desktop.repetition.roots import Roots

_SHORTEST, _LONGEST = 7, 40  # letters of words that are taken for compounds
FOLDER = RESOURCES / "repetition"


@dataclass(frozen=True)
class Lexicon:
    """What is known about words. `groups` gives each root the synonym groups it is in; `phrases` the groups of word
    sequences by their first root; `weights` how much a key says (ten times the natural log of its rarity);
    `marks` are the word lists of `marks.txt` by name."""

    roots: Roots
    groups: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    weights: Mapping[str, int]
    rarest: int
    marks: Mapping[str, frozenset[str]]
    _split: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def weight(self, key: str) -> int:
        return self.weights.get(key, self.rarest)

    def knows(self, root: str) -> bool:
        return root in self.weights

    def parts(self, word: str) -> tuple[str, ...]:
        """The roots of the two parts of a compound word, or nothing: `treningsgruppa` gives `tren`, `grup`."""
        if word not in self._split:
            self._split[word] = self._find_parts(word)
        return self._split[word]

    def _find_parts(self, word: str) -> tuple[str, ...]:
        if "-" in word:
            return tuple(self.roots.of(part) for part in word.split("-") if len(part) > 1)
        if not _SHORTEST <= len(word) <= _LONGEST:
            return ()
        best: tuple[int, int, tuple[str, ...]] = (0, 0, ())
        for cut in _from_the_middle(len(word)):
            if _most(cut, len(word)) < best[0]:
                break
            score, parts = self._cut_score(word[:cut], word[cut:])
            best = max(best, (score, -cut, parts)) if score else best
        return best[2]

    def _cut_score(self, head: str, tail: str) -> tuple[int, tuple[str, ...]]:
        """How good a cut is: both parts known words, the longer the shorter part the better."""
        tail_root = self.roots.of(tail)
        if len(tail_root) < 3 or not self._is_word(tail_root):
            return 0, ()
        for bare in (head, head[:-1]) if head[-1] in "se" else (head,):
            head_root = self.roots.of(bare) if len(bare) >= 3 else ""
            if len(head_root) >= 3 and self._is_word(head_root):
                return 10 * min(len(head), len(tail)) + len(tail_root), (head_root, tail_root)
        return 0, ()

    def _is_word(self, root: str) -> bool:
        return root in self.weights or root in self.groups


def _most(cut: int, length: int) -> int:
    """The best score a cut can have, see `_cut_score`."""
    return 10 * min(cut, length - cut) + length - cut


@cache
def _from_the_middle(length: int) -> tuple[int, ...]:
    """The places a word of this length may be cut, the most promising first."""
    return tuple(sorted(range(3, length - 2), key=lambda cut: -_most(cut, length)))


@cache
def lexicon(folder: Path = FOLDER) -> Lexicon:
    """The lists in `resources/repetition`, read once."""
    nynorsk = dict(line.split() for line in _lines(folder / "nynorsk.txt"))
    roots = Roots(nynorsk, dict(_forms(folder / "forms.txt")))
    groups, phrases = _synonyms(roots, folder / "synonyms.txt")
    stored = json.loads((folder / "weights.json").read_text("utf-8")) if (folder / "weights.json").exists() else {}
    rarest = stored.get("rarest", 55)
    return Lexicon(roots, groups, phrases, stored.get("keys", {}), rarest, dict(_marks(folder / "marks.txt")))


def _lines(file: Path) -> Iterator[str]:
    for line in file.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def _marks(file: Path) -> Iterator[tuple[str, frozenset[str]]]:
    for line in _lines(file):
        name, words = line.split(":")
        yield name, frozenset(words.split())


def _forms(file: Path) -> Iterator[tuple[str, str]]:
    for line in _lines(file):
        word, forms = line.split(":")
        yield word, word
        for form in forms.split():
            yield form, word


def _synonyms(
    roots: Roots, file: Path
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[tuple[tuple[str, ...], str], ...]]]:
    groups: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in _lines(file):
        members = line.split()
        name = f"~{members[0]}"
        for member in members:
            found = tuple(roots.of(word) for word in member.split("_"))
            if len(found) == 1:
                groups[found[0]] = tuple(dict.fromkeys((*groups.get(found[0], ()), name)))
            else:
                phrases[found[0]] = (*phrases.get(found[0], ()), (found, name))
    return groups, phrases
