"""Moves and sizes marks on a picture, in shares of its width and height; apart from the widget that shows them."""

from dataclasses import replace

from desktop.domain.media import Region

LEAST = 0.03
NEW = Region(0.4, 0.3, 0.15, 0.2)


def moved(region: Region, across: float, down: float) -> Region:
    """Within the picture."""
    return replace(
        region,
        left=min(max(0.0, region.left + across), 1 - region.width),
        top=min(max(0.0, region.top + down), 1 - region.height),
    )


def sized(region: Region, across: float, down: float) -> Region:
    """The lower right corner moved; never smaller than can be seen, never out of the picture."""
    return replace(
        region,
        width=min(max(LEAST, region.width + across), 1 - region.left),
        height=min(max(LEAST, region.height + down), 1 - region.top),
    )


def between(first: tuple[float, float], last: tuple[float, float]) -> Region:
    """The region with these two corners, whichever they are."""
    (one_x, one_y), (other_x, other_y) = (_inside(first), _inside(last))
    left, top = min(one_x, other_x, 1 - LEAST), min(one_y, other_y, 1 - LEAST)
    return Region(left, top, max(LEAST, abs(one_x - other_x)), max(LEAST, abs(one_y - other_y)))


def contains(region: Region, point: tuple[float, float]) -> bool:
    x, y = point
    return region.left <= x <= region.left + region.width and region.top <= y <= region.top + region.height


def near_corner(region: Region, point: tuple[float, float], reach: tuple[float, float]) -> bool:
    """Whether the point is at the lower right corner."""
    x, y = point
    return abs(region.left + region.width - x) <= reach[0] and abs(region.top + region.height - y) <= reach[1]


def _inside(point: tuple[float, float]) -> tuple[float, float]:
    return min(max(point[0], 0.0), 1.0), min(max(point[1], 0.0), 1.0)
