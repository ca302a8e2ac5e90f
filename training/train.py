"""Makes the judge's weights: `python training/train.py` reads the labelled texts and writes resources/scoring/."""

import json
import platform
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
import sklearn
from figures import best_threshold, platt, squash
from fitting import NET_HEARD, SEED, Corpus, Fitted, Floats, fit, given_louder, held_out_logits, look
from material import QUALITIES, read_all
from numpy.typing import NDArray

from desktop.paths import RESOURCES

FOLDER = RESOURCES / "scoring"
ROOM = 2_700_000  # bytes for the features and their tables; what tells least is left out
LARGEST = 127  # weights are written as whole numbers up to this, of a size of its own for each feature
DOUBT = 0.45  # log odds to each side of a threshold that count as unsure


def calibrate(labels: NDArray[np.int64], logits: Floats) -> dict[str, dict[str, float]]:
    """Slope and shift to honest probabilities, threshold and the span of doubt of each quality, from held-out files."""
    found: dict[str, dict[str, float]] = {}
    for column, name in enumerate(QUALITIES):
        truth = labels[:, column] == 1
        slope, shift = platt(truth, logits[:, column])
        threshold = best_threshold(squash(slope * logits[:, column] + shift))
        middle = np.log(threshold / (1 - threshold))
        low, high = squash(np.array([middle - DOUBT, middle + DOUBT]))
        found[name] = {
            "slope": round(slope, 4),
            "shift": round(shift, 4),
            "threshold": threshold,
            "unsure_from": round(float(low), 3),
            "unsure_to": round(float(high), 3),
        }
    return found


def write_weights(corpus: Corpus, fitted: Fitted, folder: Path) -> int:
    """The features, one a line, a table of their eight weights in whole numbers (`weights.npy`, its rows in the same
    order) and what one is worth in each row (`steps.npy`): tables, since reading half a million numbers from text takes
    too long at start. First come those of the net, whose own table is `net.npy`. Returns how many."""
    weights = np.zeros((len(corpus.names), len(QUALITIES)))
    weights[fitted.columns] = fitted.weights
    order = _in_order(corpus, weights, fitted)
    (folder / "features.txt").write_text("".join(f"{name}\n" for name in corpus.names[order]), "utf-8")
    steps = np.maximum(np.abs(weights[order]).max(axis=1) / LARGEST, 1e-6).astype(np.float16)
    np.save(folder / "steps.npy", steps)
    whole = np.rint(weights[order] / steps[:, None].astype(np.float64))
    np.save(folder / "weights.npy", np.clip(whole, -LARGEST, LARGEST).astype(np.int8))
    np.save(folder / "net.npy", np.rint(fitted.net.hidden / _net_steps(fitted)).astype(np.int8))
    return len(order)


def _in_order(corpus: Corpus, weights: Floats, fitted: Fitted) -> NDArray[np.int64]:
    """All features of the net, then of the others as many as there is room for, those that move most verdicts first."""
    first = fitted.net_columns
    moves = np.abs(weights).max(axis=1) ** 2 * np.asarray(corpus.table.power(2).sum(axis=0)).ravel()
    others = np.setdiff1d(np.flatnonzero(moves > 0), first)
    others = others[np.argsort(-moves[others], kind="stable")]
    sizes = np.array([len(name.encode()) + 1 for name in corpus.names]) + len(QUALITIES) + 2  # with its step
    left = ROOM - int(sizes[first].sum()) - fitted.net.hidden.size
    return np.concatenate([first, others[np.cumsum(sizes[others]) <= left]])


def _net_steps(fitted: Fitted) -> Floats:
    """What one whole number in each hidden unit's column of `net.npy` is worth."""
    return np.asarray(np.abs(fitted.net.hidden).max(axis=0) / LARGEST)


def _about_net(fitted: Fitted) -> dict[str, object]:
    """The rest of the net; how much it counts is put into `out`, and its bias into the judge's."""
    return {
        "steps": [round(float(one), 7) for one in _net_steps(fitted)],
        "shift": [round(float(one), 5) for one in fitted.net.shift],
        "out": [[round(float(one), 4) for one in row] for row in NET_HEARD * fitted.net.out],
    }


def main() -> None:
    rows = read_all()
    corpus = look(rows)
    fitted = fit(corpus, np.arange(len(rows)))
    heard = given_louder(np.arange(len(rows)), corpus.given)
    count = write_weights(corpus, fitted, FOLDER)
    judge = {
        "made": date.today().isoformat(),
        "texts": len(rows),
        "features": count,
        "seed": SEED,
        "versions": {"python": platform.python_version(), "numpy": np.__version__, "scikit-learn": sklearn.__version__},
        "bias": [round(float(value), 4) for value in fitted.bias + NET_HEARD * fitted.net.bias],
        "net": _about_net(fitted),
        "qualities": calibrate(corpus.labels[heard], held_out_logits(rows, corpus)[heard]),
    }
    (FOLDER / "judge.json").write_text(json.dumps(judge, indent=1) + "\n", "utf-8")
    print(json.dumps(judge["versions"]), f"{len(rows)} texts, {count} features")


if __name__ == "__main__":
    main()
