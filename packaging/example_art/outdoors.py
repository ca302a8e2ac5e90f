"""Pictures from outside, and from inside a foggy head."""

import math
import random

from example_art.people import MONA, head
from example_art.shapes import (
    FIR,
    FIR_DARK,
    RED,
    RED_DARK,
    SNOW,
    SNOW_SHADE,
    disc,
    fir,
    glow,
    line,
    oval,
    placed,
    rect,
    shape,
    sheet,
    snowfall,
)


def turning_sun() -> str:
    """21 December: a snowed-in red house while the low sun turns."""
    sky = (
        '<linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#5b6ea3"/>'
        '<stop offset="0.55" stop-color="#e6a58f"/><stop offset="1" stop-color="#ffdc9c"/></linearGradient>'
    )
    house = [
        rect(-190, -190, 380, 190, RED),
        *[line(f"M{x},-186 V0", RED_DARK, 4) for x in range(-160, 190, 40)],
        shape("M-236,-184 L0,-340 L236,-184 Z", RED_DARK),
        shape(
            "M-250,-178 C-200,-230 -60,-330 0,-356 C60,-330 200,-230 250,-178 C220,-166 190,-188 160,-196 "
            "C90,-240 40,-290 0,-312 C-40,-290 -90,-240 -160,-196 C-190,-188 -220,-166 -250,-178 Z",
            SNOW,
        ),
        rect(90, -330, 52, 90, "#6d5a55"),
        rect(82, -346, 68, 22, SNOW, 11),
        *[rect(x, -136, 84, 78, "#ffe39a", 4, 'stroke="#fbf3df" stroke-width="9"') for x in (-150, 66)],
        *[line(f"M{x},-136 V-58", "#fbf3df", 6) for x in (-108, 108)],
        rect(-34, -126, 68, 126, "#3f5d57", 6),
        disc(20, -62, 6, "#e9c46a"),
        glow(-108, -98, 120, 0.7),
        glow(108, -98, 120, 0.7),
    ]
    smoke = line("M0,0 c-30,-50 40,-70 10,-130 c-20,-40 20,-60 40,-80", "#ffffff", 24, 'stroke-opacity="0.45"')
    rays = [
        line(
            f"M{880 + 150 * math.cos(a):.0f},{430 + 150 * math.sin(a):.0f} "
            f"l{65 * math.cos(a):.0f},{65 * math.sin(a):.0f}",
            "#fff0c2",
            12,
            'stroke-opacity="0.8"',
        )
        for a in [math.pi * (1 + s / 8) for s in range(9)]
    ]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, "url(#dusk)"),
            disc(880, 430, 330, "#fff0c2", 'fill-opacity="0.28"'),
            disc(880, 430, 110, "#fff4cf"),
            *rays,
            shape("M0,560 L220,400 L420,520 L640,380 L900,540 L1060,460 L1200,530 V900 H0 Z", "#8f93b8"),
            shape("M0,610 Q200,520 420,590 T860,570 T1200,590 V900 H0 Z", "#b9c3dc"),
            *[
                fir(x, y, h, FIR_DARK, snow=True)
                for x, y, h in ((90, 700, 300), (200, 690, 220), (1110, 700, 280), (1010, 680, 180))
            ],
            shape("M0,680 Q300,600 620,670 T1200,640 V900 H0 Z", SNOW_SHADE),
            placed(572, 346, [smoke]),
            placed(460, 700, house, 1.05),
            shape("M0,760 Q300,670 640,720 T1200,720 V900 H0 Z", SNOW),
            line("M462,716 C470,790 560,800 600,900", "#c6d3e6", 46),
            *[disc(x, y, 9, "#c6d3e6") for x, y in ((820, 800), (850, 826), (884, 812), (916, 838), (950, 822))],
        ],
        sky,
    )


