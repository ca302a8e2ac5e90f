"""What the verdict on burned-in captions means for the report."""

from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.video import CaptionKind
from desktop.domain.wording import listed, say
from desktop.media.burned_in import Answer, BurnedIn
from desktop.media.caption_set import CaptionSet
from desktop.media.cue_rules import clock

_ROUGH = 0.5  # seconds; pictures are looked at once a second, so a text came and went a little outside what was seen
_SHOWN = 3  # moments the user is asked about


def burned_in_sets(found: BurnedIn | None) -> list[CaptionSet]:
    """The captions, where there is no doubt."""
    if found is None or found.answer != Answer.YES:
        return []
    shown = tuple((start - _ROUGH, end + _ROUGH) for start, end in found.seen)
    known = shown if found.whole else ()
    return [CaptionSet(CaptionKind.BURNED_IN, "picture", "", "bildet", pictures=len(shown), shown=known)]


def doubtful_moments(found: BurnedIn | None) -> tuple[float, ...]:
    """Three moments, in seconds, spread over what was seen; none where there is no doubt. With two texts the third is
    from between them, so that one can see what the picture is without."""
    if found is None or found.answer != Answer.MAYBE:
        return ()
    middles = [(start + end) / 2 for start, end in found.seen]
    if len(middles) < _SHOWN:
        return tuple(sorted([*middles, (middles[0] + middles[-1]) / 2]))
    last = len(middles) - 1
    return tuple(middles[round(last * part / (_SHOWN - 1))] for part in range(_SHOWN))


def burned_in_findings(found: BurnedIn | None) -> list[Finding]:
    moments = doubtful_moments(found)
    if not moments:
        return []
    times = [clock(moment) for moment in moments]
    why = say("Det kommer og går tekst i bildet, blant annet ved {places}.", places=listed(times))
    title, advice = say("Er dette teksting i bildet?"), say("Se selv")
    return [Finding("burned_in", Severity.TIP, title, why, advice, words=times[0], step=Step.CAPTIONS, at=moments[0])]
