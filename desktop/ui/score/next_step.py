"""Which one thing to do next with a post: what stops it first, then what should be looked at, then what it lacks."""

from dataclasses import dataclass

from desktop.domain.assessment import AssessedPost
from desktop.domain.finding import Finding, Severity
from desktop.domain.post import Status
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.domain.score import State
from desktop.ui.translations import told

AT_WORK = frozenset({Status.IDEA, Status.DRAFT, Status.READY})


@dataclass(frozen=True, slots=True)
class NextStep:
    """`words` is verb-led; at most one of `finding` and `quality` says where it leads."""

    words: str
    finding: Finding | None = None
    quality: Quality | None = None
    urgent: bool = False


def next_step(assessed: AssessedPost, blockers: tuple[Finding, ...]) -> NextStep | None:
    """None when nothing is left to do, or the post is out or cancelled."""
    if assessed.post.status not in AT_WORK:
        return None
    if blockers:
        return NextStep(_words(blockers[0]), finding=blockers[0], urgent=True)
    grave = [one for one in assessed.findings if one.severity == Severity.WARNING]
    if grave:
        return NextStep(_words(grave[0]), finding=grave[0])
    for quality in PANEL_ORDER:
        verdict = assessed.score.of(quality)
        if verdict.state == State.MISSING and not verdict.overruled:
            return NextStep(told(verdict.line), quality=quality)
    return None


def _words(finding: Finding) -> str:
    return told(finding.advice or finding.title)
