"""Puts a plan on PostgreSQL for several people at once, and follows what the others do to it."""

import threading
from dataclasses import dataclass, field
from datetime import date
from logging import getLogger
from pathlib import Path

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.conflict import PlanLost
from desktop.domain.errors import PlanError, UsageError
from desktop.domain.post import Post
from desktop.domain.record import Record, RecordKind
from desktop.domain.wording import say
from desktop.paths import DataFolder
from desktop.services.backups import copy_of
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from desktop.storage.backup import restore
from desktop.storage.guard import Key
from desktop.storage.shared_server import Found, has_driver, look_at
from desktop.storage.shared_store import SharedStore
from desktop.storage.store import Store

__all__ = [
    "Follower",
    "Found",
    "SharedState",
    "changed",
    "fetch_home",
    "go_home",
    "has_driver",
    "look_at",
    "move_there",
    "share",
    "state_of",
]

log = getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SharedState:
    """Where the plan that is open lies. `address` is empty for one on this machine alone; `driver`: this Elleve can
    speak with a database; `away`: one works in a copy while the shared plan does not answer; `waiting` counts what is
    not sent yet."""

    address: str = field(default="", repr=False)
    driver: bool = True
    away: bool = False
    posts_here: int = 0
    waiting: int = 0
    last_backup: date | None = None


def state_of(plan: OpenPlan) -> SharedState:
    """Looks only at this machine."""
    if not plan.address:
        return SharedState(driver=has_driver(), posts_here=plan.store.post_count())
    waiting, newest = plan.outbox.waiting(), plan.backups.newest_good()
    set_here = sum(one.theirs is None for one in plan.outbox.settings())
    return SharedState(
        plan.address,
        has_driver(),
        plan.away is not None or plan.store.away,
        waiting=set_here + (len(waiting.posts) + len(waiting.records) if waiting else 0),
        last_backup=newest.day if newest else None,
    )


def move_there(plan: OpenPlan, address: str) -> int:
    """Puts the plan that is open here at the address, where there is none yet; it stays here as it is. Returns how many
    posts the shared plan has. Slow: run it in a job. Raises PlanError, and UsageError where both have posts: they are
    not mixed."""
    store = SharedStore.open_at(address)
    try:
        if not store.post_count():
            plan.store.copy_to(store)
        elif plan.store.post_count():
            raise UsageError(
                say("Både den felles planen og den som er her, har innlegg."),
                say("Bruk den som er der. Lag en overleveringsfil av den som er her først, og flett den inn etterpå."),
            )
        return store.post_count()
    finally:
        store.close()


def share(folder: DataFolder, address: str) -> int:
    """Has this machine use the plan at the address from now on, which gets the plan that is here where it is empty.
    Returns how many posts it has. Raises PlanError and UsageError."""
    settings = SettingsFile(folder.make().settings)
    if settings.values.database:
        raise UsageError(say("Planen er felles allerede."), say("Gå tilbake til planen på denne maskinen først."))
    with OpenPlan(folder) as plan:
        count = move_there(plan, address)
    settings.change(database=address)
    return count


def fetch_home(plan: OpenPlan) -> Path:
    """A copy of the shared plan on this machine, for `go_home`. Slow: run it in a job. Raises PlanError."""
    file = plan.folder.root / "fetched.db"
    with copy_of(plan.store, plan.folder) as copy:
        copy.replace(file)
    return file


def go_home(folder: DataFolder, settings: SettingsFile, fetched: Path | None = None) -> None:
    """Back to the plan on this machine: as it was when it was shared, or `fetched` in its place. The one that gives way
    is kept beside it, and what waits to be sent comes into the plan. Nothing may be open. Raises PlanError."""
    if fetched is not None:
        restore(fetched, folder.plan)
        fetched.unlink(missing_ok=True)
    settings.change(database="")
    with OpenPlan(folder) as plan:
        plan.send_waiting()


class Follower:
    """Tells what others have done to a shared plan since it was last asked. Slow: ask in a job."""

    def __init__(self, plan: OpenPlan) -> None:
        self._plan = plan
        self._one = threading.Lock()
        self._revision: str | None = None
        self._has_read = False
        self._versions: dict[Key, int] = {}
        self._things: dict[Key, Post | Record] = {}

    def catch_up(self) -> PlanChange | None:
        """None where nothing is new, the first time, and where the plan is not shared. Raises PlanLost."""
        with self._one:  # what is asked meanwhile waits for this answer
            return self._caught_up(self._plan.store)

    def _caught_up(self, store: Store) -> PlanChange | None:
        if not isinstance(store, SharedStore):
            return None
        self._plan.send_waiting()
        revision = store.revision
        if revision == self._revision:
            return None
        store.follow_settings()
        first, changes = not self._has_read, self._read_newer(store)
        self._has_read = True
        if self._revision is None:
            self._keep_mirror(store)
        self._revision = revision  # last, so that what fails is done again
        if first or not changes:
            return None
        change = PlanChange(
            "",
            tuple(one for one in changes if isinstance(one, PostChange)),
            tuple(one for one in changes if isinstance(one, RecordChange)),
        )
        store.keep_here(change)
        self._plan.assessor.plan_changed(change)
        return change

    def _keep_mirror(self, store: SharedStore) -> None:
        """To go on in when the server does not answer any more. What is written from now on has newer versions than
        those just read, so that nothing is missed. Elleve works without it too."""
        try:
            store.keep_mirror(self._plan.backups.mirror)
        except PlanLost:
            raise
        except PlanError as problem:
            log.warning("no mirror of the shared plan: %s", problem.sentence)

    def _read_newer(self, store: SharedStore) -> list[PostChange | RecordChange]:
        """What has become other since the last look; only rows with another version are read."""
        old, versions = self._versions, store.row_versions()
        newer = [key for key, version in versions.items() if old.get(key) != version]
        read = _read(store, newer)
        self._versions = versions
        changes: list[PostChange | RecordChange] = []
        for key in (*newer, *(old.keys() - versions.keys())):
            before, after = self._things.pop(key, None), read.get(key)
            if after is not None:
                self._things[key] = after
            if before != after:
                changes.append(changed(before, after))
        return changes


def _read(store: SharedStore, keys: list[Key]) -> dict[Key, Post | Record]:
    """The rows at these keys, those that are gone left out."""
    found: dict[Key, Post | Record] = {
        (post.id,): post for post in store.posts([key[0] for key in keys if len(key) == 1])
    }
    for kind in {RecordKind(key[0]) for key in keys if len(key) == 2}:
        found |= {(kind.value, one.id): one for one in store.records(kind)}
    return found


def changed(before: Post | Record | None, after: Post | Record | None) -> PostChange | RecordChange:
    """One thing before and after, whichever kind it is."""
    if isinstance(before, Post) or isinstance(after, Post):
        return PostChange(before, after)  # type: ignore[arg-type]  # both are of one kind
    return RecordChange(before, after)
