"""The word lists behind the text checks, read once from a file that can be mended without a new program."""

import json
import re
from functools import cache

from desktop.paths import RESOURCES

_FILES = ("words.json", "comment_words.json")
_NAMES = RESOURCES / "guidelines" / "first_names.txt"


@cache
def pattern(group: str) -> re.Pattern[str]:
    """Finds any whole word or phrase of the group, in large or small letters."""
    return re.compile(rf"(?<!\w)(?:{alternatives(group)})(?!\w)", re.IGNORECASE)


@cache
def alternatives(group: str) -> str:
    """The group as the inside of a regular expression, to be built into a larger one."""
    return "|".join(_factored([_expression(entry) for entry in _groups()[group]], depth=3))


def _factored(entries: list[str], depth: int) -> list[str]:
    """The same alternatives with shared first letters written once: the search tries far fewer of them."""
    shared: dict[str, list[str]] = {}
    others = []
    for entry in entries:
        if entry[:1].isalpha() and entry[1:2] not in tuple("?*+{"):
            shared.setdefault(entry[0].lower(), []).append(entry[1:])
        else:
            others.append(entry)
    for letter, rests in shared.items():
        inner = _factored(rests, depth - 1) if depth and len(rests) > 1 else rests
        others.append(f"{letter}(?:{'|'.join(inner)})")
    return others


def _expression(entry: str) -> str:
    """`~` is the rest of a word, a space any space; capitals (ME, [A-Å]) are meant as capitals."""
    if entry.isupper():
        return f"(?-i:{entry})"
    entry = entry.replace("[A-ZÆØÅ]", "(?-i:[A-ZÆØÅ])").replace("~", r"\w*")
    return entry.replace(" ?", r"\s*").replace(" ", r"\s+")


@cache
def first_names() -> frozenset[str]:
    """Common first names, as written."""
    lines = _NAMES.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def _groups() -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for name in _FILES:
        groups |= json.loads((RESOURCES / "guidelines" / name).read_text(encoding="utf-8"))
    return groups
