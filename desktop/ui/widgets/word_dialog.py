"""Asks for a name or a few words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below


class WordDialog(QDialog):
    """`ask()` is what was written, None when the user gave up. `known` words are offered while one writes; with
    `needed` nothing is taken before something stands there."""

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, field: str, *, verb: str, words: str = "",
        known: Sequence[str] = (), needed: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(380))
        self._needed = needed
        self._build(theme, title, field, verb, words, known)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._field.setFocus()

    def ask(self) -> str | None:
        taken = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return self._field.text().strip() if taken else None

    def _build(self, theme: Theme, title: str, field: str, verb: str, words: str, known: Sequence[str]) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(8))
        column.addWidget(label(title, "title", wrap=True))
        above = label(field, "meta")
        self._field = QLineEdit(words)
        above.setBuddy(self._field)
        if known:
            self._field.setCompleter(QCompleter(list(known), self._field))
        self._fault = label(tr("Skriv noe her først."), "meta", tone="danger", wrap=True)
        self._fault.hide()
        for part in (above, self._field, self._fault):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button(tr("Avbryt"), self.reject))
        save = button(verb, self._on_save, kind="primary")
        save.setDefault(True)
        row.addWidget(save)
        column.addSpacing(theme.gap(8))
        column.addLayout(row)

    def _on_save(self) -> None:
        if self._needed and not self._field.text().strip():
            self._fault.show()
            self._field.setFocus()
            return
        self.accept()
