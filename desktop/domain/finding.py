"""Something about a post that the board should look at."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.wording import say


class Severity(StrEnum):
    """How much a finding weighs; the first stops the status «Klar»."""

    BLOCKS = "blocks"
    WARNING = "warning"
    TIP = "tip"
    FINE = "fine"


SEVERITY_NAMES: dict[Severity, str] = {
    Severity.BLOCKS: say("Stopper «Klar»"),
    Severity.WARNING: say("Bør ses på"),
    Severity.TIP: say("Tips"),
    Severity.FINE: say("I orden"),
}


class Step(StrEnum):
    """The first step a finding's button takes: which part of the editor it leads to."""

    NONE = ""
    TEXT = "text"
    WHEN = "when"
    CHANNELS = "channels"
    PEOPLE_IN_CHARGE = "people_in_charge"
    MEDIA = "media"
    CAPTIONS = "captions"
    CONSENT = "consent"
    LINKS = "links"
    SOURCE = "source"
    OTHER_POST = "other_post"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `id` is stable (guideline.md); `title` says it in a few words, `why` in one sentence, `advice` is
    verb-led and fits a button when short. `words` are those it is about; `start` and `end` their place in the post's
    text, -1 where it is not about the text. `media` and `other` are ids of a media item or another post. `at` is its
    place in a film in seconds, -1 where it has none."""

    id: str
    severity: Severity
    title: str
    why: str
    advice: str
    words: str = ""
    start: int = -1
    end: int = -1
    step: Step = Step.NONE
    media: str = ""
    other: str = ""
    at: float = -1.0
