"""A draft looked over: what Elleve says, and what would stop the post from being «Klar»."""

from dataclasses import dataclass

from desktop.domain.assessment import AssessedPost
from desktop.domain.finding import Finding, Severity
from desktop.domain.post import Post, Status
from desktop.services.assess import Assessor

CAN_BE_READY = frozenset({Status.IDEA, Status.DRAFT, Status.READY})


@dataclass(frozen=True, slots=True)
class Judged:
    """`blockers` are what would stop the post, gravest first, also while it is only a draft."""

    assessed: AssessedPost
    blockers: tuple[Finding, ...] = ()

    @property
    def post(self) -> Post:
        return self.assessed.post

    @property
    def others(self) -> tuple[Finding, ...]:
        """Findings that stop nothing."""
        stopping = {(one.id, one.words, one.media) for one in self.blockers}
        return tuple(one for one in self.assessed.findings if (one.id, one.words, one.media) not in stopping)


def judge(assessor: Assessor, post: Post) -> Judged:
    """Looks a post over; nothing stops one that is out or cancelled."""
    assessed = assessor.draft(post)
    blockers = assessor.blockers(post) if post.status in CAN_BE_READY else ()
    return Judged(assessed, tuple(one for one in blockers if one.severity == Severity.BLOCKS))
