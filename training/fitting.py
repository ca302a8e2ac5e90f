"""Fits the judge: linear models over words, pairs, tags, meeting clues, letters and clues, added into one a quality."""

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np
from material import FILES, QUALITIES, Labelled, folds
from net import Net, joined, learn, twins_of
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from desktop.scoring.features import features, letters
from desktop.scoring.passages import LUCK, passages
from desktop.scoring.reading import read

SEED = 11
REGRESSION = 0.7  # C of the logistic regression
MARGIN = 0.1  # C of the support vector machine
STRETCH = 2.0  # brings the machine's distances to the scale of log odds
TELLING = 0.7  # how much the machine's features are weighed by how well each tells the two kinds of text apart
RAREST = np.array((2, 3, 4, 5, 4, 2))  # texts a feature must stand in, a block: the order of `_bags`
LOUDNESS = np.array((3.5, 2.5, 2.5, 3.0, 4.5, 0.18))  # how strongly a block is heard against the others
PAIRS, CLUES = 1, 5
NEVER = 10**9
RAREST_IN_NET = np.array((3, 5, NEVER, NEVER, NEVER, 3))  # the same for the net: it looks at words, pairs and clues
NET_HEARD = 0.5  # how much the net's log odds count beside the linear ones
Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Corpus:
    """All texts looked at: `table` has a row a text, then one a passage of the long ones, and a column a feature;
    `names` and `blocks` tell which feature, `owners` whose passage, `given` the given texts from our own, `pairs` which
    minimal pair a text belongs to."""

    table: sparse.csr_matrix
    names: NDArray[np.str_]
    blocks: Numbers
    labels: Numbers
    given: NDArray[np.bool_]
    owners: Numbers
    pairs: NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights of one fit: `weights[i]` are the eight of feature number `columns[i]` in the corpus, and the net looks at
    `net_columns`."""

    columns: Numbers
    weights: Floats
    bias: Floats
    net_columns: Numbers
    net: Net

    def logits(self, corpus: Corpus, rows: Numbers) -> Floats:
        """Log odds of the whole or the best passage, one row a text and one column a quality."""
        found = self._said(corpus.table[rows])
        place = {int(row): number for number, row in enumerate(rows)}
        for number, owner in enumerate(corpus.owners.tolist(), len(corpus.labels)):
            if (here := place.get(owner)) is not None:
                said = self._said(corpus.table[[number]])[0] - LUCK
                found[here] = np.maximum(found[here], said)
        return found

    def _said(self, table: sparse.csr_matrix) -> Floats:
        linear = np.asarray(table[:, self.columns] @ self.weights + self.bias)
        return np.asarray(linear + NET_HEARD * self.net.logits(table[:, self.net_columns]))


def look(rows: list[Labelled]) -> Corpus:
    """Reads every text; features that stand in a single text are left out at once."""
    bags = [_bags(row.text) for row in rows]
    cut = [(number, row.text[start:end]) for number, row in enumerate(rows) for start, end in passages(read(row.text))]
    found = Counter((block, name) for one in bags for block, bag in enumerate(one) for name in bag)
    kept = sorted(key for key, count in found.items() if count > 1)
    place = {key: number for number, key in enumerate(kept)}
    cells = [
        (row, column, value)
        for row, one in enumerate([*bags, *(_bags(text) for _, text in cut)])
        for block, bag in enumerate(one)
        for name, value in bag.items()
        if (column := place.get((block, name))) is not None
    ]
    at, columns, values = zip(*cells, strict=True)
    table = sparse.csr_matrix((values, (at, columns)), shape=(len(rows) + len(cut), len(kept)))
    labels = np.array([row.labels for row in rows])
    given = np.array([row.file in FILES for row in rows])
    owners = np.array([number for number, _ in cut], dtype=int)
    pairs = np.array([row.pair for row in rows])
    features = np.array([name for _, name in kept]), np.array([block for block, _ in kept])
    return Corpus(table, *features, labels, given, owners, pairs)


def _bags(text: str) -> tuple[dict[str, float], ...]:
    looked = features(text)
    return (*looked.blocks, letters(looked), looked.clues)


def fit(corpus: Corpus, rows: Numbers) -> Fitted:
    """Fits all eight on the texts of these rows. The models are linear, so their mean is one set of weights."""
    there = np.asarray((corpus.table[rows] != 0).sum(axis=0)).ravel()
    columns = np.flatnonzero(there >= RAREST[corpus.blocks])
    scales = _scales(corpus.blocks[columns], there[columns], len(rows))
    table = (corpus.table[rows][:, columns] @ sparse.diags(scales)).tocsr()
    weights = np.zeros((len(columns), len(QUALITIES)))
    bias = np.zeros(len(QUALITIES))
    for column in range(len(QUALITIES)):
        truth = corpus.labels[rows, column]
        parts = [_regression(table, truth), _machine(table, truth)]
        weights[:, column] = np.mean([part for part, _ in parts], axis=0) * scales
        bias[column] = np.mean([shift for _, shift in parts])
    return Fitted(columns, weights, bias, *_net(corpus, rows, there))


def _net(corpus: Corpus, rows: Numbers, there: Numbers) -> tuple[Numbers, Net]:
    """The features looked at, and the mean of two nets, of which one sees no pairs: apart they err less alike than two
    of a kind. How loud each feature is heard is put into the weights."""
    columns = np.flatnonzero(there >= RAREST_IN_NET[corpus.blocks])
    scales = _scales(corpus.blocks[columns], there[columns], len(rows)).astype(np.float32)
    twins = twins_of(corpus.pairs[rows], corpus.labels[rows])
    nets = []
    for heard in (scales, scales * (corpus.blocks[columns] != PAIRS)):
        table = (corpus.table[rows][:, columns] @ sparse.diags(heard)).tocsr()
        net = learn(table, corpus.labels[rows], twins, SEED)
        nets.append(replace(net, hidden=net.hidden * heard[:, None]))
    return columns, joined(nets)


def _scales(blocks: Numbers, there: Numbers, texts: int) -> Floats:
    """How strongly each feature is heard: by its block, and rare words more than common ones."""
    rarity = np.where(blocks == CLUES, 1.0, np.log(texts / there))
    means = np.array([rarity[blocks == one].mean() if (blocks == one).any() else 1.0 for one in range(len(LOUDNESS))])
    return np.asarray(LOUDNESS[blocks] * rarity / means[blocks])


def _regression(table: sparse.csr_matrix, truth: Numbers) -> tuple[Floats, float]:
    model = LogisticRegression(C=REGRESSION, solver="liblinear", random_state=SEED, tol=1e-3)
    model.fit(table, truth)
    return model.coef_[0], float(model.intercept_[0])


def _machine(table: sparse.csr_matrix, truth: Numbers) -> tuple[Floats, float]:
    """A linear support vector machine on features weighed by their naive-Bayes log ratio (Wang and Manning, 2012)."""
    there = table != 0
    yes = 1 + np.asarray(there[truth == 1].sum(axis=0)).ravel()
    no = 1 + np.asarray(there[truth == 0].sum(axis=0)).ravel()
    ratio = np.abs(np.log((yes / yes.sum()) / (no / no.sum())))
    telling = 1 - TELLING + TELLING * ratio / ratio.mean()
    model = LinearSVC(C=MARGIN, random_state=SEED, tol=1e-3, max_iter=3000)
    model.fit(table @ sparse.diags(telling), truth)
    return STRETCH * model.coef_[0] * telling, STRETCH * float(model.intercept_[0])


def held_out_logits(rows: list[Labelled], corpus: Corpus) -> Floats:
    """Log odds of each text from a judge that never saw its file."""
    logits = np.full(corpus.labels.shape, np.nan)
    for names in folds(rows):
        inside = np.array([row.file in names for row in rows])
        judge = fit(corpus, np.flatnonzero(~inside))
        logits[inside] = judge.logits(corpus, np.flatnonzero(inside))
    return logits


def given_louder(rows: Numbers, given: NDArray[np.bool_]) -> Numbers:
    """The rows to calibrate by: the given texts count ten times, some two thirds of all, since their labels are the
    measure and ours lie nearer to what was trained on: by ours alone an unseen text would seem surer than it is."""
    return np.concatenate([rows, *[rows[given[rows]]] * 9])
