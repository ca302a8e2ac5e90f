"""A backup a day, and the way back."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from pathlib import Path

from desktop.domain.errors import PlanError, plain_reason
from desktop.domain.record import Record, RecordKind
from desktop.domain.wording import say
from desktop.paths import DataFolder
from desktop.storage import backup
from desktop.storage.backup import Backup
from desktop.storage.store import Store


class BackupService:
    """Backups lie beside the plan; fourteen are kept. Those of a shared plan, at `address`, are plans on this machine
    like the others, in a folder of their own."""

    def __init__(
        self,
        folder: DataFolder,
        today: Callable[[], date],
        address: str = "",
        shared: Callable[[], Store] | None = None,
    ) -> None:
        self._folder = folder
        self._today = today
        self._shared = shared
        self._copies = folder.backups / f"shared-{_sign(address)}" if address else folder.backups

    def daily(self) -> Path | None:
        """Today's backup, or None when it is there already. Raises PlanError."""
        if self._shared is None:
            return backup.back_up(self._folder.plan, self._copies, self._today())
        if backup.has_copy(self._copies, self._today()):
            return None
        with copy_of(self._shared(), self._folder) as file:
            return backup.back_up(file, self._copies, self._today())

    def all(self) -> tuple[Backup, ...]:
        """Newest first."""
        return backup.backups(self._copies)

    @property
    def mirror(self) -> Path:
        """Where a shared plan lies as this machine last saw it."""
        return self._copies / "mirror.db"

    def last_seen(self) -> Backup | None:
        """A shared plan as this machine last saw it, else the newest backup of it."""
        return backup.looked_at(self.mirror) or self.newest_good()

    def newest_good(self) -> Backup | None:
        return backup.newest_good(self._copies)

    def restore(self, chosen: Backup) -> Path:
        """Puts the backup in the place of the plan here, which must be closed. Returns where the replaced plan is
        kept."""
        return backup.restore(chosen.file, self._folder.plan)

    def rewrite(self, kind: RecordKind, change: Callable[[Record], Record]) -> int:
        """Lets `change` have each record of the kind in every copy, also of a plan that was shared, and in plans that
        were set aside or lent; returns how many files it changed. Slow where there is something to do."""
        copies = self._folder.backups
        files = [*copies.glob("plan-*.db"), *copies.glob("shared-*/*.db"), *self._folder.root.glob("plan-*.db")]
        return sum(
            backup.rewrite(file, kind, lambda record, body: change(Record(kind, record, body)).body) for file in files
        )

    def tidy_plan(self) -> None:
        """Nothing of what was taken out of the plan stays in its file."""
        backup.tidy_file(self._folder.plan)

    def lend(self, chosen: Backup) -> Path:
        """A plan to work in that begins as the backup was; the next time it is gone."""
        file = self._folder.root / "plan-lent.db"
        backup.lend(chosen.file, file)
        return file


@contextmanager
def copy_of(store: Store, folder: DataFolder) -> Iterator[Path]:
    """The plan as it is now as a file of its own, gone at the end. Raises PlanError."""
    try:
        scratch = tempfile.TemporaryDirectory(prefix=".copy-", dir=folder.root)
    except OSError as problem:
        raise PlanError(
            say("Planen kan ikke kopieres hit ({reason}).", reason=plain_reason(problem)),
            say("Se at disken har plass."),
        ) from problem
    with scratch as name:
        file = Path(name) / "plan.db"
        copy = Store.open(file)
        try:
            store.copy_to(copy)
        finally:
            copy.close()
        yield file


def _sign(address: str) -> str:
    """Tells one shared plan from another in the name of a folder."""
    from desktop.domain.database_address import apart  # only where a plan is shared

    return sha256(apart(address)[0].encode()).hexdigest()[:8]
