"""Small pieces of SVG that the pictures share: glow, candles, snow, firs and a palette."""

import itertools
import math
import random
from collections.abc import Iterable

NIGHT, DEEP_NIGHT, MOON = "#3d4c63", "#1b2740", "#f6eccb"
WOOD, WOOD_DARK, WOOD_LIGHT = "#8a6449", "#6b4a35", "#b98d68"
FIR, FIR_DARK, RED, RED_DARK = "#2f6b4f", "#235240", "#a8463a", "#86342d"
CREAM, SNOW, SNOW_SHADE, FLAME = "#fbf3df", "#f4f6fa", "#d6e0ec", "#ffd36b"
INK = "#2b2320"

# Gradients every picture may use; the renderer knows no blur, so light is made of soft discs.
GRADIENTS = """
<radialGradient id="glow"><stop offset="0" stop-color="#ffdf94" stop-opacity="0.85"/>
<stop offset="0.35" stop-color="#ffd27a" stop-opacity="0.38"/><stop offset="1" stop-color="#ffc860" stop-opacity="0"/>
</radialGradient>
<radialGradient id="soft"><stop offset="0" stop-color="#ffffff" stop-opacity="0.9"/>
<stop offset="1" stop-color="#ffffff" stop-opacity="0"/></radialGradient>
<linearGradient id="flame" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff3b8"/>
<stop offset="0.6" stop-color="#ffc94f"/><stop offset="1" stop-color="#f08a2c"/></linearGradient>
<linearGradient id="wax" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fffaf0"/>
<stop offset="1" stop-color="#ecdcbc"/></linearGradient>
<linearGradient id="night" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#182544"/>
<stop offset="1" stop-color="#3f5a80"/></linearGradient>
"""


