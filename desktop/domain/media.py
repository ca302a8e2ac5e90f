"""A picture or film that belongs to a post."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.channel import Channel


class MediaKind(StrEnum):
    PICTURE = "picture"
    VIDEO = "video"


class Permission(StrEnum):
    """May we use what somebody else made?"""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a picture; all four in shares 0..1 of its width and height."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PersonMark:
    """A person seen in a picture or film: an id in the locked register (empty: not known yet) and where, if marked. In
    a film, `moment` is when (seconds; None: on its first picture)."""

    person: str
    region: Region | None = None
    moment: float | None = None


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that one channel shows."""

    channel: Channel
    region: Region


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """One file in the media library. `file` is its name there (content hash and ending), `name` what the user called
    it. `people` counts the persons seen (None = nobody has said), `consents` how many of them have said yes; names are
    not kept here. `fingerprint` is the perceptual hash of a picture (hex), empty for films. Sizes in pixels, `seconds`
    for films. `captions` are names of subtitle files in the library that belong to the film; `captions_waived` is the
    board's written reason for having none, `captions_in_picture` its answer on captions burned into the picture.
    `persons` are those seen, `proof` the library's file that shows the permission."""

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
    persons: tuple[PersonMark, ...] = ()
    crops: tuple[Crop, ...] = ()
    proof: str = ""
    captions_in_picture: bool | None = None

    @property
    def seen(self) -> int:
        """How many persons are seen: those counted, or more where more are marked."""
        unnamed = sum(not mark.person for mark in self.persons)
        return max(self.people or 0, self.registered + unnamed)

    @property
    def unanswered(self) -> bool:
        """Whether nobody has said if people are seen; the association's own drawings need no answer."""
        return self.people is None and not self.persons and not self.profile_illustration

    @property
    def registered(self) -> int:
        """How many of them stand in the register."""
        return len({mark.person for mark in self.persons if mark.person})
