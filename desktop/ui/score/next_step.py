"""Which one thing to do next with a post: write it, then what stops it, then what should be looked at, then what it
lacks."""

from dataclasses import dataclass

from desktop.domain.assessment import AssessedPost
from desktop.domain.finding import Finding, Severity
from desktop.domain.post import Post, Status
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.domain.score import State
from desktop.ui.translations import told, tr

AT_WORK = frozenset({Status.IDEA, Status.DRAFT, Status.READY})


@dataclass(frozen=True, slots=True)
class NextStep:
    """`words` is verb-led; at most one of `finding` and `quality` says where it leads, else it leads to the text."""

    words: str
    finding: Finding | None = None
    quality: Quality | None = None
    urgent: bool = False


def next_step(assessed: AssessedPost, blockers: tuple[Finding, ...]) -> NextStep | None:
    """None when nothing is left to do, or the post is out or cancelled."""
    if assessed.post.status not in AT_WORK:
        return None
    if not _has_words(assessed.post):
        return NextStep(tr("Skriv det dere vil si"))
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


def _has_words(post: Post) -> bool:
    return any(words.strip() for words in (post.text, *(words for _, words in post.texts)))


def _words(finding: Finding) -> str:
    return told(finding.advice or finding.title)
