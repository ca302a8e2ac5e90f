"""The shipped weights: small, readable, and made of these labelled texts."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.paths import RESOURCES

FOLDER = RESOURCES / "scoring"
TRAINING = Path(__file__).parents[2] / "training"


def test_the_weights_are_small_and_their_features_readable() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 3_000_000
    lines = (FOLDER / "features.txt").read_text("utf-8").splitlines()
    assert len(lines) == json.loads((FOLDER / "judge.json").read_text("utf-8"))["features"]
    assert "w:takk" in lines


def test_the_weights_were_made_from_the_texts_that_lie_beside_them() -> None:
    files = [*TRAINING.glob("posts.jsonl"), *TRAINING.glob("train-*.jsonl"), *TRAINING.glob("own-*.jsonl")]
    count = sum(len(path.read_text("utf-8").splitlines()) for path in files)
    assert json.loads((FOLDER / "judge.json").read_text("utf-8"))["texts"] == count


def test_reading_the_rules_alone_needs_no_numpy() -> None:
    code = "import desktop.scoring.model, sys; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=TRAINING.parent).returncode == 0


def test_training_twice_gives_the_same_weights() -> None:
    try:
        import sklearn  # noqa: F401  # only there where somebody trains
    except ImportError:
        print("LOUD SKIP: scikit-learn is not installed, so training is not tried; run `make evaluate` where it is.")
        pytest.skip("LOUD SKIP: scikit-learn is not installed, so training is not tried")
    code = (
        "import sys; sys.path[:0] = ['training', '.']\n"
        "import numpy as np, hashlib\n"
        "from fitting import fit, look\nfrom material import read_all\n"
        "one = fit(look(read_all()[:120]), np.arange(120))\n"
        "print(hashlib.sha256(np.round(one.weights, 6).tobytes()).hexdigest())"
    )
    runs = {subprocess.check_output([sys.executable, "-c", code], cwd=TRAINING.parent) for _ in range(2)}
    assert len(runs) == 1
