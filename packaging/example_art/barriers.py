"""Pictures of what stands in the way: fog in the head, and steps at the door."""

import math
import random

from example_art.shapes import (
    CREAM,
    FIR_DARK,
    INK,
    RED,
    SNOW,
    SNOW_SHADE,
    disc,
    glow,
    line,
    oval,
    placed,
    rect,
    shape,
    sheet,
    snowfall,
)


def fog() -> str:
    """14 December: thoughts as wool that has tangled itself round a head."""
    dice = random.Random(14)
    profile = (
        "M540,900 V792 C470,800 404,790 398,730 C396,706 404,696 396,684 C382,676 380,664 390,656 "
        "C378,650 376,636 386,626 "
        "C388,606 350,606 332,588 C322,576 364,524 372,470 C366,270 490,146 660,150 "
        "C860,162 960,310 930,480 C915,570 850,630 850,720 V900 Z"
    )
    cloud = [
        disc(x, y, r, "#e8ecf4", 'fill-opacity="0.95"')
        for x, y, r in (
            (560, 330, 105),
            (660, 270, 125),
            (790, 300, 118),
            (850, 390, 95),
            (730, 410, 130),
            (600, 420, 100),
        )
    ]
    x, y = 620.0, 330.0
    tangle = f"M{x},{y}"
    for _ in range(26):
        nx, ny = dice.uniform(520, 880), dice.uniform(240, 450)
        tangle += f" Q{dice.uniform(500, 900):.0f},{dice.uniform(220, 470):.0f} {nx:.0f},{ny:.0f}"
    notes = [
        placed(
            x,
            y,
            [
                rect(-62, -52, 124, 104, c, 8),
                line("M-38,-20 H36 M-38,4 H28 M-38,28 H12", "#000000", 6, 'stroke-opacity="0.22"'),
            ],
            1,
            t,
        )
        for x, y, c, t in (
            (180, 250, "#f6d77a", -10),
            (120, 480, "#f2b59a", 8),
            (230, 680, "#b9dcc6", -6),
            (1050, 210, "#b9cfe8", 9),
            (1080, 600, "#f6d77a", -9),
        )
    ]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, "#c9d3de"),
            disc(650, 420, 470, "#dfe6ee"),
            *notes,
            shape(profile, "#47617d"),
            *cloud,
            line(tangle, "#7d8fb0", 9, 'stroke-opacity="0.75"'),
            line(
                "M868,330 C1000,300 1010,420 930,470 C860,520 1010,560 1000,700 C996,760 1060,790 1130,770",
                "#c9573f",
                10,
            ),
            line("M640,360 C700,260 840,300 868,330 M650,420 C700,470 800,440 780,360", "#c9573f", 10),
            placed(468, 506, [line("M-30,0 q30,20 50,2", CREAM, 9)]),
            *[
                oval(x, y, w, 34, "#ffffff", 'fill-opacity="0.5"')
                for x, y, w in ((260, 830, 300), (760, 860, 380), (1080, 800, 220), (90, 760, 180))
            ],
        ],
    )


def steps_in_the_way() -> str:
    """3 December: a bright entrance, a helpful doormat, and four steps in between."""
    stairs = []
    for step in range(4):
        wide, y = 520 + step * 90, 560 + step * 58
        stairs += [
            rect(640 - wide / 2, y, wide, 60, ("#a9a2a0", "#8f8886")[step % 2]),
            rect(640 - wide / 2, y, wide, 18, SNOW, 9),
        ]
    door = [
        rect(-150, -400, 300, 400, "#3f5d57", 10),
        rect(-118, -366, 236, 190, "#ffe6a8", 8),
        line("M0,-366 V-176 M-118,-270 H118", "#3f5d57", 10),
        disc(112, -120, 13, "#e9c46a"),
        disc(0, -96, 62, FIR_DARK),
        disc(0, -96, 36, "#3f5d57"),
        *[disc(50 * math.cos(a), -96 + 50 * math.sin(a), 8, "#d8574a") for a in (0.4, 1.6, 2.8, 4.0, 5.2)],
    ]
    chair = [
        disc(40, 0, 96, "none", f'stroke="{INK}" stroke-width="14"'),
        *[
            line(f"M40,0 l{90 * math.cos(a):.0f},{90 * math.sin(a):.0f}", "#77777d", 4)
            for a in [s * math.pi / 4 for s in range(8)]
        ],
        disc(40, 0, 15, "#3a3a40"),
        line("M84,-260 L70,-60 H-76 L-104,60 H-150", "#3a3a40", 16),
        line("M84,-262 h44", "#3a3a40", 16),
        rect(-84, -86, 168, 30, RED, 14),
        rect(58, -236, 32, 160, RED, 14),
        disc(-104, 66, 32, "none", f'stroke="{INK}" stroke-width="11"'),
    ]
    bricks = [
        rect(x + (y // 60 % 2) * 60, y, 112, 52, "#c98e6b", 6)
        for y in range(-8, 560, 60)
        for x in range(-120, 1260, 120)
    ]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, "#b57a58"),
            *bricks,
            rect(0, 0, 1200, 900, "#2c3a55", 0, 'fill-opacity="0.28"'),
            rect(456, 120, 368, 444, "#fbf3df", 12),
            placed(640, 562, door),
            glow(640, 290, 360, 0.9),
            glow(400, 210, 170),
            rect(380, 170, 40, 76, "#ffe6a8", 10, f'stroke="{INK}" stroke-width="6"'),
            rect(0, 760, 1200, 140, SNOW_SHADE),
            *stairs,
            shape("M0,800 Q260,760 560,806 T1200,790 V900 H0 Z", SNOW),
            placed(240, 730, chair, 1.05),
            oval(250, 836, 170, 16, "#b9c8da"),
            snowfall((0, 0, 1200, 800), 70, 31, 6),
        ],
    )
