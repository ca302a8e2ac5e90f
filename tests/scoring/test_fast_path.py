"""The quick way to a judgement gives the same as adding up every feature one by one."""

import json
from pathlib import Path

import pytest

from desktop.domain.quality import FROM_TEXT
from desktop.scoring.features import Features, features, letters
from desktop.scoring.weights import Weights, load_weights

TRAINING = Path(__file__).parents[2] / "training"
TEXTS = [json.loads(row)["text"] for row in (TRAINING / "train-2.jsonl").read_text("utf-8").splitlines()[:40]]
ODD = ["Hei", "😂😂", "ÅRSMØTE!!! ÅRSMØTE!!!", "Eg gret. Eg gret. Eg gret. " * 30]


def one_by_one(weights: Weights, text: str) -> list[float]:
    """Every feature's weight times its value, in plain Python."""
    looked = features(text)
    found = [float(one) for one in weights.bias]
    for bag in (*looked.blocks, letters(looked), looked.clues):
        for name, value in bag.items():
            if (row := weights.places.get(name)) is not None:
                for number in range(len(FROM_TEXT)):
                    found[number] += value * float(weights.table[row, number]) * float(weights.steps[row])
    return [one + more for one, more in zip(found, net_one_by_one(weights, looked), strict=True)]


def net_one_by_one(weights: Weights, looked: Features) -> list[float]:
    """The hidden units and what they add, in plain Python."""
    net = weights.net
    seen = [float(one) for one in net.shift]
    for bag in (*looked.blocks, looked.clues):
        for name, value in bag.items():
            row = weights.places.get(name)
            if row is not None and row < len(net.hidden):
                for unit, step in enumerate(net.steps):
                    seen[unit] += value * float(net.hidden[row, unit]) * float(step)
    return [sum(max(0.0, one) * float(net.out[unit, number]) for unit, one in enumerate(seen)) for number in range(8)]


@pytest.mark.parametrize("texts", [TEXTS, ODD])
def test_the_quick_way_gives_the_same_as_one_by_one(texts: list[str]) -> None:
    weights = load_weights()
    for text in texts:
        assert weights.logits(features(text)) == pytest.approx(one_by_one(weights, text), abs=1e-3), text


def test_words_met_before_are_judged_as_the_first_time() -> None:
    weights = load_weights()
    first = [weights.logits(features(text)) for text in TEXTS]
    weights.spelled.clear()
    assert [weights.logits(features(text)) for text in TEXTS] == [pytest.approx(one, abs=1e-4) for one in first]
