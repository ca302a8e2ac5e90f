"""Pictures of being together: Lucia, the coffee corner, the Christmas table and the board."""

from example_art.people import (
    AMINA,
    GREY_LADY,
    KAARE,
    MONA,
    RAGNHILD,
    SIV,
    TERJE,
    Look,
    bust,
    gowned,
    star,
    wheelchair_lady,
)
from example_art.shapes import (
    CREAM,
    FIR,
    FIR_DARK,
    INK,
    RED,
    RED_DARK,
    WOOD,
    WOOD_LIGHT,
    candle,
    disc,
    fir,
    garland,
    glow,
    line,
    oval,
    placed,
    rect,
    shape,
    sheet,
    snowfall,
    steam,
    window,
)

# A child in the picture, never named in the plan.
CHILD = Look("#f3cdb0", "#d9a95b", "bob", "#ffffff")


def lucia() -> str:
    """13 December: five people in white on the stairs (as on the consent page of the plan)."""
    steps = [rect(0, y, 1200, 14, WOOD_LIGHT) for y in (520, 640, 760)]
    people = [
        gowned(TERJE, 265, 232, 0.98),
        gowned(AMINA, 830, 250, 0.98, sway=0.6),
        gowned(RAGNHILD, 565, 218, 1.1, crown="candles"),
        gowned(CHILD, 395, 560, 0.66, crown="star", sway=-0.6),
        wheelchair_lady(985, 462, 0.95),
    ]
    panels = [rect(x, 110, 8, 420, "#7a563f") for x in range(60, 1200, 150)]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, WOOD),
            *panels,
            rect(0, 527, 1200, 373, "#7c5840"),
            rect(0, 647, 1200, 253, "#714f39"),
            rect(0, 767, 1200, 133, "#664732"),
            *steps,
            disc(570, 430, 430, "#ffd98a", 'fill-opacity="0.16"'),
            garland([(-20, 60), (390, 40), (800, 40), (1220, 60)], 50),
            placed(-66, -52, people, 1.1),
        ],
    )


def board_greeting() -> str:
    """24 December: the five of the board in Christmas jumpers."""
    back = [bust(TERJE, 360, 360, 1.2), bust(RAGNHILD, 610, 330, 1.2), bust(KAARE, 860, 360, 1.2, band=False)]
    front = [bust(SIV, 420, 590, 1.3, -4), bust(MONA, 790, 590, 1.3, 4)]
    bow = [shape("M0,0 C-40,-34 -54,20 0,6 C54,20 40,-34 0,0 Z", RED), disc(0, 2, 9, RED_DARK)]
    hat = [
        shape("M-66,10 C-60,-70 10,-110 84,-60 C50,-60 58,-20 62,10 Z", RED),
        rect(-74, 0, 148, 34, "#fff8ec", 17),
        disc(88, -56, 20, "#fff8ec"),
    ]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, "#34566a"),
            disc(600, 430, 470, "#ffd98a", 'fill-opacity="0.18"'),
            fir(120, 900, 620, FIR_DARK, snow=True),
            fir(1090, 900, 560, FIR_DARK, snow=True),
            snowfall((0, 0, 1200, 500), 60, 21, 6),
            *back,
            placed(860, 306, hat, 1.15, -4),
            placed(360, 486, bow, 1.3),
            *front,
            placed(420, 526, hat, 1.2, -10),
            garland([(-20, 30), (400, 20), (800, 20), (1220, 30)], 50),
        ],
    )


def cup(x: float, y: float, colour: str, pattern: str, scale: float = 1, phase: float = 0) -> str:
    """A coffee cup standing at (x, y) with steam."""
    parts = [
        oval(0, 6, 120, 22, "#000000", 'fill-opacity="0.16"'),
        oval(0, -4, 118, 24, CREAM),
        line("M70,-110 C136,-118 132,-36 66,-40", colour, 20),
        shape("M-84,-140 H84 C84,-60 64,-8 40,-8 H-40 C-64,-8 -84,-60 -84,-140 Z", colour),
        *[shape(f"M{mid},-92 l16,20 l-16,20 l-16,-20 Z", pattern) for mid in (-48, 0, 48)],
        oval(0, -140, 84, 20, CREAM),
        oval(0, -138, 72, 15, "#5b3826"),
        steam(0, -158, 110, phase),
    ]
    return placed(x, y, parts, scale)


