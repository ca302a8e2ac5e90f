"""Turns of phrase that tell a reader something about a post, as patterns over a reading's line.

Each is a clue for the model, never a verdict by itself; the model learns what it is worth. Most texts have few of them,
so that `cue_starts.txt` (made by `training/cue_starts.py`) tells what each can begin with: only those whose beginning
is in a line are compiled and looked for."""

import re
from dataclasses import dataclass
from functools import cache

from desktop.scoring.lexicon import FOLDER, lines_of
from desktop.scoring.reading import Reading

START = 8  # characters of a beginning at most; it is shorter where the rest of a cue can be anything
_EDGES = " |"  # what stands before each word and sentence of a line
_KEY = 3  # characters by which beginnings are looked up


@dataclass(frozen=True, slots=True)
class _Starts:
    """The cues of each beginning at an edge, how long those with the same first characters are, and all others."""

    at_edges: dict[str, set[str]]
    sizes: dict[str, set[int]]
    anywhere: list[tuple[str, str]]


def cues_for(reading: Reading) -> list[tuple[str, re.Pattern[str]]]:
    """The cues that may be in a reading's line, by name and in the order of `cues.txt`; all others surely are not."""
    line, places = reading.line, reading.places
    bars = [places[sentence.first] - 2 for sentence in reading.sentences[1:]] + [len(line) - 2]
    edges = [*[at - 1 for at in places], *[at - 1 for at in bars], *bars] if places else []
    starts = _starts()
    names = {name for start, name in starts.anywhere if start in line}
    for head in {line[at : at + START] for at in edges}:
        for size in starts.sizes.get(head[:_KEY], ()):
            names.update(starts.at_edges.get(head[:size], ()))
    return [(name, _compiled(name)) for name in all_cues() if name in names]


@cache
def all_cues() -> dict[str, str]:
    """The patterns of `cues.txt` by name, with their parts filled in."""
    parts: dict[str, str] = {}
    patterns: dict[str, str] = {}
    for line in lines_of(FOLDER / "cues.txt"):
        name, _, pattern = line.partition("\t")
        if name.startswith("@"):
            parts["{" + name[1:] + "}"] = pattern
            continue
        for part, words in parts.items():
            pattern = pattern.replace(part, words)
        patterns[name] = pattern
    return patterns


@cache
def _compiled(name: str) -> re.Pattern[str]:
    return re.compile(all_cues()[name])


@cache
def _starts() -> _Starts:
    starts = _Starts({}, {}, [])
    for line in lines_of(FOLDER / "cue_starts.txt"):
        name, *beginnings = line.split("\t")
        for start in beginnings:
            if len(start) >= _KEY and start[0] in _EDGES:
                starts.at_edges.setdefault(start, set()).add(name)
                starts.sizes.setdefault(start[:_KEY], set()).add(len(start))
            else:
                starts.anywhere.append((start, name))
    return starts