def mona_walking() -> str:
    """18 December: Mona with poles on the path to the letter boxes, upright picture."""
    coat = "#c9573f"
    figure = [
        line("M-20,300 L-60,470", "#34445e", 58),
        line("M24,300 L60,470", "#3d4f6d", 58),
        shape("M-100,480 C-96,450 -30,448 -26,484 Z", "#5b3d2c"),
        shape("M24,480 C28,450 94,448 100,484 Z", "#5b3d2c"),
        line("M-196,180 L-246,498", "#6d5a55", 11),
        line("M196,160 L262,498", "#6d5a55", 11),
        shape("M-96,332 C-116,190 -90,96 0,88 C90,96 116,190 96,332 Q0,350 -96,332 Z", coat),
        line("M0,100 V336", "#9e3d2c", 7),
        *[disc(0, y, 8, "#fbf3df") for y in (160, 214, 268)],
        line("M-80,136 C-130,170 -150,186 -192,186", coat, 50),
        line("M80,136 C130,160 150,170 192,166", coat, 50),
        disc(-198, 184, 27, "#e9c46a"),
        disc(198, 164, 27, "#e9c46a"),
        line("M-52,20 C-58,50 -52,66 -44,74 M52,20 C58,50 52,66 44,74", MONA.hair, 20),
        head(MONA, 0, 0, 1.15),
        shape("M-62,-16 C-66,-108 66,-108 62,-16 C30,-34 -30,-34 -62,-16 Z", "#3f7a76"),
        line("M-60,-20 Q0,-42 60,-20", "#fbf3df", 18),
        disc(0, -100, 26, "#fbf3df"),
        line("M-54,76 Q0,112 54,76", "#e9c46a", 40),
        line("M32,92 L44,196", "#e9c46a", 34),
    ]
    boxes = [
        rect(-6, -150, 14, 150, "#6d5a55"),
        *[rect(x, -236, 92, 92, c, 10) for x, c in ((-112, "#3f7a76"), (-14, "#b5443a"), (84, "#d9a441"))],
        *[shape(f"M{x - 6},-226 C{x},-262 {x + 92},-262 {x + 98},-226 Z", SNOW) for x in (-112, -14, 84)],
    ]
    return sheet(
        1080,
        1350,
        [
            rect(0, 0, 1080, 1350, "#a9cde3"),
            disc(830, 240, 210, "#fff4cf", 'fill-opacity="0.55"'),
            disc(830, 240, 110, "#fff7dd"),
            shape("M0,640 Q260,470 560,600 T1080,560 V1350 H0 Z", "#cfe0ee"),
            *[
                fir(x, y, h, FIR, snow=True)
                for x, y, h in ((110, 800, 420), (270, 760, 300), (980, 770, 360), (860, 730, 230))
            ],
            shape("M0,780 Q360,690 1080,770 V1350 H0 Z", "#e6eef6"),
            shape("M470,770 C420,900 300,1000 200,1350 H900 C760,1080 640,940 620,762 Z", "#d3e0ee"),
            placed(840, 890, boxes, 1.05),
            oval(540, 1252, 300, 30, "#9fb6cc", 'fill-opacity="0.6"'),
            placed(540, 690, figure, 1.18),
            shape("M0,1270 Q300,1200 620,1280 T1080,1240 V1350 H0 Z", SNOW),
            snowfall((0, 0, 1080, 900), 46, 4, 7),
        ],
    )


def autumn_walk() -> str:
    """October: the bench half way round the lake."""
    dice = random.Random(10)
    leaves = [
        placed(
            dice.uniform(0, 1200),
            dice.uniform(640, 890),
            [oval(0, 0, 20, 10, dice.choice(["#d9772f", "#e9b44c", "#b5443a"]))],
            1,
            dice.uniform(0, 180),
        )
        for _ in range(60)
    ]
    crowns = []
    for x, y, r, c in (
        (150, 240, 170, "#d9772f"),
        (330, 170, 140, "#e9b44c"),
        (1010, 200, 180, "#c9573f"),
        (860, 130, 120, "#e9b44c"),
        (60, 120, 130, "#b5443a"),
    ):
        crowns += [
            rect(x - 16, y, 32, 720 - y, "#6b4a35"),
            disc(x, y, r, c),
            disc(x - r * 0.3, y - r * 0.2, r * 0.55, "#ffffff", 'fill-opacity="0.1"'),
        ]
    bench = [
        *[rect(-210, y, 420, 24, "#8a5a3a", 10) for y in (-150, -112, -60)],
        *[rect(x, -150, 20, 170, "#4a3a33", 6) for x in (-180, 160)],
        shape("M-60,-66 h70 l-6,-52 h-58 Z", "#4d7ea8"),
        oval(-25, -118, 29, 8, "#5b3826"),
    ]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, "#f3dfb8"),
            disc(600, 300, 260, "#fff4cf", 'fill-opacity="0.8"'),
            shape("M0,430 Q300,340 600,410 T1200,390 V900 H0 Z", "#8aa38b"),
            rect(0, 470, 1200, 150, "#8fb7c9"),
            *[
                line(f"M{x},{y} h{w}", "#d6e8ee", 6)
                for x, y, w in ((420, 510, 150), (640, 548, 190), (300, 578, 120), (760, 500, 90))
            ],
            *crowns,
            shape("M0,610 Q400,560 1200,620 V900 H0 Z", "#b98d4f"),
            shape("M520,600 C560,700 380,780 340,900 H900 C860,760 700,700 650,604 Z", "#dcbd86"),
            *leaves,
            placed(880, 770, bench, 1.05),
        ],
    )
