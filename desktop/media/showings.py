"""Follows texts from picture to picture of a film: when each came, how long it stood, and where."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Any

from desktop.media.text_lines import Line

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]

STANDS = 12.0  # seconds; no caption stays so long, logos and signs do
_STANDS_SHARE = 0.8  # of a short film
_STRAYS = 0.08  # share of the height that a camera in the hand moves what stands
_CROWD = 5  # lines at once: slides, credits, a poster
_MOST_ROWS = 3  # lines of a caption
_NARROWEST = 0.05  # share of the width; a single "Ja." is wider
_TALLEST = 0.13  # share of the height for one line; more is a title
_EDGE = 0.012  # text that runs out of the picture is a ticker
_ONE_COLUMN = 0.14  # share of the width that the middles of a text's lines differ by
_STILL = 0.55  # correlation of the strokes in one place: the same words mostly have over 0.8, others under 0.3
_CARRIED = 0.5  # the same for two crops that are not in one place, which is less sure
_FLUSH = 0.013  # share of the width that an edge may stray by the finder's own unrest
_SHIFTS = range(-6, 7)  # columns of a crop
_MISSED = 2.2  # seconds; the finder may overlook a text once
_NEAR = 2  # points on each side within which strokes are told from what is behind
_STRONG = 20  # levels of light; the edge of a door behind the text must not count for more than a letter's
_NUDGE = (2, 5)  # points up and down, left and right
_FEWEST = 24  # points in a crop worth comparing
_SHAPE = (8, 96)  # a crop's rows and columns when it is compared


@dataclass(frozen=True, slots=True)
class Sample:
    """One moment of the film: its lines of text and its light (height x width)."""

    seconds: float
    lines: Sequence[Line]
    grey: "Grey"


@dataclass(slots=True, eq=False)
class Showing:
    """The same words on the screen from `start` to `end` (the moments they were first and last seen); `seen` are their
    places in each picture."""

    start: float
    end: float
    seen: list[Line]
    picture: "_Strokes"  # the last of them

    @property
    def box(self) -> Line:
        """Where they were last."""
        return self.seen[-1]

    @property
    def count(self) -> int:
        return len(self.seen)


def showings(samples: Sequence[Sample]) -> list[Showing]:
    """The texts that come and go in samples `without_standing`, each with the time it was on the screen; pictures full
    of text are left out."""
    return [one for one in _followed(samples, _blocks) if one.end - one.start < STANDS]


def crowded(samples: Sequence[Sample]) -> float:
    """The share of samples `without_standing` that are full of text: slides, credits, a newspaper."""
    return sum(len(one.lines) >= _CROWD for one in samples) / len(samples) if samples else 0.0


def without_standing(samples: Sequence[Sample]) -> list[Sample]:
    """The samples without logos, signs and the like: lines that stay where they are for long."""
    if not samples:
        return []
    long = min(STANDS, max(6.0, _STANDS_SHARE * (samples[-1].seconds - samples[0].seconds)))
    followed = _followed(samples, lambda lines: lines)
    standing = {id(line) for one in followed if one.end - one.start >= long and _stays(one) for line in one.seen}
    return [replace(one, lines=[line for line in one.lines if id(line) not in standing]) for one in samples]


def _stays(one: Showing) -> bool:
    return abs(one.seen[0].middle[1] - one.box.middle[1]) < _STRAYS


def running_out(samples: Sequence[Sample], row: float) -> int:
    """At how many moments text on a row (share of the height) is cut by the picture's side: that is how tickers go."""
    return sum(any(_runs_out(line) and line.top < row < line.bottom for line in one.lines) for one in samples)


def blocks_of(samples: Sequence[Sample]) -> list[Line]:
    """All texts that could be captions by their form."""
    return [block for one in samples for block in _blocks(one.lines)]


def _followed(samples: Sequence[Sample], boxes: Callable[[Sequence[Line]], Sequence[Line]]) -> list[Showing]:
    done: list[Showing] = []
    open_now: list[Showing] = []
    for sample in samples:
        still: list[Showing] = []
        picture = _Strokes(sample.grey)
        for box in boxes(sample.lines):
            same = next((one for one in open_now if one not in still and _same(one, box, picture)), None)
            if same is None:
                same = Showing(sample.seconds, sample.seconds, [box], picture)
                done.append(same)
            else:
                same.end, same.picture = sample.seconds, picture
                same.seen.append(box)
            still.append(same)
        missed = [one for one in open_now if one not in still and sample.seconds - one.end < _MISSED]
        open_now = still + missed
    return done


