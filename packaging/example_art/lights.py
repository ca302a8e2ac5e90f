"""Pictures of candles: the first light, the second, the stairs, and the buns that go with them."""

import math

from example_art.people import star
from example_art.shapes import (
    CREAM,
    FIR,
    FIR_DARK,
    INK,
    NIGHT,
    RED,
    RED_DARK,
    WOOD_DARK,
    WOOD_LIGHT,
    candle,
    disc,
    garland,
    glow,
    line,
    oval,
    placed,
    rect,
    shape,
    sheet,
    snowfall,
    window,
)


def advent_window() -> str:
    """1 December: the first light in the window, with a cat looking out."""
    sky = snowfall((250, 90, 700, 540), 70, 3, 5)
    cat = placed(
        800,
        640,
        [
            shape("M-70,0 C-84,-120 -40,-170 0,-170 C40,-170 84,-120 70,0 Z", "#3a3230"),
            shape("M-46,-190 L-52,-262 L-14,-226 L14,-226 L52,-262 L46,-190 C60,-130 -60,-130 -46,-190 Z", "#3a3230"),
            line("M66,-10 C130,-6 134,60 104,92", "#3a3230", 24),
        ],
        1.1,
    )
    stick = [
        shape("M330,636 Q470,586 610,636 Z", FIR_DARK),
        *[disc(370 + step * 40, 618 - 12 * math.sin(step / 5 * math.pi), 10, RED) for step in range(6)],
        candle(380, 612, 120, 34, lit=True),
        *[candle(x, 612 - lift, 150, 34, lit=False) for x, lift in ((440, 8), (500, 8), (560, 0))],
    ]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, NIGHT),
            disc(470, 470, 520, "#ffd98a", 'fill-opacity="0.10"'),
            window(240, 80, 720, 560, [sky]),
            glow(380, 470, 330),
            *stick,
            cat,
            rect(0, 676, 1200, 224, "#34425a"),
            *[rect(x, 720, 8, 180, "#3d4c63") for x in range(60, 1200, 120)],
            shape("M120,40 C150,240 130,420 60,660 L0,660 V0 H110 Z", RED),
            shape("M1080,40 C1050,240 1070,420 1140,660 L1200,660 V0 H1090 Z", RED),
            rect(0, 0, 1200, 46, RED_DARK),
        ],
    )


def second_light() -> str:
    """6 December: two of four candles burn on a wreath, upright picture."""
    leaves = []
    for step in range(64):
        angle = step / 64 * 2 * math.pi
        x, y = 540 + 360 * math.cos(angle), 940 + 120 * math.sin(angle)
        leaves.append(placed(x, y, [oval(0, 0, 58, 16, FIR if step % 2 else FIR_DARK)], 1, step * 37 % 180))
    berries = [
        disc(540 + 360 * math.cos(a / 9 * 2 * math.pi), 946 + 116 * math.sin(a / 9 * 2 * math.pi), 17, RED)
        for a in range(9)
    ]
    back = [candle(400, 880, 330, 92, lit=True), candle(690, 880, 380, 92, lit=False)]
    front = [candle(300, 1010, 400, 96, lit=False), candle(770, 1010, 350, 96, lit=True)]
    return sheet(
        1080,
        1350,
        [
            rect(0, 0, 1080, 1350, "#4b2f3a"),
            disc(540, 560, 560, "#8a4a3f", 'fill-opacity="0.55"'),
            disc(540, 560, 360, "#c9774a", 'fill-opacity="0.35"'),
            rect(0, 940, 1080, 410, WOOD_DARK),
            oval(540, 1000, 480, 180, "#000000", 'fill-opacity="0.22"'),
            *leaves[32:],
            *back,
            *leaves[:32],
            *front,
            *berries,
            *[
                placed(x, y, [star(0, 0, 26, "#e9c46a")], 1, 12)
                for x, y in ((180, 260), (880, 180), (930, 420), (300, 120), (120, 520))
            ],
        ],
    )


def stairs_with_lights() -> str:
    """The empty stairs before the procession, one candle on each step."""
    parts = [rect(0, 0, 1200, 900, "#5d4233"), disc(600, 260, 480, "#ffd98a", 'fill-opacity="0.13"')]
    for step in range(6):
        wide, y = 420 + step * 150, 250 + step * 112
        parts += [
            rect(600 - wide / 2, y, wide, 120, ("#8a6449", "#7c5840")[step % 2]),
            rect(600 - wide / 2 - 10, y - 8, wide + 20, 20, WOOD_LIGHT, 8),
        ]
        for side in (-1, 1):
            parts.append(candle(600 + side * (wide / 2 - 50), y - 8, 54 + step * 8, 20 + step * 3, sway=side * 0.4))
    arch = "M420,250 V120 C420,-10 780,-10 780,120 V250 Z"
    parts += [
        shape(arch, "#f3c877", 'fill-opacity="0.85"'),
        shape("M470,250 V140 C470,40 730,40 730,140 V250 Z", "#ffe9b3"),
    ]
    return sheet(1200, 900, [*parts, garland([(-20, 40), (400, 30)], 70), garland([(800, 30), (1220, 40)], 70)])


def saffron_buns() -> str:
    """A plate of saffron buns."""
    curl = "M-70,0 C-70,-54 6,-54 6,-8 C6,20 -34,20 -34,-6 M70,0 C70,54 -6,54 -6,8 C-6,-20 34,-20 34,6"
    bun = [
        line(curl, "#a9671c", 54),
        line(curl, "#e5a334", 42),
        line(curl, "#f6cb6a", 12, 'stroke-opacity="0.75"'),
        disc(-32, -6, 12, INK),
        disc(32, 6, 12, INK),
    ]
    spots = [(350, 470, -12), (590, 410, 20), (830, 470, -28), (450, 600, 30), (730, 610, -8)]
    checks = [
        rect(x, y, 75, 75, "#ffffff", 0, 'fill-opacity="0.07"') for x in range(0, 1200, 150) for y in range(0, 900, 150)
    ]
    checks += [
        rect(x + 75, y + 75, 75, 75, "#ffffff", 0, 'fill-opacity="0.07"')
        for x in range(0, 1200, 150)
        for y in range(0, 900, 150)
    ]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, "#8f3a35"),
            *checks,
            oval(600, 570, 500, 270, "#000000", 'fill-opacity="0.2"'),
            oval(600, 540, 500, 270, CREAM),
            oval(600, 530, 400, 205, "#f0e2c4"),
            *[placed(x, y, bun, 1.08, turn) for x, y, turn in spots],
            candle(120, 330, 170, 46),
            candle(1070, 300, 130, 46, sway=0.6),
            placed(
                1040,
                760,
                [line("M-120,40 Q0,-40 120,10", FIR_DARK, 26), *[disc(x, 2, 15, "#e0584f") for x in (-30, 6, 36)]],
            ),
        ],
    )
