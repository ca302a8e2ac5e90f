"""One set of captions on its way to a verdict: where it was found, and its cues where they can be read."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.video import CaptionKind, CaptionTrack
from desktop.media.caption_file import CaptionFile
from desktop.media.cue import Cue


@dataclass(frozen=True, slots=True)
class CaptionSet:
    """`name` is what the user knows it by; `pictures` counts cues that are pictures of text, and `shown` tells when
    those were seen where that is known; `readable` is false for a file whose bytes are no text; `encoding` is empty
    for what lies inside the film."""

    kind: CaptionKind
    format: str
    language: str
    name: str
    cues: tuple[Cue, ...] = ()
    pictures: int = 0
    readable: bool = True
    encoding: str = ""
    shown: tuple[tuple[float, float], ...] = ()

    @property
    def count(self) -> int:
        return len(self.cues) or self.pictures

    def track(self) -> CaptionTrack:
        return CaptionTrack(self.kind, self.format, self.language, self.count)


def from_file(file: CaptionFile) -> CaptionSet:
    return CaptionSet(
        CaptionKind.SIDECAR,
        file.format,
        file.language,
        file.name,
        file.cues,
        file.pictures,
        file.readable,
        file.encoding,
    )


def tracks(sets: Iterable[CaptionSet]) -> tuple[CaptionTrack, ...]:
    """Those that say something."""
    return tuple(one.track() for one in sets if one.count)
