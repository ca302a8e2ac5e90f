"""Keeps one copy of the plan a day, and brings one back when the plan is damaged or the board regrets."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
from pathlib import Path
from urllib.parse import quote

from desktop.domain.errors import PlanError
from desktop.storage.files import put_in_place
from desktop.storage.migrations import VERSION
from desktop.storage.schema import APPLICATION_ID, application_of, connect, version_of
from desktop.storage.trouble import damaged, plain_errors

_NAME = re.compile(r"plan-(\d{4}-\d{2}-\d{2})\.db")

_RECORDS_SINCE = 3  # the version of the plan that brought records


@dataclass(frozen=True, slots=True)
class Backup:
    """One day's copy. `posts` counts those outside the trash; `good` says that it can be brought back."""

    file: Path
    day: date
    posts: int
    good: bool


def back_up(plan: Path, folder: Path, today: date, keep: int = 14) -> Path | None:
    """Copies the plan as it is now, also while it is in use, and removes all but the `keep` newest copies.

    None where today's copy is there already, or there is no plan. Raises PlanDamaged for a plan that cannot be copied
    whole (no older copy is then removed), else PlanError.
    """
    made = _copy_of(folder, today)
    if made.exists() or not plan.exists():
        return None
    with plain_errors():
        folder.mkdir(parents=True, exist_ok=True)
        with closing(connect(plan)) as source, _sound_copy(source, made) as copy:
            put_in_place(copy, made)
        _prune(folder, keep)
    return made


def has_copy(folder: Path, day: date) -> bool:
    """Whether the day has its copy."""
    return _copy_of(folder, day).exists()


def _copy_of(folder: Path, day: date) -> Path:
    return folder / f"plan-{day.isoformat()}.db"


def backups(folder: Path) -> tuple[Backup, ...]:
    """All copies, the newest first, each looked through."""
    return tuple(_looked_at(day, file) for day, file in _copies(folder))


def newest_good(folder: Path) -> Backup | None:
    """The copy to offer when the plan is damaged; looks no further than it must."""
    looked_at = (_looked_at(day, file) for day, file in _copies(folder))
    return next((backup for backup in looked_at if backup.good), None)


def looked_at(file: Path) -> Backup | None:
    """A plan that nobody has open as a copy of the day it was last written; None where it is not there or not sound."""
    try:
        found = _looked_at(date.fromtimestamp(file.stat().st_mtime), file)
    except OSError:
        return None
    return found if found.good else None


def restore(backup: Path, plan: Path) -> Path:
    """Puts the copy in the plan's place and returns where the replaced plan now lies (nowhere if there was none).

    The plan must be closed and locked by the caller. Whatever happens on the way, there is a plan: the old or the new.
    Raises PlanDamaged for a copy that is not sound (the plan is then untouched), else PlanError.
    """
    kept = _free_name(plan)
    with plain_errors(), closing(_connect_to_copy(backup)) as source, _sound_copy(source, plan) as copy:
        _set_aside(plan, kept)
        put_in_place(copy, plan)
    return kept


def lend(backup: Path, file: Path) -> None:
    """A plan to work in at `file`, in place of what lies there; the copy stays as it is. Raises PlanError."""
    with plain_errors():
        remove_plan(file)
        shutil.copyfile(backup, file)


def rewrite(file: Path, kind: str, change: Callable[[str, str], str]) -> bool:
    """Lets `change` (record id, body → body) have each record of the kind in a plan that nobody has open; nothing of
    what was there before stays in the file. False where it is damaged or nothing was to be done."""
    try:
        with plain_errors(), closing(connect(file)) as plan:
            return version_of(plan) >= _RECORDS_SINCE and _rewritten(plan, kind, change)
    except PlanError:
        return False


def _rewritten(plan: sqlite3.Connection, kind: str, change: Callable[[str, str], str]) -> bool:
    found = plan.execute("SELECT id, body FROM record WHERE kind = ?", (kind,)).fetchall()
    after = [(made, kind, record) for record, body in found if (made := change(record, body)) != body]
    if after:
        plan.execute("BEGIN IMMEDIATE")
        plan.executemany("UPDATE record SET body = ? WHERE kind = ? AND id = ?", after)
        plan.execute("COMMIT")
        tidy(plan)
    return bool(after)


