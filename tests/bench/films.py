"""A minute of film in full high definition, looked into beside ffprobe and ffmpeg on the same file."""

import os
import shutil
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np

from desktop.media.burn import burn
from desktop.media.cue import Cue
from tests.bench.figures import Figure, median, milliseconds
from tests.media.films import SOUND_RATE, spoken

ROOT = Path(__file__).resolve().parents[2]
SAID = ("Hei og velkommen", "I dag baker vi lussekatter", "Først måler vi melet", "og så litt safran", "Ha det bra")


def film_figures(folder: Path, seconds: int = 60, rounds: int = 5) -> list[Figure]:
    """Medians over the rounds, in which each of ours takes turns with its peer; all are fresh processes. None where
    the peers are not installed."""
    if shutil.which("ffmpeg") is None or shutil.which("ffprobe") is None:
        print("films are not measured: ffmpeg is not installed")
        return []
    folder.mkdir(parents=True, exist_ok=True)
    plain = make_minute(folder, seconds)
    captioned = folder / "captioned.mp4"
    burning = milliseconds(lambda: burn(plain, plain.name, _cues(seconds), captioned, lambda share, words: None))
    ffprobe = ["ffprobe", "-v", "error", "-show_streams", "-show_format", str(plain)]
    meter = ["ffmpeg", "-nostats", "-loglevel", "error", "-i", str(plain), "-vn", "-af", "ebur128=peak=true"]
    name = f"{seconds} s of 1080p30"
    return [
        _against(f"captions in files and tracks, {name}", "presence", plain, ffprobe, "ffprobe", 1.5, rounds),
        _against(f"loudness, {name}", "loudness", plain, [*meter, "-f", "null", "-"], "ffmpeg ebur128", 1.2, rounds),
        *_everything(captioned, name),
        Figure(f"captions burned into {name}", burning),
    ]


def make_minute(folder: Path, seconds: int) -> Path:
    """Moving shapes with the grain of a phone, and somebody who speaks; keyframes far apart, the hardest to search."""
    sound, film = folder / "speech.wav", folder / "plain.mp4"
    with wave.open(str(sound), "wb") as file:
        file.setparams((1, 2, SOUND_RATE, 0, "NONE", ""))
        file.writeframes((np.resize(spoken(), seconds * SOUND_RATE) * 32000).astype("<i2").tobytes())
    picture = f"testsrc2=s=1920x1080:r=30:d={seconds},noise=alls=6:allf=t"
    command = ["ffmpeg", "-loglevel", "error", "-y", "-f", "lavfi", "-i", picture, "-i", str(sound)]
    command += ["-c:v", "libx264", "-preset", "ultrafast", "-crf", "26", "-g", "250", "-pix_fmt", "yuv420p"]
    subprocess.run([*command, "-c:a", "aac", "-shortest", str(film)], check=True)
    return film


def _cues(seconds: int) -> list[Cue]:
    return [Cue(at + 0.3, at + 2.7, SAID[number % len(SAID)]) for number, at in enumerate(range(0, seconds - 2, 3))]


def _against(name: str, task: str, film: Path, peer: list[str], peer_name: str, aim: float, rounds: int) -> Figure:
    ours, theirs = [], []
    for _ in range(rounds + 1):
        theirs.append(milliseconds(lambda: subprocess.run(peer, stdout=subprocess.DEVNULL, check=True)))
        ours.append(milliseconds(lambda: run_film_child(task, film)))
    return Figure(name, median(ours[1:]), aim, median(theirs[1:]), peer_name, by_ratio=True)


def _everything(film: Path, name: str) -> list[Figure]:
    megabytes = 0.0

    def look() -> None:
        nonlocal megabytes
        megabytes = run_film_child("everything", film)

    took = milliseconds(look)
    return [
        Figure(f"everything, speech and burned-in captions included, {name}", took, 15_000),
        Figure(f"memory for everything, {name}", megabytes, 500, unit="MB"),
    ]


def run_film_child(task: str, film: Path) -> float:
    """Does the work in a fresh process; returns how much memory it took at most, in MB."""
    command = [sys.executable, "-m", "tests.bench.child_film", task, str(film)]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, cwd=ROOT, env=kept, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{task} failed: {done.stderr[-2000:]}")
    return float(done.stdout.splitlines()[-1])
