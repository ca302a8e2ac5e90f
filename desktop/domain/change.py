"""What one action did to the plan, in a form that can be turned round."""

from dataclasses import dataclass

from desktop.domain.post import Post
from desktop.domain.record import Record


@dataclass(frozen=True, slots=True)
class PostChange:
    """One post before and after; None means that it was not there."""

    before: Post | None
    after: Post | None

    @property
    def post_id(self) -> str:
        post = self.after or self.before
        if post is None:
            raise ValueError("a change needs a post before or after it")
        return post.id


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record before and after; None means that it was not there."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is now, or as it was when it is gone."""
        record = self.after or self.before
        if record is None:
            raise ValueError("a change needs a record before or after it")
        return record


@dataclass(frozen=True, slots=True)
class PlanChange:
    """All that one action changed; `label` says it in the past tense for the message and the undo menu;
    it is empty where nobody is told and nothing can be undone."""

    label: str
    posts: tuple[PostChange, ...] = ()
    records: tuple[RecordChange, ...] = ()

    def reversed(self) -> "PlanChange":
        return PlanChange(
            self.label,
            tuple(PostChange(one.after, one.before) for one in reversed(self.posts)),
            tuple(RecordChange(one.after, one.before) for one in reversed(self.records)),
        )
