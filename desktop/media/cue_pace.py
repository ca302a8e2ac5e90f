"""How one cue is to read, for guidance while it is written."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.media.cue import Cue
from desktop.media.cue_list import GAP, CueList, Edit
from desktop.media.figures import Figures


class Pace(StrEnum):
    EMPTY = "empty"
    CALM = "calm"
    QUICK = "quick"  # over what is calm
    TOO_QUICK = "too_quick"  # over what most can follow


@dataclass(frozen=True, slots=True)
class CueFigures:
    """`speed` in characters a second, `longest_line` in characters, `seconds` on the screen. `lacking` is how many
    seconds more it needs to be calm, `longer` how many of them there is room for before the next cue. `long_line` and
    `many_lines` tell whether the figures for good captions are passed, `overlaps` whether the next begins before."""

    pace: Pace
    speed: float
    characters: int
    longest_line: int
    lines: int
    seconds: float
    lacking: float
    longer: float
    long_line: bool
    many_lines: bool
    overlaps: bool


def figures_of(cues: CueList, place: int, figures: Figures, *, upright: bool = False, film: float = 0.0) -> CueFigures:
    """`upright` for film held on end, where lines must be shorter; `film` is its length in seconds, 0 = unknown."""
    cue = cues[place]
    seconds = max(0.001, cue.end - cue.start)
    longest = max((len(line) for line in cue.lines), default=0)
    lacking = max(0.0, _calm_seconds(cue, figures) - seconds)
    after = cues[place + 1].start if place + 1 < len(cues) else float("inf")
    return CueFigures(
        pace=_pace(cue, seconds, figures),
        speed=cue.characters / seconds,
        characters=cue.characters,
        longest_line=longest,
        lines=len(cue.lines),
        seconds=cue.end - cue.start,
        lacking=lacking,
        longer=max(0.0, min(lacking, after - GAP - cue.end, (film or float("inf")) - cue.end)),
        long_line=longest > figures["line_warning_upright" if upright else "line_hint"],
        many_lines=len(cue.lines) >= figures["lines_warning"],
        overlaps=cue.end > after,
    )


def lengthened(cues: CueList, place: int, figures: Figures, *, film: float = 0.0) -> Edit:
    """The cue stays as long as calm reading takes, or as there is room for."""
    longer = figures_of(cues, place, figures, film=film).longer
    return cues.ending(place, cues[place].end + longer) if longer else Edit(cues, place)


def _calm_seconds(cue: Cue, figures: Figures) -> float:
    return max(figures["shortest_warning"], cue.characters / figures["speed_hint"]) if cue.characters else 0.0


def _pace(cue: Cue, seconds: float, figures: Figures) -> Pace:
    if not cue.characters:
        return Pace.EMPTY
    speed = cue.characters / seconds
    if speed > figures["speed_warning"]:
        return Pace.TOO_QUICK
    return Pace.QUICK if speed > figures["speed_hint"] else Pace.CALM
