"""The foot of the meeting: what has just been decided, and the way back and on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.parts import button, ground, label, show_theme_below


class MeetingFoot(QWidget):
    """`step_wanted` carries -1 or 1."""

    step_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "rail")
        self._said = label("", "strong", wrap=True)
        self.back = button(self.tr("Forrige"), lambda: self.step_wanted.emit(-1), icon="left")
        self.forward = button(self.tr("Neste"), lambda: self.step_wanted.emit(1), kind="primary", icon="right")
        self.forward.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow points on, after its word
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._said, 1)
        self._row.addWidget(self.back)
        self._row.addWidget(self.forward)
        self.show_theme(theme)

    def clear(self) -> None:
        """Another post is shown: what was decided of the last one is said no more."""
        self._said.clear()

    def say(self, words: str) -> None:
        """What has just happened; spoken to screen readers too."""
        self._said.setText(words)
        announce(self, words)

    def show_theme(self, theme: Theme) -> None:
        self._row.setContentsMargins(theme.gap(40), theme.gap(10), theme.gap(40), theme.gap(14))
        self._row.setSpacing(theme.gap(12))
        show_theme_below(self, theme)
