"""How like two posts are, and what is new about one."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from desktop.domain.wording import say


class LikenessKind(StrEnum):
    """In what way two posts are alike."""

    SAME = "same"
    SMALL_EDIT = "small_edit"
    TEMPLATE = "template"
    REWORDED = "reworded"
    PICTURE = "picture"


class Trait(StrEnum):
    """What posts may have in common, one thing at a time."""

    WORDS = "words"
    THEME = "theme"
    FORM = "form"
    OPENING = "opening"
    CALL = "call"
    TAGS = "tags"
    PICTURE = "picture"
    PERSON = "person"
    TIME = "time"


TRAIT_NAMES: dict[Trait, str] = {
    Trait.WORDS: say("Ord"),
    Trait.THEME: say("Tema"),
    Trait.FORM: say("Form"),
    Trait.OPENING: say("Åpning"),
    Trait.CALL: say("Oppfordring"),
    Trait.TAGS: say("Emneknagger"),
    Trait.PICTURE: say("Bilde"),
    Trait.PERSON: say("Person"),
    Trait.TIME: say("Tidspunkt"),
}


@dataclass(frozen=True, slots=True)
class Shared:
    """One thing that a post has in common with earlier ones: the latest of them (id, title, day), `count` how many of
    the `of` posts looked at have it too, and `line` what it is in plain words with title and day."""

    trait: Trait
    other_id: str
    other_title: str
    other_day: date | None
    count: int
    of: int
    line: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts held against each other: `score` 0..1, and one plain sentence of why."""

    repetitive: bool
    score: float
    why: str
    kind: LikenessKind | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another post that one is too like: `why` is a plain sentence without title or date."""

    other_id: str
    other_title: str
    other_day: date | None
    kind: LikenessKind
    score: float
    why: str
    other_clock: time | None = None


@dataclass(frozen=True, slots=True)
class LikePair:
    """Two posts of a month (or one of it and one from before) that are too alike; `a` is the later."""

    a: str
    b: str
    kind: LikenessKind
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Run:
    """Too many of a kind close together: the posts by id in date order, and one plain sentence."""

    what: str
    posts: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the qualities `variety` and `fresh` are judged by: the posts within 60 days that one is like (most alike
    first), and what is new about it against the last twelve months. `history` counts the posts compared with. `near`
    is what it has in common with the posts of the 60 days before, `year` with those of the twelve months; `much_alike`
    are the things it has in common with the one post near it that it shares most with."""

    likenesses: tuple[Likeness, ...] = ()
    new_form: bool = False
    new_theme: bool = False
    new_angle: bool = False
    history: int = 0
    near: tuple[Shared, ...] = ()
    year: tuple[Shared, ...] = ()
    much_alike: tuple[Shared, ...] = ()
