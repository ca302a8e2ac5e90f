"""The emoji Elleve offers, found by words in the language of the window."""

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
def all_emoji(language: str = "nb") -> tuple[Emoji, ...]:
    """Those of `resources/emoji.json`, in its order, with names and words in `nb`, `nn` or `en`."""
    read = json.loads((RESOURCES / "emoji.json").read_text("utf-8"))
    return tuple(
        Emoji(one["sign"], one[language][0], one[language][1], group["name"][language])
        for group in read["groups"]
        for one in group["emoji"]
    )


def find_emoji(wanted: str, language: str = "nb") -> tuple[Emoji, ...]:
    """Those with a word that begins with each of the words wanted, the ones so named first; all where nothing is."""
    starts, known = wanted.casefold().split(), all_emoji(language)
    found = [one for one in known if all(_has(f"{one.name} {one.words} {one.group}", start) for start in starts)]
    return tuple(sorted(found, key=lambda one: not all(_has(one.name, start) for start in starts)))


def _has(words: str, start: str) -> bool:
    return any(word.startswith(start) for word in words.casefold().split())
