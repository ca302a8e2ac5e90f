"""Copies of the locked register, one a day, encrypted as it is; and the way back when it is damaged."""

import re
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop.storage.cipher import cipher_errors, companions, remove, set_aside
from desktop.storage.files import put_in_place
from desktop.storage.vault import Vault
from desktop.storage.vault_key import (
    UNKNOWN_GENERATION,
    generation_of,
    key_file_of,
    read_key_file,
    write_key_file,
)

_NAME = re.compile(r"consent-(\d{4}-\d{2}-\d{2})\.db")


@dataclass(frozen=True, slots=True)
class VaultBackup:
    """One day's copy."""

    file: Path
    day: date


def back_up(register: Path, folder: Path, today: date, vault: Vault | None = None, keep: int = 14) -> Path | None:
    """Today's copy, by the open `vault` or, while nobody has it open, of the files as they lie. None where it is there
    already or there is no register. Raises PlanError."""
    made = folder / f"consent-{today.isoformat()}.db"
    if key_file_of(made).exists() or read_key_file(register) is None or not register.exists():
        return None
    with cipher_errors():
        folder.mkdir(parents=True, exist_ok=True)
        if vault is not None:
            vault.copy_to(made)
        else:
            _copy_as_it_lies(register, made)
        for old in backups(folder)[keep:]:
            remove(old.file)
            key_file_of(old.file).unlink(missing_ok=True)
    return made


def backups(folder: Path) -> tuple[VaultBackup, ...]:
    """All whole copies, the newest first."""
    found = []
    for file in folder.glob("consent-*.db"):
        if (match := _NAME.fullmatch(file.name)) and key_file_of(file).exists():
            with suppress(ValueError):  # a name with a day that does not exist is not ours
                found.append(VaultBackup(file, date.fromisoformat(match[1])))
    return tuple(sorted(found, key=lambda one: one.day, reverse=True))


def restore(backup: VaultBackup, register: Path, heard: int = 0) -> None:
    """Puts the copy in the register's place; what was there is set aside. The register must be closed. It opens with
    the password of that day. `heard` is the count of changes the plan has heard of. Raises PlanError."""
    keys = read_key_file(backup.file)
    if keys is None:
        return
    # The plan may have heard of later changes: it waits until the register has been opened and told it anew.
    counts = (keys.generation, generation_of(register) or 0, heard)
    keys = replace(keys, generation=1 + max(count for count in counts if count != UNKNOWN_GENERATION))
    part = register.with_name(f"{register.name}.part")
    with cipher_errors():
        remove(part)
        for source, target in zip((backup.file, *companions(backup.file)), (part, *companions(part)), strict=True):
            if source.exists():
                shutil.copyfile(source, target)
        set_aside(register)
        for source, target in zip(companions(part), companions(register), strict=True):
            if source.exists():
                source.replace(target)
        put_in_place(part, register)
    write_key_file(register, keys)


def _copy_as_it_lies(register: Path, made: Path) -> None:
    """Nobody writes while the register is locked, so the file and what a crash left beside it belong together."""
    for source, target in zip((register, *companions(register)), (made, *companions(made)), strict=True):
        if source.exists() and not source.name.endswith("-shm"):
            part = target.with_name(f"{target.name}.part")
            shutil.copyfile(source, part)
            put_in_place(part, target)
    keys = read_key_file(register)
    if keys is not None:
        write_key_file(made, keys)
