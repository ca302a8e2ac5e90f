"""Proposes when captions should stand, from where somebody speaks; and lays a written text over those times."""

import math
import textwrap
from collections.abc import Iterable, Sequence

from desktop.media.coverage import Span, coverage
from desktop.media.cue import Cue
from desktop.media.cue_list import GAP, CueList
from desktop.media.figures import Figures

_WISHED = 4.5  # seconds; two lines read calmly
_BREATH = 0.7  # seconds of silence within which short pieces of speech share a cue
_NEAR = 0.3  # seconds; speech so near a cue that is there already needs no new one
_STAY = 0.4  # seconds that a caption stays after the last word, where there is room


def proposed(speech: Iterable[Span], figures: Figures, cues: CueList | None = None, film: float = 0.0) -> list[Span]:
    """(start, end) for new cues in order, in those stretches of `speech` that the `cues` there are do not follow. None
    is longer than captions should be, none shorter than can be read where there is room; `film` is the film's length,
    0 = unknown."""
    taken = [(cue.start, cue.end) for cue in cues or ()]
    bare = coverage(speech, taken, _NEAR).bare
    pieces = [piece for span in _gathered(bare) for piece in _cut(span)]
    starts = sorted([start for start, _ in taken] + [start for start, _ in pieces])
    limit = film or math.inf
    return [_stretched(piece, starts, figures["shortest_hint"], limit) for piece in pieces]


def laid_out(text: str, spans: Sequence[Span], figures: Figures, *, upright: bool = False) -> CueList:
    """A written manuscript as cues over the stretches of speech, each getting its share by how many letters are said:
    a start to be nudged, not the truth. Pieces end with sentences where that gives two lines of the right length."""
    limit = int(figures["line_warning_upright" if upright else "line_hint"])
    pieces = [piece for paragraph in text.split("\n") for piece in _pieces(paragraph, limit)]
    total, spoken = sum(map(len, pieces)), sum(end - start for start, end in spans)
    cues, said = [], 0
    for piece in pieces:
        start = _moment(spans, spoken * said / total, after=True)
        said += len(piece)
        cues.append(Cue(start, max(start + GAP, _moment(spans, spoken * said / total, after=False) - GAP), piece))
    return CueList(tuple(cues))


def _gathered(spans: Iterable[Span]) -> list[Span]:
    """Short pieces of speech with little silence between them put together."""
    found: list[Span] = []
    for start, end in spans:
        if found and start - found[-1][1] < _BREATH and end - found[-1][0] <= _WISHED:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _cut(span: Span) -> list[Span]:
    """A long stretch in even pieces."""
    start, end = span
    count = max(1, math.ceil((end - start) / _WISHED - 0.15))
    length = (end - start) / count
    return [(start + length * number, start + length * (number + 1)) for number in range(count)]


def _stretched(piece: Span, starts: list[float], least: float, film: float) -> Span:
    start, end = piece
    later = min((other for other in starts if other > start + 1e-6), default=math.inf)
    wished = max(end + _STAY, start + least)
    return start, max(start + GAP, min(wished, later - GAP, max(film, start + GAP)))


def _pieces(paragraph: str, limit: int) -> list[str]:
    """Texts of at most two lines."""
    lines = textwrap.wrap(paragraph.strip(), limit, break_long_words=False, break_on_hyphens=False)
    found: list[list[str]] = []
    for line in lines:
        if found and len(found[-1]) < 2 and not found[-1][-1].endswith((".", "!", "?", "…")):
            found[-1].append(line)
        else:
            found.append([line])
    return ["\n".join(one) for one in found]


def _moment(spans: Sequence[Span], spoken: float, *, after: bool) -> float:
    """When so many seconds of speech have been heard; at a pause, after it or before it."""
    for start, end in spans:
        length = end - start
        if spoken < length - 1e-6 or (not after and spoken <= length + 1e-6):
            return start + max(0.0, spoken)
        spoken -= length
    return spans[-1][1] if spans else spoken
