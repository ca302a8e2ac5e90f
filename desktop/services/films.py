"""All films of the plan, with or without a post, and what is known about their captions."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.channel import NAMES, ChannelFacts
from desktop.domain.finding import Finding, Severity
from desktop.domain.loose_film import LooseFilm
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import Post, Status, new_id
from desktop.domain.record import Record, RecordKind
from desktop.domain.video import CaptionKind, CaptionTrack, VideoReport
from desktop.domain.wording import listed, say
from desktop.domain.words import duration_words
from desktop.guidelines import film_rules
from desktop.media.caption_writer import channel_files
from desktop.services.media import attached, replaced
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added, new_post

GONE = frozenset({Status.PUBLISHED, Status.CANCELLED})


class Verdict(StrEnum):
    """Whether those who hear badly get the film."""

    CAPTIONED = "captioned"
    PARTLY = "partly"
    MISSING = "missing"
    MAYBE = "maybe"  # there is text in the picture, and nobody has said whether it is captions
    WAIVED = "waived"  # the board has written why it goes out without
    NOT_NEEDED = "not_needed"  # there is nothing to hear
    UNSEEN = "unseen"


# What only the board can answer: is that captions, and where there are none, shall there be some or a reason why not?
OPEN_QUESTIONS = frozenset({Verdict.MAYBE, Verdict.MISSING})


@dataclass(frozen=True, slots=True)
class PlannedFilm:
    """A film and the post it belongs to (None: not in a post yet); `begun` when captions are written that are not yet
    kept with it."""

    film: Media
    post: Post | None
    verdict: Verdict
    begun: bool = False

    @property
    def key(self) -> tuple[str, str]:
        return (self.post.id if self.post else "", self.film.id)

    @property
    def title(self) -> str:
        return (self.post.title if self.post else "") or self.film.name

    def waits(self, today: date) -> bool:
        """Whether it waits for the board's answer before it goes out."""
        return self.verdict in OPEN_QUESTIONS and (self.post is None or is_coming(self.post, today))


def is_coming(post: Post, today: date) -> bool:
    """Whether the post is still to go out; without a day it may any time."""
    return post.status not in GONE and (post.day is None or post.day >= today)


def verdict_of(film: Media, report: VideoReport | None) -> Verdict:
    """From what is kept about the film and what the board has said."""
    partly = report is not None and any(one.id == "captions_coverage" for one in report.findings)
    lacking = report is not None and any(one.id == "captions" for one in report.findings)
    if film.captions_in_picture:
        return Verdict.CAPTIONED
    if film.captions or (report is not None and _tracks(film, report)):
        return Verdict.PARTLY if partly or lacking else Verdict.CAPTIONED
    if film.captions_waived.strip():
        return Verdict.WAIVED
    if report is None:
        return Verdict.UNSEEN
    if report.doubtful and film.captions_in_picture is None:
        return Verdict.MAYBE
    return Verdict.MISSING if lacking else Verdict.NOT_NEEDED


def _tracks(film: Media, report: VideoReport) -> list[CaptionTrack]:
    """The board's «no» weighs more than what Elleve sees in the picture."""
    in_picture = film.captions_in_picture is not False
    return [one for one in report.captions if in_picture or one.kind != CaptionKind.BURNED_IN]


def channel_findings(planned: PlannedFilm, report: VideoReport | None, facts: ChannelFacts) -> list[Finding]:
    """How the film fits the channels of its post, with a good word where it fits all that show films."""
    post, film = planned.post, planned.film
    if post is None or report is None:
        return []
    alone, known = replace(post, media=(film,)), {film.digest: report}
    found = [
        *film_rules.length(alone, facts, known),
        *film_rules.size(alone, facts, known),
        *film_rules.shape(alone, known),
        *film_rules.only_in_file(alone, known),
    ]
    showing = [NAMES[one.channel] for one in channel_files(film.name, post.channels)]
    if showing and not any(one.severity == Severity.WARNING for one in found):
        title = say("Passer til {channels}", channels=listed(showing))
        upright = report.height > report.width
        why = (
            say("Stående film, {length}", length=duration_words(report.duration))
            if upright
            else say("Liggende film, {length}", length=duration_words(report.duration))
        )
        found.append(Finding("film_fits", Severity.FINE, title, why, "", media=film.id))
    return found


