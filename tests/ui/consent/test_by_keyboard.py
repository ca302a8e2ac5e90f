"""A group picture is seen to with the keyboard alone: from the locked door to «Klar»."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from desktop.domain.post import Status
from desktop.services.plan import with_status
from desktop.ui.look.fonts import load_fonts
from desktop.ui.shell.places import places
from tests.services.registers import PASSWORD
from tests.ui.consent.desk import consent_desk, stored, the_page
from tests.ui.consent.hands import stands_at
from tests.ui.journeys.hands import CTRL, KEY, tab_to, write
from tests.ui.window import until


@pytest.fixture
def desk(qapp, tmp_path):
    load_fonts()
    with consent_desk(qapp, tmp_path) as opened:
        yield opened


def in_the_dialog(desk, *typed: str | Qt.Key, verb: str) -> None:
    """Presses Enter, types into the dialog that comes, and goes by Tab to the verb."""
    faults: list[BaseException] = []

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, QDialog), "no dialog came"
            dialog.activateWindow()
            until(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
            for part in typed:
                write(part) if isinstance(part, str) else QTest.keyClick(QApplication.focusWidget(), part)
            tab_to(next(one for one in dialog.findChildren(QPushButton) if one.text() == verb))
            QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
        except BaseException as fault:  # noqa: BLE001  # carried out of Qt's own loop and raised there
            faults.append(fault)
            if isinstance(dialog, QDialog):
                dialog.reject()

    QTimer.singleShot(0, reply)
    desk.press(KEY.Key_Return)
    if faults:
        raise faults[0]
    desk.window.activateWindow()
    until(lambda: QApplication.focusWidget() is not None)


def test_five_persons_are_seen_to_without_a_pointer(desk):
    desk.window.activateWindow()
    place = next(number for number, one in enumerate(places(), 1) if one.key == "consent")
    QTest.keyClick(desk.window, KEY(KEY.Key_0 + place), CTRL)
    if not desk.window.pages.made.get("consent"):  # the menu comes a moment after the window
        desk.window.go("consent")
    page = the_page(desk)
    until(lambda: QApplication.focusWidget() is page.gate.password)
    write(PASSWORD)
    desk.press(KEY.Key_Return)
    until(lambda: QApplication.focusWidget() is page.overview.pictures)
    desk.press(KEY.Key_Return)
    until(lambda: stands_at(page, 2))  # it stands at the first who stops «Klar»
    in_the_dialog(desk, verb="Ja")
    until(lambda: stands_at(page, 3))  # and then at the next
    in_the_dialog(desk, "Ragnhild Solbukt", verb="Lagre")
    until(lambda: stands_at(page, 3))  # whose yes is still to be written
    in_the_dialog(desk, "Fortelle om Lucia", verb="Lagre")
    tab_to(page.picture.picture)
    desk.press(KEY.Key_Insert)
    for _ in range(3):
        desk.press(KEY.Key_Right)
    assert len(stored(desk, "lucia").media[0].persons) == 5
    desk.press(KEY.Key_Delete)
    assert len(stored(desk, "lucia").media[0].persons) == 4
    tab_to(page.bar.lock)
    desk.press(KEY.Key_Return)
    assert page.shown() is page.gate
    desk.window.session.do(with_status(stored(desk, "lucia"), Status.READY))
    assert stored(desk, "lucia").status == Status.READY
