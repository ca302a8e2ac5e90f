"""Asks how many posts of a series a change is for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.domain.series import Scope
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen


class ScopeDialog(QDialog):
    """`ask()` gives the Scope. Esc is `keep` (nothing is done: None) where there is one, else only this post."""

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, sentence: str, *, following: int, every: int, keep: str = ""
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
        self.this = button(tr("Bare dette"), lambda: self._choose(Scope.THIS))
        self.following = button(
            tr("Dette og de som følger ({count})").format(count=following), lambda: self._choose(Scope.FOLLOWING)
        )
        self.all = button(tr("Alle i serien ({count})").format(count=every), lambda: self._choose(Scope.ALL))
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
