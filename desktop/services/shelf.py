"""The whole plan in memory, for the views that show more than a month of it."""

from collections.abc import Callable, Iterable
from datetime import date, time

from desktop.domain.assessment import PostSummary
from desktop.services.assess import Assessor
from desktop.storage.store import Store


class Shelf:
    """All posts with what is known about them, in order of day and clock, those without a day last."""

    def __init__(self, posts: Iterable[PostSummary] = ()) -> None:
        self._posts = {one.post.id: one for one in posts}
        self._in_order: tuple[PostSummary, ...] | None = None

    @classmethod
    def read(cls, store: Store, assessor: Assessor, is_cancelled: Callable[[], bool] = lambda: False) -> "Shelf":
        """Takes half a second for 20,000 posts: run it in a job."""
        posts = store.all_posts()
        return cls(() if is_cancelled() else assessor.summaries(posts))

    @property
    def posts(self) -> tuple[PostSummary, ...]:
        if self._in_order is None:
            self._in_order = tuple(sorted(self._posts.values(), key=_order))
        return self._in_order

    def put(self, posts: Iterable[PostSummary]) -> None:
        """Posts that are new or known anew."""
        fresh = {one.post.id: one for one in posts if self._posts.get(one.post.id) != one}
        if fresh:
            self._posts |= fresh
            self._in_order = None

    def remove(self, post_ids: Iterable[str]) -> None:
        for post_id in post_ids:
            self._posts.pop(post_id, None)
        self._in_order = None


def _order(one: PostSummary) -> tuple[date, time]:
    return (one.post.day or date.max, one.post.clock or time.min)
