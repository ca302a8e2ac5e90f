"""The invented people of Solbukta, drawn the same way in every picture."""

import math
from dataclasses import dataclass

from example_art.shapes import INK, disc, flame, line, oval, placed, rect, shape


@dataclass(frozen=True)
class Look:
    """How a person looks; `cut` is one of short, bob, long, bun, bald, curly."""

    skin: str
    hair: str
    cut: str
    jumper: str
    beard: str = ""
    glasses: bool = False


RAGNHILD = Look("#f0c4a0", "#c89543", "long", "#a8463a")
SIV = Look("#efc3a4", "#8c4a2f", "bob", "#d9a441")
MONA = Look("#f1c9aa", "#5b4335", "bun", "#4d7ea8")
TERJE = Look("#e6b08c", "#8f9396", "short", "#2f6b4f", beard="short")
KAARE = Look("#f0c2a2", "#f4f0ea", "bald", "#2f7470", beard="full", glasses=True)
AMINA = Look("#a96f4b", "#241c1c", "long", "#7a4b8c")
GREY_LADY = Look("#f0c8ae", "#d8d5cf", "bob", "#7d6b9c", glasses=True)

BACK_HAIR = {
    "long": "M-58,-8 C-64,-86 64,-86 58,-8 C62,60 66,100 56,136 C30,150 -30,150 -56,136 C-66,100 -62,60 -58,-8 Z",
    "bob": "M-60,-6 C-66,-86 66,-86 60,-6 C66,30 64,56 54,68 L-54,68 C-64,56 -66,30 -60,-6 Z",
}
FRINGE = {
    "short": "M-53,2 C-60,-80 60,-80 53,2 C50,-22 40,-34 22,-36 C-6,-34 -30,-40 -42,-26 C-50,-18 -51,-8 -53,2 Z",
    "long": "M-55,8 C-62,-82 62,-82 55,8 C50,-20 34,-34 4,-44 C-20,-34 -48,-20 -55,8 Z",
    "bob": "M-56,10 C-64,-82 64,-82 56,10 C52,-16 40,-26 26,-30 C0,-20 -34,-24 -44,-14 C-50,-6 -54,0 -56,10 Z",
    "bun": "M-54,2 C-60,-80 60,-80 54,2 C46,-28 24,-42 0,-42 C-24,-42 -46,-28 -54,2 Z",
    "bald": "M-52,-2 C-56,-74 56,-74 52,-2 C50,-26 38,-46 0,-46 C-38,-46 -50,-26 -52,-2 Z",
    "curly": "M-54,2 C-60,-80 60,-80 54,2 C46,-28 24,-42 0,-42 C-24,-42 -46,-28 -54,2 Z",
}
FACE = "M-50,-12 C-50,-62 50,-62 50,-12 L50,8 C50,74 -50,74 -50,8 Z"


def back_hair(look: Look, x: float, y: float, scale: float = 1, turn: float = 0) -> str:
    """The hair that falls behind the shoulders: to be painted before the body."""
    return placed(x, y, [shape(BACK_HAIR[look.cut], look.hair)], scale, turn) if look.cut in BACK_HAIR else ""


def head(look: Look, x: float, y: float, scale: float = 1, turn: float = 0, looks: float = 0, mouth: float = 0) -> str:
    """A head whose middle is at (x, y), about 130 high at scale 1; `looks` moves the eyes down (pixels) and `mouth`
    0..1 opens the mouth to speak."""
    parts = [disc(0, -72, 26, look.hair)] if look.cut == "bun" else []
    parts += [disc(-50, 4, 11, look.skin), disc(50, 4, 11, look.skin), shape(FACE, look.skin)]
    parts += _beard(look) + _features(looks, mouth, bool(look.beard))
    parts.append(shape(FRINGE[look.cut], look.hair))
    if look.glasses:
        parts += [disc(side * 20, 3, 16, "none", f'stroke="{INK}" stroke-width="4"') for side in (-1, 1)]
        parts.append(line("M-4,2 q4,-4 8,0", INK, 4))
    return placed(x, y, parts, scale, turn)


def _features(looks: float, mouth: float, bearded: bool) -> list[str]:
    eyes = [disc(x, 3 + looks, 5.2, INK) for x in (-20, 20)]
    cheeks = [disc(x, 22, 11, "#e0705a", 'fill-opacity="0.32"') for x in (-31, 31)]
    nose = line("M-2,10 q7,8 -2,10", "#000000", 3.4, 'stroke-opacity="0.22"')
    smile = line("M-14,33 Q0,45 14,33" if bearded else "M-17,30 Q0,48 17,30", INK, 4.2)
    if mouth > 0:
        smile = oval(0, 38, 11, 3 + 8 * mouth, "#6e2f2a", f'stroke="{INK}" stroke-width="2.5"')
    brows = [line(f"M{x - 8},-13 q8,-5 16,0", "#000000", 3.4, 'stroke-opacity="0.28"') for x in (-20, 20)]
    return [*cheeks, *eyes, *brows, nose, smile]


def _beard(look: Look) -> list[str]:
    if look.beard == "full":
        return [
            shape("M-52,4 C-54,44 -46,96 0,98 C46,96 54,44 52,4 C44,26 24,22 0,24 C-24,22 -44,26 -52,4 Z", look.hair)
        ]
    if look.beard == "short":
        return [shape("M-50,10 C-50,80 50,80 50,10 C44,30 26,24 0,24 C-26,24 -44,30 -50,10 Z", look.hair)]
    return []


