"""The captions being written: a value that every edit answers with a new one, so that undo is to keep the old."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop.media.cue import Cue

SHORTEST = 0.3  # seconds; no edit makes a cue shorter than this
USUAL = 3.0  # seconds that a new cue lasts where there is room
GAP = 0.08  # seconds of picture between two cues (Netflix: two frames)


class Edit(NamedTuple):
    """The cues after an edit, and the place of the cue that was edited (-1 where none is left)."""

    cues: "CueList"
    place: int


@dataclass(frozen=True, slots=True)
class CueList:
    """Cues in the order of time, those without words included. Times in seconds; a place counts from 0 and must be
    one there is (IndexError)."""

    cues: tuple[Cue, ...] = ()

    @classmethod
    def of(cls, cues: Iterable[Cue]) -> "CueList":
        return cls(tuple(sorted(cues, key=_order)))

    def __len__(self) -> int:
        return len(self.cues)

    def __iter__(self) -> Iterator[Cue]:
        return iter(self.cues)

    def __getitem__(self, place: int) -> Cue:
        return self.cues[place]

    def shown_at(self, seconds: float) -> int | None:
        """The place of the cue on the screen at this moment."""
        place = self.last_before(seconds)
        return place if place is not None and seconds < self.cues[place].end else None

    def last_before(self, seconds: float) -> int | None:
        """The place of the last cue that has begun at this moment."""
        place = bisect_right([cue.start for cue in self.cues], seconds) - 1
        return place if place >= 0 else None

    def added(self, seconds: float, text: str = "", film: float = 0.0) -> Edit:
        """A new cue from this moment, or from the end of the one on the screen; as long as usual, shorter where the
        next begins or the film (`film` seconds, 0 = unknown) ends before."""
        shown = self.shown_at(seconds)
        start = max(0.0, seconds) if shown is None else self.cues[shown].end + GAP
        room = [cue.start - GAP for cue in self.cues if cue.start > start] + [film] * (film > start)
        end = max(start + SHORTEST, min([start + USUAL, *room]))
        return self._with(Cue(start, end, text))

    def removed(self, place: int) -> Edit:
        """The place is that of the cue after it, else of the last."""
        left = self._without(place)
        return Edit(left, min(place, len(left) - 1))

    def worded(self, place: int, text: str) -> Edit:
        return self._changed(place, replace(self.cues[place], text=text))

    def starting(self, place: int, seconds: float) -> Edit:
        """The cue begins at this moment; where that is after its end, it keeps its length."""
        cue, start = self.cues[place], max(0.0, seconds)
        end = cue.end if start <= cue.end - SHORTEST else start + max(SHORTEST, cue.end - cue.start)
        return self._changed(place, Cue(start, end, cue.text))

    def ending(self, place: int, seconds: float) -> Edit:
        """The cue ends at this moment; where that is before its start, it keeps its length."""
        cue, end = self.cues[place], max(SHORTEST, seconds)
        start = cue.start if end >= cue.start + SHORTEST else max(0.0, end - max(SHORTEST, cue.end - cue.start))
        return self._changed(place, Cue(start, end, cue.text))

    def nudged(self, place: int, by: float) -> Edit:
        """The whole cue `by` seconds later (earlier when negative), never before the film begins."""
        cue = self.cues[place]
        by = max(by, -cue.start)
        return self._changed(place, Cue(cue.start + by, cue.end + by, cue.text))

    def all_nudged(self, by: float) -> "CueList":
        """Every cue `by` seconds later; for captions that lag all through."""
        by = max(by, -self.cues[0].start) if self.cues else 0.0
        return CueList(tuple(Cue(cue.start + by, cue.end + by, cue.text) for cue in self.cues))

    def split(self, place: int, letter: int | None = None, seconds: float | None = None) -> Edit:
        """Two cues of one, before the `letter`th sign of its text (None = where a sentence best breaks). The second
        begins at `seconds` where that lies within the cue, else by how much of the text comes before. The place is
        that of the second. A cue too short for two stays as it is."""
        cue = self.cues[place]
        if cue.end - cue.start < 2 * SHORTEST + GAP:
            return Edit(self, place)
        at = best_break(cue.text) if letter is None else min(max(0, letter), len(cue.text))
        share = at / len(cue.text) if cue.text else 0.5
        wish = cue.start + share * (cue.end - cue.start) if seconds is None or not _inside(seconds, cue) else seconds
        middle = min(max(wish, cue.start + SHORTEST + GAP), cue.end - SHORTEST)
        first = Cue(cue.start, middle - GAP, cue.text[:at].strip())
        second = Cue(middle, cue.end, cue.text[at:].strip())
        return self._changed(place, first).cues._with(second)

    def joined(self, place: int) -> Edit:
        """The cue and the next as one, the words of each on lines of their own; the last stays alone."""
        if place + 1 >= len(self.cues):
            return Edit(self, place)
        one, other = self.cues[place], self.cues[place + 1]
        text = "\n".join(filter(None, [one.text.strip(), other.text.strip()]))
        whole = Cue(one.start, max(one.end, other.end), text)
        return Edit(CueList((*self.cues[:place], whole, *self.cues[place + 2 :])), place)

    def with_spans(self, spans: Iterable[tuple[float, float]]) -> "CueList":
        """Empty cues put in at the (start, end), to be written in; see `cue_proposal`."""
        return CueList.of([*self.cues, *(Cue(start, end, "") for start, end in spans)])

    def _with(self, cue: Cue) -> Edit:
        place = bisect_right(self.cues, _order(cue), key=_order)
        return Edit(CueList((*self.cues[:place], cue, *self.cues[place:])), place)

    def _without(self, place: int) -> "CueList":
        if not 0 <= place < len(self.cues):
            raise IndexError(place)
        return CueList((*self.cues[:place], *self.cues[place + 1 :]))

    def _changed(self, place: int, cue: Cue) -> Edit:
        return self._without(place)._with(cue)


def best_break(text: str) -> int:
    """Where a text is best cut in two: after a line, a sentence or a comma near its middle, else between two words."""
    for pattern in (r"\n", r"[.!?…]\s", r"[,;:\u2013]\s", r"\s"):
        places = [match.end() for match in re.finditer(pattern, text.rstrip())]
        near = [place for place in places if 0.25 <= place / len(text) <= 0.75]
        if near:
            return min(near, key=lambda place: abs(place - len(text) / 2))
    return (
        len(text) // 2
        if " " not in text.strip()
        else min((match.end() for match in re.finditer(r"\s", text)), key=lambda place: abs(place - len(text) / 2))
    )


def _order(cue: Cue) -> tuple[float, float]:
    return cue.start, cue.end


def _inside(seconds: float, cue: Cue) -> bool:
    return cue.start + SHORTEST <= seconds <= cue.end - SHORTEST
