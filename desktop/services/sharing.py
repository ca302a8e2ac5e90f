"""Puts a plan on PostgreSQL for several people at once, and follows what the others do to it."""

from collections.abc import Hashable, Iterator, Mapping
from typing import TypeVar

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.errors import UsageError
from desktop.domain.post import Post
from desktop.domain.record import Record, RecordKind
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from desktop.storage.shared_store import SharedStore

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing", Post, Record)


def share(folder: DataFolder, address: str) -> int:
    """Has this machine use the plan at the address from now on. An empty one there gets the plan that is here; returns
    how many posts the shared plan has. Raises PlanError, and UsageError where both have posts: they are not mixed."""
    settings = SettingsFile(folder.make().settings)
    if settings.values.database:
        raise UsageError("Planen er delt allerede.", "Slutt å dele den først.")
    store = SharedStore.open_at(address)
    try:
        with OpenPlan(folder) as plan:
            here = plan.store.all_posts()
            if here and store.post_count():
                raise UsageError(
                    "Både den delte planen og den som er her, har innlegg.",
                    "Lag en overleveringsfil av den som er her, og flett den inn når planen er delt.",
                )
            if here:
                _copy(plan, store)
        settings.change(database=address)
        return store.post_count()
    finally:
        store.close()


def stop_sharing(folder: DataFolder) -> None:
    """Back to the plan on this machine, as it was when it was shared."""
    SettingsFile(folder.settings).change(database="")


def _copy(plan: OpenPlan, store: SharedStore) -> None:
    records = [record for kind in RecordKind for record in plan.store.records(kind)]
    change = PlanChange(
        "Delte planen",
        tuple(PostChange(None, post) for post in plan.store.all_posts()),
        tuple(RecordChange(None, record) for record in records),
    )
    store.apply(change)
    store.put_in_trash(plan.store.trash())
    for name, value in plan.store.settings().items():
        store.set_setting(name, value)


class Follower:
    """Tells what others have done to a shared plan since it was last asked. Slow: ask in a job."""

    def __init__(self, plan: OpenPlan) -> None:
        self._plan = plan
        self._revision: str | None = None
        self._posts: dict[str, Post] = {}
        self._records: dict[tuple[str, str], Record] = {}

    def catch_up(self) -> PlanChange | None:
        """None where nothing is new, the first time, and where the plan is not shared. Raises PlanLost."""
        store = self._plan.store
        if not isinstance(store, SharedStore):
            return None
        self._plan.send_waiting()
        revision = store.revision
        if revision == self._revision:
            return None
        first, self._revision = self._revision is None, revision
        old_posts, old_records = self._posts, self._records
        self._posts = {post.id: post for post in store.all_posts()}
        self._records = {(one.kind, one.id): one for kind in RecordKind for one in store.records(kind)}
        if first:
            return None
        posts = tuple(PostChange(*pair) for pair in _differing(old_posts, self._posts))
        records = tuple(RecordChange(*pair) for pair in _differing(old_records, self._records))
        change = PlanChange("Andre har endret planen", posts, records)
        self._plan.assessor.plan_changed(change)
        return change if posts or records else None


def _differing(old: Mapping[Key, Thing], new: Mapping[Key, Thing]) -> Iterator[tuple[Thing | None, Thing | None]]:
    for key in {**old, **new}:
        if old.get(key) != new.get(key):
            yield old.get(key), new.get(key)
