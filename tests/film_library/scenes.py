"""What goes on behind the text in the library's films: pictures that move as those of a phone do."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from desktop.paths import RESOURCES

Scene = Callable[[float], Image.Image]  # the picture at so many seconds
Size = tuple[int, int]


def photo(size: Size, seed: int) -> Scene:
    """A slow pan over one of the example's pictures, with a hand that shakes a little."""
    pictures = sorted((RESOURCES / "example").glob("*.jpg"))
    whole = _loaded(pictures[seed % len(pictures)], (round(size[0] * 1.3), round(size[1] * 1.3)))
    room = whole.width - size[0], whole.height - size[1]

    def at(seconds: float) -> Image.Image:
        left = round(room[0] * (0.5 + 0.45 * np.sin(seconds / 5 + seed)))
        top = round(room[1] * (0.5 + 0.4 * np.sin(seconds / 3.1 + 2 * seed)))
        return whole.crop((left, top, left + size[0], top + size[1]))

    return at


def blobs(size: Size, seed: int, low: int = 40, high: int = 200) -> Scene:
    """Soft shapes that drift: leaves, faces out of focus, a garden."""
    dice = np.random.default_rng(seed)
    rough = dice.integers(low, high, (9, 16, 3)).astype(np.uint8)
    whole = Image.fromarray(rough).resize((size[0] * 2, size[1]), Image.Resampling.BICUBIC)

    def at(seconds: float) -> Image.Image:
        left = round((0.5 + 0.5 * np.sin(seconds / 6 + seed)) * size[0])
        return whole.crop((left, 0, left + size[0], size[1]))

    return at


def dark(size: Size, seed: int) -> Scene:
    return blobs(size, seed, 5, 45)


def bright(size: Size, seed: int) -> Scene:
    return blobs(size, seed, 205, 255)


def grainy(size: Size, seed: int) -> Scene:
    """Bad light: noise that is another in each picture."""
    under = blobs(size, seed, 30, 120)

    def at(seconds: float) -> Image.Image:
        dice = np.random.default_rng(seed + round(seconds * 100))
        noise = dice.normal(0, 22, (size[1], size[0], 1))
        return Image.fromarray(np.clip(np.asarray(under(seconds)) + noise, 0, 255).astype(np.uint8))

    return at


def speaker(size: Size, seed: int) -> Scene:
    """A person who talks to the camera in front of a shelf with books."""
    dice = np.random.default_rng(seed)
    back = Image.new("RGB", size, tuple(int(one) for one in dice.integers(90, 190, 3)))
    pen = ImageDraw.Draw(back)
    for left in range(0, size[0], max(6, size[0] // 40)):
        tall = int(dice.integers(size[1] // 8, size[1] // 4))
        for shelf in (0.28, 0.6):
            colour = tuple(int(one) for one in dice.integers(40, 220, 3))
            pen.rectangle((left, shelf * size[1] - tall, left + size[0] // 50, shelf * size[1]), colour)
    back = back.filter(ImageFilter.GaussianBlur(size[1] / 240))

    def at(seconds: float) -> Image.Image:
        image = back.copy()
        draw, reach = ImageDraw.Draw(image), min(size)
        sway, nod = 0.03 * reach * np.sin(seconds * 1.7), 0.015 * reach * np.sin(seconds * 2.9)
        middle = size[0] / 2 + sway, size[1] * 0.45 + nod
        draw.ellipse(_around(middle[0], size[1] * 1.02, 0.42 * reach, 0.36 * reach), (60, 70, 110))
        draw.ellipse(_around(*middle, 0.15 * reach, 0.2 * reach), (224, 182, 150))
        opened = 0.008 + 0.02 * abs(np.sin(seconds * 7))
        draw.ellipse(_around(middle[0], middle[1] + 0.1 * reach, 0.05 * reach, opened * reach), (120, 40, 40))
        return image

    return at


def shapes(size: Size, seed: int) -> Scene:
    """Hard edges that move: a test picture, a cartoon, streets."""
    dice = np.random.default_rng(seed)
    bars = [tuple(int(one) for one in dice.integers(0, 255, 3)) for _ in range(8)]

    def at(seconds: float) -> Image.Image:
        image = Image.new("RGB", size)
        pen, wide = ImageDraw.Draw(image), size[0] / 8
        for number, colour in enumerate(bars):
            pen.rectangle((number * wide, 0, (number + 1) * wide, size[1]), colour)
        for number in range(5):
            across = (0.1 + 0.2 * number + 0.13 * seconds) % 1.2 * size[0]
            down = (0.5 + 0.4 * np.sin(seconds + number)) * size[1]
            pen.rectangle((across, down, across + wide, down + wide / 2), bars[(number * 3 + 1) % 8])
        return image

    return at


SCENES: dict[str, Callable[[Size, int], Scene]] = {
    "photo": photo,
    "blobs": blobs,
    "dark": dark,
    "bright": bright,
    "grainy": grainy,
    "speaker": speaker,
    "shapes": shapes,
}


@cache
def _loaded(path: Path, size: Size) -> Image.Image:
    image = Image.open(path).convert("RGB")
    scale = max(size[0] / image.width, size[1] / image.height)
    image = image.resize((round(image.width * scale), round(image.height * scale)))
    return image.crop((0, 0, *size))


def _around(across: float, down: float, wide: float, tall: float) -> tuple[float, float, float, float]:
    return across - wide, down - tall, across + wide, down + tall
