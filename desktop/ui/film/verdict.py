"""What stands in the panel beside the film: whether it is captioned, in words, and what is to be looked at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.finding import Finding, Severity
from desktop.domain.language import guessed
from desktop.domain.media import Media
from desktop.domain.video import VideoReport
from desktop.domain.wording import say
from desktop.media.coverage import Coverage, coverage
from desktop.media.cue import Cue
from desktop.media.cue_list import CueList
from desktop.media.figures import Figures
from desktop.media.live_check import check_cues
from desktop.services.films import Verdict, verdict_of
from desktop.ui.film.film_words import verdict_words
from desktop.ui.translations import tr

# Findings of the kept report that what is written now takes the place of.
ABOUT_CAPTIONS = ("captions", "coverage", "burned_in")
ENOUGH_TO_SAY = 1.0  # seconds of speech
ORDER = (Severity.BLOCKS, Severity.WARNING, Severity.TIP, Severity.FINE)


@dataclass(frozen=True, slots=True)
class Judgement:
    """`line` is one fact under the verdict's words; `coverage` None where nobody has listened."""

    verdict: Verdict
    title: str
    line: str
    findings: tuple[Finding, ...]
    coverage: Coverage | None

    def beside(self, more: Sequence[Finding]) -> "Judgement":
        """With more findings, in their place by grade."""
        return replace(self, findings=_sorted([*self.findings, *more]))


def judged(
    film: Media, report: VideoReport | None, cues: CueList, figures: Figures, *, upright: bool, language: str = ""
) -> Judgement:
    """What is written stands for the film's captions; where nothing is, what was found in the film does. `language` is
    the post's, empty for any Norwegian."""
    speech = report.speech if report is not None else None
    written = [cue for cue in cues if cue.has_words]
    heard = coverage(speech, [(cue.start, cue.end) for cue in written], figures["coverage_margin"]) if speech else None
    others = [one for one in (report.findings if report else ()) if not one.id.startswith(ABOUT_CAPTIONS)]
    if written:
        live = check_cues(cues, speech, film.seconds, language, upright=upright)
        verdict, about = _verdict_of_written(live), [*live, *_same_language(written, language)]
    else:
        verdict, about = verdict_of(film, report), _found_in_film(film, report)
    line = _line(verdict, heard, report, len(written))
    return Judgement(verdict, verdict_words(verdict), line, _sorted([*about, *others]), heard)


def _found_in_film(film: Media, report: VideoReport | None) -> list[Finding]:
    """What was found about its captions, but for what the board has answered."""
    about = [one for one in (report.findings if report else ()) if one.id.startswith(ABOUT_CAPTIONS)]
    answered = {"burned_in"} if film.captions_in_picture is not None else set()
    if film.captions_in_picture:
        answered |= {"captions", "captions_coverage"}
    return [one for one in about if one.id not in answered]


def _same_language(written: Sequence[Cue], language: str) -> list[Finding]:
    """A good word where captions and post are in the same language."""
    if not language or guessed(cue.text for cue in written) != language:
        return []
    names = {
        "nb": say("Bokmål, som innlegget"),
        "nn": say("Nynorsk, som innlegget"),
        "en": say("Engelsk, som innlegget"),
    }
    why = say("De som leser innlegget, kan lese tekstingen.")
    return [Finding("captions_same_language", Severity.FINE, names[language], why, "")] if language in names else []


def _verdict_of_written(live: Sequence[Finding]) -> Verdict:
    ids = {one.id for one in live}
    return Verdict.PARTLY if ids & {"captions", "captions_coverage"} else Verdict.CAPTIONED


def _line(verdict: Verdict, heard: Coverage | None, report: VideoReport | None, written: int) -> str:
    if report is None:
        return tr("Filmen er ikke sett gjennom ennå")
    if heard is not None and heard.speech >= ENOUGH_TO_SAY and (written or verdict == Verdict.MISSING):
        words = tr("{covered} av {all} sekunder tale")
        return words.format(covered=round(heard.covered), all=round(heard.speech))
    if verdict == Verdict.MAYBE:
        return tr("Se på bildene under filmen, og svar")
    if not report.audio:
        return tr("Filmen har ingen lyd")
    if not heard:
        return tr("Ingen snakker i filmen")
    return ""


def _sorted(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: ORDER.index(one.severity)))
