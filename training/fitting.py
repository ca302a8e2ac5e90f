"""Fits the judge: two linear models a quality over words, pairs, tags, letters and clues, added into one."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from desktop.scoring.features import Features

SEED = 11
REGRESSION = 0.7  # C of the logistic regression
MARGIN = 0.1  # C of the support vector machine
STRETCH = 2.0  # brings the machine's distances to the scale of log odds
TELLING = 0.7  # how much the machine's features are weighed by how well each tells the two kinds of text apart
TELLS_LITTLE = frozenset({4})  # surprise: too few texts for that weighing, it made held-out files worse
RAREST = (2, 2, 2, 3, 2)  # texts a feature must stand in, a block: words, pairs, tags, letters, clues
WEIGHT = (3.0, 2.0, 2.0, 4.0, 0.2)  # how strongly a block is heard against the others
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


def fit(looked: list[Features], labels: NDArray[np.int64]) -> Fitted:
    """Fits all eight. Both models are linear, so their mean is one set of weights."""
    names, scales = _vocabulary(looked)
    table = (_matrix(looked, names) @ sparse.diags(scales)).tocsr()
    weights = np.zeros((len(names), labels.shape[1]))
    bias = np.zeros(labels.shape[1])
    for column in range(labels.shape[1]):
        for part, shift in (_regression(table, labels[:, column]), _machine(table, labels[:, column], column)):
            weights[:, column] += part * scales / 2
            bias[column] += shift / 2
    return Fitted(names, weights, bias)


def _regression(table: sparse.csr_matrix, truth: NDArray[np.int64]) -> tuple[Floats, float]:
    model = LogisticRegression(C=REGRESSION, solver="liblinear", random_state=SEED, tol=1e-5)
    model.fit(table, truth)
    return model.coef_[0], float(model.intercept_[0])


def _machine(table: sparse.csr_matrix, truth: NDArray[np.int64], column: int) -> tuple[Floats, float]:
    """A linear support vector machine on features weighed by their naive-Bayes log ratio (Wang and Manning, 2012)."""
    there = table > 0
    yes = 1 + np.asarray(there[truth == 1].sum(axis=0)).ravel()
    no = 1 + np.asarray(there[truth == 0].sum(axis=0)).ravel()
    ratio = np.abs(np.log((yes / yes.sum()) / (no / no.sum())))
    telling = 1 - TELLING + TELLING * ratio / ratio.mean()
    if column in TELLS_LITTLE:
        telling = np.ones_like(telling)
    model = LinearSVC(C=MARGIN, random_state=SEED, tol=1e-5, max_iter=5000)
    model.fit(table @ sparse.diags(telling), truth)
    return STRETCH * model.coef_[0] * telling, STRETCH * float(model.intercept_[0])


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
