"""Makes the weights that likeness of posts is judged with: `python -m training.train_pairs` (needs scikit-learn)."""

import json
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from desktop.repetition import lexicon as lists
from desktop.repetition import terms
from desktop.repetition.compare import common_part
from desktop.repetition.measures import NAMES, measures
from desktop.repetition.model import PairModel
from desktop.repetition.profile import profile
from desktop.repetition.words import TokenKind

HERE = Path(__file__).resolve().parent
TEXTS = ("posts.jsonl", *(f"train-{number}.jsonl" for number in range(1, 6)))
OWN_PAIRS = HERE / "pairs-own.jsonl"
UNLIKE_PER_FILE = 1500
UNLIKE_WEIGHT = 0.1
STRENGTH = 0.3  # the less, the smaller the weights
COMMON = 14  # what a word in every fourth text weighs; without it long texts meet on small words alone
GIVEN_PAIRS = HERE / "pairs.jsonl"


def read(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def background(files: Sequence[str] = TEXTS) -> list[str]:
    """The labelled posts, used here only for how common words are."""
    return [str(row["text"]) for name in files for row in read(HERE / name)]


def write_word_weights(texts: Iterable[str]) -> None:
    """`weights.json`: ten times the natural log of how rare each word, compound part and synonym group is."""
    texts = list(texts)
    _forget_words()
    (lists.FOLDER / "weights.json").unlink(missing_ok=True)
    spoken = _lower_case_roots(texts)
    # Two rounds: compounds can only be cut once it is known which words there are.
    _store(_counted(texts), spoken, len(texts))
    _store(_counted(texts), spoken, len(texts))


def _forget_words() -> None:
    for memory in (lists.lexicon, profile, terms._known, terms.key_weight):
        memory.cache_clear()


def _lower_case_roots(texts: Iterable[str]) -> set[str]:
    """Words that somebody writes with a small letter: the others are names."""
    found: set[str] = set()
    for text in texts:
        one = profile(text)
        pairs = zip(one.tokens, one.roots, strict=True)
        found |= {root for token, root in pairs if token.kind == TokenKind.WORD and text[token.start].islower()}
    return found


def _counted(texts: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(profile(text).keys.keys())
    return counts


def _weight(count: float, total: int) -> int:
    """Ten times the natural log of the rarity, less what any small word has."""
    return max(1, round(10 * math.log((total + 1) / (count + 0.5))) - COMMON)


def _store(counts: Counter[str], spoken: set[str], total: int) -> None:
    known = lists.lexicon()
    kept = {key for key in counts if (key in spoken or key.startswith("~")) and not key.startswith("#")}
    keys = {key: _weight(counts[key], total) for key in sorted(kept)}
    groups = {group for found in known.groups.values() for group in found}
    rarest = _weight(0.5, total)
    keys |= dict.fromkeys(sorted(groups - keys.keys()), rarest)
    content = json.dumps({"rarest": rarest, "keys": keys}, ensure_ascii=False, indent=0, sort_keys=True)
    (lists.FOLDER / "weights.json").write_text(content + "\n", "utf-8")
    _forget_words()


def figures(pairs: Iterable[tuple[str, str]]) -> list[list[float]]:
    """One row of `measures.NAMES` a pair."""
    rows = (measures(profile(a), profile(b)) for a, b in map(sorted, pairs))
    return [[row[name] for name in NAMES] for row in rows]


def unlike(files: Sequence[str] = TEXTS, each: int = UNLIKE_PER_FILE) -> list[tuple[str, str]]:
    """From each file of posts the pairs that share most words, though no two of its posts are the same again (but for
    the minimal pairs, which are left out): what a varied plan looks like."""
    found = []
    for name in files:
        rows = [(profile(str(row["text"])), row.get("pair")) for row in read(HERE / name)]
        near = [
            (common_part(a, b), a.text, b.text)
            for (a, pair_a), (b, pair_b) in combinations(rows, 2)
            if pair_a is None or pair_a != pair_b
        ]
        found += [(a, b) for _, a, b in sorted(near, reverse=True)[:each]]
    return found


def fitted(pairs: Sequence[dict[str, Any]], others: Sequence[list[float]]) -> PairModel:
    """A logistic regression over labelled pairs and (with little weight each) the figures of unlike ones, written back
    to the plain figures so that no scaling is needed when it runs."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    rows = np.array(figures((pair["a"], pair["b"]) for pair in pairs) + list(others))
    labels = np.array([pair["repetitive"] for pair in pairs] + [0] * len(others))
    weights = np.array([1.0] * len(pairs) + [UNLIKE_WEIGHT] * len(others))
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit(scaler.transform(rows), labels, sample_weight=weights)
    plain = model.coef_[0] / scaler.scale_
    intercept = float(model.intercept_[0] - (plain * scaler.mean_).sum())
    return PairModel(round(intercept, 4), {name: round(float(one), 4) for name, one in zip(NAMES, plain, strict=True)})


def write_model(model: PairModel) -> None:
    content = json.dumps({"intercept": model.intercept, "weights": dict(model.weights)}, indent=2)
    (lists.FOLDER / "model.json").write_text(content + "\n", "utf-8")


def main() -> None:
    write_word_weights(background())
    write_model(fitted(read(OWN_PAIRS), figures(unlike())))


if __name__ == "__main__":
    main()
