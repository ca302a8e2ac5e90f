"""Turns of phrase that tell a reader something about a post, as patterns over a reading's line.

Each is a clue for the model, never a verdict by itself; the model learns what it is worth. Most texts have few of them,
so that `cue_starts.txt` (made by `training/cue_starts.py`) tells what each can begin with: only those whose beginning
is in a line are compiled and looked for."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop.scoring.lexicon import FOLDER, lines_of
from desktop.scoring.reading import Reading

START = 8  # characters of a beginning at most; it is shorter where the rest of a cue can be anything
_EDGES = " |"  # what stands before each word and sentence of a line
_KEY = 3  # characters by which beginnings are looked up


@dataclass(frozen=True, slots=True)
class _Starts:
    """Beginnings with the name of their cue: those at an edge by their first characters, and all others."""

    at_edges: dict[str, list[tuple[str, str]]]
    anywhere: list[tuple[str, str]]


def cues_for(reading: Reading) -> list[tuple[str, re.Pattern[str]]]:
    """The cues that may be in a reading's line, by name and in the order of `cues.txt`; all others surely are not."""
    line, places = reading.line, reading.places
    bars = [places[sentence.first] - 2 for sentence in reading.sentences[1:]] + [len(line) - 2]
    edges = [*[at - 1 for at in places], *[at - 1 for at in bars], *bars] if places else []
    names = {name for start, name in _starts().anywhere if start in line}
    names.update(*map(_begun_by, {line[at : at + START] for at in edges}))
    return [(name, _compiled(name)) for name in all_cues() if name in names]


@lru_cache(maxsize=20_000)
def _begun_by(head: str) -> tuple[str, ...]:
    """The cues that may begin with these characters; remembered, since the same words come again and again."""
    return tuple([name for start, name in _starts().at_edges.get(head[:_KEY], ()) if head.startswith(start)])


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
    starts = _Starts({}, [])
    for line in lines_of(FOLDER / "cue_starts.txt"):
        name, *beginnings = line.split("\t")
        for start in beginnings:
            if len(start) >= _KEY and start[0] in _EDGES:
                starts.at_edges.setdefault(start[:_KEY], []).append((start, name))
            else:
                starts.anywhere.append((start, name))
    return starts
