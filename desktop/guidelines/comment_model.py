"""A small linear model that catches what the word lists miss; `training/train_comments.py` makes its weights."""

import json
import math
import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from desktop.guidelines.addresses import addresses
from desktop.guidelines.reading import Reading
from desktop.paths import RESOURCES

# The model's own class for degrading a group: it is the rule `respect` with hate.
HATE = "hate"
_FILE = RESOURCES / "guidelines" / "comment_model.json"
_WORD = re.compile(r"\w+")
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class CommentModel:
    """`weights[feature]` has one number a class, in the order of `classes`; what is not in it weighs nothing."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: dict[str, list[float]]

    def probabilities(self, text: str) -> dict[str, float]:
        """How likely each class is, 0..1, together 1."""
        sums = list(self.bias)
        for feature, value in features(text).items():
            for place, weight in enumerate(self.weights.get(feature, ())):
                sums[place] += value * weight
        most = max(sums)
        powers = [math.exp(one - most) for one in sums]
        return {name: power / sum(powers) for name, power in zip(self.classes, powers, strict=True)}


@cache
def comment_model() -> CommentModel:
    """The trained weights, read once."""
    raw = json.loads(_FILE.read_text(encoding="utf-8"))
    return CommentModel(tuple(raw["classes"]), tuple(raw["bias"]), raw["weights"])


def features(text: str) -> dict[str, float]:
    """Words, pairs of words and parts of words, each block of length one; names, links and digits are made alike."""
    words = _WORD.findall(_made_alike(text))
    whole = {*words, *(f"{one} {two}" for one, two in pairwise(words))}
    parts = {f"#{part}" for word in words for part in _parts(f" {word} ")}
    return {one: 1 / math.sqrt(len(block)) for block in (whole, parts) for one in block}


def _parts(word: str) -> set[str]:
    sizes = range(3, _LONGEST + 1)
    return {word[place : place + size] for size in sizes for place in range(len(word) - size + 1)}


def _made_alike(text: str) -> str:
    places = [(start, end, " lenkeord ") for start, end, _ in addresses(text)]
    for sentence in Reading.of(text).sentences:
        places += [(one.start, one.end, " navneord ") for one in sentence.persons]
    for start, end, word in sorted(places, reverse=True):
        text = text[:start] + word + text[end:]
    return re.sub(r"\d", "0", text).lower()
