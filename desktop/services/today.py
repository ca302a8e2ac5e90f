"""What the plan asks for today: what to publish, take down and decide, and who answers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.channel import SOCIAL, Channel
from desktop.domain.decision import Decision
from desktop.domain.post import Post, Publication, Status
from desktop.domain.record import RecordKind
from desktop.domain.wording import say
from desktop.services.open_plan import OpenPlan
from desktop.services.rota import read_rota

LATE = timedelta(days=14)  # what is further back is no longer a task for today
SOON = timedelta(days=3)
ANSWERING = timedelta(days=7)  # people comment in the first week


class Task(StrEnum):
    """What there is to do with a post."""

    PUBLISH = "publish"
    ANSWER = "answer"
    TAKE_DOWN = "take_down"
    DECIDE = "decide"
    SOON = "soon"


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing to do with one post; `channel` only for what must be taken down somewhere, `late` when its day is
    past."""

    task: Task
    post: Post
    late: bool = False
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """All there is to do, and who answers comments today (empty: nobody is set)."""

    day: date
    duties: tuple[Duty, ...]
    decisions: tuple[Decision, ...]
    keeper: str

    def of(self, task: Task) -> tuple[Duty, ...]:
        return tuple(one for one in self.duties if one.task == task)

    @property
    def waiting(self) -> int:
        """How many things wait for somebody: what comes soon and what is to be answered as it comes do not count."""
        quiet = {Task.SOON, Task.ANSWER}
        return sum(one.task not in quiet for one in self.duties) + len(self.decisions)


def read_today(plan: OpenPlan) -> Today:
    day = plan.today()
    near = plan.store.posts_between(day - timedelta(days=60), day + timedelta(days=60))
    decisions = tuple(
        one for one in map(Decision.from_record, plan.plan.records(RecordKind.DECISION)) if not one.settled
    )
    return Today(day, duties_of(near, day), decisions, read_rota(plan.plan).on(day))


def duties_of(posts: Sequence[Post], day: date) -> tuple[Duty, ...]:
    """What the posts (in date order) ask for on the day."""
    return tuple(duty for post in posts for duty in _duties(post, day))


def _duties(post: Post, day: date) -> list[Duty]:
    if post.status == Status.CANCELLED:
        return [Duty(Task.TAKE_DOWN, post, channel=one.channel) for one in post.publications if not one.taken_down]
    if post.day is None:
        return []
    if post.status == Status.PUBLISHED:
        answering = day - ANSWERING <= post.day <= day and bool(SOCIAL & set(post.channels))
        return [Duty(Task.ANSWER, post)] if answering else []
    is_due = post.status != Status.READY and post.due is not None and post.due <= day <= post.day
    if day - LATE <= post.day <= day or is_due:
        task = Task.PUBLISH if post.status == Status.READY else Task.DECIDE
        return [Duty(task, post, late=post.day < day)]
    return [Duty(Task.SOON, post)] if day < post.day <= day + SOON else []


def published(post: Post, day: date) -> PlanChange:
    """The post is out in all its channels; where it was known to be out already, that stands."""
    known = {one.channel for one in post.publications}
    new = tuple(Publication(channel=channel, day=day) for channel in post.channels if channel not in known)
    after = replace(post, status=Status.PUBLISHED, publications=(*post.publications, *new))
    return PlanChange(say("{post} er publisert", post=_named(post)), (PostChange(post, after),))


def taken_down(post: Post, channel: Channel, day: date) -> PlanChange:
    """The post is no longer out in the channel."""
    places = tuple(
        replace(one, taken_down=day) if one.channel == channel and not one.taken_down else one
        for one in post.publications
    )
    return PlanChange(
        say("{post} er tatt ned", post=_named(post)), (PostChange(post, replace(post, publications=places)),)
    )


def _named(post: Post) -> str:
    return say("«{title}»", title=post.title) if post.title else say("Innlegget")
