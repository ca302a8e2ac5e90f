"""Writes the library's films to disk."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from tests.film_library.lettering import Showing, lettered
from tests.film_library.scenes import Scene
from tests.media.films import SOUND_RATE, spoken


def record(
    path: Path,
    scene: Scene,
    showings: Sequence[Showing] = (),
    *,
    seconds: float,
    rate: int = 10,
    keys: int = 50,
    quality: int = 26,
    wave: np.ndarray | None = None,
) -> Path:
    """A film of the scene with the texts in it; `keys` frames between those that stand on their own, `quality` as
    x264's crf, `wave` mono at 48 kHz (None = somebody talks all through)."""
    wave = np.resize(spoken(), round(seconds * SOUND_RATE)) if wave is None else wave
    size = scene(0.0).size
    with av.open(str(path), "w") as film:
        options = {"preset": "superfast", "crf": str(quality), "g": str(keys), "sc_threshold": "0"}
        video = film.add_stream("libx264", rate=rate, options=options)
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        sound = film.add_stream("aac", rate=SOUND_RATE, layout="mono") if len(wave) else None
        for number in range(round(seconds * rate)):
            frame = av.VideoFrame.from_image(lettered(scene(number / rate), showings, number / rate))
            frame.pts, frame.time_base = number, Fraction(1, rate)
            film.mux(video.encode(frame))
        film.mux(video.encode(None))
        for at in range(0, len(wave) - 1023, 1024) if sound else ():
            part = av.AudioFrame.from_ndarray(wave[None, at : at + 1024].astype(np.float32), "fltp", "mono")
            part.sample_rate, part.pts, part.time_base = SOUND_RATE, at, Fraction(1, SOUND_RATE)
            film.mux(sound.encode(part))
        if sound:
            film.mux(sound.encode(None))
    return path
