"""Draws a caption as it is to stand in the picture: white letters on a dark box, in the font made for tired eyes."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

_HEIGHT, _HEIGHT_UPRIGHT = 0.056, 0.034  # share of the picture's height that a line's letters take
_WIDEST = 0.88  # share of the width
_BOTTOM, _BOTTOM_UPRIGHT = 0.94, 0.78  # reels lay their own buttons over what is below
_BOX = (0, 0, 0, 205)
_LEADING, _PADDING = 1.28, 0.32  # of the letters' height
_SMALLEST = 10  # points high


@dataclass(frozen=True, slots=True)
class Drawn:
    """`pixels` (height x width x 4, RGBA) with their upper left corner in the picture; all of it even, since the
    colours of a film are kept for four points at a time."""

    left: int
    top: int
    pixels: Any


def draw_caption(lines: Sequence[str], width: int, height: int) -> Drawn:
    """The caption in a picture of so many points as seen; lines too wide for it are broken, or made smaller."""
    from PIL import Image, ImageDraw

    upright = height > width
    size = max(_SMALLEST, round(height * (_HEIGHT_UPRIGHT if upright else _HEIGHT)))
    lines, size = _fitted(list(lines), size, width * _WIDEST)
    font = _font(size)
    step, padding = size * _LEADING, round(size * _PADDING)
    wide = _even(max(font.getlength(line) for line in lines) + 4 * padding)
    tall = _even(step * len(lines) + 2 * padding)
    image = Image.new("RGBA", (wide, tall))
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((0, 0, wide - 1, tall - 1), radius=padding, fill=_BOX)
    for number, line in enumerate(lines):
        pen.text((wide / 2, padding + step * (number + 0.5)), line, "white", font, "mm")
    bottom = height * (_BOTTOM_UPRIGHT if upright else _BOTTOM)
    return _placed(image, (width - wide) / 2, bottom - tall, width, height)


def _fitted(lines: list[str], size: int, widest: float) -> tuple[list[str], int]:
    while size > _SMALLEST and max(_font(size).getlength(line) for line in lines) > widest:
        room = int(widest / _font(size).getlength("n"))
        broken = [piece for line in lines for piece in textwrap.wrap(line, max(8, room), break_long_words=False)]
        if len(broken) <= 3 and max(_font(size).getlength(line) for line in broken) <= widest:
            return broken, size
        size -= 1
    return lines, size


def _placed(image: Any, left: float, top: float, width: int, height: int) -> Drawn:
    import numpy as np

    pixels = np.asarray(image)[:height, :width]
    rows, columns = (side // 2 * 2 for side in pixels.shape[:2])
    return Drawn(_even_below(min(max(0, left), width - columns)), _even_below(min(max(0, top), height - rows)),
                 pixels[:rows, :columns])  # fmt: skip


def _even(value: float) -> int:
    return max(2, round(value / 2) * 2)


def _even_below(value: float) -> int:
    return int(value) // 2 * 2


@lru_cache(maxsize=64)
def _font(size: int) -> "FreeTypeFont":
    from PIL import ImageFont

    return ImageFont.truetype(str(font_file()), size)


def font_file() -> Path:
    """Atkinson Hyperlegible, bold. Found without its package's own look-up, which reads every font on the machine."""
    spec = find_spec("fontpkg_atkinson_hyperlegible")
    places = spec.submodule_search_locations if spec else None
    if not places:
        raise ModuleNotFoundError("fontpkg_atkinson_hyperlegible is not installed")
    return next(Path(places[0]).rglob("*-Bold.[ot]tf"))
