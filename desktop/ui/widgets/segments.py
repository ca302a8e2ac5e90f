"""A row of exclusive choices, used for views and tabs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import ThemedButton


class SegmentButton(ThemedButton):
    """As wide as its words are when they turn bold, so that choosing moves nothing."""

    _least = 0

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._least = theme.target(36)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        bold = QFont(self.font())
        bold.setBold(True)
        words = self.text()
        grown = QFontMetrics(bold).horizontalAdvance(words) - QFontMetrics(self.font()).horizontalAdvance(words)
        return (super().sizeHint() + QSize(max(0, grown) + 2, 0)).expandedTo(QSize(self._least, 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segments(QFrame):
    """`chosen` carries the key of the choice the user made; keys and words come as pairs."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None, *, fill: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, ThemedButton] = {}
        self._group = QButtonGroup(self)
        self._telling = True
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for key, words in choices:
            row.addWidget(self._make(key, words), 1 if fill else 0)

    def choose(self, key: str) -> None:
        """Marks a choice without telling anybody."""
        self._telling = False
        self._buttons[key].setChecked(True)
        self._telling = True
        for one in self._buttons.values():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one.isChecked() else Qt.FocusPolicy.ClickFocus)

    def set_words(self, key: str, words: str) -> None:
        self._buttons[key].setText(words)

    def take_focus(self) -> None:
        """Puts the keyboard on the choice that is made."""
        if (made := self._group.checkedButton()) is not None:
            made.setFocus(Qt.FocusReason.TabFocusReason)

    def button(self, key: str) -> ThemedButton:
        return self._buttons[key]

    def _make(self, key: str, words: str) -> ThemedButton:
        made = SegmentButton(words, kind="segment")
        made.setCheckable(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # Not `clicked`: a screen reader's way to press it only toggles.
        made.toggled.connect(lambda on: self.chosen.emit(key) if on and self._telling else None)
        # Tab comes to the choice that is made; arrow keys lead on from there.
        made.toggled.connect(
            lambda on: made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        )
        self._group.addButton(made)
        self._buttons[key] = made
        return made
