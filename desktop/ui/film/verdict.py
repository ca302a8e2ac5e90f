"""What stands in the panel beside the film: whether it is captioned, in words, and what is to be looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.finding import Finding, Severity
from desktop.domain.media import Media
from desktop.domain.video import VideoReport
from desktop.media.coverage import Coverage, coverage
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


def judged(film: Media, report: VideoReport | None, cues: CueList, figures: Figures, upright: bool) -> Judgement:
    """What is written stands for the film's captions; where nothing is, what was found in the film does."""
    speech = report.speech if report is not None else None
    written = [cue for cue in cues if cue.has_words]
    heard = coverage(speech, [(cue.start, cue.end) for cue in written], figures["coverage_margin"]) if speech else None
    if written:
        live = check_cues(cues, speech, film.seconds, "", upright=upright)
        verdict = _verdict_of_written(live)
        others = [one for one in (report.findings if report else ()) if not one.id.startswith(ABOUT_CAPTIONS)]
        findings = [*live, *others]
    else:
        verdict = verdict_of(film, report)
        findings = list(report.findings if report else ())
    return Judgement(
        verdict, verdict_words(verdict), _line(verdict, heard, report, len(written)), _sorted(findings), heard
    )


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