def tidy_file(plan: Path) -> None:
    """As `tidy`, for a plan in use; where somebody is in the middle of reading it, what can be done is done."""
    with suppress(PlanError), plain_errors(), closing(connect(plan)) as connection:
        tidy(connection)


def tidy(plan: sqlite3.Connection) -> None:
    """Makes the file anew, without what was deleted from it, and empties its log of changes."""
    plan.execute("VACUUM")
    plan.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextmanager
def _sound_copy(source: sqlite3.Connection, file: Path) -> Iterator[Path]:
    """A looked-through copy beside `file`, gone at the end unless it was moved.

    Made by SQLite itself: a live file in WAL mode must never be copied as it lies.
    """
    unfinished = file.with_name(f"{file.name}.part")
    remove_plan(unfinished)
    try:
        with closing(connect(unfinished)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file without companions, which can be moved about
            if not _is_whole(copy):
                raise damaged()
        yield unfinished
    finally:
        remove_plan(unfinished)


def remove_plan(file: Path) -> None:
    """The plan's file and what SQLite may keep beside it, where they are."""
    for each in (file, *_companions(file)):
        each.unlink(missing_ok=True)


def _is_whole(connection: sqlite3.Connection) -> bool:
    known = application_of(connection) == APPLICATION_ID and 1 <= version_of(connection) <= VERSION
    return known and list(connection.execute("PRAGMA integrity_check(1)")) == [("ok",)]


def _prune(folder: Path, keep: int) -> None:
    for _, file in _copies(folder)[keep:]:
        file.unlink(missing_ok=True)


def _copies(folder: Path) -> list[tuple[date, Path]]:
    """The copies with their days, the newest first."""
    found = []
    for file in folder.glob("plan-*.db"):
        if match := _NAME.fullmatch(file.name):
            with suppress(ValueError):  # a name with a day that does not exist is not ours
                found.append((date.fromisoformat(match[1]), file))
    return sorted(found, reverse=True)


def _looked_at(day: date, file: Path) -> Backup:
    try:
        with plain_errors(), closing(_connect_to_copy(file)) as copy:
            good = _is_whole(copy)
            return Backup(file, day, _count(copy) if good else 0, good)
    except PlanError:
        return Backup(file, day, 0, good=False)


def _connect_to_copy(file: Path) -> sqlite3.Connection:
    """Reads a copy without making files beside it."""
    return sqlite3.connect(f"file:{quote(str(file))}?mode=ro&immutable=1", uri=True, isolation_level=None)


def _count(copy: sqlite3.Connection) -> int:
    kept = "" if version_of(copy) == 1 else " WHERE deleted_on IS NULL"  # the trash came with version 2
    return int(copy.execute(f"SELECT count(*) FROM post{kept}").fetchone()[0])


def _free_name(plan: Path) -> Path:
    moment = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    numbered = (plan.with_name(f"{plan.stem}-erstattet-{moment}-{number}{plan.suffix}") for number in count(1))
    return next(name for name in numbered if not name.exists())


def _set_aside(plan: Path, kept: Path) -> None:
    """Copies the plan as it lies to `kept`, then takes its companions away: SQLite would mix them with the new plan."""
    if not plan.exists():
        return
    for lying, name in zip((plan, *_companions(plan)), (kept, *_companions(kept)), strict=True):
        if lying.exists():
            shutil.copy2(lying, name)
    # So that the old plan is whole also in the moment between; a damaged one cannot be helped.
    with suppress(sqlite3.Error), closing(connect(plan)) as old:
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for companion in _companions(plan):
        companion.unlink(missing_ok=True)


def _companions(file: Path) -> tuple[Path, ...]:
    """What SQLite may keep beside a file: its log of the last changes, and the index of that."""
    return tuple(file.with_name(f"{file.name}{ending}") for ending in ("-wal", "-shm", "-journal"))
