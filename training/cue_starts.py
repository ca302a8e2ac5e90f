"""Works out what each turn of phrase in `cues.txt` can begin with; to be run after each change there.

The judge looks for a cue only where one of its beginnings is in the text, which saves most of the searching."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]  # the parser of patterns has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.scoring.cues import START, all_cues
from desktop.scoring.lexicon import FOLDER

FILE = FOLDER / "cue_starts.txt"
_NOTE = "# What each cue can begin with, tab between; made by training/cue_starts.py, never by hand."


def starts_of(pattern: str) -> set[str]:
    """All that a match can begin with: `START` characters, or fewer where the rest can be anything."""
    growing, done = _grown(parser.parse(pattern), {""}, set())
    return {start[:START] for start in growing | done}


def table() -> str:
    """The whole file."""
    rows = ["\t".join([name, *sorted(starts_of(pattern))]) for name, pattern in all_cues().items()]
    return "\n".join([_NOTE, *rows]) + "\n"


def _grown(steps: Iterable[tuple[Any, Any]], growing: set[str], done: set[str]) -> tuple[set[str], set[str]]:
    """Beginnings after these steps of a pattern: those that may grow on, and those that are as long as they get."""
    for code, what in steps:
        long_enough = {start for start in growing if len(start) >= START}
        growing, done = growing - long_enough, done | long_enough
        if code is codes.LITERAL:
            growing = {start + chr(what) for start in growing}
        elif code is codes.IN and all(kind is codes.LITERAL for kind, _ in what):
            growing = {start + chr(sign) for start in growing for _, sign in what}
        elif code is codes.SUBPATTERN:
            growing, done = _grown(what[3], growing, done)
        elif code is codes.BRANCH:
            grown = [_grown(branch, growing, done) for branch in what[1]]
            growing, done = set().union(*(one for one, _ in grown)), done.union(*(one for _, one in grown))
        elif code in {codes.MAX_REPEAT, codes.MIN_REPEAT}:
            growing, done = _repeated(*what, growing, done)
        elif code is not codes.AT:  # an edge takes no room; anything else can be any sign
            growing, done = set(), done | growing
    return growing, done


def _repeated(least: int, most: int, steps: Any, growing: set[str], done: set[str]) -> tuple[set[str], set[str]]:
    grown = set(growing) if least == 0 else set()
    for count in range(1, min(int(most), max(START, least)) + 1):
        growing, done = _grown(steps, growing, done)
        if count >= least:
            grown |= growing
    return grown, done


if __name__ == "__main__":
    FILE.write_text(table(), "utf-8")
    print(f"{len(all_cues())} cues, {len(re.findall(chr(9), table()))} beginnings")