class Films:
    """Lists and changes the plan's films."""

    def __init__(self, plan: OpenPlan) -> None:
        self._plan = plan

    def all(self) -> tuple[PlannedFilm, ...]:
        """What is coming first, soonest on top; then films without a day; then what has been, latest on top."""
        posts = self._plan.store.posts_with(MediaKind.VIDEO)
        in_posts = [self._planned(film, post) for post in posts for film in post.videos()]
        return tuple(sorted([*in_posts, *map(self._planned, self._loose())], key=self._order))

    def waiting(self) -> int:
        """How many films wait for the board's answer."""
        today = self._plan.today()
        coming = (post for post in self._plan.store.posts_with(MediaKind.VIDEO) if is_coming(post, today))
        films = (self._planned(film, post) for post in coming for film in post.videos())
        return sum(one.waits(today) for one in (*films, *map(self._planned, self._loose())))

    def find(self, post_id: str, film_id: str) -> PlannedFilm | None:
        """`post_id` is empty for a film without a post."""
        post = self._plan.plan.post(post_id) if post_id else None
        films: Iterable[Media] = post.videos() if post else () if post_id else self._loose()
        film = next((one for one in films if one.id == film_id), None)
        return self._planned(film, post) if film else None

    def changed(self, where: PlannedFilm, film: Media, label: str = "") -> PlanChange | None:
        """The plan's film put in place of what it was (by id); None when it is no longer there."""
        now = self.find(*where.key)
        if now is None:
            return None
        if now.post is not None:
            change = replaced(now.post, film)
            return replace(change, label=label or change.label)
        before, after = LooseFilm(now.film).to_record(), LooseFilm(film).to_record()
        return PlanChange(label or say("Endret «{name}»", name=film.name), records=(RecordChange(before, after),))

    def beside(self, where: PlannedFilm, film: Media) -> PlanChange:
        """One more film where this one is: in its post, or without a post."""
        now = self.find(*where.key)
        return attached(now.post, film) if now is not None and now.post is not None else loose(film)

    def given_post(self, where: PlannedFilm) -> PlanChange:
        """An idea made of a film without a post."""
        post = attached(new_post(None, id=new_id()), where.film).posts[0].after
        record = LooseFilm(where.film).to_record()
        made = added(post) if post else PlanChange("")
        return PlanChange(
            say("Laget et innlegg av «{name}»", name=where.film.name), made.posts, (RecordChange(record, None),)
        )

    def removed(self, where: PlannedFilm) -> PlanChange:
        """Without the film; its file stays in the library, so that this can be undone."""
        label = say("Tok bort «{name}»", name=where.film.name)
        now = self.find(*where.key)
        if now is not None and now.post is not None:
            left = tuple(one for one in now.post.media if one.id != where.film.id)
            return PlanChange(label, (PostChange(now.post, replace(now.post, media=left)),))
        return PlanChange(label, records=(RecordChange(LooseFilm(where.film).to_record(), None),))

    def _planned(self, film: Media, post: Post | None = None) -> PlannedFilm:
        verdict = verdict_of(film, self._plan.media.film_report(film))
        return PlannedFilm(film, post, verdict, self._plan.subtitles.is_begun(film))

    def _loose(self) -> list[Media]:
        records = self._plan.plan.records(RecordKind.FILM)
        return [film for film in map(_film_of, records) if film is not None]

    def _order(self, one: PlannedFilm) -> tuple[int, int]:
        day: date | None = one.post.day if one.post else None
        if day is None:
            return (1, 0)
        ahead = (day - self._plan.today()).days
        return (0, ahead) if ahead >= 0 else (2, -ahead)


def loose(film: Media) -> PlanChange:
    """The plan with a film that has no post."""
    return PlanChange(
        say("La til «{name}»", name=film.name), records=(RecordChange(None, LooseFilm(film).to_record()),)
    )


def _film_of(record: Record) -> Media | None:
    try:
        return LooseFilm.from_record(record).film
    except ValueError:
        return None
