"""The figures a judge is measured by: agreement, hits, ranking and honesty of its probabilities."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


def kappa(truth: Flags, said: Flags) -> float:
    """Cohen's kappa: agreement beyond what chance would give, 1 at best."""
    agree = float((truth == said).mean())
    chance = float(truth.mean() * said.mean() + (1 - truth.mean()) * (1 - said.mean()))
    return (agree - chance) / (1 - chance) if chance < 1 else 0.0


def f1(truth: Flags, said: Flags) -> float:
    hits = float((truth & said).sum())
    total = float(truth.sum() + said.sum())
    return 2 * hits / total if total else 0.0


def auc(truth: Flags, scores: Floats) -> float:
    """How often a text with the quality is ranked above one without (ties count half)."""
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(1, len(scores) + 1)
    for value in np.unique(scores):
        same = scores == value
        ranks[same] = ranks[same].mean()
    yes, no = int(truth.sum()), int((~truth).sum())
    return float((ranks[truth].sum() - yes * (yes + 1) / 2) / (yes * no)) if yes and no else 0.5


def calibration_error(truth: Flags, chances: Floats, bins: int = 10) -> float:
    """Expected calibration error: how far the probabilities lie from what came true, weighed by bin."""
    numbers = np.minimum((chances * bins).astype(int), bins - 1)
    gaps = [
        abs(float(truth[numbers == one].mean() - chances[numbers == one].mean())) * float((numbers == one).mean())
        for one in range(bins)
        if (numbers == one).any()
    ]
    return sum(gaps)


def squash(logits: Floats) -> Floats:
    """Log odds to probabilities."""
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))))


def platt(truth: Flags, logits: Floats) -> tuple[float, float]:
    """Slope and shift that make squash(slope * logit + shift) an honest probability (Newton's method)."""
    # From here Newton's steps cannot run away, as they can from a slope far too steep.
    slope, shift = 0.0, float(np.log(truth.mean() / (1 - truth.mean()))) if 0 < truth.mean() < 1 else 0.0
    # Platt's soft targets keep the fit from trusting few texts too much.
    high, low = (truth.sum() + 1) / (truth.sum() + 2), 1 / ((~truth).sum() + 2)
    target = np.where(truth, high, low)
    table = np.column_stack([logits, np.ones(len(logits))])
    for _ in range(50):
        chance = squash(table @ np.array([slope, shift]))
        pull = table.T @ (chance - target)
        curve = table.T @ (table * (chance * (1 - chance))[:, None]) + 1e-6 * np.eye(2)
        step = np.linalg.solve(curve, pull)
        slope, shift = slope - float(step[0]), shift - float(step[1])
    return slope, shift


def best_threshold(chances: Floats) -> float:
    """The threshold at which agreement is expected to be highest if the probabilities are honest. It asks the chances
    and not the labels, so that single texts do not choose it."""
    grid = np.arange(0.15, 0.76, 0.01)
    return float(round(grid[int(np.argmax([expected_kappa(chances, one) for one in grid]))], 2))


def expected_kappa(chances: Floats, threshold: float) -> float:
    """Cohen's kappa to be expected of texts with these chances when those above the threshold are called met."""
    said = chances > threshold
    agree = float(np.where(said, chances, 1 - chances).mean())
    share, met = float(chances.mean()), float(said.mean())
    chance = share * met + (1 - share) * (1 - met)
    return (agree - chance) / (1 - chance) if chance < 1 else 0.0
