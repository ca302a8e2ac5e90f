"""What is said about one cue while it is written, and what can be mended with one press."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.media.cue_list import CueList, Edit
from desktop.media.cue_pace import CueFigures, Pace, figures_of, lengthened
from desktop.media.figures import Figures
from desktop.media.mend import mended
from desktop.ui.film.film_words import span_words, tenths
from desktop.ui.film.writing import CueWriting
from desktop.ui.translations import tr

LEAST = 0.05  # seconds; less is not worth a press


@dataclass(frozen=True, slots=True)
class Mending:
    """A button's words, and what pressing it gives."""

    words: str
    make: Callable[[], Edit]


def pace_words(pace: Pace) -> str:
    return {
        Pace.EMPTY: tr("Tom"),
        Pace.CALM: tr("Rolig"),
        Pace.QUICK: tr("Fort"),
        Pace.TOO_QUICK: tr("For fort"),
    }[pace]


# Icon and colour role.
PACE_SIGNS: dict[Pace, tuple[str, str]] = {
    Pace.EMPTY: ("state-missing", "text_2"),
    Pace.CALM: ("check", "success"),
    Pace.QUICK: ("sev-warn", "warn"),
    Pace.TOO_QUICK: ("sev-warn", "danger"),
}


def guidance(figures: CueFigures) -> str:
    """One line under the field: the worst thing first, else how long the longest line is."""
    if figures.overlaps:
        return tr("Neste tekst kommer før denne er borte")
    if figures.many_lines:
        return tr("{n} linjer, to er nok for øyet").format(n=figures.lines)
    if figures.long_line:
        return tr("{n} tegn på lengste linje, det er langt").format(n=figures.longest_line)
    if figures.pace in (Pace.QUICK, Pace.TOO_QUICK):
        speed = tr("{n} tegn i sekundet").format(n=round(figures.speed))
        enough = figures.longer > figures.lacking - LEAST
        return speed if enough else tr("{speed}, kort gjerne ned").format(speed=speed)
    if figures.pace == Pace.EMPTY:
        return tr("Skriv det som blir sagt")
    return tr("{n} tegn på lengste linje").format(n=figures.longest_line)


def mending(cues: CueList, place: int, figures: Figures, *, upright: bool, film: float) -> Mending | None:
    """What one press would mend in this cue, the worst thing first; None where nothing can be done safely."""
    now = figures_of(cues, place, figures, upright=upright, film=film)
    if now.overlaps:
        end = cues[place + 1].start - figures["gap_warning"]
        if end > cues[place].start + 0.3:
            return Mending(tr("Slutt før neste"), lambda: cues.ending(place, end))
    if now.many_lines or now.long_line:
        (whole,) = mended([cues[place]], figures, upright=upright)
        if whole.text != cues[place].text:
            return Mending(tr("Del i to linjer"), lambda: cues.worded(place, whole.text))
        if len(cues.split(place).cues) > len(cues):
            return Mending(tr("Del i to tekster"), lambda: cues.split(place))
    if now.pace in (Pace.QUICK, Pace.TOO_QUICK) and now.longer > LEAST:
        words = tr("Forleng {n} s").format(n=tenths(now.longer))
        return Mending(words, lambda: lengthened(cues, place, figures, film=film))
    return None


def spoken(writing: CueWriting, place: int) -> str:
    """«Tekst 2, 0:06,1 til 0:09,4, fort: fra keiser Augustus om at …»."""
    cue, figures = writing.cues[place], writing.figures_at(place)
    times = span_words(cue.start, cue.end).replace("–", tr("til"))
    name = tr("Tekst {n}").format(n=place + 1)
    return f"{name}, {times}, {pace_words(figures.pace).lower()}: {' '.join(cue.lines)}"
