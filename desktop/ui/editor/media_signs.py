"""The short signs on a picture or film: what is missing and what is in order, apart from the widgets."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.finding import Finding, Severity
from desktop.domain.media import Media, MediaKind
from desktop.domain.video import VideoReport
from desktop.domain.words import duration_words
from desktop.ui.translations import told, tr


@dataclass(frozen=True, slots=True)
class Sign:
    """One chip: its words, icon, and the grade that gives it its colours."""

    words: str
    icon: str
    severity: Severity


def signs(media: Media, findings: Iterable[Finding], report: VideoReport | None) -> tuple[Sign, ...]:
    """Faults first, then what is good."""
    about = [one for one in findings if one.media == media.id and one.severity != Severity.FINE]
    faults = [_fault(media, one) for one in about]
    return (*_without_doubles(faults), *_good(media, report, {one.id for one in about}))


def length_words(media: Media) -> str:
    """«1 min 48 s» for films, «1200 × 800» for pictures, nothing where it is not known."""
    if media.kind == MediaKind.VIDEO:
        return duration_words(media.seconds) if media.seconds > 0 else ""
    return f"{media.width} × {media.height}" if media.width and media.height else ""


def _fault(media: Media, finding: Finding) -> Sign:
    if finding.id == "minor" and finding.severity == Severity.TIP:
        return Sign(tr("Spør en foresatt også"), "user", finding.severity)
    words, icon = _fault_words(media).get(finding.id, (told(finding.title), "sev-warn"))
    return Sign(words, icon, finding.severity)


def _fault_words(media: Media) -> dict[str, tuple[str, str]]:
    """Short words and icon for the findings people meet most, by their id."""
    missing = max(1, (media.people or 0) - media.consents)
    consents = tr("{count} samtykke mangler").format(count=missing)
    if media.persons:
        consents = tr("Samtykke mangler")
    return {
        "minor": (consents if media.persons else tr("Samtykke mangler"), "user"),
        "captions": (tr("Mangler teksting"), "cc"),
        "film_unseen": (tr("Ikke sett gjennom"), "eye"),
        "consent": (tr("Er det mennesker her?") if media.people is None and not media.persons else consents, "user"),
        "alt_text": (tr("Bildeteksten er for lang") if media.alt_text.strip() else tr("Mangler bildetekst"), "eye"),
        "source": (tr("Mangler tillatelse") if media.credit.strip() else tr("Mangler kilde"), "lock"),
    }


def _good(media: Media, report: VideoReport | None, faults: set[str]) -> list[Sign]:
    made = []
    if media.kind == MediaKind.VIDEO and "captions" not in faults and (media.captions or (report and report.captions)):
        made.append(Sign(tr("Har teksting"), "cc", Severity.FINE))
    if media.kind == MediaKind.PICTURE and media.alt_text.strip() and "alt_text" not in faults:
        made.append(Sign(tr("Har bildetekst"), "eye", Severity.FINE))
    if media.seen and not faults & {"consent", "minor"}:
        made.append(Sign(tr("Samtykke i orden"), "user", Severity.FINE))
    if report:
        fine = [one for one in report.findings if one.severity == Severity.FINE]
        made += [Sign(told(one.title), "sound", Severity.FINE) for one in fine]
    return made


def _without_doubles(made: list[Sign]) -> list[Sign]:
    return list(dict.fromkeys(made))
