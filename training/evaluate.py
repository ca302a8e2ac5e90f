"""Measures the judge on texts it never saw: `python training/evaluate.py`, held out by whole file.

For every file the judge, its calibration and its thresholds are made from the other files alone. Our own texts help
training but never count in the figures of the given files; they are reported by themselves. `train-5` holds minimal
pairs, both halves of which are always held out together."""

import sys
from pathlib import Path
from zlib import crc32

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from figures import auc, best_threshold, calibration_error, f1, kappa, platt, squash
from fitting import Corpus, Floats, Numbers, fit, given_louder, held_out_logits, look
from material import FILES, QUALITIES, Labelled, read_all
from train import DOUBT

WORST = 6
KNOWN = ("posts", "train-5")


def chances(logits: Floats, labels: Numbers, names: Numbers) -> tuple[Floats, Floats]:
    """Probabilities and thresholds of every text, each from the files other than its own."""
    found = np.zeros_like(logits)
    limits = np.zeros_like(logits)
    for name in np.unique(names):
        here, others = names == name, given_louder(np.flatnonzero(names != name), np.isin(names, FILES))
        for column in range(len(QUALITIES)):
            truth = labels[others, column] == 1
            slope, shift = platt(truth, logits[others, column])
            found[here, column] = squash(slope * logits[here, column] + shift)
            limits[here, column] = best_threshold(squash(slope * logits[others, column] + shift))
    return found, limits


def lengths_alone(rows: list[Labelled]) -> Floats:
    """What the length of a text alone would say: both long and short may be a sign, so each gets its own column."""
    words = np.log1p([len(row.text.split()) for row in rows])
    return np.asarray((words - words.mean()) / words.std())


def by_length(rows: list[Labelled], labels: Numbers, names: Numbers) -> Floats:
    """Kappa a quality of the best single cut in length, chosen on the other files."""
    size = lengths_alone(rows)
    said = np.zeros(labels.shape, dtype=bool)
    for name in FILES:
        here, others = names == name, names != name
        for column in range(labels.shape[1]):
            cuts = [(sign, cut) for sign in (1, -1) for cut in np.quantile(size[others], np.linspace(0.1, 0.9, 17))]
            truth = labels[others, column] == 1
            sign, cut = max(cuts, key=lambda one: kappa(truth, one[0] * size[others] > one[0] * one[1]))
            said[here, column] = sign * size[here] > sign * cut
    given = np.isin(names, FILES)
    return np.array([kappa(labels[given, one] == 1, said[given, one]) for one in range(labels.shape[1])])


def table(labels: Numbers, found: Floats, limits: Floats, names: Numbers, length: Floats) -> None:
    given = np.isin(names, FILES)
    print(f"{'quality':<10} kappa   F1    AUC   ECE   length alone")
    for column, quality in enumerate(QUALITIES):
        truth, chance = labels[given, column] == 1, found[given, column]
        said = chance > limits[given, column]
        print(
            f"{quality:<10} {kappa(truth, said):.3f}  {f1(truth, said):.3f}  {auc(truth, chance):.3f} "
            f"{calibration_error(truth, chance):.3f}  {length[column]:+.3f}"
        )


def by_file(labels: Numbers, found: Floats, limits: Floats, names: Numbers) -> dict[str, list[float]]:
    print(f"\n{'file':<12} mean   " + " ".join(f"{one[:8]:>8}" for one in QUALITIES))
    means: dict[str, list[float]] = {}
    groups = [(name, np.array([name])) for name in FILES]
    groups += [("own " + kind, np.array([one for one in np.unique(names) if one.startswith(f"own-{kind}")]))
               for kind in ("web", "fb", "pairs", "hard", "long", "short")]  # fmt: skip
    for name, files in groups:
        here = np.isin(names, files)
        if not here.any():
            continue
        means[name] = [kappa(labels[here, one] == 1, found[here, one] > limits[here, one]) for one in range(8)]
        print(f"{name:<12} {np.mean(means[name]):.3f}  " + " ".join(f"{one:8.3f}" for one in means[name]))
    return means


def of_known_kind(rows: list[Labelled], corpus: Corpus, logits: Floats, names: Numbers) -> dict[str, float]:
    """Mean kappa on quarters of `KNOWN` when the other quarters are learned from too, as unseen texts of a kind already
    met would be judged. Pairs stay together; calibration and thresholds are still those of the other files."""
    quarter = np.array([crc32(row.id[:6].encode()) % 4 if row.file in KNOWN else -1 for row in rows])
    known = logits.copy()
    for number in range(4):
        here = np.flatnonzero(quarter == number)
        known[here] = fit(corpus, np.flatnonzero(quarter != number)).logits(corpus, here)
    means: dict[str, float] = {}
    for name in KNOWN:
        here = names == name
        mixed = np.where(here[:, None], known, logits)
        found, limits = chances(mixed, corpus.labels, names)
        said = found[here] > limits[here]
        means[name] = float(np.mean([kappa(corpus.labels[here, one] == 1, said[:, one]) for one in range(8)]))
    return means


def confusions(rows: list[Labelled], labels: Numbers, found: Floats, names: Numbers) -> None:
    """The texts the judge was surest about and wrong."""
    given = np.flatnonzero(np.isin(names, FILES))
    print("\nsurest mistakes (id, probability, label)")
    for column, quality in enumerate(QUALITIES):
        order = sorted(given, key=lambda row: -abs(found[row, column] - labels[row, column]))[:WORST]
        shown = (f"{rows[row].id} {found[row, column]:.2f}/{labels[row, column]}" for row in order)
        print(f"{quality:<10} " + ", ".join(shown))


def main() -> None:
    rows = read_all()
    corpus = look(rows)
    names = np.array([row.file for row in rows])
    logits = held_out_logits(rows, corpus)
    found, limits = chances(logits, corpus.labels, names)
    print(f"{len(rows)} texts, {int(np.isin(names, FILES).sum())} of them given, held out by whole file\n")
    table(corpus.labels, found, limits, names, by_length(rows, corpus.labels, names))
    means = by_file(corpus.labels, found, limits, names)
    given = np.array([means[name] for name in FILES]).mean(axis=0)
    weakest = int(np.argmin(given))
    print(f"\nmean kappa over the given files {given.mean():.3f}; weakest {QUALITIES[weakest]} {given[weakest]:.3f}")
    here = np.isin(names, FILES)
    apart = np.abs(np.log(found[here] / (1 - found[here])) - np.log(limits[here] / (1 - limits[here])))
    print(f"unsure (kanskje): {(apart < DOUBT).mean():.1%} of the verdicts on the given files")
    print(f"posts {np.mean(means['posts']):.3f}, minimal pairs (train-5) {np.mean(means['train-5']):.3f}")
    known = of_known_kind(rows, corpus, logits, names)
    print("with three quarters of the file learned from: " + ", ".join(f"{name} {known[name]:.3f}" for name in KNOWN))
    confusions(rows, corpus.labels, found, names)


if __name__ == "__main__":
    main()
