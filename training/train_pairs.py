"""Makes the weights that likeness of posts is judged with: `python -m training.train_pairs` (needs scikit-learn, for
the scipy it brings)."""

import json
import math
from collections.abc import Iterable, Sequence
from typing import Any

from desktop.repetition.lexicon import FOLDER
from desktop.repetition.measures import NAMES, measures
from desktop.repetition.model import PairModel
from desktop.repetition.profile import profile
from training.pair_material import OWN_PAIRS, background, edited, read, unlike
from training.pair_words import write_word_weights

UNLIKE_WEIGHT, EDITED_WEIGHT = 0.1, 0.3  # a written pair counts 1
BAR = 0.4  # sure enough to count as alike: the lowest step with at most one false alarm in a hundred posts
STRENGTH = 1.0  # the less, the smaller the weights
# Figures that can only speak against two texts being the same again, and those that may speak either way; all others
# can only speak for it. So more in common never makes two texts less alike.
AGAINST = frozenset(
    {
        "numbers_apart",
        "names_apart",
        "fresh",
        "fresh_run",
        "said_fresh",
        "brief_lacking",
        "apart_said",
        "question",
        "tense",
    }
)
EITHER = frozenset({"brief", "length"})


def figures(pairs: Iterable[tuple[str, str]]) -> list[list[float]]:
    """One row of `measures.NAMES` a pair."""
    rows = (measures(profile(a), profile(b)) for a, b in map(sorted, pairs))
    return [[row[name] for name in NAMES] for row in rows]


def fitted(
    pairs: Sequence[dict[str, Any]], unlike_rows: Sequence[list[float]], edited_rows: Sequence[list[float]]
) -> PairModel:
    """A logistic regression with signs held (see `AGAINST`) over written pairs and, with little weight each, different
    posts and changed ones. Weights are for the plain figures, so that no scaling is needed when it runs."""
    import numpy as np
    from scipy.optimize import minimize

    written = figures((pair["a"], pair["b"]) for pair in pairs)
    rows = np.array([*written, *unlike_rows, *edited_rows])
    sizes = (len(written), len(unlike_rows), len(edited_rows))
    signs = np.concatenate([[2 * pair["repetitive"] - 1 for pair in pairs], -np.ones(sizes[1]), np.ones(sizes[2])])
    counts = np.repeat((1.0, UNLIKE_WEIGHT, EDITED_WEIGHT), sizes)
    middle, spread = rows.mean(0), rows.std(0) + 1e-9
    scaled = (rows - middle) / spread

    def loss(values: Any) -> tuple[float, Any]:
        right = (values[0] + scaled @ values[1:]) * signs
        pull = -counts * signs / (1 + np.exp(np.clip(right, -35, 35)))
        total = (counts * np.logaddexp(0, -right)).sum() + (values[1:] ** 2).sum() / (2 * STRENGTH)
        return total, np.concatenate([[pull.sum()], scaled.T @ pull + values[1:] / STRENGTH])

    found = minimize(loss, np.zeros(len(NAMES) + 1), jac=True, bounds=_bounds(), method="L-BFGS-B").x
    plain = found[1:] / spread
    intercept = float(found[0] - (plain * middle).sum()) - math.log(BAR / (1 - BAR))
    return PairModel(
        round(intercept, 4), {name: round(float(one), 4) for name, one in zip(NAMES, plain, strict=True) if one}
    )


def _bounds() -> list[tuple[float | None, float | None]]:
    held = [(None, 0) if name in AGAINST else (None, None) if name in EITHER else (0, None) for name in NAMES]
    return [(None, None), *held]


def write_model(model: PairModel) -> None:
    content = json.dumps({"intercept": model.intercept, "weights": dict(model.weights)}, indent=2)
    (FOLDER / "model.json").write_text(content + "\n", "utf-8")


def main() -> None:
    write_word_weights(background())
    write_model(fitted(read(OWN_PAIRS), figures(unlike()), figures(edited())))


if __name__ == "__main__":
    main()
