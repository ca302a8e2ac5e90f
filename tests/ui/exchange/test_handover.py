"""Giving the plan on and taking it over, as a user does it; a calendar that follows; the figures of what was posted."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QListView

from desktop.paths import DataFolder
from desktop.services.handover import Choice, make_handover
from desktop.services.open_plan import OpenPlan
from desktop.services.plan import added, edited, moved
from desktop.ui.exchange.handover_dialog import HandoverDialog
from tests.ui.exchange.dialogs import worked_dialog
from tests.ui.window import TODAY, Desk, ended, open_desk, post, until

COFFEE = post("k", "Kaffekroken", date(2026, 12, 9))


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(qapp, tmp_path / "plan", COFFEE) as opened:
        yield opened


def answered(answer: Callable[[HandoverDialog], object]) -> None:
    """Waits for the dialog and answers it."""
    seen: list[QDialog] = []

    def look() -> bool:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, HandoverDialog) and dialog not in seen:
            seen.append(dialog)
            answer(dialog)
        return bool(seen)

    until(look)


def changed_elsewhere(desk: Desk, folder: Path) -> Path:
    """A file from somebody who got the plan, changed the coffee and wrote a post of their own."""
    make_handover(desk.plan, folder / "gitt.elleve")
    with OpenPlan(DataFolder(folder / "andre"), lambda: TODAY) as other:
        from desktop.services.handover import land, look_into

        land(other, look_into(other, folder / "gitt.elleve"))
        other.store.apply(edited(COFFEE, replace(COFFEE, title="Kaffekroken der")))
        other.store.apply(added(post("n", "Ny der", date(2026, 12, 20))))
        make_handover(other, folder / "tilbake.elleve")
    return folder / "tilbake.elleve"


def titles(desk: Desk) -> list[str]:
    return sorted(one.title for one in desk.plan.store.all_posts())


def test_fetching_a_plan_takes_a_handover_file_too(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = changed_elsewhere(desk, tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    desk.elleve.exchange.fetch_posts()
    answered(HandoverDialog.accept)
    until(lambda: "Ny der" in titles(desk))


def test_a_file_that_was_looked_at_and_left_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    file = changed_elsewhere(desk, tmp_path)
    desk.elleve.exchange.handover.open_from(file)
    answered(HandoverDialog.reject)
    assert titles(desk) == ["Kaffekroken"]


def test_what_both_have_changed_is_chosen_and_one_step_takes_the_merging_back(desk: Desk, tmp_path: Path) -> None:
    file = changed_elsewhere(desk, tmp_path)
    desk.window.session.do(edited(COFFEE, replace(COFFEE, title="Kaffekroken her")))
    desk.elleve.exchange.handover.open_from(file)

    def choose(dialog: HandoverDialog) -> None:
        (panel,) = dialog.panels
        assert panel.choice == Choice.BOTH
        panel.choose(Choice.THEIRS)
        dialog.accept()

    answered(choose)
    until(lambda: titles(desk) == ["Kaffekroken der", "Ny der"])
    desk.window.session.undo()
    assert titles(desk) == ["Kaffekroken her"]


def test_an_empty_plan_takes_everything_over(qapp: QApplication, tmp_path: Path) -> None:
    with OpenPlan(DataFolder(tmp_path / "andre"), lambda: TODAY) as other:
        other.branch = "Ås"
        other.store.apply(added(COFFEE))
        make_handover(other, tmp_path / "gitt.elleve")
    with open_desk(qapp, tmp_path / "plan") as desk:
        desk.elleve.exchange.handover.open_from(tmp_path / "gitt.elleve")
        answered(HandoverDialog.accept)
        until(lambda: desk.elleve.settings.values.welcomed)
        assert (desk.plan.store.all_posts(), desk.plan.branch) == ((COFFEE,), "Ås")
        until(desk.window.keeper.idle)


def test_a_hostile_file_is_told_of_in_the_strip(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []
    desk.window.session.message_posted.connect(lambda message: told.append(message.words))
    (tmp_path / "ond.elleve").write_bytes(b"PK\x03\x04")
    desk.elleve.exchange.handover.open_from(tmp_path / "ond.elleve")
    until(lambda: any("skadet" in words for words in told))
    assert titles(desk) == ["Kaffekroken"]


def test_a_calendar_file_follows_the_plan(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "plan.ics"
    desk.elleve.settings.change(calendar_file=str(file))
    desk.elleve.exchange.keeper.refresh()
    until(lambda: file.exists() and b"20261209" in file.read_bytes())
    desk.window.session.do(moved(COFFEE, date(2026, 12, 11)))
    until(lambda: b"20261211" in file.read_bytes())


def test_a_calendar_that_cannot_be_written_is_told_of_once(desk: Desk, tmp_path: Path) -> None:
    told: list[object] = []
    keeper = desk.elleve.exchange.keeper
    keeper.failed.connect(told.append)
    desk.elleve.settings.change(calendar_file=str(tmp_path / "borte" / "plan.ics"))
    ended(keeper.refresh())
    assert len(told) == 1
    ended(keeper.refresh())
    assert len(told) == 1


def test_few_figures_are_shown_with_honest_words(desk: Desk) -> None:
    dialog = worked_dialog(desk)
    lists = {one.accessibleName(): one for one in dialog.findChildren(QListView)}
    posts, qualities = lists["Publiserte innlegg, størst rekkevidde først"], lists["De elleve og rekkevidden"]
    assert "nådde 1204 · 30 reaksjoner · 8 kommentarer" in posts.model().index(0, 0).data()
    rows = [qualities.model().index(row, 0).data() for row in range(qualities.model().rowCount())]
    assert len(rows) == 11
    assert all("For få innlegg til å sammenligne" in row for row in rows)
    dialog.close()


@pytest.mark.parametrize(
    ("name", "words"), [("ut.xlsx", "1 innlegg ligger i «ut.xlsx»."), ("borte/ut.xlsx", "kunne ikke lagres")]
)
def test_a_spreadsheet_is_saved_and_told_of(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str
) -> None:
    told: list[str] = []
    desk.window.session.message_posted.connect(lambda message: told.append(message.words))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(tmp_path / name), ""))
    desk.elleve.exchange.save_month_sheet()
    until(lambda: any(words in one for one in told))
