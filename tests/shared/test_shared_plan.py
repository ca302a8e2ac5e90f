"""A plan on a real PostgreSQL server: as on disk, nobody's words overwritten, and work kept when it is lost."""

import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from desktop.domain.change import PlanChange, PostChange, RecordChange
from desktop.domain.conflict import Met, PlanConflict, PlanLost
from desktop.domain.database_address import together
from desktop.domain.errors import PlanError, PlanTooNew, UsageError
from desktop.domain.post import Post, Status
from desktop.domain.record import Record, RecordKind
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added, deleted, edited
from desktop.services.settings import SettingsFile
from desktop.services.sharing import Follower, Found, SharedState, fetch_home, go_home, look_at, share, state_of
from desktop.storage import shared_store
from desktop.storage.shared_server import SCHEMA
from desktop.storage.shared_store import SharedStore
from desktop.storage.store import Store
from tests.patience import SECONDS
from tests.services.conftest import TODAY, a_post, put
from tests.shared.server import Server
from tests.strategies import posts

Plans = tuple[OpenPlan, OpenPlan]
NO_NUL = posts(day=st.none() | st.dates(date(2000, 1, 1))).filter(lambda post: "\\x00" not in repr(post))


def titles(plan: OpenPlan) -> list[str]:
    return sorted(post.title for post in plan.store.all_posts())


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(plan=st.lists(NO_NUL, max_size=3, unique_by=lambda post: post.id))
def test_posts_come_back_as_from_a_plan_on_disk(
    address: str, tmp_path_factory: pytest.TempPathFactory, plan: Sequence[Post]
) -> None:
    shared, local = SharedStore.open_at(address), Store.open(tmp_path_factory.mktemp("p") / "plan.db")
    try:
        change = PlanChange("x", tuple(PostChange(shared.post(post.id), post) for post in plan))
        for store in (shared, local):
            store.apply(change)
        mine = {post.id for post in plan}
        assert {post.id: post for post in shared.all_posts() if post.id in mine} == {post.id: post for post in plan}
        ordered = [post.id for post in shared.all_posts() if post.id in mine]
        assert ordered == [post.id for post in local.all_posts()]
    finally:
        shared.close()
        local.close()


def test_everything_else_of_a_plan_works_there(plans: Plans) -> None:
    mine, theirs = plans
    post = put(mine)
    mine.branch = "Ås"
    mine.apply(PlanChange("x", records=(RecordChange(None, Record.of(RecordKind.PHRASE, "f", words="Hei")),)))
    mine.assessor.month(post_month(post))
    assert theirs.assessor.summaries([post])[0].met is not None
    assert (theirs.branch, theirs.store.names()) == ("Ås", ("Gunn", "Per"))
    assert theirs.store.record(RecordKind.PHRASE, "f") is not None
    theirs.apply(deleted(post))
    assert [one.title for one, _ in mine.store.trash()] == ["Julekaffe"]
    assert mine.store.empty_trash(date(2030, 1, 1)) == 1
    mine.daily_care()


def post_month(post: Post):
    from desktop.domain.month import Month

    assert post.day is not None
    return Month.of(post.day)


def test_text_no_database_can_hold_is_kept_without_its_zeros(plans: Plans) -> None:
    put(plans[0], text="null\0tegn")
    assert plans[1].store.all_posts()[0].text == "null\ufffdtegn"


def test_whoever_comes_second_is_shown_both_texts_and_nothing_is_overwritten(plans: Plans) -> None:
    mine, theirs = plans
    post = put(mine, status=Status.DRAFT)
    theirs.apply(edited(post, replace(post, text="Terje skrev dette")))
    with pytest.raises(PlanConflict) as conflict:
        mine.apply(edited(post, replace(post, text="Siv skrev dette")))
    (met,) = conflict.value.met
    assert (met.mine.text, met.theirs.text) == ("Siv skrev dette", "Terje skrev dette")  # type: ignore[union-attr]
    assert mine.store.post(post.id).text == "Terje skrev dette"  # type: ignore[union-attr]
    mine.apply(edited(met.theirs, met.mine))  # type: ignore[arg-type]
    assert theirs.store.post(post.id).text == "Siv skrev dette"  # type: ignore[union-attr]


def test_one_deletes_what_the_other_writes_in(plans: Plans) -> None:
    mine, theirs = plans
    post = put(mine, status=Status.DRAFT)
    theirs.apply(deleted(post))
    with pytest.raises(PlanConflict) as conflict:
        mine.apply(edited(post, replace(post, text="Siv")))
    assert conflict.value.met[0].theirs is None


