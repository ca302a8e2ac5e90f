"""Looks over posts and months for the window and the commands, and remembers what the cards show."""

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.assessment import AssessedPost, MonthAssessment, PostSummary
from desktop.domain.change import PlanChange
from desktop.domain.channel import ChannelFacts
from desktop.domain.finding import Finding, Severity
from desktop.domain.likeness import LikePair
from desktop.domain.month import Month
from desktop.domain.post import Post, Status
from desktop.domain.quality import Quality
from desktop.domain.wording import packed, unpacked
from desktop.services.consent_passes import KeptPasses
from desktop.storage.store import Store

if TYPE_CHECKING:
    from desktop.scoring.judge import TextJudge
    from desktop.services.judging import Judging

log = logging.getLogger(__name__)

# Looking a value up is several times quicker than making the enum ask itself; a plan has thousands of them.
_QUALITIES = {quality.value: quality for quality in Quality}


class Assessor:
    """Judges one draft (for every key stroke) or a whole month (off the GUI thread). All that judges is read when
    first needed, so that the window can show a month with what was kept the last time."""

    def __init__(
        self,
        store: Store,
        today: Callable[[], date],
        judge: "TextJudge | None" = None,
        passes: KeptPasses | None = None,
    ) -> None:
        self._store = store
        self._passes = passes or KeptPasses(store)
        self._today = today
        self._given_judge = judge

    @cached_property
    def judge(self) -> "TextJudge":
        if self._given_judge is not None:
            return self._given_judge
        from desktop.scoring.model import load_judge  # brings numpy, which the first painted month can do without

        return load_judge()

    @cached_property
    def facts(self) -> ChannelFacts:
        from desktop.guidelines.facts import channel_facts  # not for the first painted month

        return channel_facts()

    @cached_property
    def _judging(self) -> "Judging":
        from desktop.services.judging import Judging  # brings scoring, repetition and guidelines: see there

        return Judging(self._store, self._today, self.judge, self.facts, self._passes)

    def draft(self, post: Post) -> AssessedPost:
        """One post as it stands, saved or not, against the plan around it."""
        return self._judging.draft(post)

    def month(self, month: Month, is_cancelled: Callable[[], bool] = lambda: False) -> MonthAssessment:
        """The whole month; what the cards show is kept for the next start. Stops early when cancelled."""
        assessed = self._judging.month(month, is_cancelled)
        self._keep(assessed.posts)
        return assessed

    def pairs(self, first: date, last: date) -> tuple[LikePair, ...]:
        """Posts from `first` to `last` that are too like one from the 60 days before them."""
        return self._judging.pairs(first, last)

    def blockers(self, post: Post) -> tuple[Finding, ...]:
        """What keeps the post from being «Klar»."""
        ready = replace(post, status=Status.READY)
        return tuple(one for one in self._judging.findings(ready) if one.severity == Severity.BLOCKS)

    def summaries(self, posts: Sequence[Post]) -> tuple[PostSummary, ...]:
        """What the cards can show at once: the last known assessment of each post."""
        known = self._store.assessments([post.id for post in posts])
        return tuple(_read_summary(post, known.get(post.id)) for post in posts)

    def plan_changed(self, change: PlanChange) -> None:
        """Keeps what is known about the plan in step with it."""
        self._passes.plan_changed(change)
        if "_judging" in self.__dict__:
            self._judging.plan_changed(change)

    def forget(self) -> None:
        """After a restore: nothing known holds any longer."""
        self.__dict__.pop("_judging", None)
        self._passes.forget()

    def _keep(self, assessed: Sequence[AssessedPost]) -> None:
        self._store.keep_assessments({one.post.id: _write_summary(PostSummary.of(one)) for one in assessed})


def _write_summary(summary: PostSummary) -> str:
    return json.dumps([summary.met, summary.blockers, summary.warnings, packed(summary.first_warning), summary.missing])


def _read_summary(post: Post, text: str | None) -> PostSummary:
    if text is None:
        return PostSummary(post)
    try:
        met, blockers, warnings, first, *more = json.loads(text)
        first_warning = unpacked(first)
        missing = tuple(_QUALITIES[name] for name in more[0]) if more else None
    except (ValueError, KeyError):
        log.warning("a kept assessment could not be read; it is made anew")
        return PostSummary(post)
    return PostSummary(post, met, blockers, warnings, first_warning, missing)
