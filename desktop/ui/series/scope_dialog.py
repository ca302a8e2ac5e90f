"""Asks how many posts of a series a change is for."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.domain.series import Scope
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen


class ScopeDialog(QDialog):
    """`counts` says how many posts each choice is for. `ask()` gives the Scope. Esc is `keep` (nothing is done: None)
    where there is one, else only what was picked."""

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, sentence: str, counts: Mapping[Scope, int], keep: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(within_screen(self, theme.px(460), 0).width())
        self._scope: Scope | None = None if keep else Scope.THIS
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(8))
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(sentence, "body", wrap=True))
        self.this, self.following, self.all = (
            button(words, partial(self._choose, scope)) for scope, words in scope_words(counts).items()
        )
        for part in (self.this, self.following, self.all):
            column.addWidget(part)
        first = self.this
        if keep:
            first = button(keep, self.reject, kind="quiet")
            column.addWidget(first, 0, Qt.AlignmentFlag.AlignRight)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> Scope | None:
        self.exec()
        self.deleteLater()
        return self._scope

    def _choose(self, scope: Scope) -> None:
        self._scope = scope
        self.accept()


def scope_words(counts: Mapping[Scope, int]) -> dict[Scope, str]:
    """What each choice is called, by how many posts it is for."""
    following = tr("Dette og de som følger ({count})")
    this = tr("Bare dette")
    if counts[Scope.THIS] > 1:
        this, following = tr("Bare de valgte ({count})"), tr("De valgte og de som følger ({count})")
    words = {Scope.THIS: this, Scope.FOLLOWING: following, Scope.ALL: tr("Alle i serien ({count})")}
    return {scope: words[scope].format(count=count) for scope, count in counts.items()}
