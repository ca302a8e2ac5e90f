"""A button that shows the key which does the same."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import ThemedButton, label


class KeyButton(ThemedButton):
    """Its name is the words and the key."""

    def __init__(self, words: str, key: str) -> None:
        super().__init__("", size="small", name=f"{words} ({key})")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._least = 32
        self._words, self._key = QLabel(words), label(key, "micro")
        self._key.setProperty("keycap", True)
        self._row = QHBoxLayout(self)
        for part in (self._words, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_key(self, shown: bool) -> None:
        self._key.setVisible(shown)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        size = QSize(self._row.sizeHint().width(), super().sizeHint().height())
        return size.expandedTo(QSize(self._least, 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._least = theme.target(32)
        self._row.setContentsMargins(theme.gap(11), 0, theme.gap(8), 0)
        self._row.setSpacing(theme.gap(8))
        self._words.setFont(theme.font("meta"))
        self.updateGeometry()
