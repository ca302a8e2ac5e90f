"""A small neural net over words, pairs and clues, added to the linear models: it learns which mean more together.

One hidden layer serves all eight qualities, so that what one has many texts of helps the others. Written in numpy,
since it is used so. Three things keep it from learning the few thousand texts by heart: dropout, labels that are not
taken as wholly sure, and minimal pairs, where the text that has a quality must come above the one that lacks it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

HIDDEN = 32
ROUNDS = 12  # times it sees all texts
BATCH = 64
SPEED = 3e-3
FADE = 1e-4  # pulls weights towards nothing
FORGET_WORDS, FORGET_HIDDEN = 0.3, 0.5  # shares left out at random while learning
SOFTENED = 0.1  # how much of each label gives way to how common the quality is
RANKED = 0.5  # how much the order within minimal pairs counts beside the labels
AT_A_TIME = 16  # pairs ranked beside each batch
Singles = NDArray[np.float32]
Pull = Callable[[Singles], Singles]


@dataclass(frozen=True, slots=True)
class Net:
    """`hidden` has a row a feature and a column a hidden unit, `out` a row a unit and a column a quality."""

    hidden: Singles
    shift: Singles
    out: Singles
    bias: Singles

    def logits(self, table: sparse.csr_matrix) -> NDArray[np.float64]:
        """One row a text and one column a quality."""
        seen = np.maximum(np.asarray(table @ self.hidden) + self.shift, 0)
        return np.asarray(seen @ self.out + self.bias, dtype=np.float64)


def joined(nets: list[Net]) -> Net:
    """One wide net that says the mean of these."""
    return Net(
        np.hstack([net.hidden for net in nets]),
        np.concatenate([net.shift for net in nets]),
        np.vstack([net.out for net in nets]) / len(nets),
        np.mean([net.bias for net in nets], axis=0),
    )


@dataclass(frozen=True, slots=True)
class Twins:
    """Minimal pairs: the text in row `more` has the qualities that are 1 in `where`, the one in row `less` does not."""

    more: NDArray[np.int64]
    less: NDArray[np.int64]
    where: Singles


def twins_of(pairs: NDArray[np.str_], labels: NDArray[np.int64]) -> Twins:
    """All couples of texts of one pair or group that differ; `pairs` is empty for a text that has none."""
    rows: dict[str, list[int]] = {}
    for row, pair in enumerate(pairs.tolist()):
        rows.setdefault(pair, []).append(row)
    rows.pop("", None)
    couples = [(one, other) for group in rows.values() for one in group for other in group]
    more, less = np.array(couples, dtype=int).reshape(-1, 2).T
    where = (labels[more] > labels[less]).astype(np.float32)
    differ = where.any(axis=1)
    return Twins(more[differ], less[differ], where[differ])


def learn(table: sparse.csr_matrix, labels: NDArray[np.int64], twins: Twins, seed: int) -> Net:
    """Fits one net with Adam; the same texts and seed give the same net. `twins` are rows of the table."""
    dice = np.random.RandomState(seed)
    table, truth = table.astype(np.float32), labels.astype(np.float32)
    share = truth.mean(axis=0)
    soft = truth * np.float32(1 - SOFTENED) + np.float32(SOFTENED) * share
    net = _fresh(table.shape[1], share, dice)
    parts = [net.hidden, net.shift, net.out, net.bias]
    steps = _Adam([np.zeros_like(part) for part in parts], [np.zeros_like(part) for part in parts])
    for _ in range(ROUNDS):
        order = dice.permutation(len(truth))
        for start in range(0, len(truth), BATCH):
            rows = order[start : start + BATCH]
            slopes = _slopes(net, table[rows].copy(), _towards(soft[rows]), dice)
            if len(twins.more):
                ranked = _ranked(net, table, twins, dice)
                slopes = [one + other for one, other in zip(slopes, ranked, strict=True)]
            slopes[0] += FADE * net.hidden
            slopes[2] += FADE * net.out
            steps.take(parts, slopes)
    return net


def _fresh(features: int, share: Singles, dice: np.random.RandomState) -> Net:
    """A net that knows no more than how common each quality is."""
    return Net(
        (dice.randn(features, HIDDEN) * 0.03).astype(np.float32),
        np.zeros(HIDDEN, np.float32),
        (dice.randn(HIDDEN, len(share)) / np.sqrt(HIDDEN)).astype(np.float32),
        np.log(share / (1 - share)).astype(np.float32),
    )


def _ranked(net: Net, table: sparse.csr_matrix, twins: Twins, dice: np.random.RandomState) -> list[Singles]:
    """The slopes of some pairs drawn by lot."""
    some = dice.randint(len(twins.more), size=AT_A_TIME)
    both = table[np.concatenate([twins.more[some], twins.less[some]])].copy()
    return _slopes(net, both, _apart(twins.where[some]), dice)


def _towards(truth: Singles) -> Pull:
    """How far from their labels the log odds of texts are."""
    return lambda logits: np.asarray((1 / (1 + np.exp(-logits)) - truth) / len(truth), dtype=np.float32)


def _apart(where: Singles) -> Pull:
    """How the log odds of pairs, first all that have more and then all that have less, should part."""

    def pull(logits: Singles) -> Singles:
        gap = logits[: len(where)] - logits[len(where) :]
        push = -RANKED * where / (1 + np.exp(gap)) / len(where)
        return np.vstack([push, -push]).astype(np.float32)

    return pull


def _slopes(net: Net, table: sparse.csr_matrix, pull: Pull, dice: np.random.RandomState) -> list[Singles]:
    """How the loss falls with each part of the net, for texts with some words and units left out."""
    table.data *= (dice.rand(len(table.data)) > FORGET_WORDS) / (1 - FORGET_WORDS)
    before = np.asarray(table @ net.hidden) + net.shift
    kept = ((dice.rand(*before.shape) > FORGET_HIDDEN) / (1 - FORGET_HIDDEN)).astype(np.float32)
    seen = np.maximum(before, 0) * kept
    wrong = pull(seen @ net.out + net.bias)
    back = (wrong @ net.out.T) * kept * (before > 0)
    return [np.asarray(table.T @ back), back.sum(axis=0), seen.T @ wrong, wrong.sum(axis=0)]


@dataclass(slots=True)
class _Adam:
    """Kingma and Ba's steps (2015), with the mean slope and its square for each part."""

    means: list[Singles]
    squares: list[Singles]
    count: int = 0

    def take(self, parts: list[Singles], slopes: list[Singles]) -> None:
        self.count += 1
        speed = SPEED * np.sqrt(1 - 0.999**self.count) / (1 - 0.9**self.count)
        for part, slope, mean, square in zip(parts, slopes, self.means, self.squares, strict=True):
            mean[...] += 0.1 * (slope - mean)
            square[...] += 0.001 * (slope * slope - square)
            part[...] -= (speed * mean / (np.sqrt(square) + 1e-7)).astype(np.float32)
