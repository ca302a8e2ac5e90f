"""The strip at the foot of the score panel: one next step and one button that begins it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.score.next_step import NextStep
from desktop.ui.widgets.parts import button, ground, label, restyle


class NextStrip(QWidget):
    """`begun` carries the NextStep to take."""

    begun = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "accent", "top")
        self._theme = theme
        self._step: NextStep | None = None
        self._icon = QLabel()
        self._small = label(self.tr("Neste steg"), "meta")
        self.words = label("", "strong", wrap=True)
        self.begin = button(self.tr("Begynn"), self._on_begun, kind="primary")
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._column.addWidget(self._small)
        self._column.addWidget(self.words)
        self._row.addWidget(self._icon)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self.begin)
        self.show_theme(theme)

    def show_step(self, step: NextStep | None, *, primary: bool = True) -> None:
        """`primary` False leaves the one primary button to somebody else."""
        self._step = step
        self.words.setText(step.words if step else self.tr("Ingenting mangler. Innlegget er slik dere vil ha det."))
        self._small.setText(self.tr("Neste steg") if step else self.tr("Ferdig"))
        self.begin.setVisible(step is not None)
        self.begin.setAccessibleDescription(step.words if step else "")
        wanted = "primary" if primary else ""
        if self.begin.property("kind") != wanted:
            restyle(self.begin, kind=wanted)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._icon.setPixmap(icons.render("steps", theme.colour("accent_text"), theme.px(24), 2.0))
        self._row.setContentsMargins(theme.gap(20), theme.gap(12), theme.gap(16), theme.gap(12))
        self._row.setSpacing(theme.gap(12))
        self._column.setSpacing(theme.gap(2))

    def _on_begun(self) -> None:
        if self._step is not None:
            self.begun.emit(self._step)
