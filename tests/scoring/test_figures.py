"""What the judge is calibrated with holds also where its log odds are far too large."""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2] / "training"))
try:
    from figures import platt, squash
finally:
    sys.path.pop(0)


def test_a_far_too_sure_judge_is_made_honest() -> None:
    dice = np.random.default_rng(3)
    honest = dice.normal(-2, 2, 3000)
    truth = dice.random(3000) < squash(honest)
    for loudness in (1.0, 8.0, 40.0):
        slope, shift = platt(truth, honest * loudness)
        assert abs(slope * loudness - 1) < 0.15
        assert abs(shift) < 0.2