def bust(look: Look, x: float, y: float, scale: float = 1, turn: float = 0, band: bool = True) -> str:
    """Head and shoulders in a knitted jumper; (x, y) is the middle of the head, the body goes 520 further down."""
    body = "M-120,520 C-128,130 -84,84 -30,76 L30,76 C84,84 128,130 120,520 Z"
    collar = rect(-34, 62, 68, 26, look.jumper, 12)
    parts = [
        rect(-22, 40, 44, 44, look.skin),
        shape(body, look.jumper),
        collar,
        line("M-32,86 Q0,98 32,86", "#000000", 4, 'stroke-opacity="0.16"'),
    ]
    if band:
        parts += [
            shape(f"M{mid - 11},142 l11,-13 l11,13 l-11,13 Z", "#fbf3df", 'fill-opacity="0.85"')
            for mid in (-66, -33, 0, 33, 66)
        ]
        parts.append(line("M-88,118 Q0,106 88,118 M-100,168 Q0,160 100,168", "#fbf3df", 5, 'stroke-opacity="0.7"'))
    parts += [
        line("M-80,440 C-88,300 -82,220 -74,190 M80,440 C88,300 82,220 74,190", "#000000", 5, 'stroke-opacity="0.14"')
    ]
    return back_hair(look, x, y, scale, turn) + placed(x, y, parts, scale) + head(look, x, y, scale, turn)


def gowned(look: Look, x: float, y: float, scale: float = 1, crown: str = "", sway: float = 0) -> str:
    """One of the Lucia procession: white gown, red sash, a candle in the hands. (x, y) is the middle of the head."""
    fold = 'stroke-opacity="0.5"'
    gown = [
        back_hair(look, 0, 0),
        rect(-18, 40, 36, 44, look.skin),
        shape("M-46,84 Q0,66 46,84 L104,420 Q0,440 -104,420 Z", "#fbf7ee"),
        line("M-30,250 L-54,418 M4,250 L2,424 M34,250 L56,418", "#d8d0c0", 4, fold),
        shape("M-64,216 Q0,232 64,216 L68,240 Q0,256 -68,240 Z", "#b5323b"),
        shape("M22,236 l22,-4 l14,110 l-22,6 Z", "#9c2730"),
        line("M-44,104 C-84,150 -70,196 -10,188", "#efe8da", 36),
        line("M44,104 C84,150 70,196 10,188", "#efe8da", 36),
        disc(-8, 186, 17, look.skin),
        disc(10, 186, 17, look.skin),
        rect(-7, 132, 14, 50, "url(#wax)", 3),
        flame(0, 130, 0.9, sway),
    ]
    top = head(look, 0, 0)
    if crown == "candles":
        top += shape("M-56,-22 Q0,-50 56,-22 L54,-40 Q0,-66 -54,-40 Z", "#2f6b4f")
        for mid, lift in ((-38, -44), (-13, -54), (13, -54), (38, -44)):
            top += rect(mid - 6, lift - 34, 12, 36, "url(#wax)", 3) + flame(mid, lift - 34, 0.7, sway)
    if crown == "star":
        top += line("M-50,-26 Q0,-52 50,-26", "#e4b13b", 9) + star(0, -52, 20)
    return placed(x, y, [*gown, top], scale)


def star(x: float, y: float, r: float, fill: str = "#f4c84e") -> str:
    """A five-pointed star."""
    points = []
    for step in range(10):
        reach = r if step % 2 == 0 else r * 0.45
        angle = math.pi * (step / 5 - 0.5)
        points.append(f"{x + reach * math.cos(angle):.1f},{y + reach * math.sin(angle):.1f}")
    return f'<polygon points="{" ".join(points)}" fill="{fill}"/>'


def wheelchair_lady(x: float, y: float, scale: float = 1) -> str:
    """The last in the procession, in a wheelchair; (x, y) is the middle of the head."""
    wheel = f'stroke="{INK}" stroke-width="13"'
    look = GREY_LADY
    parts = [
        line("M84,110 V296 H-30", "#3a3a40", 15),
        back_hair(look, 0, 0),
        rect(-18, 40, 36, 44, look.skin),
        shape("M-46,84 Q0,66 50,84 L74,262 L-40,262 Z", "#fbf7ee"),
        shape("M-60,226 H74 V282 Q-10,304 -92,286 L-108,250 Z", "#fbf7ee"),
        shape("M-108,252 L-60,262 L-84,402 L-124,402 Z", "#f1ebdd"),
        oval(-122, 408, 34, 13, "#4a3428"),
        shape("M-40,222 Q20,240 72,222 L74,244 Q20,262 -42,244 Z", "#b5323b"),
        disc(52, 330, 84, "none", wheel),
        *[
            line(f"M52,330 l{dx},{dy}", "#55555c", 4)
            for dx, dy in ((76, 0), (-76, 0), (0, 76), (0, -76), (54, 54), (-54, -54), (54, -54), (-54, 54))
        ],
        disc(52, 330, 15, "#3a3a40"),
        line("M-36,110 C-76,160 -70,196 -46,196", "#efe8da", 34),
        disc(-46, 194, 17, look.skin),
        rect(-55, 142, 14, 48, "url(#wax)", 3),
        flame(-48, 140, 0.9),
        head(look, 0, 0),
    ]
    return placed(x, y, parts, scale)
