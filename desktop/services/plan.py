"""Changes to the plan: what the window and the command line may do to posts, each as one reversible change."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.errors import UsageError
from desktop.domain.finding import Finding
from desktop.domain.month import Month
from desktop.domain.post import FORM_NAMES, STATUS_NAMES, Form, Post, Reviewed, Status, new_id
from desktop.domain.record import Record, RecordKind
from desktop.domain.wording import say
from desktop.domain.words import listed, long_day
from desktop.storage.store import Store

Blockers = Callable[[Post], Sequence[Finding]]


class PlanService:
    """Reads posts and makes changes. `blockers` tells what keeps a post from being «Klar»."""

    def __init__(self, store: Store, blockers: Blockers) -> None:
        self._store = store
        self._blockers = blockers

    def post(self, post_id: str) -> Post | None:
        return self._store.post(post_id)

    def posts(self, post_ids: Sequence[str]) -> tuple[Post, ...]:
        """Several at once, in this order; those that are gone are left out."""
        return self._store.posts(post_ids)

    def people(self) -> tuple[str, ...]:
        """Everybody who stands in the plan as responsible, approver or comment keeper, by the alphabet."""
        return self._store.names()

    def month(self, month: Month) -> tuple[Post, ...]:
        """The posts of the month, in order of day and clock."""
        return self._store.posts_between(month.first, month.last)

    def weeks(self, month: Month) -> tuple[Post, ...]:
        """The posts of all weeks that touch the month."""
        weeks = month.weeks()
        return self._store.posts_between(weeks[0][0], weeks[-1][-1])

    def between(self, first: date, last: date) -> tuple[Post, ...]:
        """The posts of the days from `first` to `last`, both included, in order of day and clock."""
        return self._store.posts_between(first, last)

    def undated(self) -> tuple[Post, ...]:
        return self._store.undated()

    def records(self, kind: RecordKind) -> tuple[Record, ...]:
        return self._store.records(kind)

    def apply(self, change: PlanChange) -> PlanChange:
        """Writes the change and returns what was really done: a post with blockers falls back to a draft, whether
        it was ready before, comes in from a file or comes back from the trash. Raises UsageError when somebody says
        «Klar» to a post that has blockers, PlanError when nothing was saved."""
        checked = self.checked(change)
        self._store.apply(checked)
        return checked

    def checked(self, change: PlanChange) -> PlanChange:
        """What `apply` would do, without doing it. Raises UsageError as it does."""
        return replace(change, posts=tuple(self._checked(one) for one in change.posts))

    def _checked(self, one: PostChange) -> PostChange:
        after = one.after
        if after is None or after.status != Status.READY:
            return one
        blockers = self._blockers(after)
        if not blockers:
            return one
        if one.before is None or one.before.status == Status.READY:
            return PostChange(one.before, replace(after, status=Status.DRAFT))
        reasons = listed([finding.title for finding in blockers])
        raise UsageError(
            say("{post} kan ikke bli klart ennå: {reasons:lower}.", post=_name(after), reasons=reasons),
            say("Ordne dette først."),
        )


def added(post: Post, label: str = say("Nytt innlegg")) -> PlanChange:
    return PlanChange(label, (PostChange(None, post),))


def new_post(day: date | None, **fields: object) -> Post:
    """An empty draft on a day, or an idea when there is none."""
    empty = Post(id=new_id(), day=day, status=Status.DRAFT if day else Status.IDEA)
    return replace(empty, **fields)  # type: ignore[arg-type]  # the fields are Post's own


def is_blank(post: Post) -> bool:
    """Nothing has been written or chosen in it yet, but when it is."""
    return post == Post(id=post.id, day=post.day, clock=post.clock, status=post.status)


def edited(before: Post, after: Post) -> PlanChange:
    label = say("Endret «{title}»", title=after.title) if after.title else say("Endret innlegget")
    return PlanChange(label, (PostChange(before, after),))


def moved(post: Post, day: date | None) -> PlanChange:
    """To another day; the clock time stays."""
    if day is None:
        label = say("Lagt til idéer uten dato")
    elif post.title:
        label = say("Flyttet «{title}» til {day}", title=post.title, day=long_day(day))
    else:
        label = say("Flyttet til {day}", day=long_day(day))
    return PlanChange(label, (PostChange(post, replace(post, day=day)),))


def deleted(post: Post) -> PlanChange:
    label = say("Slettet «{title}»", title=post.title) if post.title else say("Slettet innlegget")
    return PlanChange(label, (PostChange(post, None),))


def duplicated(post: Post, day: date | None) -> PlanChange:
    """A copy as a draft, without what only holds for the first: looks at links, verdicts, reviewed findings, where it
    went out."""
    copy = replace(
        post,
        id=new_id(),
        day=day,
        status=Status.DRAFT,
        overrules=(),
        reviewed=(),
        links=(),
        publications=(),
        series="",
        due=None,
    )
    label = say("Kopierte «{title}»", title=post.title) if post.title else say("Kopierte innlegget")
    return PlanChange(label, (PostChange(None, copy),))


def with_status(post: Post, status: Status) -> PlanChange:
    label = say("{post} er nå {status:lower}", post=_name(post), status=STATUS_NAMES[status])
    return PlanChange(label, (PostChange(post, replace(post, status=status)),))


def with_form(post: Post, form: Form) -> PlanChange:
    label = say("{post} har nå formen {form:lower}", post=_name(post), form=FORM_NAMES[form])
    return PlanChange(label, (PostChange(post, replace(post, form=form)),))


def week_moved(post: Post, weeks: int) -> PlanChange:
    if post.day is None:
        raise UsageError(say("Innlegget har ingen dato."), say("Velg en dato først."))
    return moved(post, post.day + timedelta(weeks=weeks))


def _name(post: Post) -> str:
    return say("«{title}»", title=post.title) if post.title else say("Innlegget")


def order_of(post: Post) -> tuple[date, time]:
    """For sorting: undated last, no clock first."""
    return (post.day or date.max, post.clock or time.min)


def reviewed(post: Post, finding: str, words: str, reason: str, day: date) -> PlanChange:
    """The board has looked at a finding and lets it stand."""
    seen = Reviewed(finding, words, reason, day)
    after = replace(post, reviewed=(*post.reviewed, seen))
    return PlanChange(say("Vurdert og latt stå"), (PostChange(post, after),))
