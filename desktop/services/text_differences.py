"""What differs between two texts, word by word, so that it can be marked and said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# A word with the space after it; spaces alone make no difference.
_WORD = re.compile(r"\S+\s*|\s+")


class Part(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words: in both texts, only in the first (`GONE`) or only in the second (`NEW`)."""

    part: Part
    words: str


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order; but for spaces, `before` without the new ones and `after` without those gone."""
    return tuple(piece for piece in _pieces(before, after) if piece.words)


def _pieces(before: str, after: str) -> Iterator[Piece]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    for way, first, last, start, end in _matcher(old, new).get_opcodes():
        if way == "equal":
            yield Piece(Part.SAME, "".join(new[start:end]))
        else:
            yield Piece(Part.GONE, _space_before(old, new, first, start) + "".join(old[first:last]))
            yield Piece(Part.NEW, "".join(new[start:end]))


def _space_before(old: list[str], new: list[str], first: int, start: int) -> str:
    """The old space before words that are gone, where the new text ends with the word before them."""
    if not start or new[start - 1] != new[start - 1].rstrip():
        return ""
    return old[first - 1][len(old[first - 1].rstrip()) :]


def _matcher(old: list[str], new: list[str]) -> "SequenceMatcher[str]":
    return SequenceMatcher(None, [one.strip() for one in old], [one.strip() for one in new], autojunk=False)
