"""A small neural net over words, pairs and clues, added to the linear models: it learns which mean more together.

One hidden layer serves all eight qualities, so that what one has many texts of helps the others. Written in numpy,
since it is used so; dropout keeps it from learning the few thousand texts by heart."""

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
Singles = NDArray[np.float32]


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


def learn(table: sparse.csr_matrix, labels: NDArray[np.int64], seed: int) -> Net:
    """Fits one net with Adam; the same texts and seed give the same net."""
    dice = np.random.RandomState(seed)
    table, truth = table.astype(np.float32), labels.astype(np.float32)
    share = truth.mean(axis=0)
    net = Net(
        (dice.randn(table.shape[1], HIDDEN) * 0.03).astype(np.float32),
        np.zeros(HIDDEN, np.float32),
        (dice.randn(HIDDEN, truth.shape[1]) / np.sqrt(HIDDEN)).astype(np.float32),
        np.log(share / (1 - share)).astype(np.float32),
    )
    parts = [net.hidden, net.shift, net.out, net.bias]
    steps = _Adam([np.zeros_like(part) for part in parts], [np.zeros_like(part) for part in parts])
    for _ in range(ROUNDS):
        order = dice.permutation(len(truth))
        for start in range(0, len(truth), BATCH):
            rows = order[start : start + BATCH]
            steps.take(parts, _slopes(net, table[rows].copy(), truth[rows], dice))
    return net


def _slopes(net: Net, table: sparse.csr_matrix, truth: Singles, dice: np.random.RandomState) -> list[Singles]:
    """How the loss falls with each part of the net, for one batch with some words and units left out."""
    table.data *= (dice.rand(len(table.data)) > FORGET_WORDS) / (1 - FORGET_WORDS)
    before = np.asarray(table @ net.hidden) + net.shift
    kept = ((dice.rand(*before.shape) > FORGET_HIDDEN) / (1 - FORGET_HIDDEN)).astype(np.float32)
    seen = np.maximum(before, 0) * kept
    wrong = (1 / (1 + np.exp(-(seen @ net.out + net.bias))) - truth) / len(truth)
    back = (wrong @ net.out.T) * kept * (before > 0)
    return [
        np.asarray(table.T @ back) + FADE * net.hidden,
        back.sum(axis=0),
        seen.T @ wrong + FADE * net.out,
        wrong.sum(axis=0),
    ]


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
