"""A picture or film that belongs to a post."""

from dataclasses import dataclass
from enum import StrEnum


class MediaKind(StrEnum):
    PICTURE = "picture"
    VIDEO = "video"


class Permission(StrEnum):
    """May we use what somebody else made?"""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """One file in the media library. `file` is its name there (content hash and ending), `name` what the user called
    it. `people` counts the persons seen (None = nobody has said), `consents` how many of them have said yes; names are
    not kept here. `fingerprint` is the perceptual hash of a picture (hex), empty for films. Sizes in pixels, `seconds`
    for films. `captions` are names of subtitle files in the library that belong to the film; `captions_waived` is the
    board's written reason for having none."""

    id: str
    kind: MediaKind
    file: str
    name: str
    digest: str = ""
    alt_text: str = ""
    borrowed: bool = False
    credit: str = ""
    permission: Permission = Permission.UNKNOWN
    people: int | None = None
    consents: int = 0
    profile_illustration: bool = False
    fingerprint: str = ""
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    captions: tuple[str, ...] = ()
    captions_waived: str = ""
