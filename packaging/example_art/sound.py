"""The sound of the films: read-aloud sentences and a quiet tune of our own."""

import io
import shutil
import subprocess
import wave
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

RATE = 48_000  # samples a second
Sound = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Said:
    """A sentence with when it starts and ends (seconds from the beginning of the film)."""

    words: str
    start: float
    end: float


def spoken(words: str, speed: int = 135, pitch: int = 40) -> Sound:
    """The words read by espeak-ng's Norwegian voice; where it is missing, a hum as long as the words."""
    program = shutil.which("espeak-ng")
    if program is None:
        return _hum(len(words) / 14)
    call = [program, "-v", "nb", "-s", str(speed), "-p", str(pitch), "--stdout", words]
    raw = subprocess.run(call, check=True, capture_output=True, timeout=60).stdout
    # The length in the header is a guess when writing to a pipe, so all that follows it is read.
    with wave.open(io.BytesIO(raw)) as source:
        rate = source.getframerate()
    samples = np.frombuffer(raw[44 : 44 + (len(raw) - 44) // 2 * 2], dtype="<i2").astype(np.float32) / 32768
    loud = np.flatnonzero(np.abs(samples) > 0.01)
    samples = samples[loud[0] : loud[-1] + 1]
    places = np.arange(0, len(samples) - 1, rate / RATE)
    return np.interp(places, np.arange(len(samples)), samples).astype(np.float32)


def _hum(seconds: float) -> Sound:
    time = np.arange(int(seconds * RATE)) / RATE
    syllables = np.abs(np.sin(2 * np.pi * 2.2 * time)) ** 0.7
    tone = sum(np.sin(2 * np.pi * 130 * step * time) / step for step in range(1, 8))
    return (0.25 * tone * syllables).astype(np.float32)


def tune(seconds: float, notes: tuple[int, ...], pace: float = 0.5) -> Sound:
    """A music box: one note (half tones from A4) each `pace` seconds, over and over; softer towards the end."""
    whole = np.zeros(int(seconds * RATE) + 2 * RATE)
    length = int(1.6 * RATE)
    time = np.arange(length) / RATE
    for step in range(int(seconds / pace)):
        tone = 440 * 2 ** (notes[step % len(notes)] / 12)
        note = np.sin(2 * np.pi * tone * time) + 0.35 * np.sin(4 * np.pi * tone * time) * np.exp(-time * 4)
        start = int(step * pace * RATE)
        whole[start : start + length] += note * np.exp(-time * 3.2) * np.minimum(time * 200, 1)
    fade = np.minimum(1, (seconds - np.arange(len(whole)) / RATE) / 1.5).clip(0)
    return (0.1 * whole * fade)[: int(seconds * RATE)].astype(np.float32)


def laid_out(
    sentences: list[str], first: float, pause: float, least: float, **voice: int
) -> tuple[list[Said], list[Sound]]:
    """The sentences one after another: each takes at least `least` seconds with `pause` before the next."""
    said, sounds, at = [], [], first
    for words in sentences:
        sound = spoken(words, **voice)
        end = at + len(sound) / RATE
        said.append(Said(words, at, end))
        sounds.append(sound)
        at = max(end + pause, at + least)
    return said, sounds


def mixed(seconds: float, said: list[Said], sounds: list[Sound], music: Sound) -> tuple[Sound, Sound]:
    """(the whole sound, the voice alone), both as long as the film and even in strength (about -17 LUFS)."""
    voice = np.zeros(int(seconds * RATE), dtype=np.float32)
    for line, sound in zip(said, sounds, strict=True):
        start = int(line.start * RATE)
        voice[start : start + len(sound)] += sound[: len(voice) - start]
    busy = voice[np.abs(voice) > 0.01]
    voice *= 0.2 / float(np.sqrt(np.mean(busy**2)))
    whole = voice + music * 0.55
    return (np.tanh(whole * 1.05) * 0.84).astype(np.float32), voice


def mouth_moves(voice: Sound, frames: int, rate: int) -> list[float]:
    """How open the mouth is in each frame, 0..1."""
    per = RATE // rate
    strength = [float(np.sqrt(np.mean(voice[at * per : (at + 1) * per] ** 2))) for at in range(frames)]
    most = max(strength) or 1
    return [0 if value < 0.12 * most else min(1, value / most) for value in strength]
