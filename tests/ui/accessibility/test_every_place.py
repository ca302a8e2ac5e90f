"""Everybody can use every place of the app: by ear, by key, with large text and with unsteady hands."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.services import plan as changes
from desktop.ui.look.fonts import load_fonts
from desktop.ui.welcome.welcome_page import WelcomePage
from tests.ui.accessibility.consent_places import CONSENT_BY_TAB
from tests.ui.accessibility.crawl import cut_off, pushed_out, too_small, unlabelled, unnamed, unreached
from tests.ui.accessibility.places import DIALOGS, PLACES, POSTS, focused, look_at
from tests.ui.window import open_desk, until


@dataclass(frozen=True)
class Look:
    """A window of a size, with text of a size."""

    width: int
    height: int
    factor: float = 1.0
    large_targets: bool = False

    @property
    def least(self) -> int:
        return round((44 if self.large_targets else 32) * self.factor)

    def __str__(self) -> str:
        return f"{self.width}-{round(self.factor * 100)}{'-large' if self.large_targets else ''}"


LOOKS = (Look(1280, 800), Look(1280, 720, large_targets=True), Look(960, 720), Look(700, 720), Look(1280, 800, 2.0))


@pytest.fixture(scope="module")
def desk(qapp, tmp_path_factory):
    load_fonts()
    with open_desk(qapp, tmp_path_factory.mktemp("plan"), *POSTS) as opened:
        opened.window.session.do(changes.deleted(opened.plan.plan.post("gone")))
        until(lambda: bool(opened.plan.backups.all()))
        yield opened
        opened.elleve.appearance.choose(factor=1.0, large_targets=False)


@pytest.fixture(scope="module", params=LOOKS, ids=str)
def look(request, desk):
    chosen: Look = request.param
    # What is on its way out need not be dressed anew.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.elleve.appearance.choose(factor=chosen.factor, large_targets=chosen.large_targets)
    desk.window.resize(chosen.width, chosen.height)
    return chosen


@pytest.mark.parametrize("place", PLACES)
def test_a_place_can_be_used_by_everybody(desk, look, place):
    PLACES[place](desk)
    QApplication.processEvents()
    assert desk.window.width() == look.width, "the window grew out of the screen"
    assert stumbling_blocks(desk.window, look) == []


TABBED = (
    "month",
    "chosen post",
    "list",
    "month filtered",
    "week",
    "board",
    "year",
    "editor",
    "ideas",
    "radar",
    "films",
    "film room",
    *CONSENT_BY_TAB,
)


@pytest.mark.parametrize("place", TABBED)
def test_tab_comes_to_everything_and_round(desk, look, place):
    desk.window.activateWindow()
    PLACES[place](desk)
    QApplication.processEvents()
    assert unreached(desk.window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_can_be_used_by_everybody(desk, look, name):
    def seen(dialog: QDialog) -> None:
        QApplication.processEvents()
        assert dialog.windowTitle()
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height(), "buttons are pushed off the screen"
        assert stumbling_blocks(dialog, look) == []
        assert unreached(dialog) == []

    look_at(lambda: DIALOGS[name](desk), seen)


def stumbling_blocks(root: QWidget, look: Look) -> list[str]:
    """What is wrong once everything has found its place."""
    found: list[str] = []
    for _ in range(5):
        QApplication.processEvents()
        found = [*unnamed(root), *unlabelled(root), *too_small(root, look.least), *pushed_out(root), *cut_off(root)]
        if not found:
            break
    return found


@pytest.mark.parametrize("name", DIALOGS)
def test_esc_leaves_a_dialog_and_changes_nothing(desk, name):
    before = desk.plan.store.all_posts()

    def seen(dialog: QDialog) -> None:
        QTest.keyClick(focused(dialog), Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    look_at(lambda: DIALOGS[name](desk), seen)
    assert desk.plan.store.all_posts() == before


@pytest.mark.parametrize(("name", "harmless"), [
    ("delete", "Behold"), ("backups", "Behold planen"), ("trash", "La det ligge"), ("some rows", "Lukk"),
])  # fmt: skip
def test_enter_in_a_question_does_the_harmless_thing(desk, name, harmless):
    before = desk.plan.store.all_posts()

    def seen(dialog: QDialog) -> None:
        assert focused(dialog).text() == harmless  # type: ignore[attr-defined]  # a button
        QTest.keyClick(focused(dialog), Qt.Key.Key_Return)
        assert not dialog.isVisible()

    look_at(lambda: DIALOGS[name](desk), seen)
    assert desk.plan.store.all_posts() == before


def test_every_line_of_the_menus_has_words_and_room(desk, look):
    menus = [desk.window.menu, *desk.window.menu.findChildren(QMenu)]
    assert len(menus) >= 6
    for menu in menus:
        assert menu.title() or menu.accessibleName()
        for action in menu.actions():
            if not action.isSeparator():
                assert action.text().strip()
                assert menu.actionGeometry(action).height() >= look.least, action.text()


def test_the_first_start_can_be_used_by_everybody(desk, look):
    page = WelcomePage(desk.elleve.appearance)
    page.resize(look.width, look.height)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    try:
        assert page.width() == look.width
        assert stumbling_blocks(page, look) == []
        assert unreached(page) == []
    finally:
        page.close()
        page.deleteLater()
