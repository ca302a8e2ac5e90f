"""Judges posts within the plan: brings scoring, repetition, guideline checks and film reports together.

Read when the first post is judged, since the window can show a month before all this is there.
"""

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from functools import lru_cache

from desktop.domain.assessment import AssessedPost, MonthAssessment
from desktop.domain.change import PlanChange
from desktop.domain.channel import ChannelFacts
from desktop.domain.finding import Finding, Severity, Step
from desktop.domain.likeness import Likeness, LikePair, Surroundings
from desktop.domain.media import Media
from desktop.domain.month import Month
from desktop.domain.post import Post, Status
from desktop.domain.video import CaptionKind, CaptionTrack, VideoReport
from desktop.domain.wording import beside, say
from desktop.domain.words import short_day_month
from desktop.guidelines.post_checks import check_post
from desktop.guidelines.spread_rules import month_notes
from desktop.guidelines.text_checks import check_text
from desktop.repetition.index import PlanIndex
from desktop.repetition.runs import runs
from desktop.scoring.judge import TextJudge
from desktop.scoring.remembering import RememberingJudge
from desktop.scoring.score import score
from desktop.services.balance import balance, suggestions
from desktop.services.consent_passes import KeptPasses
from desktop.services.film_reports import known_report
from desktop.storage.store import Store

YEAR = timedelta(days=366)
NEAR = timedelta(days=60)
GRADES = tuple(Severity)
SHOWN = 3  # likenesses told of a post

# A month is looked over again after each change of one post in it; the other texts are the same as before.
_text_findings = lru_cache(maxsize=2000)(check_text)


class Judging:
    """Everything Elleve can say about a post in its plan. May be used from several threads."""

    def __init__(
        self, store: Store, today: Callable[[], date], judge: TextJudge, facts: ChannelFacts, passes: KeptPasses
    ) -> None:
        self._store = store
        self._passes = passes
        self._today = today
        self._judge = RememberingJudge(judge)
        self._facts = facts
        self._lock = threading.RLock()
        self._index: PlanIndex | None = None
        self._span: tuple[date, date] | None = None

    def draft(self, post: Post) -> AssessedPost:
        """One post as it stands, saved or not, against the plan around it."""
        surroundings = self._surroundings(post)
        findings = [*self.findings(post), *_repetition(post, surroundings.likenesses)]
        findings.sort(key=lambda one: GRADES.index(one.severity))
        return AssessedPost(post, score(post, self._judge, surroundings), tuple(findings), surroundings)

    def month(self, month: Month, is_cancelled: Callable[[], bool]) -> MonthAssessment:
        """The whole month. Stops early when cancelled."""
        posts = self._store.posts_between(month.first, month.last)
        assessed = []
        for post in posts:
            if is_cancelled():
                break
            assessed.append(self.draft(post))
        made = balance(month, assessed)
        pairs = () if is_cancelled() else self.pairs(month.first, month.last)
        return MonthAssessment(month, tuple(assessed), made, pairs, runs(posts),
                               suggestions(month, assessed, made, self._today()),
                               month_notes(month, posts, self._today()))  # fmt: skip

    def pairs(self, first: date, last: date) -> tuple[LikePair, ...]:
        """Posts from `first` to `last` that are too like one from the 60 days before them."""
        with self._lock:
            return self._index_for(first, last).pairs(first, last)

    def findings(self, post: Post) -> list[Finding]:
        """What the checks find, without likeness to other posts."""
        films = self._films(post)
        found = [*check_post(post, self._facts, self._today(), films, self._passes.known())]
        if post.status in {Status.DRAFT, Status.READY}:
            captioned = all(report.has_captions or not report.audio for report in films.values()) if films else None
            found += [one for one in _text_findings(post.text, has_captions=captioned) if not _is_reviewed(post, one)]
        return found

    def plan_changed(self, change: PlanChange) -> None:
        """Keeps the index in step with the plan."""
        with self._lock:
            if self._index is None:
                return
            for one in change.posts:
                self._index.remove(one.post_id)
                if one.after is not None:
                    self._index.put(one.after)

    def _films(self, post: Post) -> dict[str, VideoReport]:
        known = [(film, known_report(self._store, film.digest)) for film in post.videos()]
        return {film.digest: _of_this_post(film, report) for film, report in known if report is not None}

    def _surroundings(self, post: Post) -> Surroundings:
        day = post.day or self._today()
        with self._lock:
            # An idea is held against the plan as if it went out today, whatever months have been looked at before.
            index = self._index_for(day, day)
            around = index.surroundings(replace(post, day=day), limit=len(index))
        earlier = [one for one in around.likenesses if _comes_before(one, post)]
        return replace(around, likenesses=tuple(earlier[:SHOWN]))

    def _index_for(self, first: date, last: date) -> PlanIndex:
        """The index, holding at least the year before and the 60 days after the span."""
        needed = (first - min(YEAR, first - date.min), last + min(NEAR, date.max - last))
        if self._index is None or self._span is None:
            self._index, self._span = PlanIndex(self._store.posts_between(*needed)), needed
        start, end = self._span
        if needed[0] < start:
            self._put(self._store.posts_between(needed[0], start - timedelta(days=1)))
        if needed[1] > end:
            self._put(self._store.posts_between(end + timedelta(days=1), needed[1]))
        self._span = (min(start, needed[0]), max(end, needed[1]))
        return self._index

    def _put(self, posts: Iterable[Post]) -> None:
        if self._index is None:
            raise RuntimeError("the index is made before it is widened")
        for post in posts:
            self._index.put(post)


def _of_this_post(film: Media, report: VideoReport) -> VideoReport:
    """A report is kept for the film's content; captions in a file belong to the post that the file came with, and what
    the board says of those in the picture weighs more than what was seen."""
    left_out = set() if film.captions else {CaptionKind.SIDECAR}
    if film.captions_in_picture is not None:
        left_out.add(CaptionKind.BURNED_IN)
    captions = [track for track in report.captions if track.kind not in left_out]
    if film.captions_in_picture:
        captions.append(CaptionTrack(CaptionKind.BURNED_IN, "picture", "", 0))
    return replace(report, captions=tuple(captions))


def _comes_before(likeness: Likeness, post: Post) -> bool:
    """Only the later of two like posts is told about it; the earlier one was there first."""
    if likeness.other_day is None or post.day is None:
        return True
    other = (likeness.other_day, likeness.other_clock or time.min, likeness.other_id)
    return other < (post.day, post.clock or time.min, post.id)


def _repetition(post: Post, likenesses: Sequence[Likeness]) -> list[Finding]:
    if post.status == Status.CANCELLED:
        return []
    found = []
    for likeness in likenesses[:1]:
        like = say("Ligner på «{title}»", title=likeness.other_title)
        day = short_day_month(likeness.other_day) if likeness.other_day else ""
        one = Finding(
            id="repetition", severity=Severity.WARNING, title=beside(like, day),
            why=likeness.why, advice=say("Se dem side om side"), words=likeness.other_title, step=Step.OTHER_POST,
            other=likeness.other_id,
        )  # fmt: skip
        found += [] if _is_reviewed(post, one) else [one]
    return found


def _is_reviewed(post: Post, finding: Finding) -> bool:
    return any((seen.finding, seen.words) == (finding.id, finding.words) for seen in post.reviewed)
