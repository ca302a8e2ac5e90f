"""Earlier versions of a post: kept by themselves while the board writes, shown and brought back on request."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.post import Post
from desktop.domain.post_json import post_from_json, post_to_json
from desktop.domain.wording import say
from desktop.storage.store import Store

log = logging.getLogger(__name__)

# While somebody writes, a version at most this often; a weighty change leaves one whatever the time.
APART = timedelta(minutes=5)
MOST = 40


@dataclass(frozen=True, slots=True)
class Version:
    """A post as it stood until `moment` (local time, no zone)."""

    moment: datetime
    post: Post


class VersionService:
    """`now` tells the local time."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def keep(self, change: PlanChange) -> None:
        """Called with each change when it is written: what the posts were before it becomes a version, if it is time
        for one."""
        told = [one.before for one in change.posts if _tells(one)]
        before = [post for post in told if post is not None]
        if not before:
            return
        now = self._now().replace(microsecond=0)
        last = self._store.last_version_moments([post.id for post in before])
        weighty = {one.post_id for one in change.posts if _weighty(one)}
        due = [post for post in before if post.id in weighty or _long_ago(last.get(post.id), now)]
        if due:
            kept = [(post.id, now.isoformat(), post_to_json(post)) for post in due]
            self._store.keep_versions(kept, MOST)

    def of(self, post: Post) -> tuple[Version, ...]:
        """The post's earlier versions, the newest first; those that say the same as the one after them are left out."""
        found: list[Version] = []
        after = post
        for moment, body in self._store.versions(post.id):
            version = _read(moment, body)
            if version is not None and version.post != after:
                found.append(version)
                after = version.post
        return tuple(found)


def restored(post: Post, version: Version) -> PlanChange:
    """The post as it was then. Where it went out, and what was decided about it since, stays."""
    back = replace(
        version.post, id=post.id, day=post.day, clock=post.clock, status=post.status, series=post.series,
        publications=post.publications, overrules=post.overrules, reviewed=post.reviewed,
    )  # fmt: skip
    return PlanChange(say("Hentet tilbake en tidligere versjon"), (PostChange(post, back),))


def _tells(one: PostChange) -> bool:
    """Whether a change of a post is one to look back at: it was there before, with something in it, and still is."""
    before, after = one.before, one.after
    return before is not None and after is not None and bool(before.title or before.text or before.media)


def _weighty(one: PostChange) -> bool:
    """Another status, or most of the text gone at once."""
    before, after = one.before, one.after
    if before is None or after is None:
        return False
    return before.status != after.status or len(after.text) * 2 < len(before.text)


def _long_ago(moment: str | None, now: datetime) -> bool:
    if moment is None:
        return True
    last = datetime.fromisoformat(moment)
    return last > now or now - last >= APART


def _read(moment: str, body: str) -> Version | None:
    try:
        return Version(datetime.fromisoformat(moment), post_from_json(body))
    except ValueError:
        log.warning("an earlier version of a post could not be read")
        return None
