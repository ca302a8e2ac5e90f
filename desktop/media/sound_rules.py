"""Says in plain words whether a film can be heard and is whole."""

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.words import duration_words
from desktop.media.figures import Figures
from desktop.media.film_pass import FilmPass
from desktop.media.loudness import Loudness

_SHORTEST_MEASURE = 0.5  # seconds; the standard weighs blocks of 0.4 s
_CUT_SHORT = 0.9  # share of the promised length that must be there


def sound_findings(seen: FilmPass, figures: Figures) -> list[Finding]:
    if not seen.declared_sound:
        why = "Den har ikke noe lydspor. Da trenger den ingen teksting."
        return [_finding("no_audio", Severity.TIP, "Filmen er uten lyd", why, "Sjekk at det er slik dere vil ha det")]
    if not seen.sound:
        why = "Den har et lydspor, men det er tomt eller skadet."
        return [_finding("empty_audio", Severity.WARNING, "Lyden mangler", why, "Lagre filmen på nytt med lyd")]
    if seen.loudness is None or seen.loudness.seconds < _SHORTEST_MEASURE:
        return []
    if not seen.loudness.measurable:
        why = "Det er et lydspor i filmen, men det er ingenting å høre."
        return [_finding("silent_audio", Severity.WARNING, "Lyden er helt stille", why, "Sjekk at mikrofonen var på")]
    return [*_strength(seen.loudness, figures), *_peak(seen.loudness, figures), *_drowned(seen, figures)]


def _strength(sound: Loudness, figures: Figures) -> list[Finding]:
    level = f"Styrken er {_decimal(sound.integrated)} LUFS. Mellom "
    level += f"{_decimal(figures['sound_good_from'])} og {_decimal(figures['sound_good_to'])} er passe."
    if sound.integrated < figures["sound_very_low"]:
        return [
            _finding(
                "sound_very_low", Severity.WARNING, "Lyden er nesten borte", level, "Ta opp nærmere den som snakker"
            )
        ]
    if sound.integrated < figures["sound_low"]:
        return [_finding("sound_low", Severity.WARNING, "Lyden er lav", level, "Skru opp lyden før dere deler filmen")]
    if sound.integrated > figures["sound_loud"]:
        return [
            _finding("sound_loud", Severity.WARNING, "Lyden er for høy", level, "Skru ned lyden før dere deler filmen")
        ]
    if figures["sound_good_from"] <= sound.integrated <= figures["sound_good_to"]:
        return [_finding("sound_good", Severity.FINE, "Lyden er god", level, "")]
    return []


def _peak(sound: Loudness, figures: Figures) -> list[Finding]:
    why = f"Den høyeste toppen er {_decimal(sound.peak)} dBTP."
    if sound.peak > figures["peak_warning"]:
        why += " Over 0 blir lyden klippet."
        return [_finding("clipping", Severity.WARNING, "Lyden kan skurre", why, "Skru ned lyden, eller ta opp på nytt")]
    if sound.peak > figures["peak_hint"]:
        why += f" Hold den under {_decimal(figures['peak_hint'])}, så tåler den å deles."
        return [_finding("peak_high", Severity.TIP, "Lyden er nær grensen", why, "Skru lyden litt ned")]
    return []


def _drowned(seen: FilmPass, figures: Figures) -> list[Finding]:
    """Music or noise that lies too near the voice."""
    if not seen.speech or seen.background is None or seen.background.under is None:
        return []
    under = seen.background.under
    if under >= figures["background_hint"]:
        return []
    severity = Severity.WARNING if under < figures["background_warning"] else Severity.TIP
    why = f"Lyden bak ligger {max(0, round(under))} desibel under stemmen. Da må mange streve for å høre ordene."
    title = "Det er mye lyd bak stemmen"
    return [_finding("sound_background", severity, title, why, "Skru ned musikken, eller ta opp på et stillere sted")]


def picture_findings(seen: FilmPass, figures: Figures) -> list[Finding]:
    """What is wrong with the picture, or with the file as a whole."""
    return [*_sharpness(seen, figures), *_wholeness(seen)]


def _sharpness(seen: FilmPass, figures: Figures) -> list[Finding]:
    if seen.picture is None:
        return []
    found = []
    short = min(seen.picture.width, seen.picture.height)
    if short < figures["picture_hint"]:
        severity = Severity.WARNING if short < figures["picture_warning"] else Severity.TIP
        why = f"Den er på {seen.picture.width} x {seen.picture.height} punkter, og blir uskarp på en stor skjerm."
        found.append(_finding("picture_small", severity, "Filmen er liten", why, "Hent filmen i full størrelse"))
    if 0 < seen.picture.rate < figures["rate_hint"]:
        why = f"Den har {round(seen.picture.rate)} bilder i sekundet. Da blir det vanskelig å lese på leppene."
        found.append(
            _finding("picture_jerky", Severity.TIP, "Bildet hakker", why, "Hent filmen på nytt, uten å krympe den")
        )
    return found


def _wholeness(seen: FilmPass) -> list[Finding]:
    if not seen.complete:
        why = f"Vi rakk de første {duration_words(seen.seconds)}. Resten er ikke sett på."
        return [
            _finding("looked_partly", Severity.TIP, "Filmen er bare delvis undersøkt", why, "Se gjennom resten selv")
        ]
    if seen.broken or (seen.header > 1 and seen.seconds < seen.header * _CUT_SHORT):
        why = f"Fila skal vare {duration_words(seen.header)}, men det er bare {duration_words(seen.seconds)} i den."
        if seen.seconds >= seen.header * _CUT_SHORT:
            why = "Deler av fila lar seg ikke lese."
        return [_finding("damaged", Severity.WARNING, "Filmen er skadet", why, "Hent filmen på nytt fra telefonen")]
    return []


def _finding(name: str, severity: Severity, title: str, why: str, advice: str) -> Finding:
    return Finding(name, severity, title, why, advice, step=Step.MEDIA if advice else Step.NONE)


def _decimal(value: float) -> str:
    """`-23,4`, with the minus sign of print."""
    return f"{value:.1f}".replace(".", ",").replace("-", "\u2212")
