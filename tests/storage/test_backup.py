"""One good copy a day, two weeks of them, each a way back."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import PlanDamaged, PlanError
from desktop.storage.backup import back_up, backups, newest_good, restore
from desktop.storage.migrations import VERSION
from desktop.storage.store import Store
from tests.storage.changes import added, deleted, planned
from tests.storage.fixture_plan import FIXTURES, POSTS

MONDAY = date(2026, 12, 7)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_a_copy_is_made_once_a_day_while_the_plan_is_in_use(store: Store, plan: Path, folder: Path) -> None:
    store.apply(added(*POSTS))
    made = back_up(plan, folder, MONDAY)
    assert made == folder / "plan-2026-12-07.db"
    store.apply(added(planned("later", 20)))
    assert back_up(plan, folder, MONDAY) is None
    assert back_up(plan, folder, MONDAY + timedelta(days=1)) == folder / "plan-2026-12-08.db"
    assert [(one.day.day, one.posts, one.good) for one in backups(folder)] == [(8, 4, True), (7, 3, True)]


def test_a_copy_holds_what_still_waits_in_the_log_and_is_one_single_file(
    store: Store, plan: Path, folder: Path
) -> None:
    store.apply(added(*POSTS))
    assert plan.with_name("plan.db-wal").stat().st_size > 0
    back_up(plan, folder, MONDAY)
    assert [file.name for file in folder.iterdir()] == ["plan-2026-12-07.db"]
    assert [one.posts for one in backups(folder)] == [3]
    assert [file.name for file in folder.iterdir()] == ["plan-2026-12-07.db"]


def test_the_fourteen_newest_are_kept_and_other_files_left_alone(store: Store, plan: Path, folder: Path) -> None:
    folder.mkdir()
    for name in ("notater.txt", "plan-2026-02-30.db", "plan-kopi.db"):
        (folder / name).write_text("vårt eget")
    for day in range(20):
        back_up(plan, folder, MONDAY + timedelta(days=day))
    assert [one.day for one in backups(folder)] == [MONDAY + timedelta(days=day) for day in reversed(range(6, 20))]
    assert len(list(folder.iterdir())) == 14 + 3


def test_posts_in_the_trash_are_not_counted(store: Store, plan: Path, folder: Path) -> None:
    store.apply(added(*POSTS))
    store.apply(deleted(POSTS[0]))
    back_up(plan, folder, MONDAY)
    assert backups(folder)[0].posts == 2


def test_there_is_nothing_to_copy_before_the_first_plan(plan: Path, folder: Path) -> None:
    assert back_up(plan, folder, MONDAY) is None
    assert not plan.exists()
    assert backups(folder) == ()
    assert newest_good(folder) is None


def test_a_copy_that_was_cut_off_is_no_copy(store: Store, plan: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "plan-2026-12-07.db.part").write_bytes(b"half")
    (folder / "plan-2026-12-07.db.part-journal").write_bytes(b"a stale one")
    assert backups(folder) == ()
    back_up(plan, folder, MONDAY)
    assert [file.name for file in folder.iterdir()] == ["plan-2026-12-07.db"]


def test_the_newest_good_copy_is_offered_past_the_damaged_ones(store: Store, plan: Path, folder: Path) -> None:
    store.apply(added(*POSTS))
    for day in range(3):
        back_up(plan, folder, MONDAY + timedelta(days=day))
    (folder / "plan-2026-12-09.db").write_bytes(b"")
    (folder / "plan-2026-12-08.db").write_bytes((folder / "plan-2026-12-08.db").read_bytes()[:9000])
    assert [one.good for one in backups(folder)] == [False, False, True]
    offered = newest_good(folder)
    assert offered is not None
    assert offered.day == MONDAY


def test_a_copy_from_a_newer_elleve_is_not_offered(store: Store, plan: Path, folder: Path) -> None:
    made = back_up(plan, folder, MONDAY)
    assert made is not None
    with closing(sqlite3.connect(made)) as raw:
        raw.execute(f"PRAGMA user_version = {VERSION + 1}")
    assert newest_good(folder) is None


def test_a_copy_brings_the_plan_back_and_the_replaced_one_is_kept(store: Store, plan: Path, folder: Path) -> None:
    store.apply(added(*POSTS))
    back_up(plan, folder, MONDAY)
    store.apply(added(planned("later", 20)))
    store.close()

    kept = restore(folder / "plan-2026-12-07.db", plan)

    assert kept.parent == plan.parent
    assert kept.name.startswith("plan-erstattet-")
    assert _posts(plan) == set(POSTS)
    assert _posts(kept) == {*POSTS, planned("later", 20)}
    assert (folder / "plan-2026-12-07.db").exists()


def test_changes_that_still_wait_in_the_log_follow_the_replaced_plan_and_not_the_new(
    store: Store, plan: Path, folder: Path, tmp_path: Path
) -> None:
    store.apply(added(*POSTS))
    back_up(plan, folder, MONDAY)
    store.apply(added(planned("later", 20)))
    # What lies on the disk after the power went, with the last change in the log only.
    cut_off = tmp_path / "cut off" / "plan.db"
    cut_off.parent.mkdir()
    for ending in ("", "-wal", "-shm"):
        shutil.copy(f"{plan}{ending}", f"{cut_off}{ending}")

    kept = restore(folder / "plan-2026-12-07.db", cut_off)

    assert _posts(cut_off) == set(POSTS)
    assert _posts(kept) == {*POSTS, planned("later", 20)}


def test_each_replaced_plan_gets_a_name_of_its_own(store: Store, plan: Path, folder: Path) -> None:
    made = back_up(plan, folder, MONDAY)
    assert made is not None
    store.close()
    kept = [restore(made, plan) for _ in range(3)]
    assert len(set(kept)) == 3
    assert all(file.exists() for file in kept)


def test_a_copy_of_an_old_version_opens_after_it_is_brought_back(plan: Path) -> None:
    kept = restore(FIXTURES / "plan-v1.db", plan)
    assert _posts(plan) == set(POSTS)
    assert not kept.exists()


def test_a_damaged_copy_leaves_the_plan_as_it_was(store: Store, plan: Path, folder: Path) -> None:
    store.apply(added(*POSTS))
    made = back_up(plan, folder, MONDAY)
    assert made is not None
    made.write_bytes(made.read_bytes()[:9000])
    store.close()
    before = sorted(plan.parent.rglob("*"))
    with pytest.raises(PlanDamaged):
        restore(made, plan)
    assert sorted(plan.parent.rglob("*")) == before
    assert _posts(plan) == set(POSTS)


def test_a_copy_that_is_gone_is_told(plan: Path, folder: Path) -> None:
    with pytest.raises(PlanError):
        restore(folder / "plan-2026-12-07.db", plan)


def _posts(file: Path) -> set[object]:
    store = Store.open(file)
    try:
        return set(store.all_posts())
    finally:
        store.close()
