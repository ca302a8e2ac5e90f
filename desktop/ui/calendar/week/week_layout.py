"""Where the cards of a day stand in the week: at their time, lower when the next one comes soon, side by side when two
come at once; on a crowded day as low cards one under the other."""

from collections.abc import Sequence
from dataclasses import dataclass

# More cards side by side could not be read.
MOST_LANES = 2
# On a day so full that low cards do not find room under each other either.
CROWDED_LANES = 3


@dataclass(frozen=True, slots=True)
class Spot:
    """`lane` of `lanes` cards side by side, from `top`, `height` high; all in px."""

    top: int
    height: int
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class CardSizes:
    """How high cards are, in px: with all that is on them, at least, and on a crowded day; `gap` lies between them."""

    full: int
    least: int
    low: int
    gap: int


def lay_out(tops: Sequence[int], sizes: CardSizes, end: int) -> tuple[Spot, ...]:
    """The place of each card whose time is at `tops` (rising); the day ends at `end`."""
    spots = _at_their_time(tops, sizes)
    if all(spot.lanes <= MOST_LANES for spot in spots):
        return spots
    for lanes in range(1, CROWDED_LANES + 1):
        spots = _below_each_other(tops, sizes, lanes)
        if all(spot.top + spot.height <= end for spot in spots):
            break
    return spots


def _at_their_time(tops: Sequence[int], sizes: CardSizes) -> tuple[Spot, ...]:
    """None is lower than `least` or higher than `full`; cards that would cover each other stand side by side."""
    spots: list[Spot] = []
    for group in _groups(tops, sizes.least + sizes.gap):
        after = len(spots) + len(group)
        room = tops[after] - sizes.gap - group[-1] if after < len(tops) else sizes.full
        height = max(sizes.least, min(sizes.full, room))
        spots += [Spot(top, height, lane, len(group)) for lane, top in enumerate(group)]
    return tuple(spots)


def _groups(tops: Sequence[int], step: int) -> list[list[int]]:
    """Cards that come sooner than `step` after the one before them belong together."""
    groups: list[list[int]] = []
    for top in tops:
        if groups and top - groups[-1][-1] < step:
            groups[-1].append(top)
        else:
            groups.append([top])
    return groups


def _below_each_other(tops: Sequence[int], sizes: CardSizes, lanes: int) -> tuple[Spot, ...]:
    """Low cards, each at its time or as soon after as the one above leaves room."""
    free = [tops[0]] * lanes
    spots: list[Spot] = []
    for top in tops:
        lane = min(range(lanes), key=free.__getitem__)
        spots.append(Spot(max(top, free[lane]), sizes.low, lane, lanes))
        free[lane] = spots[-1].top + sizes.low + sizes.gap
    return tuple(spots)
