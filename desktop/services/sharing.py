"""Puts a plan on PostgreSQL for several people at once, and follows what the others do to it."""

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.errors import UsageError
from desktop.domain.post import Post
from desktop.domain.record import Record, RecordKind
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.settings import SettingsFile
from desktop.storage.guard import Key
from desktop.storage.shared_store import SharedStore


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
        self._versions: dict[Key, int] = {}
        self._things: dict[Key, Post | Record] = {}

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
        changes = self._read_newer(store)
        if first or not changes:
            return None
        change = PlanChange(
            "Andre har endret planen",
            tuple(one for one in changes if isinstance(one, PostChange)),
            tuple(one for one in changes if isinstance(one, RecordChange)),
        )
        self._plan.assessor.plan_changed(change)
        return change

    def _read_newer(self, store: SharedStore) -> list[PostChange | RecordChange]:
        """What has become other since the last look; only rows with another version are read."""
        old, self._versions = self._versions, store.row_versions()
        newer = [key for key, version in self._versions.items() if old.get(key) != version]
        read = _read(store, newer)
        changes: list[PostChange | RecordChange] = []
        for key in (*newer, *(old.keys() - self._versions.keys())):
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
