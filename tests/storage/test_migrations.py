"""Old plans open with all they had, newer ones are left alone, and a step that fails leaves no trace."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import SQLModel, create_engine

from desktop.domain.errors import PlanTooNew
from desktop.storage import schema
from desktop.storage.migrations import MIGRATIONS, VERSION
from desktop.storage.store import Store
from tests.storage.changes import deleted
from tests.storage.fixture_plan import BRANCH, FIXTURES, POSTS

EVERY_VERSION = range(1, VERSION + 1)


@pytest.fixture(params=EVERY_VERSION)
def old_plan(request: pytest.FixtureRequest, plan: Path) -> Path:
    shutil.copy(FIXTURES / f"plan-v{request.param}.db", plan)
    with closing(sqlite3.connect(plan)) as raw:
        assert schema.version_of(raw) == request.param
    return plan


@pytest.fixture
def raw(plan: Path) -> Iterator[sqlite3.Connection]:
    with closing(schema.connect(plan)) as connection:
        yield connection


def test_a_plan_of_any_version_keeps_everything(old_plan: Path) -> None:
    store = Store.open(old_plan)
    assert set(store.all_posts()) == set(POSTS)
    assert [store.post(post.id) for post in POSTS] == list(POSTS)
    assert store.setting("branch") == BRANCH
    store.close()


def test_a_plan_of_any_version_can_do_what_a_new_one_can(old_plan: Path) -> None:
    store = Store.open(old_plan)
    store.keep_film_report("ab12", "{}")
    store.keep_assessments({POSTS[0].id: "{}"})
    store.apply(deleted(POSTS[1]))
    assert store.film_report("ab12") == "{}"
    assert store.assessments([POSTS[0].id]) == {POSTS[0].id: "{}"}
    assert [post for post, _ in store.trash()] == [POSTS[1]]
    store.close()


def test_a_plan_of_any_version_has_the_same_tables_in_the_end(old_plan: Path, tmp_path: Path) -> None:
    Store.open(old_plan).close()
    modelled = tmp_path / "modelled.db"
    engine = create_engine(f"sqlite:///{modelled}")
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    assert _tables(old_plan) == _tables(modelled)


def _tables(file: Path) -> dict[str, object]:
    with closing(sqlite3.connect(file)) as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            name: [_about(raw, what, name) for what in ("table_info", "foreign_key_list", "indexes")] for name in names
        }


def _about(raw: sqlite3.Connection, what: str, table: str) -> list[tuple[object, ...]]:
    if what == "indexes":
        listed = raw.execute(f"PRAGMA index_list({table})").fetchall()
        return sorted((*row[2:], str(raw.execute(f"PRAGMA index_info({row[1]})").fetchall())) for row in listed)
    return sorted(row[1:] for row in raw.execute(f"PRAGMA {what}({table})"))


def test_a_newer_plan_is_refused_and_left_as_it_is(plan: Path) -> None:
    shutil.copy(FIXTURES / f"plan-v{VERSION}.db", plan)
    with closing(sqlite3.connect(plan)) as raw:
        raw.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = plan.read_bytes()
    with pytest.raises(PlanTooNew) as told:
        Store.open(plan)
    assert "nyere utgave" in told.value.sentence
    assert told.value.next_step
    assert plan.read_bytes() == before
    assert [file.name for file in plan.parent.iterdir()] == ["plan.db"]


def test_a_step_that_fails_is_undone_whole(plan: Path, raw: sqlite3.Connection) -> None:
    shutil.copy(FIXTURES / "plan-v1.db", plan)

    def fails_late(connection: sqlite3.Connection) -> None:
        MIGRATIONS[1](connection)
        connection.execute("UPDATE post SET title = 'borte'")
        connection.execute("INSERT INTO no_such_table VALUES (1)")

    before = list(raw.iterdump())
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(raw, (MIGRATIONS[0], fails_late))
    assert schema.version_of(raw) == 1
    assert list(raw.iterdump()) == before
    assert raw.execute("PRAGMA foreign_keys").fetchone() == (1,)
    Store.open(plan).close()


def test_a_step_that_leaves_loose_ends_is_undone_whole(plan: Path, raw: sqlite3.Connection) -> None:
    shutil.copy(FIXTURES / "plan-v1.db", plan)
    before = list(raw.iterdump())
    with pytest.raises(Exception, match="skadet"):
        schema.migrate(raw, (MIGRATIONS[0], lambda connection: connection.execute("DELETE FROM post")))  # type: ignore[arg-type,return-value]
    assert list(raw.iterdump()) == before


def test_the_steps_before_a_failing_one_stand(raw: sqlite3.Connection) -> None:
    def fails(connection: sqlite3.Connection) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        schema.migrate(raw, (*MIGRATIONS, fails))
    assert schema.version_of(raw) == VERSION
    assert not raw.in_transaction


def test_an_open_plan_is_safe_against_power_cuts(store: Store, plan: Path) -> None:
    with store._engine.connect() as connection:
        asked = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in _PROMISED}
    assert asked == _PROMISED


_PROMISED = {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2, "busy_timeout": 5000}


def test_keeping_findings_does_not_loosen_that_for_later_changes(store: Store) -> None:
    store.keep_film_report("ab12", "{}")
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
