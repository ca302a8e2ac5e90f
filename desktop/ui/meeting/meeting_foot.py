"""The foot of the meeting: what has just been decided, and the way back and on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

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
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.addWidget(self._said, 1)
        self._row = QHBoxLayout()
        self._row.addWidget(self.back)
        self._row.addWidget(self.forward)
        self._parts.addLayout(self._row)
        self._beside = False
        self.show_theme(theme)

    def stand(self, *, beside: bool) -> None:
        """At the end of the choices, with what is said over the buttons; or under them, with it all on one line."""
        self._beside = beside
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.TopToBottom if beside else directions.LeftToRight)
        across = QSizePolicy.Policy.Ignored if beside else QSizePolicy.Policy.Preferred
        self._said.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        bottom, middle = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignVCenter
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeft | (bottom if beside else middle))
        self.show_theme(self._theme)

    def clear(self) -> None:
        """Another post is shown: what was decided of the last one is said no more."""
        self._said.clear()

    def say(self, words: str) -> None:
        """What has just happened; spoken to screen readers too."""
        self._said.setText(words)
        announce(self, words)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        left = 0 if self._beside else theme.gap(40)
        self._parts.setContentsMargins(left, theme.gap(10), theme.gap(40), theme.gap(14))
        for row in (self._parts, self._row):
            row.setSpacing(theme.gap(12))
        show_theme_below(self, theme)
