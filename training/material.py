"""The labelled texts: reading them, and which file each belongs to, since whole files are held out."""

import json
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
QUALITIES = ("feeling", "people", "presence", "dialogue", "surprise", "delight", "knowledge", "personal")
FILES = ("posts", "train-1", "train-2", "train-3", "train-4", "train-5")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One text with its eight labels (0 or 1, in the order of QUALITIES), the file it stands in, and the minimal
    pair it belongs to ("" for none)."""

    id: str
    text: str
    labels: tuple[int, ...]
    file: str
    language: str
    pair: str


def read_file(path: Path) -> list[Labelled]:
    rows = (json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip())
    return [
        Labelled(
            row["id"], row["text"], tuple(row[name] for name in QUALITIES), path.stem, row["lang"], row.get("pair", "")
        )
        for row in rows
    ]


def read_all() -> list[Labelled]:
    """The six given files, then our own (`own-*.jsonl`), each in its file's order."""
    paths = [HERE / f"{name}.jsonl" for name in FILES] + sorted(HERE.glob("own-*.jsonl"))
    return [row for path in paths for row in read_file(path)]


def folds(rows: list[Labelled]) -> list[set[str]]:
    """The files held out together: each given file by itself, our own in three groups, so that nothing of a file is
    ever in training while another part of it is judged."""
    own = sorted({row.file for row in rows if row.file not in FILES})
    return [{name} for name in FILES] + [set(own[start::3]) for start in range(3) if own[start::3]]
