"""Fits the judge: one logistic regression a quality over words, pairs, tags, letters and clues together."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from desktop.scoring.features import Features

SEED = 11
STRENGTH = 0.7  # C of the regression
RAREST = (2, 2, 2, 3, 2)  # texts a feature must stand in, a block: words, pairs, tags, letters, clues
WEIGHT = (3.0, 2.0, 2.0, 4.0, 0.25)  # how strongly a block is heard against the others
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights of one fit: `names[i]` has the eight weights `weights[i]`; the values it is multiplied with are those
    of desktop.scoring.features, unchanged."""

    names: tuple[str, ...]
    weights: Floats
    bias: Floats

    def logits(self, looked: list[Features]) -> Floats:
        """Log odds, one row a text and one column a quality."""
        return np.asarray(_matrix(looked, self.names) @ self.weights + self.bias)


def fit(looked: list[Features], labels: NDArray[np.int64], importance: Floats | None = None) -> Fitted:
    """Fits all eight; `importance` weighs the texts."""
    names, scales = _vocabulary(looked)
    table = _matrix(looked, names) @ sparse.diags(scales)
    weights = np.zeros((len(names), labels.shape[1]))
    bias = np.zeros(labels.shape[1])
    for column in range(labels.shape[1]):
        model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=SEED, tol=1e-5)
        model.fit(table, labels[:, column], sample_weight=importance)
        weights[:, column], bias[column] = model.coef_[0] * scales, model.intercept_[0]
    return Fitted(names, weights, bias)


def _vocabulary(looked: list[Features]) -> tuple[tuple[str, ...], Floats]:
    """The features worth keeping and how strongly each is heard: rare words more than common ones."""
    names: list[str] = []
    scales: list[float] = []
    for block, (rarest, weight) in enumerate(zip(RAREST, WEIGHT, strict=True)):
        found = Counter(name for one in looked for name in _values(one, block))
        kept = sorted(name for name, count in found.items() if count >= rarest)
        rarity = np.log(len(looked) / np.array([found[name] for name in kept])) if block < 4 else np.ones(len(kept))
        names += kept
        scales += list(weight * rarity / max(rarity.mean(), 1e-9))
    return tuple(names), np.array(scales)


def _values(one: Features, block: int) -> dict[str, float]:
    return one.blocks[block] if block < 4 else one.clues


def _matrix(looked: list[Features], names: tuple[str, ...]) -> sparse.csr_matrix:
    place = {name: number for number, name in enumerate(names)}
    rows, columns, values = [], [], []
    for row, one in enumerate(looked):
        for block in range(5):
            for name, value in _values(one, block).items():
                if (column := place.get(name)) is not None:
                    rows.append(row)
                    columns.append(column)
                    values.append(value)
    return sparse.csr_matrix((values, (rows, columns)), shape=(len(looked), len(names)))