def coffee_corner() -> str:
    """«Kaffekroken»: three different cups, a pot and waffles by the window."""
    heart = "M0,8 C-30,-30 -66,-4 -44,26 L0,62 L44,26 C66,-4 30,-30 0,8 Z"
    waffle = [
        shape(heart, "#d99a45"),
        line("M-40,12 L40,12 M-28,34 L28,34 M-18,-10 L-18,44 M18,-10 L18,44", "#b97a2c", 5),
    ]
    plate = [oval(0, 30, 190, 44, "#000000", 'fill-opacity="0.14"'), oval(0, 18, 186, 42, CREAM)]
    plate += [placed(x, y, waffle, 0.95, turn) for x, y, turn in ((-70, -46, -14), (66, -48, 16), (0, -74, 0))]
    pot = [
        shape("M-80,0 C-100,-120 -70,-220 -50,-250 H50 C70,-220 100,-120 80,0 Z", "#2f7470"),
        line("M74,-190 C150,-190 150,-60 84,-56", "#245c59", 20),
        shape("M-74,-150 L-140,-214 L-124,-224 L-64,-196 Z", "#2f7470"),
        oval(0, -250, 54, 14, "#245c59"),
        disc(0, -270, 15, "#e9c46a"),
        line("M-78,-70 Q0,-50 78,-70 M-82,-96 Q0,-76 82,-96", "#fbf3df", 6, 'stroke-opacity="0.7"'),
    ]
    lamp = [
        line("M0,-300 V0", INK, 5),
        shape("M-150,96 C-140,10 -60,0 0,0 C60,0 140,10 150,96 Z", RED),
        oval(0, 96, 150, 22, "#ffe6ae"),
    ]
    pane = [snowfall((120, 120, 360, 330), 40, 8, 4)]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, "#e9d3b0"),
            rect(0, 0, 1200, 560, "#ecd9ba"),
            window(120, 120, 360, 330, pane),
            glow(800, 260, 420, 0.8),
            shape("M0,600 H1200 V900 H0 Z", WOOD),
            rect(0, 590, 1200, 26, WOOD_LIGHT),
            *[
                line(f"M{x},650 h{w}", "#7a563f", 6)
                for x, w in ((60, 260), (420, 340), (880, 240), (180, 300), (620, 200))
            ],
            placed(800, 160, lamp),
            placed(990, 620, pot, 1.1),
            placed(520, 600, plate, 1.1),
            cup(250, 740, "#d9a441", "#fbf3df", 1.15, 0.4),
            cup(600, 820, "#4d7ea8", "#fbf3df", 1.25, 1.6),
            cup(930, 800, "#a8463a", "#f6cb6a", 1.15, 2.8),
        ],
    )


