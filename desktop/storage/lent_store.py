"""A copy of a shared plan, to work in while that does not answer."""

from collections.abc import Callable
from typing import Protocol

from desktop.storage.store import Store


class SettingsOutbox(Protocol):
    """Where settings wait that could not be sent to a shared plan."""

    def keep_setting(self, name: str, before: str | None, after: str) -> None:
        """On disk when this returns; `before` is None where nobody knows. Raises PlanError."""

    def forget_setting(self, name: str) -> None:
        """It waits no longer."""


class LentStore(Store):
    """From `keep_settings_in` on, what is set here waits to be sent."""

    _outbox: SettingsOutbox | None = None

    def keep_settings_in(self, outbox: SettingsOutbox) -> None:
        self._outbox = outbox

    def change_setting(self, name: str, change: Callable[[str], str]) -> str:
        if self._outbox is not None:
            before = self.setting(name)
            self._outbox.keep_setting(name, before, change(before))
        return super().change_setting(name, change)
