"""The emoji Elleve offers, found by Norwegian words."""

import json
from dataclasses import dataclass
from functools import cache

from desktop.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class Emoji:
    """`name` is what a screen reader says; `words` are more to search by."""

    sign: str
    name: str
    words: str
    group: str


@cache
def all_emoji() -> tuple[Emoji, ...]:
    """Those of `resources/emoji.json`, in its order."""
    read = json.loads((RESOURCES / "emoji.json").read_text("utf-8"))
    return tuple(
        Emoji(sign, name, words, group["name"]) for group in read["groups"] for sign, name, words in group["emoji"]
    )


def find_emoji(wanted: str) -> tuple[Emoji, ...]:
    """Those with a word that begins with each of the words wanted, the ones so named first; all where nothing is."""
    starts = wanted.casefold().split()
    found = [one for one in all_emoji() if all(_has(f"{one.name} {one.words} {one.group}", start) for start in starts)]
    return tuple(sorted(found, key=lambda one: not all(_has(one.name, start) for start in starts)))


def _has(words: str, start: str) -> bool:
    return any(word.startswith(start) for word in words.casefold().split())
