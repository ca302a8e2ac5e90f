"""One thing to copy or save, pressed by its own key."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.parts import button, label

STACKED_FROM = 1.5


class PackRow(QWidget):
    """`key` is the digit that presses it from anywhere in the dialog but a field. `about` is what it is worth knowing
    of the thing; after pressing, `show_done` says what happened in its place."""

    def __init__(
        self, key: str, words: str, about: str, icon: str, do: Callable[["PackRow"], object], theme: Theme
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.press = button(f"{key}  {words}", lambda: do(self), icon=icon)
        self.press.setAccessibleName(words)
        self.press.setAccessibleDescription(about)
        self.press.setMinimumWidth(theme.px(230))
        self.about = label(about, "meta", wrap=True)
        # Large text has no room for both side by side.
        across = theme.factor < STACKED_FROM
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12 if across else 4))
        row.addWidget(self.press)
        row.addWidget(self.about, 1)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(self.press.click)

    def show_done(self, words: str) -> None:
        self.about.setText(words)
        self.press.set_icon("check", "success")
        self.press.show_theme(self._theme)
        announce(self.press, words)
