"""Settings of this machine (not of the plan): theme, text size, where the user was."""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What this machine remembers. `theme` is `system` or a theme's name; `factor` is 1..2;
    `language` is the one on buttons and menus, `view` the one of the calendar that was shown last,
    `columns` those of its list (keys with commas, empty for the usual ones), `calendar_file` the calendar kept
    in step with the plan, `database` the address of a shared plan (both empty: none), `stepwise` whether the editor
    asks one thing at a time, `window` where the window was (Qt's own words, in base 64)."""

    theme: str = "system"
    factor: float = 1.0
    large_targets: bool = False
    still: bool = False
    welcomed: bool = False
    language: str = "nb"
    view: str = "month"
    columns: str = ""
    calendar_file: str = ""
    stepwise: bool = False
    window: str = ""
    database: str = field(default="", repr=False)


class SettingsFile:
    """Reads and writes the settings; a file that cannot be used counts as none: all in it can be chosen anew."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.values = self._read()

    def change(self, **changes: Any) -> Settings:
        """Keeps the changes on disk at once; when that fails they hold until the app closes."""
        self.values = replace(self.values, **changes)
        try:
            fresh = self._file.with_suffix(".new")
            fresh.unlink(missing_ok=True)
            fresh.touch(mode=0o600)  # the address of a shared plan has its password in it
            fresh.write_text(json.dumps(asdict(self.values), indent=1), "utf-8")
            fresh.replace(self._file)
        except OSError:
            log.warning("the settings could not be saved", exc_info=True)
        return self.values

    def _read(self) -> Settings:
        try:
            read = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return Settings()
        return _sound(read) if isinstance(read, dict) else Settings()


def _sound(read: Mapping[str, Any]) -> Settings:
    """Takes over only what has the kind of its default."""
    plain = Settings()
    kept: dict[str, Any] = {}
    for each in fields(Settings):
        value, default = read.get(each.name), getattr(plain, each.name)
        if type(value) is type(default) or (isinstance(default, float) and type(value) is int):
            kept[each.name] = value
    if not 1 <= kept.get("factor", 1) <= 2:  # nor is what is no number at all
        del kept["factor"]
    return replace(plain, **kept)
