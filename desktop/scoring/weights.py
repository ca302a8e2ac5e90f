"""The judge's trained weights as they lie in resources/scoring/, read once."""

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.domain.quality import FROM_TEXT, Quality
from desktop.scoring.features import Features, letters_of
from desktop.scoring.lexicon import FOLDER

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


MOST_SPELLED = 50_000  # words; some 5 MB


@dataclass(frozen=True, slots=True)
class Calibration:
    """From log odds to an honest probability, and where the quality counts as met or unsure."""

    slope: float
    shift: float
    threshold: float
    unsure_from: float
    unsure_to: float

    def chance(self, logit: float) -> float:
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.slope * logit + self.shift))))


@dataclass(frozen=True, slots=True)
class Net:
    """A small neural net over the first features: `hidden` has a row a feature and a column a hidden unit, in whole
    numbers worth `steps`; `out` has a row a unit and a column a quality."""

    hidden: "NDArray[np.int8]"
    steps: "NDArray[np.float32]"
    shift: "NDArray[np.float32]"
    out: "NDArray[np.float32]"

    def logits(self, rows: list[int], values: "NDArray[np.float32]") -> "NDArray[np.float32]":
        """What features in these rows, with these values, add to the log odds; rows past the net's count nothing."""
        import numpy as np  # read late: costs start-up time

        places = np.asarray(rows, dtype=np.intp)
        here = places < len(self.hidden)
        seen = (values[here] @ self.hidden[places[here]].astype(np.float32)) * self.steps + self.shift
        return np.asarray(np.maximum(seen, 0) @ self.out, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Weights:
    """`table` has one row a feature and one column for each of `FROM_TEXT`; `places` gives a feature's row.
    It holds whole numbers, each worth its row's part of `steps`, since the rows a text needs are turned to fractions
    sooner than all.
    `spelled` keeps what the letters of words already met add up to, since the same words come again at every key."""

    places: dict[str, int]
    table: "NDArray[np.int8]"
    steps: "NDArray[np.float16]"
    bias: "NDArray[np.float32]"
    calibrations: dict[Quality, Calibration]
    net: Net
    spelled: "dict[str, tuple[int, NDArray[np.float32]]]" = field(default_factory=dict)

    def logits(self, looked: Features) -> list[float]:
        """Log odds of the eight qualities."""
        import numpy as np  # read late: costs start-up time

        place = self.places.get
        rows: list[int] = []
        values: list[float] = []
        for bag in (*looked.blocks, looked.clues):
            found_rows = [place(name) for name in bag]
            rows += [row for row in found_rows if row is not None]
            values += [value for row, value in zip(found_rows, bag.values(), strict=True) if row is not None]
        worth = np.asarray(values, dtype=np.float32)
        found = worth @ self.rows(rows) + self.bias + self.net.logits(rows, worth)
        words = self._spelled(looked.shown)
        if words:
            found = found + np.add.reduce([one[1] for one in words]) / np.float32(
                math.sqrt(sum([one[0] for one in words]))
            )
        return [float(one) for one in found]

    def rows(self, rows: list[int]) -> "NDArray[np.float32]":
        """What these features are worth, a row each with one column for each of `FROM_TEXT`."""
        import numpy as np  # read late: costs start-up time

        return self.table[rows].astype(np.float32) * self.steps[rows].astype(np.float32)[:, None]

    def _spelled(self, words: Iterable[str]) -> "list[tuple[int, NDArray[np.float32]]]":
        """How many runs of letters each word has, and their weights added up."""
        if len(self.spelled) > MOST_SPELLED:
            self.spelled.clear()
        if new := [word for word in words if word not in self.spelled]:
            self._spell(new)
        return [self.spelled[word] for word in words]

    def _spell(self, words: list[str]) -> None:
        """Adds words to those already met, all in one go."""
        place = self.places.get
        runs = [letters_of(word) for word in words]
        rows = [[row for name in names if (row := place(name)) is not None] for names in runs]
        vectors = self.rows([row for some in rows for row in some])
        at = 0
        for word, names, some in zip(words, runs, rows, strict=True):
            self.spelled[word] = (len(names), vectors[at : at + len(some)].sum(axis=0))
            at += len(some)

    def column(self, names: Iterable[str], quality: Quality) -> dict[str, float]:
        """What each feature is worth for one quality; 0 for an unknown one. Many are looked up in one go."""
        worth = dict.fromkeys(names, 0.0)
        known = [name for name in worth if name in self.places]
        rows = [self.places[name] for name in known]
        worth.update(zip(known, self.rows(rows)[:, FROM_TEXT.index(quality)].tolist(), strict=True))
        return worth


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """Reads `judge.json`, `features.txt` (one a line), `weights.npy` (whole numbers, a row a feature), `steps.npy`
    (what they are worth) and `net.npy` (whole numbers for the net); raises OSError or ValueError where the
    installation is broken."""
    import numpy as np  # read late: costs start-up time

    about = json.loads((FOLDER / "judge.json").read_text("utf-8"))
    names = (FOLDER / "features.txt").read_text("utf-8").split("\n")
    places = dict(zip(names[:-1], range(len(names) - 1), strict=True))
    table, steps, hidden = [np.load(FOLDER / f"{part}.npy") for part in ("weights", "steps", "net")]
    calibrations = {quality: Calibration(**about["qualities"][quality.value]) for quality in FROM_TEXT}
    net = Net(hidden, *[np.array(about["net"][part], dtype=np.float32) for part in ("steps", "shift", "out")])
    bias = np.array(about["bias"], dtype=np.float32)
    return Weights(places, table, steps, bias, calibrations, net)