def test_the_same_words_twice_are_no_conflict(plans: Plans) -> None:
    post = put(plans[0], status=Status.DRAFT)
    for plan in plans:
        plan.apply(edited(post, replace(post, text="Likt")))


def test_two_programs_that_write_in_one_post_lose_nothing(address: str) -> None:
    store = SharedStore.open_at(address)
    store.apply(added(Post(id="felles", text="begynn")))
    command = [sys.executable, "-m", "tests.shared.writer", address]
    running = [subprocess.Popen([*command, name, "15"]) for name in ("a", "b")]
    assert [one.wait(SECONDS) for one in running] == [0, 0]
    post = store.post("felles")
    store.close()
    assert post is not None
    assert sorted(post.text.split()) == sorted(["begynn", *(f"{name}{n}" for name in "ab" for n in range(15))])


def test_what_others_do_is_told_once(plans: Plans) -> None:
    mine, theirs = plans
    follower = Follower(mine)
    assert follower.catch_up() is None
    post = put(theirs)
    change = follower.catch_up()
    assert change is not None
    assert change.posts == (PostChange(None, post),)
    assert follower.catch_up() is None


def test_work_is_kept_when_the_connection_is_lost_and_sent_when_it_is_back(
    server: Server, plans: Plans, tmp_path: Path
) -> None:
    mine, theirs = plans
    post = put(mine, status=Status.DRAFT)
    other = put(mine, title="Tur", status=Status.DRAFT)
    theirs.apply(edited(other, replace(other, text="Terje")))
    server.stop()
    try:
        for text in ("Siv", "Siv skrev mer"):
            with pytest.raises(PlanLost) as lost:
                mine.apply(edited(post, replace(post, text=text)))
        assert "tatt vare på" in str(lost.value)
        with pytest.raises(PlanLost):
            mine.apply(edited(other, replace(other, text="Siv også")))
        with pytest.raises(PlanLost):
            mine.store.all_posts()
    finally:
        server.start()
    assert mine.outbox.waiting() is not None
    mine.send_waiting()
    assert mine.outbox.waiting() is None
    texts = sorted(one.text for one in theirs.store.all_posts())
    assert texts == ["Siv også", "Siv skrev mer", "Terje"]


def test_an_own_plan_is_put_there_and_two_plans_are_not_mixed(address: str, tmp_path: Path) -> None:
    first, second, third = (DataFolder(tmp_path / name) for name in "abc")
    for folder, title in ((first, "A"), (second, "B")):
        with OpenPlan(folder, lambda: TODAY) as plan:
            put(plan, title=title)
    assert share(first, address) == 1
    with pytest.raises(UsageError):
        share(second, address)
    assert share(third, address) == 1
    with OpenPlan(first, lambda: TODAY) as plan, OpenPlan(third, lambda: TODAY) as other:
        assert titles(plan) == titles(other) == ["A"]
    go_home(first, SettingsFile(first.settings))
    assert SettingsFile(first.settings).values.database == ""


@pytest.mark.parametrize("wrong", ["", "plan.db", "mysql://a@b/c", "postgresql://", "postgresql://[::1/plan"])
def test_what_is_no_address_gets_one_sentence_without_its_password(wrong: str) -> None:
    with pytest.raises(PlanError) as problem:
        SharedStore.open_at(wrong)
    assert "er ikke adressen til en database" in problem.value.sentence


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(PlanLost):
        SharedStore.open_at("postgresql://elleve@/plan?host=/finnes/ikke")


def test_a_plan_of_a_newer_elleve_is_refused(address: str) -> None:
    store = SharedStore.open_at(address)
    store.set_setting(SCHEMA, "999")
    store.close()
    with pytest.raises(PlanTooNew):
        SharedStore.open_at(address)


def test_columns_an_older_elleve_did_not_have_are_made(address: str) -> None:
    store = SharedStore.open_at(address)
    store.apply(added(a_post(id="a")))
    with store._writing() as connection:
        connection.execute(text("ALTER TABLE post DROP COLUMN proof"))
        connection.execute(text("DROP TABLE film_report"))
    store.set_setting(SCHEMA, "3")
    store.close()
    store = SharedStore.open_at(address)
    assert store.post("a") is not None
    store.keep_film_report("x", "y")
    assert store.film_report("x") == "y"
    store.close()


