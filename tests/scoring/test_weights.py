"""The shipped weights: small, readable, of these labelled texts, and quick enough for an old laptop."""

import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from desktop.paths import RESOURCES
from desktop.scoring.model import load_judge

FOLDER = RESOURCES / "scoring"
TRAINING = Path(__file__).parents[2] / "training"


def texts() -> list[str]:
    rows = (TRAINING / "train-3.jsonl").read_text("utf-8").splitlines()
    return [json.loads(row)["text"] for row in rows[:60]]


def test_the_weights_are_small_and_their_features_readable() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 3_000_000
    lines = (FOLDER / "features.txt").read_text("utf-8").splitlines()
    assert len(lines) == json.loads((FOLDER / "judge.json").read_text("utf-8"))["features"]
    assert "w:takk" in lines


def test_the_weights_were_made_from_the_texts_that_lie_beside_them() -> None:
    files = [*TRAINING.glob("posts.jsonl"), *TRAINING.glob("train-*.jsonl"), *TRAINING.glob("own-*.jsonl")]
    count = sum(len(path.read_text("utf-8").splitlines()) for path in files)
    assert json.loads((FOLDER / "judge.json").read_text("utf-8"))["texts"] == count


def test_a_post_of_hundred_words_is_judged_in_milliseconds() -> None:
    judge = load_judge()
    judge.judge(texts()[0])
    spent = []
    for text in texts():
        start = time.process_time()
        judge.judge(text)
        spent.append(time.process_time() - start)
    # Processor time; the aim is 5 ms on a quiet machine, and a busy one shares its core with others.
    assert median(spent) < 0.02


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
