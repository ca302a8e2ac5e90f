"""Single frames of the films: Kåre in his chair, the sofa with the cat, Terje in the snow."""

import math

from example_art.people import KAARE, TERJE, bust, head, star
from example_art.shapes import (
    CREAM,
    FIR,
    FIR_DARK,
    INK,
    NIGHT,
    RED,
    RED_DARK,
    SNOW,
    SNOW_SHADE,
    candle,
    disc,
    fir,
    flame,
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


def armchair_scene(fallen: float = 0, breath: float = 0, page: float = 0, light: float = 1, mouth: float = 0) -> str:
    """Kåre in his chair, 640 x 360; `page` 0..1 turns a leaf, `fallen` moves the snow."""
    reader = [
        rect(-118, -150, 236, 250, "#9e4a3a", 40),
        rect(-150, 0, 62, 150, RED_DARK, 30),
        rect(88, 0, 62, 150, RED_DARK, 30),
        rect(-108, 70, 216, 70, "#ad5746", 24),
        *[rect(x, 146, 16, 22, "#3c2a22") for x in (-128, 112)],
        shape("M-70,84 H70 L84,158 H34 L20,104 H-20 L-34,158 H-84 Z", "#38425a"),
        oval(-66, 166, 40, 13, "#d0583d"),
        oval(66, 166, 40, 13, "#d0583d"),
        shape(
            f"M-84,96 C-94,{20 - breath} -50,{-20 - breath} 0,{-22 - breath} "
            f"C50,{-20 - breath} 94,{20 - breath} 84,96 Z",
            "#2f7470",
        ),
        head(KAARE, 0, -82 - breath, 0.86, looks=4, mouth=mouth),
        line("M-70,20 C-104,60 -80,92 -48,84 M70,20 C104,60 80,92 48,84", "#245c59", 30),
        _book(page),
        disc(-50, 82, 13, KAARE.skin),
        disc(50, 82, 13, KAARE.skin),
    ]
    lamp = [
        rect(-5, -10, 10, 230, INK, 4),
        oval(0, 222, 56, 11, INK),
        shape("M-44,-80 H44 L74,0 H-74 Z", "#f7dd9a"),
        oval(0, 0, 74, 8, "#fff2c4"),
    ]
    tree = [
        fir(0, 0, 250, FIR),
        *[
            disc(x, y, 6, "#ffd36b") + glow(x, y, 26 * light)
            for x, y in ((-6, -190), (16, -150), (-22, -112), (26, -92), (-2, -66), (-44, -38), (44, -36))
        ],
        star(0, -252, 20),
    ]
    return sheet(
        640,
        360,
        [
            rect(0, 0, 640, 360, NIGHT),
            disc(470, 120, 210, "#ffe0a0", f'fill-opacity="{0.13 * light:.3f}"'),
            disc(470, 120, 135, "#ffe0a0", f'fill-opacity="{0.16 * light:.3f}"'),
            window(
                50,
                50,
                150,
                160,
                [snowfall((50, 50, 150, 160), 42, 7, 1.9, fallen), candle(76, 210, 22, 7), candle(100, 210, 17, 7)],
            ),
            rect(0, 288, 640, 72, "#6b4d39"),
            oval(430, 330, 250, 26, "#8a6449", 'fill-opacity="0.7"'),
            placed(496, 104, lamp, 0.94),
            placed(578, 312, tree, 0.84),
            placed(362, 176, reader, 0.92),
        ],
    )


def _book(page: float) -> str:
    leaf = math.cos(page * math.pi)
    lift = math.sin(page * math.pi) * 26
    turning = shape(
        f"M0,44 Q{30 * leaf:.1f},{26 - lift:.1f} {62 * leaf:.1f},{40 - lift:.1f} "
        f"V{88 - lift / 2:.1f} Q{30 * leaf:.1f},{80 - lift / 2:.1f} 0,94 Z",
        "#fffaf0",
    )
    rows = [line(f"M{x},{y} h40", "#cbb994", 2.5) for x in (-52, 12) for y in (54, 63, 72)]
    return "".join(
        [
            shape("M-70,42 Q-34,30 0,46 Q34,30 70,42 V94 Q34,82 0,98 Q-34,82 -70,94 Z", RED_DARK),
            shape("M-64,38 Q-32,26 0,42 V92 Q-32,78 -64,88 Z M64,38 Q32,26 0,42 V92 Q32,78 64,88 Z", CREAM),
            *rows,
            turning if 0 < page < 1 else "",
            line("M0,42 V92", "#cbb994", 2),
        ]
    )


def rest_scene(breath: float, fallen: float = 0, light: float = 1) -> str:
    """A sofa with a sleeping cat, a blanket and a quiet lamp; 640 x 360."""
    cat = [
        oval(0, 0, 62, 30 + breath, "#d98e4a"),
        disc(-52, -8, 23, "#d98e4a"),
        shape("M-72,-20 L-68,-44 L-54,-28 Z M-46,-28 L-34,-44 L-32,-20 Z", "#d98e4a"),
        line("M-62,-6 q5,4 10,0 M-48,-6 q5,4 10,0", INK, 2.6),
        line("M56,10 C84,16 70,34 20,28", "#c27c3b", 13),
        *[line(f"M{x},-24 q4,10 0,18", "#c27c3b", 6) for x in (-8, 10, 28)],
    ]
    return "".join(
        [
            rect(0, 0, 640, 360, "#54707a"),
            disc(520, 120, 190, "#ffe0a0", f'fill-opacity="{0.2 * light:.3f}"'),
            rect(0, 290, 640, 70, "#6b4d39"),
            rect(120, 150, 360, 100, "#c9a06a", 30),
            rect(96, 190, 60, 110, "#b88c55", 24),
            rect(444, 190, 60, 110, "#b88c55", 24),
            rect(130, 220, 340, 76, "#d6b27e", 18),
            shape("M330,148 H462 C470,190 474,226 470,262 Q400,278 326,258 C322,220 324,180 330,148 Z", RED),
            *[line(f"M336,{y} H466", "#f6d77a", 4) for y in (176, 206, 236)],
            placed(240, 204, cat, 1.15),
            rect(516, 130, 8, 170, INK),
            shape("M486,132 L504,74 H536 L554,132 Z", "#f7dd9a"),
            oval(520, 302, 34, 7, INK),
            window(40, 36, 110, 104, [snowfall((40, 36, 110, 104), 26, 5, 1.6, fallen)]),
        ]
    )


def terje_scene(fallen: float = 0, wave: float = 0, mouth: float = 0) -> str:
    """Terje by the gate with a lantern, 360 x 640; `wave` turns the raised arm (degrees)."""
    arm = [line("M0,0 L8,-96", TERJE.jumper, 46), disc(8, -118, 24, "#b5443a"), line("M24,-112 l14,-10", "#b5443a", 15)]
    lantern = [
        glow(0, 30, 96),
        line("M-16,0 q16,-24 32,0", INK, 4),
        rect(-24, 0, 48, 10, INK, 3),
        rect(-20, 8, 40, 54, "#ffe6a8", 3),
        flame(0, 56, 0.8, wave / 20),
        rect(-24, 60, 48, 8, INK, 3),
    ]
    cap = [
        shape("M-62,-14 C-66,-104 66,-104 62,-14 C30,-30 -30,-30 -62,-14 Z", RED),
        line("M-58,-18 Q0,-38 58,-18", CREAM, 18),
        disc(0, -92, 20, CREAM),
    ]
    return sheet(
        360,
        640,
        [
            rect(0, 0, 360, 640, "url(#night)"),
            disc(285, 90, 34, "#fff4cf"),
            shape("M0,360 Q110,280 200,340 T360,310 V640 H0 Z", "#7f97ba"),
            fir(48, 430, 210, FIR_DARK, snow=True),
            fir(330, 420, 240, FIR_DARK, snow=True),
            shape("M0,420 Q150,370 360,410 V640 H0 Z", SNOW_SHADE),
            placed(258, 352, arm, 1, wave),
            placed(180, 270, [bust(TERJE, 0, 0, 1, 0), head(TERJE, 0, 0, 1, mouth=mouth), *cap]),
            line("M96,372 C66,430 66,470 84,496", TERJE.jumper, 46),
            disc(88, 506, 24, "#b5443a"),
            placed(88, 520, lantern, 1.1),
            shape("M0,600 Q120,560 360,604 V640 H0 Z", SNOW),
            snowfall((0, 0, 360, 640), 80, 12, 3.2, fallen),
        ],
    )
