"""Where the cards of a day stand in the week: at their time, lower when the next one comes soon, side by side when two
come at once."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """`lane` of `lanes` cards side by side, from `top`, `height` high; all in px."""

    top: int
    height: int
    lane: int = 0
    lanes: int = 1


def lay_out(tops: Sequence[int], full: int, least: int, gap: int) -> tuple[Spot, ...]:
    """The place of each card whose time is at `tops` (rising). None is lower than `least` or higher than `full`; cards
    that would cover each other stand side by side."""
    spots: list[Spot] = []
    for group in _groups(tops, least + gap):
        after = len(spots) + len(group)
        room = tops[after] - gap - group[-1] if after < len(tops) else full
        height = max(least, min(full, room))
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
