"""What is known about a film after looking into it."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.finding import Finding


class CaptionKind(StrEnum):
    SIDECAR = "sidecar"
    EMBEDDED = "embedded"
    CEA = "cea"
    BURNED_IN = "burned_in"


@dataclass(frozen=True, slots=True)
class CaptionTrack:
    """One set of captions. `language` is a code like `nb` or empty; `cues` counts those with words in them."""

    kind: CaptionKind
    format: str
    language: str
    cues: int


@dataclass(frozen=True, slots=True)
class VideoReport:
    """A film looked into. `duration` in seconds, sizes in pixels as seen after `rotation` (degrees clockwise). `speech`
    are the stretches where somebody speaks, in seconds, None when nobody listened for it. `doubtful` are moments to
    show the user where text in the picture may or may not be captions. `rate` in frames a second, `size` of the file in
    bytes, both 0 where unknown."""

    file: str
    duration: float
    width: int
    height: int
    rotation: int
    audio: bool
    captions: tuple[CaptionTrack, ...] = ()
    findings: tuple[Finding, ...] = ()
    speech: tuple[tuple[float, float], ...] | None = None
    doubtful: tuple[float, ...] = ()
    rate: float = 0.0
    size: int = 0

    @property
    def has_captions(self) -> bool:
        return bool(self.captions)
