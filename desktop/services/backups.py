"""A backup a day, and the way back."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from desktop.paths import DataFolder
from desktop.storage import backup
from desktop.storage.backup import Backup


class BackupService:
    """Backups lie beside the plan; fourteen are kept."""

    def __init__(self, folder: DataFolder, today: Callable[[], date]) -> None:
        self._folder = folder
        self._today = today

    def daily(self) -> Path | None:
        """Today's backup, or None when it is there already."""
        return backup.back_up(self._folder.plan, self._folder.backups, self._today())

    def all(self) -> tuple[Backup, ...]:
        """Newest first."""
        return backup.backups(self._folder.backups)

    def newest_good(self) -> Backup | None:
        return backup.newest_good(self._folder.backups)

    def restore(self, chosen: Backup) -> Path:
        """Puts the backup in the plan's place; the plan must be closed. Returns where the replaced plan is kept."""
        return backup.restore(chosen.file, self._folder.plan)
