"""Puts text into the library's films as programs and phones do it: fonts, outlines, boxes, colours, places."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from desktop.media.caption_picture import font_file

_SYSTEM = Path("/usr/share/fonts/truetype/dejavu")
FONTS = {
    "atkinson": font_file().with_name("AtkinsonHyperlegible-Regular.ttf"),
    "atkinson bold": font_file(),
    "sans": _SYSTEM / "DejaVuSans.ttf",
    "sans bold": _SYSTEM / "DejaVuSans-Bold.ttf",
    "narrow": _SYSTEM / "DejaVuSansCondensed-Bold.ttf",
    "serif": _SYSTEM / "DejaVuSerif.ttf",
    "mono": _SYSTEM / "DejaVuSansMono.ttf",
    "plain": None,
}
COLOURS = {"white": "#ffffff", "yellow": "#ffe14d", "cyan": "#7df9ff", "cream": "#fdf6d8", "black": "#101010"}


@dataclass(frozen=True, slots=True)
class Style:
    """`size` is the letters' height as a share of the picture's; `decoration` is outline, shadow, box, pale box or
    none; `across` and `down` are where the text's middle stands; `align` is `mm` (centred) or `lm` (from the left)."""

    font: str = "atkinson bold"
    size: float = 0.06
    colour: str = "white"
    decoration: str = "outline"
    across: float = 0.5
    down: float = 0.88
    align: str = "mm"


@dataclass(frozen=True, slots=True)
class Showing:
    """Words in the picture from `start` to `end`; `drift` is how far they move each second, in shares of the width and
    height."""

    start: float
    end: float
    text: str
    style: Style = Style()
    drift: tuple[float, float] = (0.0, 0.0)


def lettered(image: Image.Image, showings: Iterable[Showing], seconds: float) -> Image.Image:
    """The picture with the texts of this moment."""
    for one in showings:
        if one.start <= seconds < one.end:
            image = _drawn(image, one, seconds - one.start)
    return image


def _drawn(image: Image.Image, one: Showing, since: float) -> Image.Image:
    style = one.style
    size = max(8, round(style.size * image.height))
    font = _font(style.font, size)
    place = (
        (style.across + one.drift[0] * since) * image.width,
        (style.down + one.drift[1] * since) * image.height,
    )
    layer = Image.new("RGBA", image.size)
    pen = ImageDraw.Draw(layer)
    align = "left" if style.align == "lm" else "center"
    common = {"font": font, "anchor": style.align, "align": align, "spacing": size * 0.25}
    edge = max(1, size // 12)
    if style.decoration in ("box", "pale box"):
        left, top, right, bottom = pen.textbbox(place, one.text, **common)
        pad = size * 0.3
        fill = (0, 0, 0, 230) if style.decoration == "box" else (255, 255, 255, 235)
        pen.rounded_rectangle((left - pad, top - pad, right + pad, bottom + pad), pad / 2, fill)
    if style.decoration == "shadow":
        pen.text((place[0] + edge, place[1] + edge), one.text, (0, 0, 0, 190), **common)
    outline = {"stroke_width": edge, "stroke_fill": "black"} if style.decoration == "outline" else {}
    pen.text(place, one.text, COLOURS[style.colour], **common, **outline)
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    path = FONTS[name]
    if path is None or not path.exists():
        found = ImageFont.load_default(size)
        assert isinstance(found, ImageFont.FreeTypeFont)
        return found
    return ImageFont.truetype(str(path), size)