def christmas_table() -> str:
    """The table laid for the Christmas dinner, seen from the end."""
    plates = []
    for y, wide, offset in ((470, 86, 236), (590, 106, 300), (750, 132, 376)):
        for side in (-1, 1):
            x = 600 + side * offset
            plates += [
                oval(x, y + 8, wide, wide * 0.42, "#000000", 'fill-opacity="0.15"'),
                oval(x, y, wide, wide * 0.42, "#ffffff"),
                oval(x, y, wide * 0.7, wide * 0.28, "#f1e6d2"),
                placed(x, y - 4, [shape("M-20,18 L0,-30 L20,18 Z", RED)], wide / 90),
            ]
    chairs = [
        rect(600 + side * x - 55, y, 110, 190, "#5b3d2c", 22) for side in (-1, 1) for x, y in ((400, 380), (520, 500))
    ]
    bowl = [
        oval(0, 22, 150, 46, "#000000", 'fill-opacity="0.16"'),
        shape("M-140,-20 C-130,60 130,60 140,-20 Z", "#4d7ea8"),
        *[
            disc(x, y, 32, "#e8a13a")
            for x, y in ((-84, -28), (-28, -36), (30, -38), (86, -26), (-52, -62), (6, -72), (58, -60))
        ],
        *[shape(f"M{x},{y} q14,-18 26,-4 q-14,12 -26,4 Z", FIR) for x, y in ((-54, -92), (6, -104))],
    ]
    return sheet(
        1200,
        900,
        [
            rect(0, 0, 1200, 900, "#7b2f33"),
            *[rect(x, 0, 6, 420, "#8a393c") for x in range(30, 1200, 90)],
            disc(600, 330, 430, "#ffd98a", 'fill-opacity="0.16"'),
            rect(0, 452, 1200, 448, "#54302c"),
            fir(1040, 470, 420, FIR_DARK),
            *[
                glow(x, y, 40) + disc(x, y, 8, "#ffe7a3")
                for x, y in ((1000, 330), (1080, 300), (1030, 230), (1090, 380), (960, 388), (1040, 150))
            ],
            star(1040, 52, 30),
            window(90, 70, 260, 250, [snowfall((90, 70, 260, 250), 34, 5, 3)]),
            *chairs,
            shape("M330,400 H870 L1130,900 H70 Z", "#fbf3df"),
            shape("M520,400 H680 L760,900 H440 Z", RED),
            line("M530,400 L462,900 M670,400 L738,900", "#e9c46a", 7),
            *plates,
            candle(560, 470, 120, 24),
            candle(640, 470, 150, 24, sway=0.6),
            placed(600, 640, bowl, 0.9),
            candle(500, 840, 150, 34),
            candle(710, 840, 130, 34, sway=-0.5),
        ],
    )


def last_years_dinner() -> str:
    """Four guests lifting their glasses, a year ago."""
    guests = [(RAGNHILD, 190, 400), (TERJE, 460, 370), (AMINA, 740, 370), (GREY_LADY, 1010, 400)]
    crowns = ("#e9c46a", "#b5443a", "#4d7ea8", "#2f6b4f")
    parts = [
        rect(0, 0, 1200, 900, "#3d4c63"),
        disc(600, 380, 520, "#ffd98a", 'fill-opacity="0.14"'),
        garland([(-20, 40), (400, 20), (800, 20), (1220, 40)], 50),
    ]
    for (look, x, y), crown in zip(guests, crowns, strict=True):
        parts += [
            bust(look, x, y, 1.15),
            placed(x, y - 46, [_paper_crown(crown)], 1.15),
            _lifted_glass(look, x + 128, y + 150),
        ]
    plates = [oval(x, 760, 120, 34, "#ffffff") + oval(x, 758, 82, 22, "#f1e6d2") for x in (190, 460, 740, 1010)]
    lights = [candle(x, 752, 84, 30, sway=sway) for x, sway in ((325, 0.4), (600, 0), (875, -0.4))]
    cloth = [rect(0, 690, 1200, 210, CREAM), rect(0, 822, 1200, 78, RED), line("M0,822 H1200", "#e9c46a", 8)]
    return sheet(1200, 900, [*parts, *cloth, *plates, *lights])


def _paper_crown(colour: str) -> str:
    return shape("M-58,6 L-64,-62 L-32,-30 L0,-70 L32,-30 L64,-62 L58,6 Q0,-12 -58,6 Z", colour)


def _lifted_glass(look: Look, x: float, y: float) -> str:
    arm = line("M-40,120 Q10,110 4,34", look.jumper, 46)
    glass = shape("M-20,-70 H20 L14,-14 Q0,0 -14,-14 Z", "#e8a13a", 'fill-opacity="0.9"')
    return placed(x, y, [arm, line("M0,-8 V34", "#fbf3df", 6), glass, disc(2, 24, 24, look.skin)])
