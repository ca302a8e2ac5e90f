"""A new password for the register, twice; the register is locked with it beside the window."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.errors import AppError
from desktop.storage.vault_key import LockedKey
from desktop.ui.consent.dialogs import FieldDialog
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.slow_act import SlowAct
from desktop.ui.translations import tr
from desktop.ui.widgets.announce import announce
from desktop.ui.words import problem_words


class PasswordDialog(FieldDialog):
    """`lock` makes the key that the password opens; it takes a second, and until `ask()` has answered nothing is
    changed. `locked` is what it made, `slow` must outlive the dialog."""

    def __init__(self, parent: QWidget, theme: Theme, lock: Callable[[str], LockedKey], slow: SlowAct) -> None:
        self._lock, self._slow = lock, slow
        self.locked: LockedKey | None = None
        self._first, self._again = QLineEdit(), QLineEdit()
        for field in (self._first, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(
            parent, theme, tr("Velg nytt passord"), tr("Minst åtte tegn; tre ord er lette å huske."),
            [Labelled(tr("Nytt passord"), self._first, 340), Labelled(tr("En gang til"), self._again, 340)],
            verb=tr("Bruk passordet"),
        )  # fmt: skip
        self._verb = self.go.text()

    def check(self) -> bool:
        short = len(self._first.text()) < 8
        other = self._first.text() != self._again.text()
        self.fields[0].show_fault(tr("Passordet må ha minst åtte tegn.") if short else "")
        self.fields[1].show_fault(tr("De to passordene er ikke like.") if other and not short else "")
        return not short and not other

    def done(self, result: int) -> None:
        self._slow.give_up()
        super().done(result)

    def _on_go(self) -> None:
        if self._slow.running or not self.check():
            return
        password = self._first.text()
        self._show_busy(tr("Bytter passord …"))
        self._slow.begin(lambda: self._lock(password), self._on_locked, self._on_failed)

    def _on_locked(self, locked: LockedKey) -> None:
        self.locked = locked
        self.accept()

    def _on_failed(self, problem: Exception) -> None:
        self._show_busy("")
        if not isinstance(problem, AppError):
            raise problem
        self.fields[0].show_fault(problem_words(problem))

    def _show_busy(self, words: str) -> None:
        """The verb says what is at work; the fields keep what was typed."""
        self.go.setText(words or self._verb)
        for field in (self._first, self._again):
            field.setReadOnly(bool(words))
        if words:
            announce(self.go, words)
