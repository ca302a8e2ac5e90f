"""Tells whether text that comes and goes in the picture is captions, or only a title, a logo, a clock or the like."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from desktop.media.text_lines import Line

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]

_NARROWEST = 0.05  # share of the width; a single "Ja." is wider
_TALLEST = 0.13  # share of the height for one line; more is a title
_EDGE = 0.012  # text that runs out of the picture is a ticker
_CROWD = 5  # lines at once: slides, credits, a poster
_STANDS = 12.0  # seconds; no caption stays so long, logos and signs do
_BAND = 0.055  # share of the height that captions move up and down
_CENTRED = 0.07  # share of the width that their middle strays
_ALIKE = 0.38  # correlation of two crops above which they show the same words; others stay under 0.25
_ALIKE_IN_PLACE = 0.2  # when all four edges are where they were
_IN_PLACE = 0.013  # share of the picture an edge may stray by the finder's own unrest
_SHIFTS = range(-6, 7)  # columns of a crop
_MISSED = 2.2  # seconds; the finder may overlook a text once
_SHAPE = (8, 96)  # a crop's rows and columns when it is compared
# Where captions stand, as shares of the height, by whether the film is upright.
_PLACES = {False: (0.66, 0.98), True: (0.35, 0.93)}
_SURE_COUNT, _SURE_COUNT_SHORT, _SHORT_FILM = 4, 3, 15.0
_SURE_SHARE = 0.15  # of the moments looked at
_MAYBE_COUNT = 2


class Answer(StrEnum):
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Sample:
    """One moment of the film: its lines of text and its light (height x width)."""

    seconds: float
    lines: Sequence[Line]
    grey: "Grey"


@dataclass(slots=True)
class Showing:
    """The same words on the screen from `start` to `end` (the moments they were first and last seen)."""

    start: float
    end: float
    box: Line
    look: Any
    count: int = 1


@dataclass(frozen=True, slots=True)
class BurnedIn:
    """The verdict, and when each of the captions (or what may be captions) was seen, in seconds. `whole` is false when
    only parts of the film were looked at, so that `seen` cannot be all of them."""

    answer: Answer
    seen: tuple[tuple[float, float], ...] = ()
    whole: bool = True


def judge(samples: Sequence[Sample], *, upright: bool) -> BurnedIn:
    """`samples` in order of time, about a second apart."""
    if not samples:
        return BurnedIn(Answer.NO)
    passing = [one for one in showings(samples) if one.end - one.start < _STANDS]
    band = _best_band(passing, _PLACES[upright])
    centred = [one for one in band if abs(one.box.middle[0] - 0.5) < _CENTRED]
    seen = tuple((one.start, one.end) for one in centred)
    share = sum(one.count for one in centred) / len(samples)
    short = samples[-1].seconds - samples[0].seconds < _SHORT_FILM
    enough = _SURE_COUNT_SHORT if short else _SURE_COUNT
    if len(centred) >= enough and share >= _SURE_SHARE and 2 * len(centred) >= len(passing):
        return BurnedIn(Answer.YES, seen)
    return BurnedIn(Answer.MAYBE, seen) if len(centred) >= _MAYBE_COUNT else BurnedIn(Answer.NO)


def worth_a_look(samples: Sequence[Sample], *, upright: bool) -> bool:
    """Is there in any of the pictures text where captions use to stand?"""
    first, last = _PLACES[upright]
    return any(first <= block.middle[1] <= last for one in samples for block in _blocks(one.lines))


def showings(samples: Sequence[Sample]) -> list[Showing]:
    """The texts of the film, each with the time it was on the screen."""
    done: list[Showing] = []
    open_now: list[Showing] = []
    for sample in samples:
        still = []
        for box in _blocks(sample.lines):
            look = _look(sample.grey, box)
            same = next((one for one in open_now if _same(one, box, look)), None)
            if same is None:
                same = Showing(sample.seconds, sample.seconds, box, look)
                done.append(same)
            else:
                same.end, same.box, same.look, same.count = sample.seconds, box, look, same.count + 1
            still.append(same)
        missed = [one for one in open_now if one not in still and sample.seconds - one.end < _MISSED]
        open_now = still + missed
    return done


def _blocks(lines: Sequence[Line]) -> list[Line]:
    """Lines under each other put together; nothing from a crowded picture."""
    if len(lines) >= _CROWD:
        return []
    blocks: list[Line] = []
    for line in sorted((one for one in lines if _may_be_caption(one)), key=lambda one: one.top):
        last = blocks[-1] if blocks else None
        if last and line.top - last.bottom < line.height and abs(line.middle[0] - last.middle[0]) < 2 * _CENTRED:
            left, right = min(last.left, line.left), max(last.right, line.right)
            blocks[-1] = Line(left, last.top, right, line.bottom)
        else:
            blocks.append(line)
    return blocks


def _may_be_caption(line: Line) -> bool:
    inside = line.left > _EDGE and line.right < 1 - _EDGE
    return inside and line.width >= _NARROWEST and line.height <= _TALLEST


def _same(one: Showing, box: Line, look: Any) -> bool:
    """The same words, perhaps carried along by a moving camera."""
    if abs(one.box.middle[0] - box.middle[0]) > 0.08 or abs(one.box.middle[1] - box.middle[1]) > 0.08:
        return False
    if abs(one.box.width - box.width) > 0.12 * max(one.box.width, box.width):
        return False
    edges = zip(_edges(one.box), _edges(box), strict=True)
    in_place = all(abs(old - new) < _IN_PLACE for old, new in edges)
    return _likeness(one.look, look) > (_ALIKE_IN_PLACE if in_place else _ALIKE)


def _edges(box: Line) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def _likeness(one: Any, other: Any) -> float:
    """The best correlation when one crop is pushed a little sideways."""
    import numpy as np

    return max(float((np.roll(one, shift, axis=1) * other).mean()) for shift in _SHIFTS)


def _look(grey: "Grey", box: Line) -> Any:
    """The crop made small and even, so that two can be held against each other: mean 0 in each row, deviation 1."""
    import numpy as np

    rows, columns = grey.shape
    crop = grey[
        int(box.top * rows) : int(box.bottom * rows) + 1, int(box.left * columns) : int(box.right * columns) + 1
    ]
    small = _shrunk(crop.astype(np.float32))
    even = small - small.mean(axis=1, keepdims=True)
    return even / (even.std() + 1e-6)


def _shrunk(crop: Any) -> Any:
    """The crop in `_SHAPE`, each point the mean of those that fall in it."""
    import numpy as np

    for axis, size in enumerate(_SHAPE):
        places = np.linspace(0, crop.shape[axis], size + 1)
        starts = np.minimum(places[:-1].astype(int), crop.shape[axis] - 1)
        sums = np.add.reduceat(crop, starts, axis=axis)
        counts = np.maximum(np.diff(np.append(starts, crop.shape[axis])), 1)
        crop = sums / (counts[:, None] if axis == 0 else counts[None, :])
    return crop


def _best_band(found: list[Showing], place: tuple[float, float]) -> list[Showing]:
    """The largest lot of texts that share a bottom line, a middle or a top, where captions use to stand."""
    best: list[Showing] = []
    for edge in (_bottom, _middle, _top):
        for one in found:
            if not place[0] <= one.box.middle[1] <= place[1]:
                continue
            lot = [other for other in found if abs(edge(other) - edge(one)) < _BAND]
            best = max(best, lot, key=len)
    return best


def _bottom(one: Showing) -> float:
    return one.box.bottom


def _middle(one: Showing) -> float:
    return one.box.middle[1]


def _top(one: Showing) -> float:
    return one.box.top
