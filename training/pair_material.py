"""The material likeness of posts is learned from: written pairs, different posts, and slightly changed ones."""

import json
import random
import re
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from desktop.repetition.compare import common_part
from desktop.repetition.profile import profile

HERE = Path(__file__).resolve().parent
TEXTS = ("posts.jsonl", *(f"train-{number}.jsonl" for number in range(1, 6)))
OWN_PAIRS = HERE / "pairs-own.jsonl"
GIVEN_PAIRS = HERE / "pairs.jsonl"
CHECK_PAIRS = HERE / "pairs-check.jsonl"
# Written after the measures and never learned from, nor used to choose anything; new ones go into new files.
BLIND_PAIRS = HERE / "pairs-blind.jsonl"
# Three months of different posts, each month about one theme.
MONTHS = "months-alike-themes.jsonl"
UNLIKE_PER_FILE = 1500
EDITED_PER_FILE = 40
_ENDINGS = ("Del gjerne!", "Velkommen!", "#ms #frivillig", "Spørsmål? Ta kontakt med styret.", "Vel møtt!")
_BEGINNINGS = ("NB!", "REPOST:", "Vi minner om:", "I fjor skrev vi dette:", "Delt på nytt.")
_DAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")


def read(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def background(files: Sequence[str] = TEXTS) -> list[str]:
    """The labelled posts, used here only for how common words are."""
    return [str(row["text"]) for name in files for row in read(HERE / name)]


def unlike(files: Sequence[str] = TEXTS, each: int = UNLIKE_PER_FILE) -> list[tuple[str, str]]:
    """From each file of posts the pairs that share most words, though no two of its posts are the same again (but for
    the minimal pairs, which are left out): what a varied plan looks like."""
    found = []
    for name in files:
        rows = [(profile(str(row["text"])), row.get("pair")) for row in read(HERE / name)]
        near = [
            (common_part(a, b), a.text, b.text)
            for (a, pair_a), (b, pair_b) in combinations(rows, 2)
            if pair_a is None or pair_a != pair_b
        ]
        found += [(a, b) for _, a, b in sorted(near, reverse=True)[:each]]
    return found


def edited(files: Sequence[str] = TEXTS, each: int = EDITED_PER_FILE) -> list[tuple[str, str]]:
    """Posts with what boards do to an old text: something put before or after, a sentence left out, two sentences
    changing places, new days and numbers. Always the same ones."""
    chance = random.Random(7)
    changes: tuple[Callable[[str, random.Random], str], ...] = (_framed, _shortened, _turned, _moved)
    return [
        (text, change(text, chance))
        for name in files
        for at, text in enumerate(chance.sample([text for text in background([name]) if len(text) > 80], each))
        for change in (changes[at % len(changes)],)
    ]


def _framed(text: str, chance: random.Random) -> str:
    return f"{chance.choice(_BEGINNINGS)} {text} {chance.choice(_ENDINGS)}"


def _shortened(text: str, chance: random.Random) -> str:
    parts = _sentences(text)
    if len(parts) > 3:
        del parts[chance.randrange(len(parts))]
    return " ".join(parts)


def _turned(text: str, chance: random.Random) -> str:
    parts = _sentences(text)
    at = chance.randrange(max(1, len(parts) - 1))
    return " ".join((*parts[:at], *parts[at : at + 2][::-1], *parts[at + 2 :]))


def _moved(text: str, chance: random.Random) -> str:
    for day in _DAYS:
        text = text.replace(day, chance.choice(_DAYS))
    return re.sub(r"\d+", lambda found: str(max(1, int(found[0]) + chance.randint(-3, 9))), text)


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+", text) if part.strip()]
