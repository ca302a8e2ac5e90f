"""A filter as a chip: what is chosen stands on it, a press opens the choices, the cross takes it off again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import ThemedButton, restyle


class FacetChip(ThemedButton):
    """`menu_wanted` and `cleared` carry nothing. Delete on the keyboard does what the cross does."""

    menu_wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", kind="facet", icon="down", parent=parent)
        self._theme: Theme | None = None
        # The icon belongs after the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: self.menu_wanted.emit())

    def show_choice(self, words: str, name: str, *, on: bool) -> None:
        """`name` says what the chip is about where the words do not."""
        self.setText(words)
        self.setAccessibleName(f"{name}: {words}" if on else words)
        self.setAccessibleDescription(self.tr("Trykk Delete for å ta bort filteret") if on else "")
        self.set_icon("close" if on else "down", "accent_text" if on else "text_2")
        restyle(self, on=on)
        if self._theme is not None:
            self.show_theme(self._theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        super().show_theme(theme)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        crossed = self.property("on") is True and event.position().x() > self.width() - self.height()
        if crossed and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.cleared.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.property("on") is True:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)
