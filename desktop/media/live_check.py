"""Judges captions while they are written, by the same rules as those of a finished film."""

from collections.abc import Sequence

from desktop.domain.finding import Finding
from desktop.domain.language import guessed
from desktop.domain.video import CaptionKind
from desktop.media.caption_rules import set_findings
from desktop.media.caption_set import CaptionSet
from desktop.media.coverage import Span
from desktop.media.cue import with_words
from desktop.media.cue_list import CueList
from desktop.media.figures import read_figures


def check_cues(
    cues: CueList, speech: Sequence[Span] | None, length: float, language: str = "", *, upright: bool = False
) -> list[Finding]:
    """How well the cues follow the `speech` (None = nobody has listened) and how they are to read, as findings that
    lead to the cue by `at`. `length` of the film in seconds, `language` the post's, empty for any Norwegian. Empty
    cues are left out. Quick enough for every pause in the typing."""
    said = with_words(list(cues))
    if not said:
        return []
    own = CaptionSet(CaptionKind.SIDECAR, "srt", guessed(cue.text for cue in said), "", tuple(said))
    heard = None if speech is None else list(speech)
    return set_findings([own], heard, length, language, read_figures(), upright=upright)
