"""The judge's trained weights as they lie in resources/scoring/, read once."""

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.domain.quality import FROM_TEXT, Quality
from desktop.scoring.features import Features
from desktop.scoring.lexicon import FOLDER

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


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
class Weights:
    """`table` has one row a feature and one column for each of `FROM_TEXT`; `places` gives a feature's row."""

    places: dict[str, int]
    table: "NDArray[np.float32]"
    bias: "NDArray[np.float32]"
    calibrations: dict[Quality, Calibration]

    def logits(self, looked: Features) -> list[float]:
        """Log odds of the eight qualities."""
        import numpy as np  # read late: costs start-up time

        rows: list[int] = []
        values: list[float] = []
        for bag in (*looked.blocks, looked.clues):
            for name, value in bag.items():
                if (row := self.places.get(name)) is not None:
                    rows.append(row)
                    values.append(value)
        found = np.asarray(values, dtype=np.float32) @ self.table[rows] + self.bias
        return [float(one) for one in found]

    def weight(self, name: str, quality: Quality) -> float:
        """What one feature is worth for one quality; 0 for an unknown one."""
        row = self.places.get(name)
        return 0.0 if row is None else float(self.table[row, FROM_TEXT.index(quality)])


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """Reads `judge.json` and `weights.tsv`; raises OSError or ValueError where the installation is broken."""
    import numpy as np  # read late: costs start-up time

    about = json.loads((FOLDER / "judge.json").read_text("utf-8"))
    cells = (FOLDER / "weights.tsv").read_text("utf-8").replace("\n", "\t").split("\t")[:-1]
    width = len(FROM_TEXT) + 1
    places = {name: row for row, name in enumerate(cells[::width])}
    del cells[::width]
    table = np.array(cells).astype(np.float32).reshape(-1, len(FROM_TEXT)) * np.float32(about["step"])
    calibrations = {quality: Calibration(**about["qualities"][quality.value]) for quality in FROM_TEXT}
    return Weights(places, table, np.array(about["bias"], dtype=np.float32), calibrations)
