"""How a post does on the eleven: verdicts with their evidence."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.quality import Quality


class State(StrEnum):
    """Where a quality stands for one post."""

    MET = "met"
    MISSING = "missing"
    MAYBE = "maybe"
    NOT_RELEVANT = "not_relevant"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What carried a verdict. For words in the text `start` and `end` are character offsets in it (end excluded) and
    `words` the text between them; for a field of the post both are -1 and `words` names the field's value."""

    start: int
    end: int
    words: str
    reason: str

    @property
    def in_text(self) -> bool:
        return self.start >= 0


@dataclass(frozen=True, slots=True)
class TextVerdict:
    """One quality judged from a text alone. `score` is the calibrated probability (0..1) that a reader agrees it is
    met; `met` applies the quality's own threshold; `unsure` says that the probability lies in the middle."""

    quality: Quality
    met: bool
    unsure: bool
    score: float
    evidence: tuple[Evidence, ...] = ()
    advice: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One quality for one post. `line` is what the panel says: a reason (met), a verb-led advice (missing) or a
    question (maybe). `overruled` tells that the board has decided against the app."""

    quality: Quality
    state: State
    score: float
    line: str
    evidence: tuple[Evidence, ...] = ()
    overruled: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """The eleven verdicts, in the order of `Quality`."""

    verdicts: tuple[Verdict, ...]

    def of(self, quality: Quality) -> Verdict:
        return next(verdict for verdict in self.verdicts if verdict.quality == quality)

    def count(self, state: State) -> int:
        return sum(verdict.state == state for verdict in self.verdicts)

    @property
    def met(self) -> tuple[Quality, ...]:
        return tuple(verdict.quality for verdict in self.verdicts if verdict.state == State.MET)

    @property
    def missing(self) -> tuple[Quality, ...]:
        return tuple(verdict.quality for verdict in self.verdicts if verdict.state == State.MISSING)

    @property
    def words(self) -> str:
        """`6 av 11`, with a space that does not break."""
        return f"{len(self.met)}\u00a0av\u00a011"