def test_every_writing_of_a_row_gives_it_a_new_version(plans: Plans) -> None:
    store = plans[1].store
    assert isinstance(store, SharedStore)
    post = put(plans[0], status=Status.DRAFT)
    record = Record.of(RecordKind.PHRASE, "f", words="Hei")
    plans[0].apply(PlanChange("x", records=(RecordChange(None, record),)))
    first = store.row_versions()
    plans[0].apply(edited(post, replace(post, text="Nytt")))
    second = store.row_versions()
    assert second[post.id,] == first[post.id,] + 1
    assert second["phrase", "f"] == first["phrase", "f"]
    plans[0].apply(PlanChange("x", records=(RecordChange(record, Record.of(RecordKind.PHRASE, "f", words="Ha")),)))
    assert store.row_versions()["phrase", "f"] == second["phrase", "f"] + 1


def test_who_writes_without_waiting_for_the_others_is_not_overwritten(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as a database tool: it comes in between the look at the row and the writing of it."""
    store = SharedStore.open_at(address)
    post = Post(id="felles", text="begynn")
    store.apply(added(post))
    looked = shared_store.met

    def interrupted(connection: Connection, change: PlanChange) -> tuple[Met, ...]:
        found = looked(connection, change)
        monkeypatch.setattr(shared_store, "met", looked)
        with store._engine.begin() as other:
            other.execute(text("UPDATE post SET text = 'fra verktøyet', version = version + 1"))
        return found

    monkeypatch.setattr(shared_store, "met", interrupted)
    with pytest.raises(PlanConflict) as conflict:
        store.apply(edited(post, replace(post, text="Siv")))
    assert conflict.value.met[0].theirs.text == "fra verktøyet"  # type: ignore[union-attr]
    assert store.post("felles").text == "fra verktøyet"  # type: ignore[union-attr]
    store.close()


def test_one_does_not_meet_oneself_in_text_the_database_keeps_in_another_form(plans: Plans) -> None:
    post = put(plans[0], text="null\0tegn og halv \ud83d", status=Status.DRAFT)
    plans[0].apply(edited(post, replace(post, title="Ny tittel")))
    assert plans[1].store.all_posts()[0].title == "Ny tittel"


def test_only_what_others_changed_is_read_again(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, theirs = plans
    kept, gone, written = (put(theirs, title=title, status=Status.DRAFT) for title in "abc")
    follower = Follower(mine)
    follower.catch_up()
    theirs.apply(deleted(gone))
    theirs.apply(edited(written, replace(written, text="Nytt")))
    read: list[str] = []
    posts = mine.store.posts
    monkeypatch.setattr(mine.store, "posts", lambda ids: read.extend(ids) or posts(ids))
    change = follower.catch_up()
    assert change is not None
    assert read == [written.id]
    told = {one.post_id: one.after for one in change.posts}
    assert told == {written.id: replace(written, text="Nytt"), gone.id: None}
    assert kept.id not in told


def test_looking_at_an_address_tells_what_is_there_and_makes_nothing(address: str, tmp_path: Path) -> None:
    assert look_at(address) == look_at(address) == Found()
    folder = DataFolder(tmp_path / "a")
    with OpenPlan(folder, lambda: TODAY) as plan:
        plan.branch = "Ås lokallag"
        put(plan)
    share(folder, address)
    assert look_at(address) == Found(1, "Ås lokallag")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("/plan", "/finnesikke", "ingen database med det navnet"),
        ("elleve@", "ukjent@", "slipper ikke inn"),
        ("@/", "@finnes-ikke.invalid/", "finner ikke tjeneren"),
    ],
)
def test_what_stops_a_connection_is_told_in_one_sentence(address: str, old: str, new: str, sentence: str) -> None:
    wrong = address.replace(old, new, 1)
    if "invalid" in wrong:
        wrong = wrong.partition("?")[0]
    with pytest.raises(PlanError) as problem:
        look_at(wrong)
    assert sentence in problem.value.sentence


def test_a_server_that_does_not_answer_is_told_apart_from_lost_work(address: str, server: Server) -> None:
    server.stop()
    try:
        with pytest.raises(PlanError) as problem:
            look_at(address)
    finally:
        server.start()
    assert str(problem.value) == "Tjeneren svarer ikke. Se at adressen er riktig, og at maskinen er på nett."


def test_sharing_takes_along_the_trash_the_earlier_versions_and_the_small_things(address: str, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "a")
    with OpenPlan(folder, lambda: TODAY) as plan:
        post = put(plan, text="Først", status=Status.DRAFT)
        plan.apply(edited(post, replace(post, text="Så")))
        plan.apply(deleted(put(plan, title="Slettet", status=Status.DRAFT)))
        plan.apply(PlanChange("x", records=(RecordChange(None, Record.of(RecordKind.PHRASE, "f", words="Hei")),)))
        versions = plan.store.versions(post.id)
    assert versions
    share(folder, address)
    with OpenPlan(folder, lambda: TODAY) as plan:
        assert plan.store.versions(post.id) == versions
        assert [one.title for one, _ in plan.store.trash()] == ["Slettet"]
        assert plan.store.record(RecordKind.PHRASE, "f") is not None
        put(plan, title="Nytt etterpå")
        assert titles(plan) == ["Julekaffe", "Nytt etterpå"]


def test_a_shared_plan_has_its_daily_backup_here(plans: Plans) -> None:
    mine, _ = plans
    post = put(mine, text="Først", status=Status.DRAFT)
    mine.apply(edited(post, replace(post, text="Så")))
    mine.daily_care()
    mine.apply(added(a_post(id="etterpå")))
    mine.daily_care()
    (backup,) = mine.backups.all()
    assert (backup.good, backup.posts, backup.day) == (True, 1, TODAY)
    copy = Store.open(backup.file)
    assert copy.versions(post.id) == mine.store.versions(post.id)
    assert not [name for name in copy.settings() if name.startswith("shared_")]
    copy.close()
    assert sorted(one.name for one in mine.folder.root.iterdir() if one.name.startswith(".copy")) == []


def test_going_home_brings_the_shared_plan_along_and_keeps_the_one_that_was_here(address: str, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "a")
    with OpenPlan(folder, lambda: TODAY) as plan:
        put(plan, title="Her")
    share(folder, address)
    with OpenPlan(folder, lambda: TODAY) as plan:
        put(plan, title="Der")
        fetched = fetch_home(plan)
    go_home(folder, SettingsFile(folder.settings), fetched)
    with OpenPlan(folder, lambda: TODAY) as plan:
        assert titles(plan) == ["Der", "Her"]
    (kept,) = folder.root.glob("plan-erstattet-*.db")
    old = Store.open(kept)
    assert [one.title for one in old.all_posts()] == ["Her"]
    old.close()
    assert look_at(address).posts == 2


def test_what_was_not_sent_comes_along_home(server: Server, address: str, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "a")
    with OpenPlan(folder, lambda: TODAY) as plan:
        here = put(plan, title="Her", text="Slik det var", status=Status.DRAFT)
    share(folder, address)
    with OpenPlan(folder, lambda: TODAY) as plan:
        there = replace(here, text="Skrevet der")
        plan.apply(edited(here, there))
        server.stop()
        try:
            with pytest.raises(PlanLost):
                plan.apply(edited(there, replace(there, text="Ikke sendt")))
        finally:
            server.start()
    go_home(folder, SettingsFile(folder.settings))
    with OpenPlan(folder, lambda: TODAY) as plan:
        assert sorted(one.text for one in plan.store.all_posts()) == ["Ikke sendt", "Slik det var"]
        assert plan.outbox.waiting() is None


def test_while_the_server_is_away_one_works_in_the_last_copy_and_it_is_sent_later(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    folder, post = mine.folder, put(mine, text="Først", status=Status.DRAFT)
    other = put(mine, title="Tur", text="Først", status=Status.DRAFT)
    mine.daily_care()
    theirs.apply(edited(other, replace(other, text="Terje")))
    mine.close()
    backup = mine.backups.newest_good()
    server.stop()
    try:
        with pytest.raises(PlanLost):
            OpenPlan(folder, lambda: TODAY)
        for words in ("Siv", "Siv igjen"):
            with OpenPlan(folder, lambda: TODAY, away=backup) as away:
                for one in (post, other):
                    now = away.store.post(one.id)
                    assert now is not None
                    away.apply(edited(now, replace(now, text=words)))
                assert away.send_waiting() is None
                away.branch = "Ås"
                away.daily_care()
    finally:
        server.start()
    with OpenPlan(folder, lambda: TODAY) as back:
        back.send_waiting()
    assert sorted(one.text for one in theirs.store.all_posts()) == ["Siv igjen", "Siv igjen", "Terje"]
    assert theirs.branch == "Ås"


def test_the_password_is_in_no_message_and_no_log(
    address: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    secret = together(address, "hemme/lig@ord")
    settings = SettingsFile(DataFolder(tmp_path).make().settings)
    settings.change(database=secret)
    with OpenPlan(DataFolder(tmp_path), lambda: TODAY) as plan:
        put(plan)
    problems = []
    for wrong in (
        secret.replace("plan", "borte"),
        secret.replace("postgresql", "mysql"),
        "postgresql://a:hemme/lig@ord@[/x",
    ):
        with pytest.raises(PlanError) as problem:
            look_at(wrong)
        problems.append(f"{problem.value} {problem.value.__cause__}")
    said = "\n".join([*problems, caplog.text, repr(settings.values)])
    assert "hemme" not in said
    assert settings.values.database == SettingsFile(tmp_path / "settings.json").values.database
    if sys.platform != "win32":
        assert (tmp_path / "settings.json").stat().st_mode & 0o077 == 0


def test_when_the_server_goes_away_one_reads_and_writes_on_and_all_is_sent_when_it_is_back(
    server: Server, plans: Plans
) -> None:
    mine, theirs = plans
    post = put(mine, text="Først", status=Status.DRAFT)
    other = put(mine, title="Tur", text="Først", status=Status.DRAFT)
    follower = Follower(mine)
    follower.catch_up()
    theirs.apply(edited(other, replace(other, text="Terje")))
    assert follower.catch_up() is not None
    newest = put(mine, title="Nyest", status=Status.DRAFT)
    server.stop()
    try:
        assert {one.text for one in mine.store.all_posts()} == {"Først", "Terje", newest.text}
        before = post
        for words in ("Siv", "Siv igjen"):
            after = replace(before, text=words)
            assert mine.apply(edited(before, after)).posts[0].after == after
            assert mine.store.post(post.id) == after
            before = after
        mine.apply(deleted(newest))
        assert state_of(mine) == SharedState(mine.address, away=True, waiting=2)
        with pytest.raises(PlanLost):
            follower.catch_up()
        mine.branch = "Ås lokallag"
        assert mine.branch == "Ås lokallag"
    finally:
        server.start()
    follower.catch_up()
    assert theirs.branch == "Ås lokallag"
    assert mine.outbox.waiting() is None
    assert sorted(one.text for one in theirs.store.all_posts()) == ["Siv igjen", "Terje"]
    mine.apply(edited(before, replace(before, text="Siv er tilbake")))
    assert theirs.store.post(post.id).text == "Siv er tilbake"  # type: ignore[union-attr]


def test_what_both_changed_while_the_server_was_away_stands_in_both_plans(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    post = put(mine, text="Først", status=Status.DRAFT)
    follower = Follower(mine)
    follower.catch_up()
    server.stop()
    try:
        mine.apply(edited(post, replace(post, text="Siv")))
    finally:
        server.start()
    theirs.apply(edited(post, replace(post, text="Terje")))
    follower.catch_up()
    for plan in plans:
        assert sorted(one.text for one in plan.store.all_posts()) == ["Siv", "Terje"]
    server.stop()
    try:
        assert sorted(one.text for one in mine.store.all_posts()) == ["Siv", "Terje"]
    finally:
        server.start()


def test_the_mirror_of_the_last_use_is_what_one_goes_on_in(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    mine.daily_care()
    follower = Follower(mine)
    follower.catch_up()
    put(theirs, title="Skrevet senere samme dag")
    follower.catch_up()
    mine.close()
    last = mine.backups.last_seen()
    assert last is not None
    assert (last.posts, last.good) == (1, True)
    assert mine.backups.newest_good().posts == 0  # type: ignore[union-attr]


def test_copies_of_a_plan_that_was_shared_are_rewritten_like_the_others(plans: Plans) -> None:
    """As when names are put behind the register's lock."""
    mine, _ = plans
    mine.apply(PlanChange("x", records=(RecordChange(None, Record.of(RecordKind.COMMENT, "k", writer="Rolf")),)))
    mine.daily_care()
    Follower(mine).catch_up()
    mine.close()
    mine.backups.lend(mine.backups.all()[0])
    go_home(mine.folder, SettingsFile(mine.folder.settings))
    with OpenPlan(mine.folder, lambda: TODAY) as home:
        sealed = home.backups.rewrite(RecordKind.COMMENT, lambda one: Record.of(one.kind, one.id, writer="…"))
    assert sealed == 3
    assert b"Rolf" not in b"".join(file.read_bytes() for file in mine.folder.root.rglob("*.db"))


def test_two_who_make_the_mirror_anew_at_once_do_not_disturb_each_other(plans: Plans) -> None:
    mine = plans[0]
    put(mine)
    faults: list[BaseException] = []

    def follow() -> None:
        try:
            Follower(mine).catch_up()
        except BaseException as fault:  # noqa: BLE001  # told in the test's own thread
            faults.append(fault)

    threads = [threading.Thread(target=follow) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert faults == []
    mine.store.close()
    last = mine.backups.last_seen()
    assert last is not None
    assert (last.posts, last.good) == (1, True)
