"""Films with text in the picture: captions in the styles of programs and phones, and all that is no captions.

Drawn from a seed, so that some can be looked at while the finder is made better, and others kept unseen."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from tests.film_library.lettering import Showing, Style
from tests.film_library.recording import record
from tests.film_library.scenes import SCENES, Size

WIDE, TALL, SQUARE = (640, 360), (360, 640), (480, 480)
SENTENCES = (
    "Hei og velkommen til oss",
    "I dag skal vi lage lussekatter",
    "Først måler vi opp melet",
    "og så litt safran",
    "Rør det godt sammen og la deigen heve lenge",
    "Nå er den dobbelt så stor",
    "Vi former den som en S",
    "med en rosin i hver ende",
    "Mange spør meg om dette: Går det med annet mel?",
    "Ja, det gjør det fint",
    "De skal stå i ovnen",
    "i åtte til ti minutter",
    "Lukta er det beste",
    "Vi tar en pause midt i for ingen skal bli sliten",
    "Kaffen er klar",
    "Ta med en venn",
    "Takk for at du så på",
    "Vi ses neste torsdag",
    "Da blir det gløgg",
    "Ha det bra",
)
CREDITS = "Foto  Kåre|Lyd  Gunn|Klipp  Per|Tekst  Mona|Takk til  Ali|Kaffe  Siv|Sang  Åse|Idé  Tor".replace("|", "\n")
HEADINGS = ("Deigen", "Steking", "Kaffe", "Slutt")


def _two_lines(text: str) -> str:
    words = text.split()
    return "\n".join([" ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])])


def captions(dice: random.Random, seconds: float, style: Style, *, manner: str) -> Iterator[Showing]:
    """Text that follows speech: `sentences`, `two lines`, `words` (as reels show them, one to three at a time),
    `karaoke` (a sentence that stands while the spoken word changes colour), or `sparse` (long pauses)."""
    at, number = dice.uniform(0.3, 1.5), dice.randrange(len(SENTENCES))
    while at < seconds - 1.0:
        said = SENTENCES[number % len(SENTENCES)]
        number += 1
        if manner == "words":
            at = yield from _words(dice, said, at, style)
            continue
        length = max(1.2, len(said) / dice.uniform(12, 17))
        text = _two_lines(said) if manner == "two lines" and len(said) > 14 else said
        if manner == "karaoke":
            yield from _karaoke(text, at, length, style)
        else:
            yield Showing(at, at + length, text, style)
        at += length + (dice.uniform(1.5, 3.5) if manner == "sparse" else dice.choice([0.1, 0.1, 0.4, 1.0]))


def _words(dice: random.Random, said: str, at: float, style: Style) -> Iterator[Showing]:
    words = said.upper().split() if dice.random() < 0.5 else said.split()
    while words:
        count = dice.randint(1, 3)
        part, words = words[:count], words[count:]
        length = 0.3 * len(part) + 0.15
        yield Showing(at, at + length, " ".join(part), style)
        at += length
    return at + dice.uniform(0, 0.5)


def _karaoke(text: str, at: float, length: float, style: Style) -> Iterator[Showing]:
    words = text.split()
    step = length / len(words)
    for number in range(len(words)):
        marked = [word.upper() if place == number else word for place, word in enumerate(words)]
        yield Showing(at + number * step, at + (number + 1) * step, " ".join(marked), style)


def captioned(path: Path, seed: int) -> Path:
    """A film with captions burned in, in a style of its own."""
    dice = random.Random(seed)
    size: Size = dice.choice([WIDE, WIDE, TALL, TALL, SQUARE])
    tall = size[1] > size[0]
    usual = ["sentences", "sentences", "two lines", "sparse"]
    manner = dice.choice([*usual, *(["words", "words", "karaoke"] if tall else ["sentences"])])
    decoration = dice.choice(["outline", "outline", "shadow", "box", "pale box", "none"])
    scene = dice.choice(["photo", "photo", "blobs", "dark", "grainy", "speaker", "speaker", "shapes", "bright"])
    if decoration == "none" and scene in ("bright", "shapes", "photo"):
        scene = "speaker"
    big = manner == "words"
    down = dice.uniform(0.45, 0.8) if tall else dice.choice([0.86, 0.88, 0.9, 0.92, 0.8, 0.1])
    style = Style(
        font=dice.choice(["atkinson", "atkinson bold", "sans", "sans bold", "narrow", "serif", "mono", "plain"]),
        size=dice.uniform(0.035, 0.055) if big else dice.uniform(0.024, 0.034) if tall else dice.uniform(0.042, 0.075),
        colour="black" if decoration == "pale box" else dice.choice(["white", "white", "yellow", "cyan", "cream"]),
        decoration=decoration,
        down=down,
    )
    seconds = dice.choice([12.0, 18.0, 24.0, 32.0])
    shown = [*captions(dice, seconds, style, manner=manner), *_beside(dice, seconds, size)]
    return record(
        path,
        SCENES[scene](size, seed),
        [_fitting(one, size) for one in shown],
        seconds=seconds,
        keys=dice.choice([10, 25, 50, 250]),
        quality=dice.choice([22, 26, 30, 34]),
    )


def _fitting(one: Showing, size: Size) -> Showing:
    """Too long for the width: in two lines, then smaller, as every program does."""

    def wide(text: str) -> float:
        return max(len(line) for line in text.split("\n")) * one.style.size * size[1] * 0.56 / size[0]

    text = one.text
    if wide(text) > 0.9 and "\n" not in text:
        text = _two_lines(text)
    return replace(one, text=text, style=replace(one.style, size=one.style.size * min(1.0, 0.9 / wide(text))))


def _beside(dice: random.Random, seconds: float, size: Size) -> Iterator[Showing]:
    """What often stands in a captioned film too: a logo, an opening title, a name."""
    if dice.random() < 0.35:
        yield Showing(0, seconds, "MS-LAGET", Style(size=0.04, across=0.84, down=0.07, decoration="none"))
    if dice.random() < 0.3:
        yield Showing(0, 2.5, "Jul på huset", Style(size=0.09, down=0.35))
    if dice.random() < 0.25 and size == WIDE:
        yield Showing(3, 7, "Gunn Aas\nleder", Style(size=0.05, across=0.06, down=0.72, align="lm", decoration="box"))


Maker = Callable[[random.Random, float, Size], list[Showing]]


def _title(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    down = dice.choice([0.3, 0.5, 0.85])
    return [Showing(0.5, 4.5, "Jul på frivilligsentralen", Style(size=0.045 if size == TALL else 0.09, down=down))]


def _logo(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    place = dice.choice([(0.85, 0.07), (0.15, 0.07), (0.85, 0.93), (0.5, 0.94)])
    style = Style(size=0.045, across=place[0], down=place[1], decoration=dice.choice(["none", "shadow", "box"]))
    return [Showing(0, seconds, "www.eksempel.no", replace(style, size=0.025 if size == TALL else 0.045))]


def _names(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    style = Style(size=0.05, across=0.07, down=0.8, align="lm", decoration=dice.choice(["box", "shadow"]))
    style = replace(style, size=0.026) if size == TALL else style
    people = ["Gunn Aas\nleder i laget", "Kåre Nilsen\nfrivillig", "Mona Berg\nlikeperson"][: dice.randint(1, 3)]
    return [Showing(2 + 7 * number, 6 + 7 * number, name, style) for number, name in enumerate(people)]


def _credits(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    style = Style(size=0.03 if size == TALL else 0.055, down=1.3, decoration="none")
    return [Showing(2.0, seconds, CREDITS, style, drift=(0.0, -0.09))]


def _ticker(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    style = Style(size=0.05, across=0.3, down=0.94, align="lm", decoration="box")
    text = "  +++  ".join(SENTENCES[:8])
    return [Showing(0, seconds, text, replace(style, size=0.026) if size == TALL else style, drift=(-0.12, 0.0))]


def _slides(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    style = Style(size=0.06, across=0.08, down=0.52, align="lm", decoration="none", colour="black")
    style = replace(style, size=0.028) if size == TALL else style
    shown = []
    for number, start in enumerate(range(0, int(seconds), 6)):
        lines = [f"• {SENTENCES[(number * 5 + row) % len(SENTENCES)]}" for row in range(dice.randint(4, 6))]
        heading = replace(style, size=style.size * 1.4, down=0.12)
        shown.append(Showing(start, start + 6, "\n".join(lines), style))
        shown.append(Showing(start, start + 6, f"Punkt {number + 1}", heading))
    return shown


def _clock(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    across, down = dice.choice([(0.82, 0.93), (0.18, 0.07), (0.5, 0.93), (0.82, 0.07)])
    style = Style("mono", 0.025 if size == TALL else 0.05, across=across, down=down, decoration="shadow")
    return [Showing(second, second + 1, f"29.11.2026 12:03:{second:02d}", style) for second in range(int(seconds) + 1)]


def _headings(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    style = Style(size=0.04 if size == TALL else 0.1, down=0.5)
    starts = range(0, int(seconds), 9)
    return [
        Showing(start, start + 2.5, f"Del {start // 9 + 1}: {word}", style)
        for start, word in zip(starts, HEADINGS, strict=False)
    ]


def _closing(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    style = Style(size=0.03 if size == TALL else 0.06, down=0.84)
    return [Showing(seconds - 5, seconds, "Les mer på www.eksempel.no\neller ring 00 00 00 00", style)]


def _signs(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    style = Style(size=0.05, across=0.1, down=0.7, decoration="pale box", colour="black")
    return [
        Showing(0, seconds, "BYDELSHUSET", style, drift=(0.03, 0.002)),
        Showing(3, seconds, "Kafé åpen 10–16", replace(style, across=0.9, down=0.4, size=0.035), drift=(-0.04, 0.004)),
    ]


def _score(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    style = Style(size=0.03 if size == TALL else 0.055, across=0.2, down=0.09, decoration="box")
    starts = range(0, int(seconds), 5)
    return [Showing(start, start + 5, f"OSLO {start // 5} – {start // 10} BERGEN", style) for start in starts]


def _countdown(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    style = Style(size=0.25 if size == WIDE else 0.15, down=0.5)
    return [Showing(second, second + 1, str(10 - second), style) for second in range(min(10, int(seconds)))]


def _nothing(dice: random.Random, seconds: float, size: Size) -> list[Showing]:
    return []


OTHER_TEXT: dict[str, Maker] = {
    "nothing": _nothing,
    "title": _title,
    "logo": _logo,
    "names": _names,
    "credits": _credits,
    "ticker": _ticker,
    "slides": _slides,
    "clock": _clock,
    "headings": _headings,
    "closing": _closing,
    "signs": _signs,
    "score": _score,
    "countdown": _countdown,
}


def uncaptioned(path: Path, seed: int, kind: str = "") -> Path:
    """A film with text that is no captions, or with none at all."""
    dice = random.Random(seed)
    kind = kind or list(OTHER_TEXT)[seed % len(OTHER_TEXT)]
    size: Size = dice.choice([WIDE, WIDE, TALL])
    seconds = dice.choice([14.0, 20.0, 28.0])
    scene = dice.choice(["photo", "blobs", "dark", "grainy", "speaker", "shapes", "photo"])
    scene = "bright" if kind == "slides" else scene
    shown = OTHER_TEXT[kind](dice, seconds, size)
    if kind not in ("logo", "nothing", "slides") and dice.random() < 0.4:
        shown += _logo(dice, seconds, size)
    if kind in ("names", "clock", "signs") and dice.random() < 0.5:
        shown += _title(dice, seconds, size)
    keys, quality = dice.choice([10, 25, 50, 250]), dice.choice([22, 26, 30, 34])
    return record(path, SCENES[scene](size, seed), shown, seconds=seconds, keys=keys, quality=quality)
