"""Turns of phrase that tell a reader something about a post, as patterns over a reading's line.

Each is a clue for the model, never a verdict by itself; the model learns what it is worth."""

import re
from functools import lru_cache

from desktop.scoring.lexicon import FOLDER, lines_of


@lru_cache(maxsize=1)
def compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The patterns of `cues.txt` by name, ready for use."""
    parts: dict[str, str] = {}
    patterns: list[tuple[str, re.Pattern[str]]] = []
    for line in lines_of(FOLDER / "cues.txt"):
        name, _, pattern = line.partition("\t")
        if name.startswith("@"):
            parts["{" + name[1:] + "}"] = pattern
            continue
        for part, words in parts.items():
            pattern = pattern.replace(part, words)
        patterns.append((name, re.compile(pattern)))
    return tuple(patterns)
