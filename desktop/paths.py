"""Where the plan, its media, backups, logs and settings lie, and where the app's own resources are."""

import os
from dataclasses import dataclass
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """All that Elleve keeps, under one folder that can be copied or moved whole."""

    root: Path

    @property
    def plan(self) -> Path:
        return self.root / "plan.db"

    @property
    def media(self) -> Path:
        return self.root / "media"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def settings(self) -> Path:
        """Settings of this machine (theme, text size), not of the plan."""
        return self.root / "settings.json"

    @property
    def register(self) -> Path:
        """The locked register of consents; its key, itself locked, lies beside it."""
        return self.root / "consent.db"

    @property
    def outbox(self) -> Path:
        """What was written while the shared plan did not answer, and waits to be sent."""
        return self.root / "outbox.json"

    @property
    def lock(self) -> Path:
        return self.root / "plan.lock"

    def make(self) -> "DataFolder":
        """Makes the folders; raises OSError where that is not allowed."""
        for folder in (self.root, self.media, self.backups, self.logs):
            folder.mkdir(parents=True, exist_ok=True)
        return self


def data_folder(chosen: Path | None = None) -> DataFolder:
    """The folder that was chosen, else `ELLEVE_DATA`, else the system's place for app data."""
    if chosen is None and (named := os.environ.get("ELLEVE_DATA")):
        chosen = Path(named)
    if chosen is None:
        import platformdirs  # read only where nobody chose: it costs start-up time

        chosen = platformdirs.user_data_path("Elleve", appauthor=False)
    return DataFolder(chosen.expanduser().resolve())
