"""What repeats itself over a longer time: strips of posts by kind, and ways out."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.likeness import LikenessKind
from desktop.domain.post import Form
from desktop.domain.quality import Quality


class StripKind(StrEnum):
    """What the posts of a strip have in common."""

    THEME = "theme"
    FORM = "form"
    CHANNEL = "channel"
    PERSON = "person"
    OPENING = "opening"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True)
class Mark:
    """One post on a strip. `repeated` says that it is part of a run, `ruled` that the board itself has decided the
    quality the strip is about."""

    post: str
    title: str
    day: date
    past: bool
    repeated: bool = False
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """The posts of a kind in date order; `note` tells of a run («5 på 16 dager»), empty where there is none."""

    kind: StripKind
    name: str
    marks: tuple[Mark, ...]
    note: str = ""


class Way(StrEnum):
    """What one can do about a repetition."""

    MOVE = "move"
    FORM = "form"
    NEW = "new"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class WayOut:
    """One way out: the post it is about, and what it could have instead: a day (move), a form, or one more quality."""

    way: Way
    title: str
    line: str
    post: str
    day: date | None = None
    form: Form | None = None
    quality: Quality | None = None


@dataclass(frozen=True, slots=True)
class Repetition:
    """Posts that repeat each other, in date order. `finding` and `words` are what is kept when the board lets it stand;
    `likeness` is set where two texts are alike, None where it is a run of a kind."""

    finding: str
    words: str
    title: str
    line: str
    posts: tuple[str, ...]
    ways: tuple[WayOut, ...]
    likeness: LikenessKind | None = None


@dataclass(frozen=True, slots=True)
class Radar:
    """Everything on the radar from `first` to `last`."""

    first: date
    last: date
    today: date
    strips: tuple[Strip, ...]
    repetitions: tuple[Repetition, ...]
