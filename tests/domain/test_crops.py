"""The part of a picture a channel shows never leaves the picture and keeps its shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.channel import Channel
from desktop.domain.crops import centred, crop_of, moved, resized, shown_part, with_crop
from desktop.domain.media import Media, MediaKind, Region

SIZES = st.integers(1, 8000)
SHAPES = st.floats(0.3, 3)
STEPS = st.floats(-2, 2)


def picture(width: int = 1200, height: int = 800) -> Media:
    return Media(id="m", kind=MediaKind.PICTURE, file="m.jpg", name="m.jpg", width=width, height=height)


def inside(region: Region) -> bool:
    edge = 1 + 1e-9
    return region.left >= -1e-9 and region.top >= -1e-9 and region.left + region.width <= edge and region.top + region.height <= edge  # fmt: skip  # noqa: E501


@given(SIZES, SIZES, SHAPES)
def test_the_middle_has_the_shape_and_is_as_large_as_can_be(width: int, height: int, shape: float) -> None:
    region = centred(width, height, shape)
    assert inside(region)
    assert region.width * width / (region.height * height) == pytest.approx(shape)
    assert max(region.width, region.height) == pytest.approx(1)


@given(SIZES, SIZES, SHAPES, st.lists(st.tuples(STEPS, STEPS, st.floats(0.2, 5)), max_size=6))
def test_whatever_is_pressed_it_stays_within(
    width: int, height: int, shape: float, steps: list[tuple[float, float, float]]
) -> None:
    largest = region = centred(width, height, shape)
    for across, down, times in steps:
        region = resized(moved(region, across, down), times, largest)
        assert inside(region)
        assert region.width / region.height == pytest.approx(largest.width / largest.height)


def test_the_boards_choice_is_shown_while_its_shape_fits() -> None:
    chosen = Region(0.1, 0.0, 0.5, 1.0)
    media = with_crop(picture(), Channel.INSTAGRAM, chosen)
    assert shown_part(media, Channel.INSTAGRAM, 0.75) == chosen
    assert shown_part(media, Channel.INSTAGRAM, 1.5) == Region(0, 0, 1, 1)
    assert shown_part(media, Channel.FACEBOOK, 0.75) == centred(1200, 800, 0.75)
    assert crop_of(with_crop(media, Channel.INSTAGRAM, None), Channel.INSTAGRAM) is None
