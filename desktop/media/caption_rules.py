"""Says whether a film is captioned, in which language, and what stands in the way of reading the captions."""

import re

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.video import CaptionKind
from desktop.media.caption_set import CaptionSet
from desktop.media.coverage import Span
from desktop.media.coverage_rules import coverage_findings, says_nothing
from desktop.media.cue_rules import clock, cue_findings
from desktop.media.figures import Figures
from desktop.media.film_pass import FilmPass

_NORWEGIAN = frozenset({"nb", "nn", "no"})
_NAMES = {"nb": "bokmål", "nn": "nynorsk", "no": "norsk", "en": "engelsk", "sv": "svensk", "da": "dansk", "de": "tysk"}
_PLACES = {"sidecar": "i en egen fil", "embedded": "i filmen", "cea": "i bildedataene", "burned_in": "i bildet"}


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
    why = f"Ved {clock(bare[0])} er det noe å høre som ingen sier. Er det viktig, så skriv det, for eksempel [latter]."
    return [
        Finding("captions_sounds", Severity.TIP, "Lyder er ikke tekstet", why, f"Gå til {clock(bare[0])}",
                words=clock(bare[0]), step=Step.CAPTIONS, at=bare[0])
    ]  # fmt: skip


def _describes(text: str) -> bool:
    """`[latter]`, `(musikk)`, `♪`."""
    return bool(re.search(r"[\[(][^\])]+[\])]|[♪♫]", text))


def _presence(good: list[CaptionSet], seen: FilmPass) -> list[Finding]:
    if good:
        best = max(good, key=lambda one: one.count)
        texts = "1 tekst" if best.count == 1 else f"{best.count} tekster"
        tongue = f" på {_NAMES[best.language]}" if best.language in _NAMES else ""
        why = f"{texts}{tongue}, {_PLACES[best.kind]}."
        return [Finding("captions_found", Severity.FINE, "Filmen har teksting", why, "")]
    if not _heard(seen):
        return []
    if says_nothing(seen.speech):
        why = "Vi hører ingen som snakker. Har musikk eller lyder noe å si, bør det også skrives."
        return [_finding("captions", Severity.WARNING, "Filmen mangler teksting", why, "Lag teksting")]
    why = "De som hører dårlig, får ikke med seg det som blir sagt."
    return [_finding("captions", Severity.BLOCKS, "Filmen mangler teksting", why, "Lag teksting")]


def _heard(seen: FilmPass) -> bool:
    """A film without a sound to be heard has nothing to caption."""
    return seen.sound and (seen.loudness is None or seen.loudness.measurable or seen.loudness.seconds < 0.5)


def _unusable(sets: list[CaptionSet]) -> list[Finding]:
    found = []
    for one in sets:
        if not one.readable:
            why = f"Bokstavene i «{one.name}» lar seg ikke tyde."
            advice = "Lagre tekstfila på nytt som UTF-8"
            found.append(_finding("captions_unreadable", Severity.WARNING, "Tekstfila kan ikke leses", why, advice))
        elif not one.count:
            why = f"Det er ingen tekster med ord i «{one.name}»."
            advice = "Velg en annen tekstfil, eller lag teksting"
            found.append(_finding("captions_empty", Severity.WARNING, "Tekstfila er tom", why, advice))
        elif one.encoding and one.encoding not in ("ascii", "utf-8", "utf-8-sig"):
            why = f"«{one.name}» er ikke lagret som UTF-8. Da kan æ, ø og å bli borte når den lastes opp."
            found.append(
                _finding(
                    "captions_encoding", Severity.TIP, "Tekstfila er gammeldags lagret", why, "Lagre den som UTF-8"
                )
            )
        if one.pictures and one.kind == CaptionKind.EMBEDDED:
            why = "Tekstene er lagret som bilder. De kan verken rettes eller lastes opp i kanalene."
            found.append(
                _finding("captions_pictures", Severity.TIP, "Tekstingen er bilder", why, "Lag teksting som tekst")
            )
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
    tongues = " og ".join(sorted(_NAMES.get(code, code) for code in have))
    right = _NAMES.get(language, "norsk")
    why = f"Innlegget er på {right}, men tekstingen er på {tongues}."
    return [
        _finding(
            "captions_language", Severity.WARNING, "Tekstingen er på et annet språk", why, f"Lag teksting på {right}"
        )
    ]


def _finding(name: str, severity: Severity, title: str, why: str, advice: str) -> Finding:
    return Finding(name, severity, title, why, advice, step=Step.CAPTIONS)
