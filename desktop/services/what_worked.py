"""What the figures of published posts say beside the eleven, with honest words about how little few posts can tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop.domain.assessment import PostSummary
from desktop.domain.post import Post, Publication, Status
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.services.open_plan import OpenPlan

FEWEST = 5  # posts on each side, below which a comparison says nothing
CLEAR = 1.5  # times as many, below which it may as well be chance


@dataclass(frozen=True, slots=True)
class Worked:
    """A published post with what is known of it over all channels; None where no channel has told."""

    post: Post
    reach: int | None
    reactions: int | None
    comments: int | None
    shares: int | None
    met: int | None


@dataclass(frozen=True, slots=True)
class QualityFigures:
    """The middle post's reach among those that have the quality and those that lack it. `with_it` and `without`
    are None where there are fewer than `FEWEST`."""

    quality: Quality
    posts_with: int
    posts_without: int
    with_it: float | None
    without: float | None

    @property
    def comparable(self) -> bool:
        return self.with_it is not None and self.without is not None

    @property
    def clear(self) -> bool:
        """Is the difference so large that it is worth a talk?"""
        if self.with_it is None or self.without is None:
            return False
        more, less = max(self.with_it, self.without), min(self.with_it, self.without)
        return more >= CLEAR * max(less, 1)


@dataclass(frozen=True, slots=True)
class WhatWorked:
    """`posts` by reach, the widest first; `qualities` in the order of the panel."""

    posts: tuple[Worked, ...]
    qualities: tuple[QualityFigures, ...]


def what_worked(plan: OpenPlan) -> WhatWorked:
    """All published posts with figures. Slow where posts have not been judged: run it in a job."""
    published = [post for post in plan.store.all_posts() if post.status == Status.PUBLISHED and _has_figures(post)]
    missing = {one.post.id: one for one in plan.assessor.summaries(published)}
    known = {post.id: _judged(plan, missing[post.id]) for post in published}
    posts = sorted((_worked(post, known[post.id]) for post in published), key=lambda one: -(one.reach or 0))
    return WhatWorked(tuple(posts), tuple(_figures(quality, posts, known) for quality in PANEL_ORDER))


def _judged(plan: OpenPlan, summary: PostSummary) -> PostSummary:
    if summary.missing is not None:
        return summary
    return PostSummary.of(plan.assessor.draft(summary.post))


def _worked(post: Post, summary: PostSummary) -> Worked:
    figures = {name: _sum(post.publications, name) for name in ("reach", "reactions", "comments", "shares")}
    return Worked(post, met=summary.met, **figures)


def _figures(quality: Quality, posts: Sequence[Worked], known: dict[str, PostSummary]) -> QualityFigures:
    sides: dict[bool, list[int]] = {True: [], False: []}
    for one in posts:
        if one.reach is not None:
            sides[quality not in (known[one.post.id].missing or ())].append(one.reach)
    middles = {side: float(median(reach)) if len(reach) >= FEWEST else None for side, reach in sides.items()}
    return QualityFigures(quality, len(sides[True]), len(sides[False]), middles[True], middles[False])


def _has_figures(post: Post) -> bool:
    return any(_sum(post.publications, name) is not None for name in ("reach", "reactions", "comments", "shares"))


def _sum(publications: Sequence[Publication], name: str) -> int | None:
    known = [value for one in publications if (value := getattr(one, name)) is not None]
    return sum(known) if known else None