def _blocks(lines: Sequence[Line]) -> list[Line]:
    """Lines under each other put together; nothing from a crowded picture."""
    if len(lines) >= _CROWD:
        return []
    blocks: list[tuple[Line, int]] = []
    for line in sorted((one for one in lines if _may_be_caption(one)), key=lambda one: one.top):
        last, rows = blocks[-1] if blocks else (None, 0)
        if last is not None and line.top - last.bottom < line.height and _one_column(last, line):
            left, right = min(last.left, line.left), max(last.right, line.right)
            blocks[-1] = Line(left, last.top, right, line.bottom), rows + 1
        else:
            blocks.append((line, 1))
    return [block for block, rows in blocks if rows <= _MOST_ROWS]


def _one_column(last: Line, line: Line) -> bool:
    return abs(line.middle[0] - last.middle[0]) < _ONE_COLUMN or abs(line.left - last.left) < _FLUSH


def _may_be_caption(line: Line) -> bool:
    return not _runs_out(line) and line.width >= _NARROWEST and line.height <= _TALLEST


def _runs_out(line: Line) -> bool:
    return line.left <= _EDGE or line.right >= 1 - _EDGE


def _same(one: Showing, box: Line, picture: "_Strokes") -> bool:
    """The same words: they stand still, or are carried along by a moving camera."""
    if abs(one.box.middle[0] - box.middle[0]) > 0.08 or abs(one.box.middle[1] - box.middle[1]) > 0.08:
        return False
    if one.picture.stand_in(picture, _around(one.box, box)) > _STILL:
        return True
    # What stands behind them is not carried along: where nothing has moved, it must not make others look the same.
    moved = max(abs(old - new) for old, new in zip(one.box.middle, box.middle, strict=True))
    if moved < _FLUSH or abs(one.box.width - box.width) > 0.12 * max(one.box.width, box.width):
        return False
    return _likeness(one.picture.look(one.box), picture.look(box)) > _CARRIED


def _around(one: Line, other: Line) -> Line:
    return Line(
        min(one.left, other.left), min(one.top, other.top), max(one.right, other.right), max(one.bottom, other.bottom)
    )


class _Strokes:
    """A picture's light, and how it differs from what is close by: the strokes of letters without what is behind."""

    def __init__(self, grey: "Grey") -> None:
        self._grey = grey

    @cached_property
    def _sharp(self) -> Any:
        import numpy as np

        reach, side = _NEAR, 2 * _NEAR + 1
        sums = np.pad(np.pad(self._grey.astype(np.float64), reach, mode="edge"), ((1, 0), (1, 0)))
        sums = sums.cumsum(0).cumsum(1)
        inside = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
        return np.clip(self._grey - inside / side**2, -_STRONG, _STRONG).astype(np.float32)

    def stand_in(self, other: "_Strokes", box: Line) -> float:
        """How much the strokes in this place are the same in both pictures, -1..1; a hand's unrest is forgiven."""
        rows, columns = self._inner(box)
        here = _even(self._sharp[rows, columns])
        if here.size < _FEWEST:
            return -1.0
        down, across = _NUDGE
        moves = product(range(-down, down + 1), range(-across, across + 1))
        return max(float((here * _even(other._moved(rows, columns, *move))).mean()) for move in moves)

    def _moved(self, rows: slice, columns: slice, down: int, across: int) -> Any:
        return self._sharp[rows.start + down : rows.stop + down, columns.start + across : columns.stop + across]

    def look(self, box: Line) -> Any:
        """The crop made small and even, so that two of different size can be held against each other."""
        import numpy as np

        rows, columns = self._inner(box)
        crop = self._grey[rows, columns].astype(np.float32)
        if not crop.size:
            return np.zeros(_SHAPE, np.float32)
        small = _shrunk(crop)
        return _even(small - small.mean(axis=1, keepdims=True))

    def _inner(self, box: Line) -> tuple[slice, slice]:
        """The box in points, as far from the picture's edge as it may be nudged."""
        rows, columns = self._grey.shape
        down, across = _NUDGE
        top, bottom = max(down, int(box.top * rows)), min(rows - down, int(box.bottom * rows) + 1)
        left, right = max(across, int(box.left * columns)), min(columns - across, int(box.right * columns) + 1)
        return slice(min(top, bottom), bottom), slice(min(left, right), right)


def _even(crop: Any) -> Any:
    """With mean 0 and deviation 1."""
    return (crop - crop.mean()) / (crop.std() + 1e-6) if crop.size else crop


def _likeness(one: Any, other: Any) -> float:
    """The best correlation when one crop is pushed a little sideways."""
    import numpy as np

    return max(float((np.roll(one, shift, axis=1) * other).mean()) for shift in _SHIFTS)


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
