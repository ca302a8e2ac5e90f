"""A disk that is full, gone or forbidden costs the change at hand, never the plan."""

import logging
import sqlite3
import traceback
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import PlanDamaged, PlanError
from desktop.storage import engine
from desktop.storage.store import Store
from tests.storage.changes import added, changed, planned

LONG = "Vafler og kaffe på torsdag. " * 20_000


@pytest.fixture
def cramped(plan: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A plan with a few posts that may not grow by more than a few pages."""
    roomy = Store.open(plan)
    roomy.apply(added(planned("first", 1, title="Først"), planned("second", 2, title="Nummer to")))
    roomy.close()
    connect = engine.connect

    def connect_with_little_room(file: Path) -> sqlite3.Connection:
        connection = connect(file)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 3}")
        return connection

    monkeypatch.setattr(engine, "connect", connect_with_little_room)
    return Store.open(plan)


def test_a_full_disk_is_told_in_one_sentence_and_nothing_is_half_written(cramped: Store, plan: Path) -> None:
    before = cramped.all_posts()
    change = added(planned("third", 3), planned("too long", 4, text=LONG))
    with pytest.raises(PlanError, match="Disken er full") as told:
        cramped.apply(change)
    assert "Vafler" not in "".join(traceback.format_exception(told.value))
    assert not isinstance(told.value, PlanDamaged)
    assert told.value.next_step
    assert cramped.all_posts() == before
    cramped.close()
    with closing(sqlite3.connect(plan)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_small_changes_are_still_saved_after_one_that_found_no_room(cramped: Store) -> None:
    first = cramped.all_posts()[0]
    with pytest.raises(PlanError):
        cramped.apply(changed(first, replace(first, text=LONG)))
    cramped.apply(changed(first, replace(first, title="Ny tittel")))
    assert cramped.all_posts()[0].title == "Ny tittel"
    cramped.close()


def test_what_can_be_worked_out_again_is_dropped_without_a_fuss(
    cramped: Store, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        cramped.keep_assessments({"first": LONG})
        cramped.keep_film_report("ab12", LONG)
    assert cramped.assessments(["first"]) == {}
    assert cramped.film_report("ab12") is None
    assert [record.message for record in caplog.records] == [
        "could not keep assessments: Disken er full, så endringen ble ikke lagret.",
        "could not keep film report: Disken er full, så endringen ble ikke lagret.",
    ]
    assert "Vafler" not in caplog.text
    cramped.close()


def test_a_disk_that_refuses_to_write_is_told_and_the_next_try_may_succeed(store: Store) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no limit on the size of files")
    store.apply(added(planned("first", 1)))
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limit[1]))
    try:
        with pytest.raises(PlanError, match="Disken svarer ikke"):
            store.apply(added(planned("too long", 4, text=LONG)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert [post.id for post in store.all_posts()] == ["first"]
    store.apply(added(planned("too long", 4, text=LONG)))
    assert store.post_count() == 2


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("her ligger det noe annet")
    with pytest.raises(PlanError, match="får ikke bruke mappen"):
        Store.open(tmp_path / "file" / "plan.db")


def test_a_plan_that_is_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "plan.db").mkdir()
    with pytest.raises(PlanError):
        Store.open(tmp_path / "plan.db")


def test_a_first_start_that_was_cut_off_does_not_stop_the_next(plan: Path) -> None:
    plan.with_name("plan.db.new").write_bytes(b"what was left by a program that was stopped")
    store = Store.open(plan)
    assert store.all_posts() == ()
    store.close()
    assert not plan.with_name("plan.db.new").exists()
