"""The locked register as a file: made, opened, locked, copied. What takes a second is apart from the rest, so that the
window can have it done beside itself."""

import threading
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path

from desktop.domain.errors import UsageError
from desktop.domain.wording import say
from desktop.paths import DataFolder
from desktop.storage import vault_backup, vault_opening
from desktop.storage.cipher import set_aside
from desktop.storage.vault import Vault
from desktop.storage.vault_backup import VaultBackup
from desktop.storage.vault_key import COST, LockedKey, code_words, new_code
from desktop.storage.vault_opening import NewKeys

LEAST_LETTERS = 8


class RegisterState(StrEnum):
    """Whether one can look into the register."""

    NONE = "none"
    LOCKED = "locked"
    OPEN = "open"


class Register:
    """`new_keys`, `opened`, `locked_by` and `new_code` take a second each; they change nothing, may run in any thread,
    and what they give may be thrown away (`drop`)."""

    def __init__(self, folder: DataFolder, today: Callable[[], date], cost: tuple[int, int, int] = COST) -> None:
        self._folder = folder
        self._today = today
        self._cost = cost
        self._vault: Vault | None = None
        self._door = threading.RLock()  # a copy of the locked files must not see it opened half-way

    @property
    def state(self) -> RegisterState:
        if self._vault is not None:
            return RegisterState.OPEN
        return RegisterState.LOCKED if vault_opening.is_set_up(self._folder.register) else RegisterState.NONE

    @property
    def vault(self) -> Vault:
        """The open register; raises UsageError while it is locked."""
        if self._vault is None:
            raise UsageError(say("Samtykkeregisteret er låst."), say("Lås det opp med passordet."))
        return self._vault

    # What takes a second

    def new_keys(self, password: str) -> NewKeys:
        """For `make`. Raises UsageError."""
        good_password(password)
        return vault_opening.new_keys(password, self._cost)

    def opened(self, words: str, *, by_code: bool = False) -> Vault:
        """For `take`; by password or recovery code. Raises WrongWords, VaultDamaged and PlanError."""
        key = vault_opening.key_to(self._folder.register, words, by_code=by_code)
        with self._door:
            return vault_opening.open_by(self._folder.register, key)

    def locked_by(self, password: str) -> LockedKey:
        """For `use_password`. Raises UsageError."""
        good_password(password)
        return self.vault.locked_by(password, self._cost)

    def new_code(self) -> tuple[str, LockedKey]:
        """For `use_code`: another recovery code, to be printed."""
        code = new_code()
        return code, self.vault.locked_by(code_words(code), self._cost)

    # What follows at once

    def make(self, keys: NewKeys) -> None:
        """A new, empty register, left open. Raises UsageError and PlanError."""
        if vault_opening.is_set_up(self._folder.register):
            raise UsageError(say("Samtykkeregisteret finnes alt."), say("Lås det opp med passordet."))
        with self._door:
            self._vault = vault_opening.set_up_with(self._folder.register, keys)

    def take(self, vault: Vault) -> None:
        self.lock()
        with self._door:
            self._vault = vault

    def drop(self, vault: Vault) -> None:
        """Closes one that was opened and is not wanted any more."""
        with self._door:
            vault.close()

    def lock(self) -> None:
        with self._door:
            if self._vault is not None:
                self._vault.close()
                self._vault = None

    def set_aside(self) -> None:
        """Another name for a register nobody can open."""
        self.lock()
        set_aside(self._folder.register)

    # Backups

    def back_up(self) -> Path | None:
        """Today's copy, encrypted. Raises PlanError."""
        with self._door:
            return vault_backup.back_up(self._folder.register, self._folder.backups, self._today(), self._vault)

    def backups(self) -> tuple[VaultBackup, ...]:
        return vault_backup.backups(self._folder.backups)

    def restore(self, backup: VaultBackup, heard: int) -> None:
        """Puts the copy in place, locked; `heard` counts the changes the plan has heard of. Raises PlanError."""
        with self._door:
            self.lock()
            vault_backup.restore(backup, self._folder.register, heard)


def good_password(password: str) -> None:
    """Raises UsageError for one that is too short."""
    if len(password) < LEAST_LETTERS:
        raise UsageError(
            say("Passordet må ha minst {count} tegn.", count=LEAST_LETTERS),
            say("Tre ord etter hverandre er lette å huske."),
        )
