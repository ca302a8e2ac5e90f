"""One caption with its time, the form every subtitle format is read into."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_TAGS = re.compile(r"<[^<>]*>|\{\\[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Cue:
    """`start` and `end` in seconds from the film's beginning; `text` without markup, lines parted by a line feed."""

    start: float
    end: float
    text: str

    @property
    def has_words(self) -> bool:
        return any(letter.isalnum() for letter in self.text)

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.text.splitlines() if line.strip())

    @property
    def characters(self) -> int:
        """What the eye has to read: letters, spaces and signs, line breaks not counted."""
        return sum(len(line) for line in self.lines)


def plain(text: str) -> str:
    """The words without tags (`<i>`, `{\\an8}`, `<v Kari>`)."""
    return _TAGS.sub("", text).replace("\\N", "\n").replace("\\h", " ").strip()


def with_words(cues: list[Cue]) -> list[Cue]:
    """The cues that say something, in the order of time."""
    return sorted((cue for cue in cues if cue.has_words), key=lambda cue: (cue.start, cue.end))


def as_rows(cues: Iterable[Cue]) -> list[tuple[float, float, str]]:
    """The cues as plain values, for the way between processes."""
    return [(cue.start, cue.end, cue.text) for cue in cues]


def from_rows(rows: Iterable[tuple[float, float, str]]) -> list[Cue]:
    return [Cue(start, end, text) for start, end, text in rows]
