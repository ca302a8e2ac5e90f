"""A setting of a shared plan that is changed while the server is away is never lost, whoever else changes it."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.conflict import PlanLost
from desktop.paths import DataFolder
from desktop.services.importing import remembered_fields
from desktop.services.open_plan import OpenPlan
from desktop.services.papers import CONTACT
from desktop.services.settings import SettingsFile
from desktop.services.sharing import Follower, SharedState, go_home, share, state_of
from desktop.services.spelling import OWN_WORDS, Speller
from desktop.services.waiting_settings import met_settings, settle
from desktop.storage.shared_store import REVISION
from desktop.ui.widgets.question import Question
from tests.patience import SECONDS
from tests.services.conftest import TODAY
from tests.shared.server import Server
from tests.ui.window import Desk, ended, open_desk, until

Plans = tuple[OpenPlan, OpenPlan]


@contextmanager
def away(server: Server) -> Iterator[None]:
    server.stop()
    try:
        yield
    finally:
        server.start()


def test_a_setting_changed_while_the_server_is_away_is_sent_after_elleve_was_closed(
    server: Server, plans: Plans
) -> None:
    mine, theirs = plans
    mine.branch = "Ås"
    Follower(mine).catch_up()
    with away(server):
        mine.branch = "Ås lokallag"
        assert mine.branch == "Ås lokallag"
        assert state_of(mine) == SharedState(mine.address, away=True, waiting=1)
        mine.close()
    with OpenPlan(mine.folder, lambda: TODAY) as again:
        Follower(again).catch_up()
        assert theirs.branch == again.branch == "Ås lokallag"
        assert again.outbox.is_empty


def test_it_outlives_a_crash(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    folder = mine.folder
    mine.close()
    code = (
        "import os, sys; from pathlib import Path; from desktop.paths import DataFolder\n"
        "from desktop.services.open_plan import OpenPlan; from desktop.services.sharing import Follower\n"
        "plan = OpenPlan(DataFolder(Path(sys.argv[1]))); Follower(plan).catch_up()\n"
        "print('open', flush=True); sys.stdin.readline(); plan.branch = 'Ås'; os._exit(9)"
    )
    command = [sys.executable, "-c", code, str(folder.root)]
    other = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    with away(server):
        other.communicate("\n", timeout=SECONDS)
        assert other.returncode == 9
    with OpenPlan(folder, lambda: TODAY) as again:
        again.send_waiting()
    assert theirs.branch == "Ås"


def test_it_is_seen_in_the_copy_of_the_next_day_and_changed_further_there(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    Follower(mine).catch_up()
    with away(server):
        mine.branch = "Ås"
        mine.close()
        last = mine.backups.last_seen()
        with OpenPlan(mine.folder, lambda: TODAY, away=last) as copy:
            assert copy.branch == "Ås"
            copy.branch = "Ås og Ski"
            copy.store.set_setting(CONTACT, "Siv")
        with OpenPlan(mine.folder, lambda: TODAY, away=last) as copy:
            assert (copy.branch, copy.store.setting(CONTACT)) == ("Ås og Ski", "Siv")
    with OpenPlan(mine.folder, lambda: TODAY) as again:
        again.send_waiting()
    assert (theirs.branch, theirs.store.setting(CONTACT)) == ("Ås og Ski", "Siv")


def both_changed(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    mine.branch = "Ås"
    follower = Follower(mine)
    follower.catch_up()
    with away(server):
        mine.branch = "Siv sitt lag"
    theirs.branch = "Terje sitt lag"
    follower.catch_up()


@pytest.mark.parametrize(("keep_mine", "left"), [(True, "Siv sitt lag"), (False, "Terje sitt lag")])
def test_what_somebody_else_has_set_stands_until_it_is_answered(
    server: Server, plans: Plans, keep_mine: bool, left: str
) -> None:
    both_changed(server, plans)
    folder, theirs = plans[0].folder, plans[1]
    plans[0].close()
    with OpenPlan(folder, lambda: TODAY) as mine:
        mine.send_waiting()
        assert mine.branch == theirs.branch == "Terje sitt lag"
        (met,) = met_settings(mine.outbox)
        assert (met.after, met.theirs) == ("Siv sitt lag", "Terje sitt lag")
        settle(mine.store, mine.outbox, met, mine=keep_mine)
        mine.send_waiting()
        assert mine.branch == theirs.branch == left
        assert mine.outbox.is_empty


def test_a_question_that_waits_writes_nothing_to_the_plan_meanwhile(server: Server, plans: Plans) -> None:
    both_changed(server, plans)
    before = plans[1].store.setting(REVISION)
    plans[0].send_waiting()
    assert plans[1].store.setting(REVISION) == before


def test_an_answer_while_the_server_is_away_again_is_sent_later(server: Server, plans: Plans) -> None:
    both_changed(server, plans)
    mine, theirs = plans
    (met,) = met_settings(mine.outbox)
    with away(server):
        settle(mine.store, mine.outbox, met, mine=True)
        assert mine.branch == "Siv sitt lag"
    mine.send_waiting()
    assert theirs.branch == "Siv sitt lag"
    assert met_settings(mine.outbox) == ()


def test_the_same_set_by_both_and_what_is_set_back_is_no_question(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    mine.branch = "Ås"
    Follower(mine).catch_up()
    with away(server):
        mine.branch = "Ski"
        mine.store.set_setting(CONTACT, "Siv")
        mine.store.set_setting(CONTACT, "")
    theirs.branch = "Ski"
    theirs.store.set_setting(CONTACT, "Terje")
    mine.send_waiting()
    assert mine.outbox.is_empty
    assert (mine.branch, mine.store.setting(CONTACT)) == ("Ski", "Terje")


def test_lists_get_what_both_have_put_in(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    speller = Speller({}, mine.store)
    speller.add("felles")
    Follower(mine).catch_up()
    with away(server):
        speller.add("rullestolrampe")
        mine.store.set_setting("import_headings", '{"hva": "text"}')
    Speller({}, theirs.store).add("kaffekrok")
    theirs.store.set_setting("import_headings", '{"når": "date"}')
    mine.send_waiting()
    for plan in plans:
        assert {"felles", "rullestolrampe", "kaffekrok"} == set(words(plan))
        assert remembered_fields(plan.store) == {"hva": "text", "når": "date"}
    assert mine.outbox.is_empty


def words(plan: OpenPlan) -> list[str]:
    import json

    return list(json.loads(plan.store.setting(OWN_WORDS)))


def test_two_who_add_words_to_the_same_list_while_all_is_well_keep_both(plans: Plans) -> None:
    spellers = [Speller({}, plan.store) for plan in plans]
    for speller, word in zip(spellers, ("rampe", "krok"), strict=True):
        speller.add(word)
    assert words(plans[0]) == ["krok", "rampe"]


def test_what_others_set_is_known_when_the_server_goes_away(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    follower = Follower(mine)
    follower.catch_up()
    theirs.branch = "Ås"
    follower.catch_up()
    with away(server):
        assert mine.branch == "Ås"
        mine.branch = "Ås lokallag"
    follower.catch_up()
    assert theirs.branch == "Ås lokallag"


def test_where_there_is_nothing_to_see_it_in_meanwhile_it_is_kept_and_said(server: Server, plans: Plans) -> None:
    mine, theirs = plans
    with away(server):
        with pytest.raises(PlanLost) as lost:
            mine.branch = "Ås"
        assert "tatt vare på" in str(lost.value)
    mine.send_waiting()
    assert theirs.branch == "Ås"


def test_a_setting_that_was_not_sent_comes_along_home(server: Server, address: str, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "a")
    with OpenPlan(folder, lambda: TODAY) as plan:
        plan.branch = "Ås"
    share(folder, address)
    with OpenPlan(folder, lambda: TODAY) as plan:
        Follower(plan).catch_up()
        with away(server):
            plan.branch = "Ås lokallag"
    go_home(folder, SettingsFile(folder.settings))
    with OpenPlan(folder, lambda: TODAY) as plan:
        assert plan.branch == "Ås lokallag"
        assert plan.outbox.is_empty


@pytest.fixture
def desk(qapp: QApplication, address: str, tmp_path: Path) -> Iterator[Desk]:
    folder = DataFolder(tmp_path / "plan").make()
    SettingsFile(folder.settings).change(database=address)
    with open_desk(qapp, folder.root) as opened:
        yield opened


@pytest.mark.parametrize(("keep_mine", "left"), [(True, "Ås"), (False, "Ski")])
def test_the_window_shows_both_values_and_asks_which_shall_stand(
    server: Server, address: str, desk: Desk, tmp_path: Path, keep_mine: bool, left: str
) -> None:
    keeper = desk.elleve.exchange.shared
    folder = DataFolder(tmp_path / "other").make()
    SettingsFile(folder.settings).change(database=address)
    keeper.start()
    ended(keeper.look())
    with OpenPlan(folder, lambda: TODAY) as other:
        with away(server):
            desk.plan.branch = "Ås"
        other.branch = "Ski"
        seen: list[str] = []

        def answer() -> bool:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, Question) and not seen:
                seen.extend(one.text() for one in dialog.findChildren(object) if hasattr(one, "text"))
                (dialog.accept if keep_mine else dialog.reject)()
            return bool(seen)

        keeper.look()
        until(answer)
        assert "Navnet på lokallaget er endret av flere samtidig. Her: «Ås». I planen nå: «Ski»." in seen
        until(lambda: desk.plan.outbox.is_empty)
        assert desk.plan.branch == other.branch == left
