"""Tells whether text that comes and goes in the picture is captions, or only a title, a logo, a clock or the like."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median

from desktop.media.showings import Sample, Showing, blocks_of, crowded, running_out, showings, without_standing

_BAND = 0.055  # share of the height that captions move up and down
_CENTRED = 0.07  # share of the width that their middle strays
_FLUSH = 0.012  # share of the width that their left edge strays, where they are not centred
_SHORT_FILM = 15.0  # seconds, in which one caption fewer is proof
_MAYBE_COUNT = 2
_MOST_CROWDED = 0.34  # share of the moments full of text, above which nothing is certain


class Answer(StrEnum):
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True, slots=True)
class BurnedIn:
    """The verdict, and when each of the captions (or what may be captions) was seen, in seconds. `whole` is false when
    only parts of the film were looked at, so that `seen` cannot be all of them."""

    answer: Answer
    seen: tuple[tuple[float, float], ...] = ()
    whole: bool = True


@dataclass(frozen=True, slots=True)
class _Manner:
    """One way captions are set. `top` and `bottom` bound their middle, as shares of the height; proof takes `count` of
    them over `share` of the moments, standing at most `longest` seconds each in the mean. Nobody is asked about texts
    that mostly come further apart than `pause` seconds: those are headings."""

    top: float
    bottom: float
    count: int
    share: float
    centred: bool = True
    longest: float = 7.0
    usual: bool = True
    pause: float = 60.0


# The usual places first. Elsewhere text is rather titles, signs or scores, and it takes more to believe in captions.
_WIDE = (
    _Manner(0.66, 0.98, 4, 0.15),
    _Manner(0.02, 0.3, 4, 0.2, usual=False),
    _Manner(0.3, 0.66, 7, 0.4, longest=2.6, usual=False),
    _Manner(0.6, 0.98, 7, 0.45, centred=False, longest=5.0, usual=False),
)
_UPRIGHT = (
    _Manner(0.6, 0.93, 4, 0.15),
    _Manner(0.35, 0.66, 4, 0.4, pause=5.5),
    _Manner(0.05, 0.35, 4, 0.2, usual=False),
    _Manner(0.4, 0.93, 7, 0.45, centred=False, longest=5.0, usual=False),
)


def judge(samples: Sequence[Sample], *, upright: bool) -> BurnedIn:
    """`samples` in order of time, about a second apart."""
    clear = without_standing(samples)
    passing, certain = showings(clear), crowded(clear) < _MOST_CROWDED
    if not passing:
        return BurnedIn(Answer.NO)
    length = samples[-1].seconds - samples[0].seconds
    fewer = length < _SHORT_FILM
    doubtful: list[Showing] = []
    for manner in _UPRIGHT if upright else _WIDE:
        lot = _best_lot(passing, manner)
        share = sum(one.count for one in lot) / len(samples)
        fits = share * length <= manner.longest * len(lot)
        if certain and fits and _is_proof(lot, manner, len(passing), share, fewer=fewer):
            return BurnedIn(Answer.YES, _times(lot))
        enough = _MAYBE_COUNT if manner.usual else manner.count - 1
        asks = len(lot) >= enough and (manner.usual or share >= manner.share)
        if asks and _flowing(lot, manner.pause) and not _is_ticker(lot, clear):
            doubtful = doubtful or lot
    return BurnedIn(Answer.MAYBE, _times(doubtful)) if doubtful else BurnedIn(Answer.NO)


def worth_a_look(samples: Sequence[Sample]) -> bool:
    """Is there in any of the pictures text that does not stand there all the time?"""
    return bool(blocks_of(without_standing(samples)))


def _is_proof(lot: Sequence[Showing], manner: _Manner, passing: int, share: float, *, fewer: bool) -> bool:
    return len(lot) >= manner.count - fewer and share >= manner.share and 2 * len(lot) >= passing


def _is_ticker(lot: Sequence[Showing], samples: Sequence[Sample]) -> bool:
    """Whether there is more text on the lot's row that runs out of the picture than text that stands within."""
    return running_out(samples, median(one.box.middle[1] for one in lot)) > sum(one.count for one in lot)


def _flowing(lot: Sequence[Showing], pause: float) -> bool:
    """Whether the texts mostly follow each other within `pause` seconds."""
    pauses = [after.start - before.end for before, after in pairwise(sorted(lot, key=lambda one: one.start))]
    return not pauses or median(pauses) <= pause


def _times(lot: Sequence[Showing]) -> tuple[tuple[float, float], ...]:
    return tuple((one.start, one.end) for one in lot)


def _best_lot(found: Sequence[Showing], manner: _Manner) -> list[Showing]:
    """The largest lot of texts within the manner's place that share a line to stand on and a line to stand at."""
    placed = [one for one in found if manner.top <= one.box.middle[1] <= manner.bottom]
    lots = _centred_lots(placed) if manner.centred else _flush_lots(placed)
    return max(lots, key=len, default=[])


def _centred_lots(placed: Sequence[Showing]) -> Iterator[list[Showing]]:
    centred = [one for one in placed if abs(one.box.middle[0] - 0.5) < _CENTRED]
    for edge in _EDGES:
        for one in centred:
            yield [other for other in centred if abs(edge(other) - edge(one)) < _BAND]


def _flush_lots(placed: Sequence[Showing]) -> Iterator[list[Showing]]:
    for edge in _EDGES:
        for one in placed:
            flush = [other for other in placed if abs(other.box.left - one.box.left) < _FLUSH]
            yield [other for other in flush if abs(edge(other) - edge(one)) < _BAND]


_EDGES: tuple[Callable[[Showing], float], ...] = (
    lambda one: one.box.bottom,
    lambda one: one.box.middle[1],
    lambda one: one.box.top,
)
