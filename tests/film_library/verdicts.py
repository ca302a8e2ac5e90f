"""Holds what Elleve says of the library's films against what is true, and prints the table: `make films`."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.video import CaptionKind, VideoReport
from desktop.media.coverage import coverage
from desktop.media.loudness import measured
from desktop.media.probe import probe
from tests.film_library.clips import Clip, library

_COVERAGE_AIM, _LOUDNESS_AIM = 5.0, 0.5  # points of a hundred; LU
_PRESENCE_AIM, _FOUND_AIM = 0.98, 0.9
_MARGIN = 1.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was said of one clip, and whether it is right (None = not asked). `error` is how far a figure is off."""

    clip: str
    said: str
    presence: bool
    found: bool | None = None  # captions in the picture, where they are
    false: bool | None = None  # a «yes» where they are not
    coverage: float | None = None
    loudness: float | None = None


def verdict(clip: Clip) -> Verdict:
    with tempfile.TemporaryDirectory(prefix="elleve-film-") as folder:
        film = clip.make(Path(folder))
        report = probe(film, film.name, [], "", 120.0, lambda share, words: None)
        kinds = {track.kind for track in report.captions}
        sure = CaptionKind.BURNED_IN in kinds
        return Verdict(
            clip.name,
            ", ".join(sorted(f"{track.kind} {track.format}" for track in report.captions)) or _doubt(report),
            presence=kinds == clip.kinds,
            found=sure if clip.in_picture else None,
            false=sure if clip.in_picture is False else None,
            coverage=_coverage_error(clip, film, report),
            loudness=_loudness_error(film) if clip.loud and shutil.which("ffmpeg") else None,
        )


def _doubt(report: VideoReport) -> str:
    return "none, but asks" if report.doubtful else "none"


def _coverage_error(clip: Clip, film: Path, report: VideoReport) -> float | None:
    if clip.coverage is None:
        return None
    from desktop.media.caption_file import read
    from desktop.media.caption_names import beside

    cues = [(cue.start, cue.end) for path in beside(film) for cue in read(path).cues]
    return abs(coverage(report.speech or (), cues, _MARGIN).share - clip.coverage)


def _loudness_error(film: Path) -> float:
    ours, theirs = measured(film, film.name), by_ffmpeg(film)
    assert ours is not None
    return abs(ours.integrated - theirs)


def by_ffmpeg(film: Path) -> float:
    """Integrated loudness in LUFS as the ffmpeg program says."""
    command = ["ffmpeg", "-hide_banner", "-nostats", "-i", str(film), "-vn", "-af", "ebur128", "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    return float(re.findall(r"I:\s+(-?[\d.]+) LUFS", said)[-1])


def summary(verdicts: Sequence[Verdict]) -> list[str]:
    """One line for each aim."""
    right = [one.presence for one in verdicts]
    found = [one.found for one in verdicts if one.found is not None]
    false = [one.false for one in verdicts if one.false is not None]
    coverages = [one.coverage for one in verdicts if one.coverage is not None]
    louds = [one.loudness for one in verdicts if one.loudness is not None]
    return [
        *_shares("captions there or not, right", right, _PRESENCE_AIM),
        *_shares("captions in the picture, found", found, _FOUND_AIM),
        *([f"false «yes» on other text: {sum(false)} of {len(false)}; {_word(not any(false))}"] if false else []),
        *_errors("coverage", [100 * one for one in coverages], _COVERAGE_AIM, "points"),
        *_errors("loudness against ffmpeg", louds, _LOUDNESS_AIM, "LU"),
    ]


def _shares(name: str, right: Sequence[bool], aim: float) -> Iterator[str]:
    if right:
        share = sum(right) / len(right)
        yield f"{name}: {sum(right)} of {len(right)} ({share:.1%}), aim {aim:.0%}; {_word(share >= aim)}"


def _errors(name: str, errors: Sequence[float], aim: float, unit: str) -> Iterator[str]:
    if errors:
        yield f"{name}: off by at most {max(errors):.2f} {unit}, aim {aim:g}; {_word(max(errors) <= aim)}"


def _word(holds: bool) -> str:
    return "holds" if holds else "DOES NOT HOLD"


def table(verdicts: Iterable[Verdict]) -> str:
    rows = [
        f"{'ok ' if one.presence else 'NO '} {one.clip:<44} {one.said:<32} {_figures(one)}".rstrip() for one in verdicts
    ]
    return "\n".join(rows)


def _figures(one: Verdict) -> str:
    coverage_words = "" if one.coverage is None else f"coverage off {one.coverage:.1%}"
    return coverage_words or ("" if one.loudness is None else f"loudness off {one.loudness:.2f} LU")


def main() -> int:
    burned = int(sys.argv[1]) if len(sys.argv) > 1 else 26
    clips = library(burned)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        verdicts = list(pool.map(verdict, clips))
    print(table(verdicts))
    print(f"\n{len(clips)} clips")
    print("\n".join(summary(verdicts)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
