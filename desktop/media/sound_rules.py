"""Says in plain words whether a film can be heard and is whole."""

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.wording import say
from desktop.domain.words import duration_words
from desktop.media.figures import Figures
from desktop.media.film_pass import FilmPass
from desktop.media.loudness import Loudness

_SHORTEST_MEASURE = 0.5  # seconds; the standard weighs blocks of 0.4 s
_CUT_SHORT = 0.9  # share of the promised length that must be there


def sound_findings(seen: FilmPass, figures: Figures) -> list[Finding]:
    if not seen.declared_sound:
        why = say("Den har ikke noe lydspor. Da trenger den ingen teksting.")
        return [
            _finding(
                "no_audio", Severity.TIP, say("Filmen er uten lyd"), why, say("Sjekk at det er slik dere vil ha det")
            )
        ]
    if not seen.sound:
        why = say("Den har et lydspor, men det er tomt eller skadet.")
        return [
            _finding("empty_audio", Severity.WARNING, say("Lyden mangler"), why, say("Lagre filmen på nytt med lyd"))
        ]
    if seen.loudness is None or seen.loudness.seconds < _SHORTEST_MEASURE:
        return []
    if not seen.loudness.measurable:
        why = say("Det er et lydspor i filmen, men det er ingenting å høre.")
        return [
            _finding(
                "silent_audio", Severity.WARNING, say("Lyden er helt stille"), why, say("Sjekk at mikrofonen var på")
            )
        ]
    return [*_strength(seen.loudness, figures), *_peak(seen.loudness, figures), *_drowned(seen, figures)]


def _strength(sound: Loudness, figures: Figures) -> list[Finding]:
    level = say(
        "Styrken er {level} LUFS. Mellom {least} og {most} er passe.",
        level=_decimal(sound.integrated),
        least=_decimal(figures["sound_good_from"]),
        most=_decimal(figures["sound_good_to"]),
    )
    if sound.integrated < figures["sound_very_low"]:
        return [
            _finding(
                "sound_very_low",
                Severity.WARNING,
                say("Lyden er nesten borte"),
                level,
                say("Ta opp nærmere den som snakker"),
            )
        ]
    if sound.integrated < figures["sound_low"]:
        return [
            _finding(
                "sound_low", Severity.WARNING, say("Lyden er lav"), level, say("Skru opp lyden før dere deler filmen")
            )
        ]
    if sound.integrated > figures["sound_loud"]:
        return [
            _finding(
                "sound_loud",
                Severity.WARNING,
                say("Lyden er for høy"),
                level,
                say("Skru ned lyden før dere deler filmen"),
            )
        ]
    if figures["sound_good_from"] <= sound.integrated <= figures["sound_good_to"]:
        return [_finding("sound_good", Severity.FINE, say("Lyden er god"), level, "")]
    return []


def _peak(sound: Loudness, figures: Figures) -> list[Finding]:
    peak, most = _decimal(sound.peak), _decimal(figures["peak_hint"])
    if sound.peak > figures["peak_warning"]:
        why = say("Den høyeste toppen er {peak} dBTP. Over 0 blir lyden klippet.", peak=peak)
        return [
            _finding(
                "clipping", Severity.WARNING, say("Lyden kan skurre"), why, say("Skru ned lyden, eller ta opp på nytt")
            )
        ]
    if sound.peak > figures["peak_hint"]:
        why = say(
            "Den høyeste toppen er {peak} dBTP. Hold den under {most}, så tåler den å deles.", peak=peak, most=most
        )
        return [_finding("peak_high", Severity.TIP, say("Lyden er nær grensen"), why, say("Skru lyden litt ned"))]
    return []


def _drowned(seen: FilmPass, figures: Figures) -> list[Finding]:
    """Music or noise that lies too near the voice."""
    if not seen.speech or seen.background is None or seen.background.under is None:
        return []
    under = seen.background.under
    if under >= figures["background_hint"]:
        return []
    severity = Severity.WARNING if under < figures["background_warning"] else Severity.TIP
    why = say(
        "Lyden bak ligger {under} desibel under stemmen. Da må mange streve for å høre ordene.",
        under=max(0, round(under)),
    )
    title = say("Det er mye lyd bak stemmen")
    return [
        _finding("sound_background", severity, title, why, say("Skru ned musikken, eller ta opp på et stillere sted"))
    ]


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
        why = say(
            "Den er på {width} x {height} punkter, og blir uskarp på en stor skjerm.",
            width=seen.picture.width,
            height=seen.picture.height,
        )
        found.append(
            _finding("picture_small", severity, say("Filmen er liten"), why, say("Hent filmen i full størrelse"))
        )
    if 0 < seen.picture.rate < figures["rate_hint"]:
        rate = round(seen.picture.rate)
        why = say("Den har {rate} bilder i sekundet. Da blir det vanskelig å lese på leppene.", rate=rate)
        found.append(
            _finding(
                "picture_jerky", Severity.TIP, say("Bildet hakker"), why, say("Hent filmen på nytt, uten å krympe den")
            )
        )
    return found


def _wholeness(seen: FilmPass) -> list[Finding]:
    if not seen.complete:
        seen_words = duration_words(seen.seconds)
        why = say("Vi rakk de første {seen}. Resten er ikke sett på.", seen=seen_words)
        return [
            _finding(
                "looked_partly",
                Severity.TIP,
                say("Filmen er bare delvis undersøkt"),
                why,
                say("Se gjennom resten selv"),
            )
        ]
    if seen.broken or (seen.header > 1 and seen.seconds < seen.header * _CUT_SHORT):
        told, held = duration_words(seen.header), duration_words(seen.seconds)
        why = say("Fila skal vare {told}, men det er bare {held} i den.", told=told, held=held)
        if seen.seconds >= seen.header * _CUT_SHORT:
            why = say("Deler av fila lar seg ikke lese.")
        return [
            _finding(
                "damaged", Severity.WARNING, say("Filmen er skadet"), why, say("Hent filmen på nytt fra telefonen")
            )
        ]
    return []


def _finding(name: str, severity: Severity, title: str, why: str, advice: str) -> Finding:
    return Finding(name, severity, title, why, advice, step=Step.MEDIA if advice else Step.NONE)


def _decimal(value: float) -> str:
    """`-23,4`, with the minus sign of print."""
    return f"{value:.1f}".replace(".", ",").replace("-", "\u2212")
