"""Says how much of the speech the captions follow, and where they are missing."""

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.wording import beside, listed, say
from desktop.media.caption_set import CaptionSet
from desktop.media.coverage import Coverage, Span, coverage
from desktop.media.cue_rules import clock
from desktop.media.figures import Figures

_PLACES_NAMED = 4
_LITTLE = 1.0  # seconds of speech; less is a shout or a mistake


def says_nothing(speech: list[Span] | None) -> bool:
    """Somebody listened, and nobody speaks."""
    return speech is not None and sum(end - start for start, end in speech) < _LITTLE


def coverage_findings(speech: list[Span] | None, sets: list[CaptionSet], figures: Figures) -> list[Finding]:
    """`sets` are those in a language that counts; picture subtitles have no times to hold against the speech."""
    cues = [span for one in sets for span in (*((cue.start, cue.end) for cue in one.cues), *one.shown)]
    if speech is None or says_nothing(speech) or not cues:
        return []
    found = coverage(speech, cues, figures["coverage_margin"])
    share = say("{covered:.0f} av {speech:.0f} sekunder tale har teksting.", covered=found.covered, speech=found.speech)
    if found.share >= figures["coverage_good"]:
        return [Finding("coverage_good", Severity.FINE, say("Talen er tekstet"), share, "")]
    why = beside(share, _places(found))
    first = found.bare[0][0] if found.bare else -1.0
    if found.share < figures["coverage_missing"]:
        return [_finding("captions", Severity.BLOCKS, say("Det meste av talen mangler teksting"), why, first)]
    return [_finding("captions_coverage", Severity.WARNING, say("Noe av talen mangler teksting"), why, first)]


def _places(found: Coverage) -> str:
    spans = [f"{clock(start)}\u2013{clock(end)}" for start, end in found.bare]
    if not spans:
        return ""
    if len(spans) <= _PLACES_NAMED:
        return say("Uten tekst: {places}.", places=listed(spans))
    some, more = ", ".join(spans[:_PLACES_NAMED]), len(spans) - _PLACES_NAMED
    return say("Uten tekst: {places} og {more} steder til.", places=some, more=more)


def _finding(name: str, severity: Severity, title: str, why: str, at: float) -> Finding:
    advice = say("Lag teksting") if severity == Severity.BLOCKS else say("Gå til {place}", place=clock(at))
    return Finding(name, severity, title, why, advice, words=clock(at), step=Step.CAPTIONS, at=at)