def sheet(width: int, height: int, parts: Iterable[str], defs: str = "") -> str:
    """A whole SVG document of the given size in pixels."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
    return f"{head}<defs>{GRADIENTS}{defs}</defs>{''.join(parts)}</svg>"


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0, more: str = "") -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{r}" fill="{fill}" {more}/>'


def disc(x: float, y: float, r: float, fill: str, more: str = "") -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}" fill="{fill}" {more}/>'


def oval(x: float, y: float, rx: float, ry: float, fill: str, more: str = "") -> str:
    return f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="{fill}" {more}/>'


def shape(d: str, fill: str, more: str = "") -> str:
    return f'<path d="{d}" fill="{fill}" {more}/>'


def line(d: str, stroke: str, width: float, more: str = "") -> str:
    """A stroke with round ends along the path."""
    look = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    return f'<path d="{d}" stroke="{stroke}" stroke-width="{width}" {look} {more}/>'


def placed(x: float, y: float, parts: Iterable[str], scale: float = 1, turn: float = 0, mirrored: bool = False) -> str:
    """The parts moved so that their origin lies at (x, y)."""
    wide = -scale if mirrored else scale
    return f'<g transform="translate({x:.1f},{y:.1f}) rotate({turn:.1f}) scale({wide},{scale})">{"".join(parts)}</g>'


def glow(x: float, y: float, r: float, strength: float = 1) -> str:
    return disc(x, y, r, "url(#glow)", f'fill-opacity="{strength:.2f}"')


def flame(x: float, y: float, size: float = 1, sway: float = 0) -> str:
    """A candle flame whose foot is at (x, y); about 34 high at size 1."""
    tip = sway * 6
    path = f"M0,0 C-13,-8 -9,-20 {tip:.1f},-36 C9,-20 13,-8 0,0 Z"
    return glow(x, y - 16 * size, 90 * size) + placed(x, y, [shape(path, "url(#flame)")], size)


def candle(x: float, foot: float, height: float, width: float = 30, lit: bool = True, sway: float = 0) -> str:
    """A candle standing at (x, foot)."""
    top = foot - height
    body = rect(x - width / 2, top, width, height, "url(#wax)", width * 0.18)
    wick = line(f"M{x},{top} v{-width * 0.3:.1f}", INK, width * 0.1)
    return body + wick + (flame(x, top - width * 0.16, width / 24, sway) if lit else "")


def fir(x: float, foot: float, height: float, colour: str = FIR_DARK, snow: bool = False) -> str:
    """A fir tree in three tiers."""
    parts = [rect(-height * 0.05, -height * 0.1, height * 0.1, height * 0.1, WOOD_DARK)]
    for tier, (low, high, half) in enumerate(((0.08, 0.55, 0.34), (0.32, 0.78, 0.27), (0.58, 1.0, 0.19))):
        left, right = -half * height, half * height
        parts.append(
            shape(f"M{left:.1f},{-low * height:.1f} L0,{-high * height:.1f} L{right:.1f},{-low * height:.1f} Z", colour)
        )
        if snow:
            tip, reach = -high * height, (high - low) * height * 0.42
            wide = half * height * 0.42
            parts.append(
                shape(
                    f"M0,{tip:.1f} L{wide:.1f},{tip + reach:.1f} "
                    f"Q{wide / 2:.1f},{tip + reach * 0.78:.1f} 0,{tip + reach:.1f} "
                    f"Q{-wide / 2:.1f},{tip + reach * 0.78:.1f} {-wide:.1f},{tip + reach:.1f} Z",
                    SNOW,
                    f'fill-opacity="{0.95 - tier * 0.05}"',
                )
            )
    return placed(x, foot, parts)


def snowfall(
    box: tuple[float, float, float, float],
    count: int,
    seed: int,
    size: float = 4,
    fallen: float = 0,
    opacity: float = 0.85,
) -> str:
    """Flakes inside the box (x, y, width, height); `fallen` pixels further down, wrapping at the foot."""
    dice = random.Random(seed)
    x, y, w, h = box
    flakes = []
    for _ in range(count):
        across, down, big, pace = dice.random(), dice.random(), dice.uniform(0.5, 1.2), dice.uniform(0.7, 1.3)
        drift = math.sin(fallen / 40 + across * 9) * 6
        flakes.append(
            disc(
                x + across * w + drift * (fallen > 0),
                y + (down * h + fallen * pace) % h,
                size * big,
                "#ffffff",
                f'fill-opacity="{opacity}"',
            )
        )
    return "".join(flakes)


def steam(x: float, y: float, tall: float = 90, phase: float = 0) -> str:
    """Two curling wisps above a cup."""
    bend = 18 * math.sin(phase) + 22
    wisps = []
    for offset in (-16, 16):
        d = f"M{x + offset},{y} c{bend},{-tall * 0.3} {-bend},{-tall * 0.5} {bend * 0.3:.1f},{-tall}"
        wisps.append(line(d, "#ffffff", 9, 'stroke-opacity="0.45"'))
    return "".join(wisps)


def garland(points: list[tuple[float, float]], sag: float = 60) -> str:
    """Fir garland with warm lights, hung through the points."""
    parts = []
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        mid = (x1 + x2) / 2
        bow = f"M{x1},{y1} Q{mid},{(y1 + y2) / 2 + sag * 2} {x2},{y2}"
        parts += [line(bow, FIR_DARK, 40), line(bow, FIR, 26)]
        for share in (0.08, 0.36, 0.64, 0.92):
            x = x1 + (x2 - x1) * share
            y = (1 - share) ** 2 * y1 + 2 * share * (1 - share) * ((y1 + y2) / 2 + sag * 2) + share**2 * y2
            parts += [glow(x, y, 52), disc(x, y, 9, "#ffe7a3")]
    return "".join(parts)


def window(x: float, y: float, w: float, h: float, inside: Iterable[str]) -> str:
    """A cross-barred window with snow hills outside; `inside` is painted behind the bars."""
    hills = shape(
        f"M{x},{y + h * 0.78} Q{x + w * 0.25},{y + h * 0.62} {x + w * 0.5},{y + h * 0.74} "
        f"T{x + w},{y + h * 0.66} V{y + h} H{x} Z",
        SNOW_SHADE,
    )
    frame = f'stroke="#efe4cf" stroke-width="{w * 0.05:.1f}"'
    bars = f"M{x + w / 2},{y} V{y + h} M{x},{y + h / 2} H{x + w}"
    return "".join(
        [
            rect(x, y, w, h, "url(#night)"),
            hills,
            fir(x + w * 0.27, y + h * 0.78, h * 0.24),
            fir(x + w * 0.72, y + h * 0.75, h * 0.3),
            *inside,
            line(bars, "#efe4cf", w * 0.035),
            rect(x, y, w, h, "none", 8, frame),
            rect(x - w * 0.08, y + h, w * 1.16, h * 0.055, "#d9c7a6", 6),
        ]
    )
