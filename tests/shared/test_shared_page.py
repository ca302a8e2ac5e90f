"""«Felles plan»: a plan moves to a database and back from the window, and a server that is away stops nobody."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.app import Elleve
from desktop.domain.database_address import apart, together
from desktop.paths import DataFolder
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added, edited
from desktop.services.settings import SettingsFile
from desktop.services.sharing import SharedState, look_at
from desktop.storage.shared_store import SharedStore
from desktop.ui.exchange.away_dialog import AwayDialog, Meanwhile
from desktop.ui.exchange.shared_dialog import SharedDialog
from tests.shared.server import Server
from tests.ui.exchange.dialogs import shared_dialog
from tests.ui.window import Desk, open_desk, post, starting, until

HERE = post("h", "Kaffekroken", None, text="Skrevet her")
THERE = post("d", "Turen", None, text="Skrevet der")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A plan of one's own on this machine, with one post."""
    with open_desk(qapp, tmp_path / "plan", HERE) as opened:
        yield opened


@pytest.fixture
def started(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Elleve]]:
    with starting(qapp, tmp_path / "plan") as start:
        yield start


def page(desk: Desk) -> SharedDialog:
    desk.elleve.exchange.sharing.show()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SharedDialog)
    return dialog


def answer(dialog: SharedDialog) -> str:
    """What stands there when there is an answer."""
    until(dialog.try_it.isEnabled)
    return dialog.answer.sentence.text()


def tried(dialog: SharedDialog, address: str) -> str:
    """The answer to an address that is written and tried by the keyboard alone."""
    QTest.keyClicks(dialog.address, address)
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    return answer(dialog)


def take_way(dialog: SharedDialog, words: str) -> None:
    """By the keyboard, too."""

    def ways() -> list[QPushButton]:
        return [one for one in dialog.findChildren(QPushButton) if one.accessibleName() == words and one.isVisible()]

    until(lambda: bool(ways()))
    QTest.keyClick(ways()[0], Qt.Key.Key_Return)


def titles(desk: Desk) -> list[str]:
    return sorted(one.title for one in desk.plan.store.all_posts())


def moved(desk: Desk, address: str) -> None:
    dialog = page(desk)
    assert tried(dialog, address) == "Databasen svarer. Det er ingen innlegg der ennå."
    take_way(dialog, "Flytt planen vår dit")
    until(lambda: desk.elleve.settings.values.database == address and desk.plan.address == address)


def test_a_plan_is_moved_to_the_database_and_taken_back_with_what_others_wrote(
    server: Server, address: str, desk: Desk
) -> None:
    moved(desk, address)
    assert look_at(address).posts == 1
    other = SharedStore.open_at(address)
    other.apply(added(THERE))
    other.close()
    dialog = page(desk)
    take_way(dialog, "Ta planen med tilbake hit")
    until(lambda: desk.plan.address == "")
    assert titles(desk) == ["Kaffekroken", "Turen"]
    assert look_at(address).posts == 2


def test_going_back_to_the_plan_that_was_here(address: str, desk: Desk) -> None:
    moved(desk, address)
    desk.plan.apply(added(THERE))
    take_way(page(desk), "Gå tilbake til planen som lå her")
    until(lambda: desk.plan.address == "")
    assert titles(desk) == ["Kaffekroken"]
    assert look_at(address).posts == 2


def test_a_plan_that_is_there_is_used_and_the_one_here_stays(address: str, desk: Desk) -> None:
    other = SharedStore.open_at(address)
    other.apply(added(THERE))
    other.close()
    dialog = page(desk)
    assert tried(dialog, address) == "Databasen svarer. Der ligger en plan med 1 innlegg."
    assert not [one for one in dialog.findChildren(QPushButton) if one.accessibleName() == "Flytt planen vår dit"]
    take_way(dialog, "Bruk planen som er der")
    until(lambda: desk.plan.address == address)
    assert titles(desk) == ["Turen"]
    take_way(page(desk), "Gå tilbake til planen som lå her")
    until(lambda: desk.plan.address == "")
    assert titles(desk) == ["Kaffekroken"]


