"""The marked words of a text: where they are in Qt's counting, and how they move along with edits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.quality import Quality
from desktop.domain.score import Score, State

LEVELS = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that carried a verdict; `start` and `end` count UTF-16 units, as Qt does (an emoji takes two)."""

    start: int
    end: int
    quality: Quality
    maybe: bool = False


def qt_length(text: str) -> int:
    """How many units Qt counts for the text."""
    return len(text) + sum(ord(letter) > 0xFFFF for letter in text)


def qt_place(text: str, place: int) -> int:
    """Python's offset as Qt counts it in the text as the field shows it (line ends are one unit)."""
    return qt_length(shown(text[:place]))


def shown(text: str) -> str:
    """The text as the field holds it: every kind of line end is one."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")


def marks_of(score: Score, text: str) -> tuple[Mark, ...]:
    """All marks in the text in reading order. Verdicts the board has put aside leave none."""
    found = []
    for verdict in score.verdicts:
        if verdict.state not in {State.MET, State.MAYBE}:
            continue
        for one in verdict.evidence:
            if one.in_text and 0 <= one.start < one.end <= len(text):
                maybe = verdict.state == State.MAYBE
                found.append(Mark(qt_place(text, one.start), qt_place(text, one.end), verdict.quality, maybe))
    return tuple(sorted(set(found), key=lambda mark: (mark.start, mark.end, list(Quality).index(mark.quality))))


def levels_of(marks: Sequence[Mark]) -> list[int]:
    """For each mark how many underlines its own has to stand below, so that none lies on another."""
    levels: list[int] = []
    for place, mark in enumerate(marks):
        met = (spot for spot in range(place) if marks[spot].end > mark.start and marks[spot].start < mark.end)
        taken = {levels[spot] for spot in met}
        levels.append(next((level for level in range(LEVELS) if level not in taken), LEVELS - 1))
    return levels


def in_step(marks: Sequence[Mark], before: str, after: str) -> tuple[Mark, ...]:
    """The marks after the text went from `before` to `after`; marks whose words are gone are left out."""
    head = _same_start(before, after)
    tail = _same_end(before[head:], after[head:])
    start = qt_length(before[:head])
    removed = qt_length(before[head : len(before) - tail])
    added = qt_length(after[head : len(after) - tail])
    moved = (_moved(mark, start, removed, added) for mark in marks)
    return tuple(mark for mark in moved if mark.start < mark.end)


def _moved(mark: Mark, start: int, removed: int, added: int) -> Mark:
    end = start + removed
    if mark.start >= end:
        return replace(mark, start=mark.start + added - removed, end=mark.end + added - removed)
    if mark.end <= start:
        return mark
    # The edit lies in the mark or over one of its edges: what is left of the mark, with what was written inside it.
    left = min(mark.start, start)
    inside = mark.start < start and mark.end > end
    kept = max(0, start - mark.start) + max(0, mark.end - end) + (added if inside else 0)
    first = left if mark.start < start else start + added
    return replace(mark, start=first, end=first + kept)


def _same_start(one: str, other: str) -> int:
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def _same_end(one: str, other: str) -> int:
    return _same_start(one[::-1], other[::-1])
