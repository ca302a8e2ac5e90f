"""Weighs the figures of a pair together to one probability, with weights from a readable file."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from desktop.repetition.lexicon import FOLDER


@dataclass(frozen=True, slots=True)
class PairModel:
    """A logistic regression: `score` is above one half where a pair counts as the same again."""

    intercept: float
    weights: Mapping[str, float]

    def score(self, figures: Mapping[str, float]) -> float:
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.total(figures)))))

    def total(self, figures: Mapping[str, Any]) -> Any:
        """The log odds; above 0 where a pair counts as alike. For one pair, or for rows of figures."""
        return self.intercept + sum(weight * figures[name] for name, weight in self.weights.items())


@cache
def pair_model(file: Path = FOLDER / "model.json") -> PairModel:
    stored = json.loads(file.read_text("utf-8"))
    return PairModel(stored["intercept"], stored["weights"])
