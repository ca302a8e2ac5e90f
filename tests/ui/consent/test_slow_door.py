"""Trying a password takes a second: meanwhile the window answers, and whoever regrets gets away unharmed."""

import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop.services.register import RegisterState
from desktop.storage import vault, vault_opening
from desktop.storage.vault_key import WrongWords
from desktop.ui.consent.password_dialog import PasswordDialog
from desktop.ui.look.fonts import load_fonts
from tests.services.registers import PASSWORD
from tests.ui.consent.desk import consent_desk, the_page, unlocked
from tests.ui.consent.hands import words_of
from tests.ui.window import until

OTHER = "fire blide torsk"


@pytest.fixture
def desk(qapp, tmp_path):
    load_fonts()
    with consent_desk(qapp, tmp_path) as opened:
        yield opened


@pytest.fixture
def hold(monkeypatch):
    """Lets the slow function of a module wait until it is let go."""
    held: list[threading.Event] = []

    @contextmanager
    def holding(module, name):
        go, slow = threading.Event(), getattr(module, name)
        held.append(go)
        monkeypatch.setattr(module, name, lambda *words: (go.wait(60), slow(*words))[1])
        yield go

    yield holding
    for go in held:
        go.set()


def typed(desk, words=PASSWORD):
    desk.window.go("consent")
    page = the_page(desk)
    QTest.keyClicks(page.gate.password, words)
    QTest.keyClick(page.gate.password, Qt.Key.Key_Return)
    return page


def lies_open(desk) -> bool:
    register = desk.plan.folder.register
    return register.with_name(f"{register.name}-wal").exists()


def test_the_window_answers_while_the_register_is_opened(desk, hold):
    with hold(vault_opening, "open_key") as go:
        page = typed(desk)
        assert "Låser opp …" in words_of(page.gate)
        assert not page.gate.go.isVisible()
        assert page.gate.give_up.isVisible()
        QTest.keyClicks(page.gate.password, "mer")
        assert page.gate.password.text() == PASSWORD
        desk.window.go("calendar")
        assert desk.window.month_page.isVisible()
        desk.window.go("consent")
        assert "Låser opp …" in words_of(page.gate)
        go.set()
        until(lambda: page.shown() is page.overview)
    assert desk.plan.consents.state == RegisterState.OPEN


def test_whoever_regrets_stands_at_the_door_with_what_was_typed(desk, hold):
    with hold(vault_opening, "open_key") as go:
        page = typed(desk)
        QTest.keyClick(page.gate.password, Qt.Key.Key_Escape)
        assert not page.gate.busy
        assert page.gate.go.isVisible()
        assert page.gate.password.selectedText()
        assert page.gate.password.text() == PASSWORD
        go.set()
        until(lambda: not page.acts.slow.at_work)
    assert desk.plan.consents.state == RegisterState.LOCKED
    assert not lies_open(desk)
    assert page.shown() is page.gate
    page.gate.go.click()
    until(lambda: page.shown() is page.overview)


def test_a_window_that_is_closed_meanwhile_leaves_the_register_locked(desk, hold):
    with hold(vault_opening, "open_key") as go:
        page = typed(desk)
        go.set()
        page.stop()
    assert desk.plan.consents.state == RegisterState.LOCKED
    assert not lies_open(desk)
    assert not page.acts.slow.at_work


def test_setting_up_can_be_given_up_and_nothing_is_made(qapp, tmp_path, hold):
    with consent_desk(qapp, tmp_path, set_up=False) as desk, hold(vault_opening, "lock_key") as go:
        desk.window.go("consent")
        page = the_page(desk)
        page.gate.password.setText(PASSWORD)
        page.gate.again.setText(PASSWORD)
        page.gate.go.click()
        assert "Setter opp registeret …" in words_of(page.gate)
        page.gate.give_up.click()
        go.set()
        until(lambda: not page.acts.slow.at_work)
        assert desk.plan.consents.state == RegisterState.NONE
        assert not desk.plan.folder.register.exists()
        assert page.gate.mode == "none"


def shown_dialog(desk) -> PasswordDialog:
    return next(one for one in desk.window.findChildren(PasswordDialog) if one.isVisible())


def changing(desk, page, then) -> None:
    """Opens the dialog for a new password, types it twice, presses the verb, and goes on with `then`."""
    from PySide6.QtCore import QTimer

    def reply() -> None:
        dialog = shown_dialog(desk)
        for field in dialog.findChildren(QLineEdit):
            field.setText(OTHER)
        dialog.go.click()
        then(dialog)

    QTimer.singleShot(0, reply)
    page.acts.change_password()


def test_a_new_password_is_made_beside_the_window_and_esc_leaves_the_old(desk, hold):
    page = unlocked(desk)
    with hold(vault, "lock_key") as go:

        def regret(dialog) -> None:
            assert dialog.go.text() == "Bytter passord …"
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

        changing(desk, page, regret)
        go.set()
        until(lambda: not page.acts.slow.at_work)
    page.lock()
    with pytest.raises(WrongWords):
        desk.plan.consents.unlock(OTHER)
    desk.plan.consents.unlock(PASSWORD)
    changing(desk, page, lambda _dialog: None)
    page.lock()
    with pytest.raises(WrongWords):
        desk.plan.consents.unlock(PASSWORD)
    desk.plan.consents.unlock(OTHER)


def test_locking_leaves_a_code_that_is_being_made(desk, hold):
    page = unlocked(desk)
    with hold(vault, "lock_key") as go:
        page.door.show_new_code()
        assert "Lager en ny kode …" in words_of(page.code)
        assert not [one for one in page.code.findChildren(QPushButton) if one.isVisible()]
        page.idle.ran_out.emit()
        assert page.shown() is page.gate
        go.set()
        until(lambda: not page.acts.slow.at_work)
    assert "Lager en ny kode …" not in words_of(page.code)
    assert page.shown() is page.gate
