"""The row under the text that steps through the marked words and hides them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import ThemedButton, button, label


class MarkSteps(QWidget):
    """`stepped` carries -1 or +1; `hidden` whether the marks are to be hidden."""

    stepped = Signal(int)
    hidden = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hidden = False
        self.words = label("", "meta")
        self.back = self._step("left", self.tr("Forrige markering (Shift+F8)"), -1)
        self.on = self._step("right", self.tr("Neste markering (F8)"), 1)
        self.hide_marks = button(self.tr("Skjul"), self._on_hide, kind="plain", icon="eye")
        self.hide_marks.setAccessibleName(self.tr("Skjul markeringene"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.back, self.on, self.hide_marks):
            self._row.addWidget(part)

    def show_place(self, current: int, count: int) -> None:
        """`current` counts from 0; -1 for none."""
        if not count:
            words = self.tr("Ingen markeringer")
        elif current < 0:
            words = self.tr("1 markering") if count == 1 else self.tr("{count} markeringer").format(count=count)
        else:
            words = self.tr("Markering {place} av {count}").format(place=current + 1, count=count)
        self.words.setText(words)
        for part in (self.back, self.on):
            part.setEnabled(count > 0 and not self._hidden)

    def show_theme(self, theme: Theme) -> None:
        self._row.setSpacing(theme.gap(8))
        for part in (self.back, self.on, self.hide_marks):
            part.show_theme(theme)
        self._theme = theme

    def _step(self, icon: str, name: str, step: int) -> ThemedButton:
        return button("", lambda: self.stepped.emit(step), kind="plain", size="icon", icon=icon, name=name)

    def _on_hide(self) -> None:
        self._hidden = not self._hidden
        self.hide_marks.setText(self.tr("Vis") if self._hidden else self.tr("Skjul"))
        name = self.tr("Vis markeringene") if self._hidden else self.tr("Skjul markeringene")
        self.hide_marks.setAccessibleName(name)
        self.hide_marks.set_icon("eyeoff" if self._hidden else "eye")
        self.hide_marks.show_theme(self._theme)
        self.hidden.emit(self._hidden)
