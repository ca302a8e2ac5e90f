"""The measures for good subtitles and sound, read from a dated file so that they can be changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class Figures:
    """`values` by name (see resources/subtitles.json): characters, seconds, LUFS, dBTP; `checked` is when they were
    looked up."""

    values: Mapping[str, float]
    checked: str

    def __getitem__(self, name: str) -> float:
        return self.values[name]


def read_figures(path: Path = RESOURCES / "subtitles.json") -> Figures:
    plain = json.loads(path.read_text("utf-8"))
    return Figures({name: float(one["value"]) for name, one in plain["figures"].items()}, plain["checked"])
