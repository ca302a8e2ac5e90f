"""How loud a film's sound is from moment to moment, for the line that is drawn under it; runs in the child process."""

from pathlib import Path
from typing import Any

from desktop.media.container import decoded, open_film, packets

STEP = 0.05  # seconds that one level stands for
_RATE = 8000
_FLOOR = -50.0  # dB below full scale that is drawn as nothing
_LONGEST = 6 * 3600.0  # seconds


def sound_levels(film: Path, name: str) -> list[int]:
    """0 (nothing to hear) to 100 (full scale) for each `STEP` seconds from the film's start; empty without sound.
    Raises FileProblem where the film cannot be opened."""
    import numpy as np

    window = int(_RATE * STEP)
    wave = np.zeros(0, np.float32)
    peaks: list[Any] = []
    for piece in _pieces(film, name):
        wave = np.concatenate([wave, piece])
        whole = len(wave) // window
        peaks.append(np.abs(wave[: whole * window]).reshape(whole, window).max(axis=1, initial=0.0))
        wave = wave[whole * window :]
    if not peaks:
        return []
    decibels = 20 * np.log10(np.maximum(np.concatenate(peaks), 1e-6))
    return [int(level) for level in np.clip(100 * (1 - decibels / _FLOOR), 0, 100)]


def _pieces(film: Path, name: str) -> Any:
    """The sound as mono, with silence where it begins after the picture."""
    import av
    import numpy as np

    with open_film(film, name) as container:
        audio: Any = next(iter(container.streams.audio), None)
        if audio is None or audio.codec_context is None:
            return
        resampler = av.AudioResampler(format="flt", layout="mono", rate=_RATE)
        begun = False
        try:
            for packet in packets(container, audio):
                for frame in decoded(packet):
                    if not begun:
                        begun = True
                        yield np.zeros(int(_RATE * min(max(0.0, frame.time or 0.0), _LONGEST)), np.float32)
                    for piece in resampler.resample(frame):
                        yield piece.to_ndarray()[0]
        except (av.FFmpegError, ValueError):
            return  # what was heard before the damage is drawn
