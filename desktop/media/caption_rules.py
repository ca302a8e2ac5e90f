"""Says whether a film is captioned, in which language, and what stands in the way of reading the captions."""

import re

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.language import LANGUAGE_NAMES
from desktop.domain.video import CaptionKind
from desktop.domain.wording import listed, say
from desktop.media.caption_set import CaptionSet
from desktop.media.coverage import Span
from desktop.media.coverage_rules import coverage_findings, says_nothing
from desktop.media.cue_rules import clock, cue_findings
from desktop.media.figures import Figures
from desktop.media.film_pass import FilmPass

_NORWEGIAN = frozenset({"nb", "nn", "no"})
_PLACES = {
    CaptionKind.SIDECAR: say("i en egen fil"),
    CaptionKind.EMBEDDED: say("i filmen"),
    CaptionKind.CEA: say("i bildedataene"),
    CaptionKind.BURNED_IN: say("i bildet"),
}


def caption_findings(
    sets: list[CaptionSet], seen: FilmPass, duration: float, language: str, figures: Figures
) -> list[Finding]:
    """`language` is the post's, empty for any Norwegian; `duration` in seconds."""
    good = [one for one in sets if one.count]
    found = [*_unusable(sets), *_presence(good, seen)]
    upright = seen.picture is not None and seen.picture.height >= 1.6 * seen.picture.width
    found += set_findings(good, seen.speech, duration, language, figures, upright=upright)
    return found + _sounds_left_out(good, seen)


def set_findings(
    good: list[CaptionSet],
    speech: list[Span] | None,
    duration: float,
    language: str,
    figures: Figures,
    *,
    upright: bool,
) -> list[Finding]:
    """Of captions that say something: their language, how they follow the speech, how they are to read."""
    if not good:
        return []
    found = [*_wrong_language(good, language), *coverage_findings(speech, _in_language(good, language), figures)]
    for one in good:
        found += cue_findings(one, duration, upright=upright, figures=figures)
    return found


def _sounds_left_out(good: list[CaptionSet], seen: FilmPass) -> list[Finding]:
    """Something sounds for a while when nobody speaks, and no caption says what."""
    cues = [cue for one in good for cue in one.cues]
    sounds = seen.background.sounds if seen.background else ()
    if not cues or not seen.speech or any(_describes(cue.text) for cue in cues):
        return []
    bare = [at for at, end in sounds if not any(cue.start < end and cue.end > at for cue in cues)]
    if not bare:
        return []
    place = clock(bare[0])
    why = say(
        "Ved {place} er det noe å høre som ingen sier. Er det viktig, så skriv det, for eksempel [latter].", place=place
    )
    title, advice = say("Lyder er ikke tekstet"), say("Gå til {place}", place=place)
    return [Finding("captions_sounds", Severity.TIP, title, why, advice, words=place, step=Step.CAPTIONS, at=bare[0])]


def _describes(text: str) -> bool:
    """`[latter]`, `(musikk)`, `♪`."""
    return bool(re.search(r"[\[(][^\])]+[\])]|[♪♫]", text))


def _presence(good: list[CaptionSet], seen: FilmPass) -> list[Finding]:
    if good:
        best = max(good, key=lambda one: one.count)
        return [Finding("captions_found", Severity.FINE, say("Filmen har teksting"), _found(best), "")]
    if not _heard(seen):
        return []
    if says_nothing(seen.speech):
        why = say("Vi hører ingen som snakker. Har musikk eller lyder noe å si, bør det også skrives.")
        return [_finding("captions", Severity.WARNING, say("Filmen mangler teksting"), why, say("Lag teksting"))]
    why = say("De som hører dårlig, får ikke med seg det som blir sagt.")
    return [_finding("captions", Severity.BLOCKS, say("Filmen mangler teksting"), why, say("Lag teksting"))]


def _found(best: CaptionSet) -> str:
    texts = say("1 tekst") if best.count == 1 else say("{count} tekster", count=best.count)
    tongue, place = LANGUAGE_NAMES.get(best.language), _PLACES[best.kind]
    if tongue is None:
        return say("{texts}, {place}.", texts=texts, place=place)
    return say("{texts} på {tongue}, {place}.", texts=texts, tongue=tongue, place=place)


def _heard(seen: FilmPass) -> bool:
    """A film without a sound to be heard has nothing to caption."""
    return seen.sound and (seen.loudness is None or seen.loudness.measurable or seen.loudness.seconds < 0.5)


def _unusable(sets: list[CaptionSet]) -> list[Finding]:
    found = []
    for one in sets:
        if not one.readable:
            why = say("Bokstavene i «{name}» lar seg ikke tyde.", name=one.name)
            title, advice = say("Tekstfila kan ikke leses"), say("Lagre tekstfila på nytt som UTF-8")
            found.append(_finding("captions_unreadable", Severity.WARNING, title, why, advice))
        elif not one.count:
            why = say("Det er ingen tekster med ord i «{name}».", name=one.name)
            title, advice = say("Tekstfila er tom"), say("Velg en annen tekstfil, eller lag teksting")
            found.append(_finding("captions_empty", Severity.WARNING, title, why, advice))
        elif one.encoding and one.encoding not in ("ascii", "utf-8", "utf-8-sig"):
            why = say(
                "«{name}» er ikke lagret som UTF-8. Da kan æ, ø og å bli borte når den lastes opp.", name=one.name
            )
            title, advice = say("Tekstfila er gammeldags lagret"), say("Lagre den som UTF-8")
            found.append(_finding("captions_encoding", Severity.TIP, title, why, advice))
        if one.pictures and one.kind == CaptionKind.EMBEDDED:
            why = say("Tekstene er lagret som bilder. De kan verken rettes eller lastes opp i kanalene.")
            title, advice = say("Tekstingen er bilder"), say("Lag teksting som tekst")
            found.append(_finding("captions_pictures", Severity.TIP, title, why, advice))
    return found


def _in_language(good: list[CaptionSet], language: str) -> list[CaptionSet]:
    """Those the post's readers can follow; all of them where there are none such."""
    return [one for one in good if not one.language or one.language in _wanted(language)] or good


def _wanted(language: str) -> set[str]:
    if not language:
        return set(_NORWEGIAN)
    return {language, "no"} if language in _NORWEGIAN else {language}


def _wrong_language(good: list[CaptionSet], language: str) -> list[Finding]:
    """Nothing is said where a set's language is unknown: it may well be the right one."""
    have = {one.language for one in good}
    if "" in have or have & _wanted(language):
        return []
    tongues = listed(sorted(LANGUAGE_NAMES.get(code, code) for code in have))
    right = LANGUAGE_NAMES.get(language, LANGUAGE_NAMES["no"])
    why = say("Innlegget er på {right}, men tekstingen er på {tongues}.", right=right, tongues=tongues)
    title, advice = say("Tekstingen er på et annet språk"), say("Lag teksting på {right}", right=right)
    return [_finding("captions_language", Severity.WARNING, title, why, advice)]


def _finding(name: str, severity: Severity, title: str, why: str, advice: str) -> Finding:
    return Finding(name, severity, title, why, advice, step=Step.CAPTIONS)
