"""Makes the three short films: two without captions (so that Elleve has something to find) and one with."""

import math
from collections.abc import Callable, Iterable
from pathlib import Path

import av
import numpy as np
from PIL import Image

from example_art import rooms, shapes, sound
from example_art.render import drawn

RATE = 15  # pictures a second
KAARE = "Kåre leser.mp4"
TERJE = "Terje ønsker god jul.mp4"
GREP = "Fem grep mot fatigue.mp4"
CAPTIONS = "Fem grep mot fatigue.nb_NO.srt"


def make_all(home: Path) -> list[str]:
    """Writes the films and the subtitle file; gives their names."""
    _kaare(home)
    _terje(home)
    _grep(home)
    return [KAARE, TERJE, GREP, CAPTIONS]


def _kaare(home: Path) -> None:
    sentences = [
        "God kveld. Nå skal jeg lese litt for dere.",
        "Det var en stille vinterkveld, og snøen hadde lagt seg over hele Solbukta.",
        "Bare i ett vindu sto det et lys og ventet.",
    ]
    said, sounds = sound.laid_out(sentences, 0.8, 0.5, 2.0, speed=128, pitch=22)
    seconds = math.ceil(said[-1].end + 1.2)
    whole, voice = sound.mixed(seconds, said, sounds, sound.tune(seconds, (-5, 0, 4, 7, 4, 0, 2, 5, 9, 5, 2, -3), 0.6))
    mouths = sound.mouth_moves(voice, seconds * RATE, RATE)
    turn = said[1].start - 0.4

    def frame(number: int) -> str:
        time = number / RATE
        page = min(max((time - turn) / 0.9, 0), 1)
        light = 1 + 0.06 * math.sin(time * 5)
        return rooms.armchair_scene(time * 16, 1.4 * math.sin(time * 1.6), page, light, mouths[number])

    _write(home / KAARE, (640, 360), _frames(frame, seconds, (640, 360)), whole)


def _terje(home: Path) -> None:
    sentences = ["Hei alle sammen, det er Terje.", "Takk for turene i år.", "God jul, og husk brodder."]
    said, sounds = sound.laid_out(sentences, 0.6, 0.5, 1.5, speed=140, pitch=38)
    seconds = math.ceil(said[-1].end + 0.9)
    whole, voice = sound.mixed(seconds, said, sounds, sound.tune(seconds, (0, 4, 7, 12, 7, 4, 2, 5, 9, 14, 9, 5), 0.4))
    mouths = sound.mouth_moves(voice, seconds * RATE, RATE)

    def frame(number: int) -> str:
        time = number / RATE
        return rooms.terje_scene(time * 44, 12 * math.sin(time * 5), mouths[number])

    _write(home / TERJE, (360, 640), _frames(frame, seconds, (360, 640)), whole)


def _grep(home: Path) -> None:
    sentences = [
        "Hvil før du blir sliten.",
        "Si nei til halvparten, med god samvittighet.",
        "Sitt når du lager mat.",
        "Gå hjem mens det ennå er gøy.",
        "Og la noen andre ta oppvasken.",
    ]
    said, sounds = sound.laid_out(sentences, 0.7, 0.4, 2.2, speed=140, pitch=52)
    seconds = math.ceil(said[-1].end + 1.0)
    whole, _ = sound.mixed(seconds, said, sounds, sound.tune(seconds, (0, 7, 4, 9, 5, 12, 7, 4), 0.75))

    def frame(number: int) -> str:
        time = number / RATE
        return shapes.sheet(640, 360, [rooms.rest_scene(2.2 * math.sin(time * 2), time * 12)])

    _write(home / GREP, (640, 360), _frames(frame, seconds, (640, 360)), whole)
    (home / CAPTIONS).write_text(_srt(said, seconds), encoding="utf-8", newline="\n")


def _frames(frame: Callable[[int], str], seconds: int, size: tuple[int, int]) -> Iterable[Image.Image]:
    return (drawn(frame(number), size, finer=2) for number in range(seconds * RATE))


def _srt(said: list[sound.Said], seconds: float) -> str:
    """One cue a sentence, long enough to read (15 characters a second, 1.6 s) and 0.1 s before the next."""
    blocks = []
    for number, line in enumerate(said):
        latest = said[number + 1].start - 0.1 if number + 1 < len(said) else seconds - 0.1
        end = min(max(line.end + 0.3, line.start + 1.7, line.start + len(line.words) / 15), latest)
        blocks.append(f"{number + 1}\n{_stamp(line.start)} --> {_stamp(end)}\n{_two_lines(line.words)}\n")
    return "\n".join(blocks)


def _two_lines(words: str) -> str:
    """Broken after a comma where it would be over 37 characters."""
    return words.replace(", ", ",\n", 1) if len(words) > 37 else words


def _stamp(seconds: float) -> str:
    whole = round(seconds * 1000)
    return f"{whole // 3_600_000:02d}:{whole // 60_000 % 60:02d}:{whole // 1000 % 60:02d},{whole % 1000:03d}"


def _write(path: Path, size: tuple[int, int], frames: Iterable[Image.Image], whole: sound.Sound) -> None:
    """H.264 and AAC in MP4; one thread so that the file comes out alike each time."""
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
        picture = container.add_stream("libx264", rate=RATE)
        picture.width, picture.height = size
        picture.pix_fmt = "yuv420p"
        picture.options = {"crf": "25", "preset": "slow", "threads": "1"}
        speech = container.add_stream("aac", rate=sound.RATE, layout="mono")
        speech.bit_rate = 72_000
        for image in frames:
            container.mux(picture.encode(av.VideoFrame.from_image(image)))
        container.mux(picture.encode(None))
        for start in range(0, len(whole) - 1023, 1024):
            block = av.AudioFrame.from_ndarray(np.ascontiguousarray(whole[None, start : start + 1024]), "fltp", "mono")
            block.sample_rate, block.pts = sound.RATE, start
            container.mux(speech.encode(block))
        container.mux(speech.encode(None))
