"""Two windows' worth of people on one plan: what others write shows, and both texts are shown where they meet."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.month import Month
from desktop.paths import DataFolder
from desktop.services.handover import Choice
from desktop.services.plan import added, edited
from desktop.services.settings import SettingsFile
from desktop.storage.shared_store import SharedStore
from desktop.ui.exchange.conflict_dialog import ConflictDialog
from tests.shared.server import Server
from tests.ui.window import Desk, ended, open_desk, post, until

COFFEE = post("k", "Kaffekroken", date(2026, 12, 9), text="Velkommen")


@pytest.fixture
def other(address: str) -> Iterator[SharedStore]:
    """The other person's end of the plan."""
    store = SharedStore.open_at(address)
    store.apply(added(COFFEE))
    yield store
    store.close()


@pytest.fixture
def desk(qapp: QApplication, address: str, other: SharedStore, tmp_path: Path) -> Iterator[Desk]:
    folder = DataFolder(tmp_path / "plan").make()
    SettingsFile(folder.settings).change(database=address)
    with open_desk(qapp, folder.root) as opened:
        yield opened


def looked(desk: Desk) -> None:
    """Lets the window ask for what is new, to the end."""
    if (job := desk.elleve.exchange.shared.look()) is not None:
        ended(job)


def answer(choice: Choice) -> None:
    seen: list[ConflictDialog] = []

    def look() -> bool:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ConflictDialog) and not seen:
            seen.append(dialog)
            dialog.panels[0].choose(choice)
            dialog.accept()
        return bool(seen)

    until(look)


def type_text(desk: Desk, words: str) -> None:
    desk.window.open_post("k")
    desk.window.editor().draft.type_in("text", text=words)


def texts(store: SharedStore) -> list[str]:
    return sorted(one.text for one in store.all_posts())


def test_what_another_writes_comes_into_the_open_editor(desk: Desk, other: SharedStore) -> None:
    desk.elleve.exchange.shared.start()
    looked(desk)
    desk.window.open_post("k")
    other.apply(edited(COFFEE, replace(COFFEE, text="Terje skrev")))
    looked(desk)
    until(lambda: desk.window.editor().draft.post.text == "Terje skrev")


@pytest.mark.parametrize(
    ("choice", "left"),
    [
        (Choice.MINE, ["Siv skrev"]),
        (Choice.THEIRS, ["Terje skrev"]),
        (Choice.BOTH, ["Siv skrev", "Terje skrev"]),
    ],
)
def test_where_two_write_the_same_both_texts_are_shown(
    desk: Desk, other: SharedStore, choice: Choice, left: list[str]
) -> None:
    type_text(desk, "Siv skrev")
    other.apply(edited(COFFEE, replace(COFFEE, text="Terje skrev")))
    assert not desk.window.save_now()
    answer(choice)
    until(lambda: texts(other) == left)
    assert desk.window.save_now()
    assert texts(other) == left


def test_what_is_typed_without_a_connection_is_sent_when_it_is_back(
    server: Server, desk: Desk, other: SharedStore
) -> None:
    told: list[str] = []
    desk.window.session.message_posted.connect(lambda message: told.append(message.words))
    desk.elleve.exchange.shared.start()
    looked(desk)
    type_text(desk, "Siv skrev uten nett")
    server.stop()
    try:
        assert desk.window.save_now()
        until(lambda: any("tatt vare på her" in words for words in told))
        desk.window.go("calendar")
        for place in ("today", "ideas", "radar", "comments", "film", "meeting", "calendar"):
            desk.window.go(place)
        desk.window.show_month(Month(2027, 1))
        desk.window.open_post("k")
        assert desk.window.editor().draft.post.text == "Siv skrev uten nett"
    finally:
        server.start()
    looked(desk)
    until(lambda: texts(other) == ["Siv skrev uten nett"])
