"""A month looked over: each post with its score and findings, the balance and what repeats itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.finding import Finding, Severity
from desktop.domain.likeness import LikePair, Run, Surroundings
from desktop.domain.month import Month
from desktop.domain.post import Post
from desktop.domain.quality import Quality
from desktop.domain.score import Score


@dataclass(frozen=True, slots=True)
class AssessedPost:
    """One post with what Elleve says about it. `findings` come gravest first; `surroundings` is what `fresh` and
    `variety` were judged by, None where nobody has looked at the plan."""

    post: Post
    score: Score
    findings: tuple[Finding, ...] = ()
    surroundings: Surroundings | None = None

    @property
    def blockers(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == Severity.BLOCKS)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What is shown as a mark on the card: all that is graver than a tip."""
        return tuple(finding for finding in self.findings if finding.severity in (Severity.BLOCKS, Severity.WARNING))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to better the month: `post` is the id it is about (empty for none)."""

    title: str
    line: str
    quality: Quality
    week: int
    post: str = ""


@dataclass(frozen=True, slots=True)
class Balance:
    """How many posts have each quality, per ISO week. `weeks` in date order, each as (first day of the week in the
    month, ISO number); `counts[quality]` has one number a week; `posts` the number of posts a week. `ruled[quality]`
    counts, per week, the verdicts that the board itself has given."""

    weeks: tuple[tuple[date, int], ...]
    posts: tuple[int, ...]
    counts: Mapping[Quality, tuple[int, ...]]
    ruled: Mapping[Quality, tuple[int, ...]] = field(default_factory=dict)

    def rulings(self) -> int:
        """How many verdicts of the month are the board's own."""
        return sum(sum(row) for row in self.ruled.values())

    def total(self, quality: Quality) -> int:
        return sum(self.counts[quality])

    def weeks_without(self, quality: Quality) -> tuple[int, ...]:
        """ISO numbers of the weeks that have posts, but none with the quality."""
        rows = zip(self.weeks, self.posts, self.counts[quality], strict=True)
        return tuple(number for (_, number), posts, count in rows if posts and not count)


@dataclass(frozen=True, slots=True)
class MonthNote:
    """A finding about the month itself: the days it is about, and the posts where it is about some."""

    id: str
    severity: Severity
    title: str
    why: str
    first: date
    last: date
    posts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthAssessment:
    """The whole month. `notes` are findings about the month itself rather than one post."""

    month: Month
    posts: tuple[AssessedPost, ...]
    balance: Balance
    pairs: tuple[LikePair, ...] = ()
    runs: tuple[Run, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    notes: tuple[MonthNote, ...] = ()


@dataclass(frozen=True, slots=True)
class PostSummary:
    """What a card shows. `met` (how many) and `missing` (which) are None until the post has been looked over;
    `blockers` stop «Klar»."""

    post: Post
    met: int | None = None
    blockers: int = 0
    warnings: int = 0
    first_warning: str = ""
    missing: tuple[Quality, ...] | None = None

    @classmethod
    def of(cls, assessed: AssessedPost) -> "PostSummary":
        marks = assessed.warnings
        blockers = len(assessed.blockers)
        first = marks[0].title if marks else ""
        return cls(
            assessed.post, len(assessed.score.met), blockers, len(marks) - blockers, first, assessed.score.missing
        )
