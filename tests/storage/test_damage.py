"""A damaged plan ends in one sentence, never in a crash or in a plan that only looks whole."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.errors import PlanDamaged
from desktop.storage.backup import back_up, newest_good, restore
from desktop.storage.store import Store
from tests.storage.changes import added, planned

PAGE = 4096


@pytest.fixture
def full_plan(plan: Path) -> Path:
    store = Store.open(plan)
    store.apply(added(*(planned(f"{number:032x}", 1 + number % 31, text="Kaffe " * 50) for number in range(300))))
    store.close()
    return plan


def _cut_in_two(plan: Path) -> None:
    plan.write_bytes(plan.read_bytes()[: plan.stat().st_size // 2])


def _cut_inside_a_page(plan: Path) -> None:
    plan.write_bytes(plan.read_bytes()[: PAGE * 3 + 100])


def _emptied(plan: Path) -> None:
    plan.write_bytes(b"")


def _garbage(plan: Path) -> None:
    plan.write_bytes(random.Random(11).randbytes(20_000))


def _another_kind_of_file(plan: Path) -> None:
    plan.write_text("tittel;tekst;dato\nGrøt;Vi koker grøt;2026-12-10\n", encoding="utf-8")


def _a_page_of_noise(plan: Path) -> None:
    content = bytearray(plan.read_bytes())
    content[PAGE * 5 : PAGE * 6] = random.Random(11).randbytes(PAGE)
    plan.write_bytes(content)


def _flipped_page_head(plan: Path) -> None:
    content = bytearray(plan.read_bytes())
    for place in range(PAGE * 6, PAGE * 6 + 8):
        content[place] ^= 0xFF
    plan.write_bytes(content)


def _another_programs_database(plan: Path) -> None:
    plan.unlink()
    with closing(sqlite3.connect(plan)) as other:
        other.execute("CREATE TABLE post (id)")
        other.execute("PRAGMA user_version = 1")


DAMAGES = (
    _cut_in_two,
    _cut_inside_a_page,
    _emptied,
    _garbage,
    _another_kind_of_file,
    _a_page_of_noise,
    _flipped_page_head,
    _another_programs_database,
)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__.strip("_"))
def test_a_damaged_plan_is_told_and_the_newest_good_copy_brings_it_back(
    full_plan: Path, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    folder = tmp_path / "backups"
    back_up(full_plan, folder, date(2026, 12, 1))
    damage(full_plan)
    broken = full_plan.read_bytes()

    with pytest.raises(PlanDamaged) as told:
        Store.open(full_plan)
    assert told.value.sentence == "Planen er skadet og kan ikke åpnes."
    assert "sikkerhetskopien" in told.value.next_step
    assert full_plan.read_bytes() == broken

    offered = newest_good(folder)
    assert offered is not None
    assert (offered.day, offered.posts) == (date(2026, 12, 1), 300)
    kept = restore(offered.file, full_plan)
    assert kept.read_bytes() == broken
    store = Store.open(full_plan)
    assert store.post_count() == 300
    store.close()


def test_a_damaged_plan_is_never_backed_up_over_the_good_copies(full_plan: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    back_up(full_plan, folder, date(2026, 12, 1), keep=1)
    _a_page_of_noise(full_plan)
    with pytest.raises(PlanDamaged):
        back_up(full_plan, folder, date(2026, 12, 2), keep=1)
    assert [file.name for file in folder.iterdir()] == ["plan-2026-12-01.db"]


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [
        ("post", "form", "hologram"),
        ("post", "day", "2026-02-30"),
        ("post", "links", "[["),
        ("post", "title", b"\xff\xfe\xfd"),
        ("post_channel", "channel", "brevdue"),
        ("post_media", "permission", "kanskje"),
    ],
)
def test_a_field_that_no_elleve_wrote_counts_as_damage(plan: Path, table: str, field: str, value: object) -> None:
    shutil.copy(Path(__file__).parent / "fixtures" / "plan-v1.db", plan)
    with closing(sqlite3.connect(plan)) as raw:
        stored = "CAST(? AS TEXT)" if isinstance(value, bytes) else "?"
        raw.execute(f"UPDATE {table} SET {field} = {stored}", (value,))
        raw.commit()
    store = Store.open(plan)
    with pytest.raises(PlanDamaged):
        store.all_posts()
    store.close()


def test_any_flipped_byte_is_either_harmless_or_told(full_plan: Path) -> None:
    whole = full_plan.read_bytes()
    chance = random.Random(11)
    for _ in range(60):
        content = bytearray(whole)
        content[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        full_plan.write_bytes(content)
        try:
            store = Store.open(full_plan)
        except PlanDamaged:
            continue
        try:
            assert len(store.all_posts()) <= 300
        except PlanDamaged:
            pass
        finally:
            store.close()
