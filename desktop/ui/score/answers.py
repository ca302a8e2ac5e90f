"""Ja and Nei for a quality Elleve is unsure about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.quality import Quality
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button
from desktop.ui.words import QUALITY_NAMES


class Answers(QWidget):
    """`answered` carries the quality and True for yes."""

    answered = Signal(object, bool)

    def __init__(self, quality: Quality, parent: QWidget) -> None:
        super().__init__(parent)
        name = QUALITY_NAMES[quality]
        self.yes = button(self.tr("Ja"), lambda: self.answered.emit(quality, True), size="small")
        self.no = button(self.tr("Nei"), lambda: self.answered.emit(quality, False), size="small")
        self.yes.setAccessibleName(self.tr("Ja, {name} er på plass").format(name=name))
        self.no.setAccessibleName(self.tr("Nei, {name} mangler").format(name=name))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for one in (self.yes, self.no):
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._row.addWidget(one)

    def show_theme(self, theme: Theme) -> None:
        self._row.setSpacing(theme.gap(8))
        for one in (self.yes, self.no):
            one.setMinimumWidth(theme.target(32))
