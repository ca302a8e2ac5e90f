"""How like two posts are, and what is new about one."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class LikenessKind(StrEnum):
    """In what way two posts are alike."""

    SAME = "same"
    SMALL_EDIT = "small_edit"
    TEMPLATE = "template"
    REWORDED = "reworded"
    PICTURE = "picture"


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
    first), and what is new about it against the last twelve months. `history` counts the posts compared with."""

    likenesses: tuple[Likeness, ...] = ()
    new_form: bool = False
    new_theme: bool = False
    new_angle: bool = False
    history: int = 0
