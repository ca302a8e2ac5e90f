"""Measures the cues of one caption set against the figures for calm reading, one finding for each kind of fault."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.wording import beside, say
from desktop.domain.words import small_number
from desktop.media.caption_set import CaptionSet
from desktop.media.cue import Cue
from desktop.media.figures import Figures

_SLACK = 0.011  # seconds; formats round times to hundredths or to frames


@dataclass(frozen=True, slots=True)
class _Fault:
    """`value` is how bad it is (characters, seconds …), `at` the cue's start in seconds."""

    at: float
    value: float


def cue_findings(captions: CaptionSet, duration: float, *, upright: bool, figures: Figures) -> list[Finding]:
    """`duration` of the film in seconds (0 = unknown); `upright` for film held on end, where lines must be shorter."""
    cues = captions.cues
    found = [
        _line_length(cues, figures, upright=upright),
        _line_count(cues, figures),
        _speed(cues, figures),
        _too_short(cues, figures),
        _too_long(cues, figures),
        _overlaps(cues),
        _gaps(cues, figures),
        _outside(cues, duration, figures),
    ]
    return [one for one in found if one is not None]


def clock(seconds: float) -> str:
    """`1:48`, `1:02:03`."""
    minutes, rest = divmod(int(max(0.0, seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def _line_length(cues: tuple[Cue, ...], figures: Figures, *, upright: bool) -> Finding | None:
    longest = [_Fault(cue.start, max((len(line) for line in cue.lines), default=0)) for cue in cues]
    most = figures["line_warning_upright" if upright else "line_warning"]
    hint = min(most, figures["line_hint"])
    return _two_steps(
        "captions_line_length",
        longest,
        hint,
        most,
        lambda texts: say("{texts} har for lange linjer", texts=texts),
        lambda worst, limit: say(
            "Den lengste linja er {worst:.0f} tegn. Over {limit:.0f} er tungt å rekke.", worst=worst, limit=limit
        ),
        say("Del linjene i to"),
    )


def _line_count(cues: tuple[Cue, ...], figures: Figures) -> Finding | None:
    faults = [_Fault(cue.start, len(cue.lines)) for cue in cues if len(cue.lines) >= figures["lines_warning"]]
    return _one_step(
        "captions_lines",
        faults,
        lambda texts: say("{texts} har mange linjer", texts=texts),
        say("To linjer er det øyet rekker uten å miste bildet."),
        say("Del dem i flere tekster"),
    )


def _speed(cues: tuple[Cue, ...], figures: Figures) -> Finding | None:
    speeds = [_Fault(cue.start, cue.characters / (cue.end - cue.start)) for cue in cues if cue.end > cue.start]
    strong = any(fault.value > figures["speed_strong"] for fault in speeds)
    return _two_steps(
        "captions_speed",
        speeds,
        figures["speed_hint"],
        figures["speed_warning"],
        lambda texts: (
            say("{texts} går altfor fort", texts=texts) if strong else say("{texts} går litt fort", texts=texts)
        ),
        lambda worst, limit: say(
            "Den raskeste har {worst:.0f} tegn i sekundet, rolig er {calm:.0f}.",
            worst=worst,
            calm=figures["speed_hint"],
        ),
        say("La dem stå lenger, eller kort ned"),
    )


def _too_short(cues: tuple[Cue, ...], figures: Figures) -> Finding | None:
    return _two_steps(
        "captions_short",
        [_Fault(cue.start, -(cue.end - cue.start) - _SLACK) for cue in cues],
        -figures["shortest_hint"],
        -figures["shortest_warning"],
        lambda texts: say("{texts} står for kort", texts=texts),
        lambda worst, limit: say(
            "Den korteste vises i {shown}. Under {least} er vanskelig å oppfatte.",
            shown=_seconds(-worst - _SLACK),
            least=_seconds(-limit),
        ),
        say("La dem stå lenger"),
    )


def _too_long(cues: tuple[Cue, ...], figures: Figures) -> Finding | None:
    return _two_steps(
        "captions_long",
        [_Fault(cue.start, cue.end - cue.start - _SLACK) for cue in cues],
        figures["longest_hint"],
        figures["longest_warning"],
        lambda texts: say("{texts} står for lenge", texts=texts),
        lambda worst, limit: say(
            "Den lengste vises i {shown}. Etter {most} leser mange den om igjen.",
            shown=_seconds(worst + _SLACK),
            most=_seconds(limit),
        ),
        say("Del dem i to"),
    )


def _overlaps(cues: tuple[Cue, ...]) -> Finding | None:
    faults, last = [], float("-inf")
    for cue in cues:
        if cue.start < last - _SLACK:
            faults.append(_Fault(cue.start, last - cue.start))
        last = max(last, cue.end)
    return _one_step(
        "captions_overlap",
        faults,
        lambda texts: say("{texts} kommer for tidlig", texts=texts),
        say("Den forrige er ikke borte ennå, så begge blir vanskelige å lese."),
        say("La den forrige slutte før"),
    )


def _gaps(cues: tuple[Cue, ...], figures: Figures) -> Finding | None:
    faults = []
    for before, after in pairwise(cues):
        gap = after.start - before.end
        if -_SLACK <= gap < figures["gap_warning"] - _SLACK:
            faults.append(_Fault(after.start, gap))
    return _one_step(
        "captions_gap",
        faults,
        lambda texts: say("{texts} kommer rett på den forrige", texts=texts),
        say("Uten et lite blink mellom ser ikke øyet at teksten er ny."),
        say("Legg inn et lite opphold"),
    )


def _outside(cues: tuple[Cue, ...], duration: float, figures: Figures) -> Finding | None:
    end = duration + figures["outside_margin"]
    faults = [_Fault(cue.start, cue.end) for cue in cues if cue.end > end or cue.start < 0 or cue.end < cue.start]
    if not duration:
        return None
    return _one_step(
        "captions_outside",
        faults,
        lambda texts: say("{texts} ligger utenfor filmen", texts=texts),
        say("Filmen er slutt ved {place}. Kanskje hører tekstfila til en annen film.", place=clock(duration)),
        say("Sjekk at det er riktig tekstfil"),
    )


def _two_steps(
    name: str,
    faults: list[_Fault],
    hint: float,
    limit: float,
    title: Callable[[str], str],
    why: Callable[[float, float], str],
    advice: str,
) -> Finding | None:
    """A warning for what is over the limit, else a tip for what is over the hint, else nothing."""
    for threshold, severity in ((limit, Severity.WARNING), (hint, Severity.TIP)):
        over = [fault for fault in faults if fault.value > threshold]
        if over:
            worst = max(fault.value for fault in over)
            return _finding(name, severity, title(_texts(len(over))), why(worst, threshold), advice, over)
    return None


def _one_step(
    name: str,
    faults: list[_Fault],
    title: Callable[[str], str],
    why: str,
    advice: str,
) -> Finding | None:
    return _finding(name, Severity.WARNING, title(_texts(len(faults))), why, advice, faults) if faults else None


def _finding(name: str, severity: Severity, title: str, why: str, advice: str, faults: list[_Fault]) -> Finding:
    first = min(fault.at for fault in faults)
    many = len(faults) > 1
    place = say("Første gang ved {place}.", place=clock(first)) if many else say("Ved {place}.", place=clock(first))
    return Finding(
        name, severity, title, beside(why, place), advice, words=clock(first), step=Step.CAPTIONS, at=max(0.0, first)
    )


def _texts(count: int) -> str:
    number = small_number(count)
    return (
        say("{number:capital} tekst", number=number) if count == 1 else say("{number:capital} tekster", number=number)
    )


def _seconds(value: float) -> str:
    return say("{seconds} sekunder", seconds=f"{value:.1f}".replace(".", ","))
