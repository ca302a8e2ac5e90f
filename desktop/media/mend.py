"""Mends in captions what can be mended without asking: order, overlaps, gaps and long lines; and writes them as SRT."""

import textwrap
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from desktop.media.cue import Cue, with_words
from desktop.media.figures import Figures

_LEAST = 0.5  # seconds; a cue is not cut shorter than this to make room for the next


def mended(cues: Iterable[Cue], figures: Figures, *, upright: bool = False) -> list[Cue]:
    """The cues in order of time, those without words left out, with room between them and lines of even length. What
    would take a decision (too much text, too little time) is left as it is."""
    limit = int(figures["line_warning_upright" if upright else "line_hint"])
    apart = _apart(with_words(list(cues)), figures["gap_warning"])
    return [replace(cue, text=_broken(cue.text, limit)) for cue in apart]


def as_srt(cues: Iterable[Cue]) -> str:
    """SubRip, numbered from 1; to be saved as UTF-8, which every channel takes."""
    blocks = []
    for number, cue in enumerate(cues, 1):
        words = "\n".join(cue.lines)
        blocks.append(f"{number}\n{stamp(cue.start)} --> {stamp(cue.end)}\n{words}\n")
    return "\n".join(blocks)


def _apart(cues: list[Cue], gap: float) -> list[Cue]:
    """Each cue ends a blink before the next begins, where that leaves it time to be seen."""
    starts = [cue.start for cue in cues]
    done = []
    for cue in cues:
        later = starts[bisect_right(starts, cue.start) :]
        end = min(cue.end, later[0] - gap) if later else cue.end
        done.append(replace(cue, end=end) if end - cue.start >= _LEAST else cue)
    return sorted(done, key=lambda cue: (cue.start, cue.end))


def _broken(text: str, limit: int) -> str:
    """Two lines as even as can be, where the text does not fit as it stands but fits in two."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    speakers = sum(line.startswith(("-", "\u2013")) for line in lines) > 1
    if speakers or all(len(line) <= limit for line in lines):
        return "\n".join(lines)
    words = " ".join(lines)
    for width in range(len(words) // 2, limit + 1):
        halves = textwrap.wrap(words, width, break_long_words=False, break_on_hyphens=False)
        if len(halves) <= 2 and all(len(half) <= limit for half in halves):
            return "\n".join(halves)
    return "\n".join(lines)


def stamp(seconds: float, point: str = ",") -> str:
    """`01:02:03,450`; WebVTT has a full stop for `point`."""
    whole = round(max(0.0, seconds) * 1000)
    minutes, rest = divmod(whole, 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest // 1000:02d}{point}{rest % 1000:03d}"
