"""A cue that is in a text is never passed over for the sake of speed."""

import json
import re
import sys
from pathlib import Path

from desktop.paths import RESOURCES
from desktop.scoring.cues import all_cues, cues_for
from desktop.scoring.reading import read

TRAINING = Path(__file__).parents[2] / "training"


def test_every_cue_that_is_in_a_text_is_looked_for() -> None:
    patterns = {name: re.compile(pattern) for name, pattern in all_cues().items()}
    rows = (TRAINING / "train-1.jsonl").read_text("utf-8").splitlines()
    for text in ["", "Hei", "😂", *(json.loads(row)["text"] for row in rows)]:
        reading = read(text)
        there = {name for name, pattern in patterns.items() if pattern.search(reading.line)}
        assert there <= {name for name, _ in cues_for(reading)}, text


def test_a_plain_sentence_is_spared_most_of_the_searching() -> None:
    assert len(cues_for(read("Kontoret holder stengt."))) < len(all_cues()) / 4


def test_few_cues_have_to_be_sought_at_every_sign() -> None:
    rows = (RESOURCES / "scoring" / "cue_starts.txt").read_text("utf-8").splitlines()
    starts = [start for row in rows if not row.startswith("#") for start in row.split("\t")[1:]]
    assert sum(not start.startswith((" ", "|")) for start in starts) < 200, "Let each cue begin at a word"


def test_the_beginnings_were_made_from_todays_cues() -> None:
    sys.path.insert(0, str(TRAINING))
    try:
        from cue_starts import table
    finally:
        sys.path.remove(str(TRAINING))
    assert (RESOURCES / "scoring" / "cue_starts.txt").read_text("utf-8") == table(), "Run training/cue_starts.py"