def test_a_server_that_does_not_answer_is_said_and_nothing_is_offered(server: Server, address: str, desk: Desk) -> None:
    dialog = page(desk)
    server.stop()
    try:
        words = tried(dialog, address)
    finally:
        server.start()
    assert words == "Tjeneren svarer ikke. Se at adressen er riktig, og at maskinen er på nett."
    assert desk.plan.address == ""
    dialog.reject()


def test_a_pasted_password_is_hidden_at_once_and_an_empty_address_is_asked_for(desk: Desk) -> None:
    dialog = page(desk)
    dialog.ask()
    assert "Skriv adressen" in dialog.address.accessibleDescription()
    dialog.address.setText("postgresql://siv:hemmelig@db.lag.no/plan")
    assert dialog.address.text() == "postgresql://siv@db.lag.no/plan"
    assert dialog.password.echoMode() == QLineEdit.EchoMode.Password
    assert apart(dialog.wanted_address) == ("postgresql://siv@db.lag.no/plan", "hemmelig")
    dialog.reject()


def test_a_shared_plan_shows_its_place_without_the_password(desk: Desk) -> None:
    dialog = shared_dialog(desk, SharedState(together("postgresql://siv@db.lag.no/plan", "hemmelig")))
    dialog.open()
    seen = " ".join(one.text() for one in dialog.findChildren(object) if hasattr(one, "text") and callable(one.text))
    assert "db.lag.no/plan" in seen
    assert "hemmelig" not in seen
    dialog.reject()


def test_an_elleve_without_the_driver_says_how_to_get_it(desk: Desk) -> None:
    dialog = shared_dialog(desk, SharedState(driver=False))
    dialog.open()
    assert "uv pip install psycopg[binary]" in dialog.sentence.text()
    assert not dialog.try_it.isVisible()
    dialog.reject()


def reply(way: Meanwhile | None) -> None:
    """Answers the question of a start without the server."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AwayDialog)
        if way is None:
            dialog.reject()
        else:
            dialog.choose(way)

    QTimer.singleShot(0, look)


@pytest.fixture
def shared_before(address: str, tmp_path: Path, server: Server) -> Iterator[SharedStore]:
    """A machine that used the shared plan yesterday, and has a copy of it; the server is away now."""
    folder = DataFolder(tmp_path / "plan").make()
    SettingsFile(folder.settings).change(database=address, welcomed=True)
    with OpenPlan(folder) as plan:
        plan.apply(added(THERE))
        plan.backups.daily()
    server.stop()
    yield SharedStore(plan.store._engine)
    plan.store.close()


def test_a_start_without_the_server_goes_on_in_the_copy_and_comes_back_by_itself(
    server: Server, address: str, shared_before: SharedStore, started, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.app.shared_keeper.BETWEEN_LOOKS_MS", 50)
    try:
        reply(Meanwhile.COPY)
        elleve = started()
        assert [one.title for one in elleve.open_plan.store.all_posts()] == ["Turen"]
        session = elleve.window.session
        assert session.do(edited(THERE, post("d", "Turen", None, text="Skrevet uten nett"))) is not None
        assert elleve.open_plan.outbox.waiting() is not None
        told: list[str] = []
        session.message_posted.connect(lambda message: told.append(message.words))
        elleve.exchange.shared.start()
        assert any("Du arbeider i kopien fra" in words for words in told)
    finally:
        server.start()
    until(lambda: elleve.plan is not None and elleve.plan.away is None)
    elleve.exchange.shared.start()
    until(lambda: [one.text for one in shared_before.all_posts()] == ["Skrevet uten nett"])
    until(lambda: elleve.open_plan.outbox.waiting() is None)


def test_a_start_without_the_server_can_go_back_to_the_plan_of_this_machine(
    server: Server, shared_before: SharedStore, started
) -> None:
    try:
        reply(Meanwhile.HOME)
        elleve = started()
        assert elleve.open_plan.address == ""
        assert elleve.settings.values.database == ""
    finally:
        server.start()


def test_a_start_without_the_server_can_be_left(server: Server, shared_before: SharedStore, started) -> None:
    try:
        reply(None)
        elleve = started()
        assert elleve.plan is None
    finally:
        server.start()
