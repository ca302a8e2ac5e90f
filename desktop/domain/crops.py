"""The part of a picture a channel shows: found, moved and made larger or smaller without ever leaving the picture."""

from dataclasses import replace

from desktop.domain.channel import Channel
from desktop.domain.media import Crop, Media, Region

WHOLE = Region(0.0, 0.0, 1.0, 1.0)
# The smallest part one may choose, as a share of the largest that fits: less gives a blurred picture.
LEAST = 0.25
# Shapes that differ by less than this look the same.
_SAME_SHAPE = 0.03


def centred(width: int, height: int, shape: float) -> Region:
    """The largest part with the shape (width through height) in the middle of a picture of so many pixels."""
    if width <= 0 or height <= 0 or shape <= 0:
        return WHOLE
    wide = min(1.0, shape * height / width)
    high = min(1.0, width / height / shape)
    return Region((1 - wide) / 2, (1 - high) / 2, wide, high)


def moved(region: Region, across: float, down: float) -> Region:
    """So far to the right and down, in shares of the picture, stopped at its edges."""
    left = min(max(region.left + across, 0.0), 1 - region.width)
    top = min(max(region.top + down, 0.0), 1 - region.height)
    return replace(region, left=left, top=top)


def resized(region: Region, times: float, largest: Region) -> Region:
    """Larger or smaller round its own middle; never larger than `largest`, which has the same shape, nor tiny."""
    share = min(max(region.width * times / largest.width, LEAST), 1.0) if largest.width else 1.0
    width, height = largest.width * share, largest.height * share
    middle = region.left + region.width / 2, region.top + region.height / 2
    return moved(Region(middle[0] - width / 2, middle[1] - height / 2, width, height), 0, 0)


def crop_of(media: Media, channel: Channel) -> Region | None:
    """What the board has chosen for the channel, if anything."""
    return next((one.region for one in media.crops if one.channel == channel), None)


def with_crop(media: Media, channel: Channel, region: Region | None) -> Media:
    """A copy with the part chosen for the channel; None leaves it to Elleve again."""
    others = tuple(one for one in media.crops if one.channel != channel)
    return replace(media, crops=others if region is None else (*others, Crop(channel, region)))


def shown_part(media: Media, channel: Channel, shape: float | None) -> Region:
    """The part the channel shows: what was chosen if its shape still fits, else the middle; all where the channel has
    no shape of its own."""
    own = crop_of(media, channel)
    if shape is None or not media.width or not media.height:
        return own or WHOLE
    if (
        own is not None
        and own.height
        and abs(own.width * media.width / (own.height * media.height) / shape - 1) < _SAME_SHAPE
    ):
        return own
    return centred(media.width, media.height, shape)
