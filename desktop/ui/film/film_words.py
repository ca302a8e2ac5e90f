"""Times and verdicts of films in words, apart from the widgets."""

from desktop.services.films import PlannedFilm, Verdict
from desktop.ui.translations import tr
from desktop.ui.words import short_day


def clock(seconds: float) -> str:
    """`1:48`."""
    whole = int(max(0.0, seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def fine_clock(seconds: float) -> str:
    """`1:07,2`, to the nearest tenth."""
    tenths = round(max(0.0, seconds) * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02d},{tenths % 10}"


def span_words(start: float, end: float) -> str:
    """`0:06,1 – 0:09,4`."""
    return f"{fine_clock(start)} – {fine_clock(end)}"


def tenths(seconds: float) -> str:
    """`0,6`."""
    return f"{seconds:.1f}".replace(".", ",")


def verdict_words(verdict: Verdict) -> str:
    return {
        Verdict.CAPTIONED: tr("Tekstet"),
        Verdict.PARTLY: tr("Delvis tekstet"),
        Verdict.MISSING: tr("Mangler teksting"),
        Verdict.MAYBE: tr("Kanskje tekstet"),
        Verdict.WAIVED: tr("Går ut uten teksting"),
        Verdict.NOT_NEEDED: tr("Trenger ikke teksting"),
        Verdict.UNSEEN: tr("Ikke sett gjennom"),
    }[verdict]


# Icon and colour role of each verdict: shape and word first, then colour.
VERDICT_SIGNS: dict[Verdict, tuple[str, str]] = {
    Verdict.CAPTIONED: ("state-met", "success"),
    Verdict.PARTLY: ("sev-warn", "warn"),
    Verdict.MISSING: ("sev-stop", "danger"),
    Verdict.MAYBE: ("state-maybe", "warn"),
    Verdict.WAIVED: ("state-hand", "text_2"),
    Verdict.NOT_NEEDED: ("state-na", "text_2"),
    Verdict.UNSEEN: ("eye", "text_2"),
}


def post_words(planned: PlannedFilm) -> str:
    """The post and its day, and whether somebody has begun on the captions: `«Kåre leser for oss», ons. 23. des.`."""
    begun = tr("tekstingen er påbegynt") if planned.begun else ""
    return ", ".join(filter(None, (_where(planned), begun)))


def _where(planned: PlannedFilm) -> str:
    if planned.post is None:
        return tr("Ikke i noe innlegg ennå")
    title = tr("«{title}»").format(title=planned.post.title) if planned.post.title else tr("Innlegg uten tittel")
    return (
        f"{title}, {short_day(planned.post.day)}" if planned.post.day else tr("{title}, uten dato").format(title=title)
    )


def rest_words(share: float, elapsed: float) -> str:
    """Roughly how long the rest will take, in words; empty before that can be said. `elapsed` in seconds."""
    if share < 0.05 or elapsed < 2.0:
        return ""
    rest = elapsed * (1 - share) / share
    if rest < 15:
        return tr("straks ferdig")
    if rest < 50:
        return tr("under ett minutt igjen")
    minutes = max(1, round(rest / 60))
    return tr("om lag ett minutt igjen") if minutes == 1 else tr("om lag {n} minutter igjen").format(n=minutes)
