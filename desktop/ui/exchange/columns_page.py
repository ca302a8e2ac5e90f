"""Which field each column of a spreadsheet holds: as guessed, and as the board says."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.importing import FIELD_NAMES, Heading, plain_heading
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told
from desktop.ui.widgets.parts import label
from desktop.ui.widgets.steady_scroll import SteadyScroll


class FieldBox(QComboBox):
    """Scrolling the page past it must not choose another field."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnsPage(SteadyScroll):
    """`field_said` carries the plain heading and the field it is said to hold (empty: leave it out)."""

    field_said = Signal(str, str)

    def __init__(self, headings: Sequence[Heading], theme: Theme, parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__(inside, parent)
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.gap(4), theme.gap(8), theme.gap(8), theme.gap(8))
        column.setSpacing(theme.gap(4))
        self._boxes: dict[str, FieldBox] = {}
        for heading in headings:
            self._add(column, heading, theme)
        column.addStretch()

    def box(self, heading: str) -> QComboBox:
        return self._boxes[plain_heading(heading)]

    def _add(self, column: QVBoxLayout, heading: Heading, theme: Theme) -> None:
        words = self.tr("«{heading}», for eksempel «{example}»").format(heading=heading.words, example=heading.example)
        above = label(words if heading.example else f"«{heading.words}»", "meta", wrap=True)
        box = FieldBox()
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setAccessibleName(self.tr("Hva kolonnen «{heading}» holder").format(heading=heading.words))
        box.addItem(self.tr("Hentes ikke"), "")
        for field, name in FIELD_NAMES.items():
            box.addItem(told(name), field)
        box.setCurrentIndex(max(0, box.findData(heading.field)))
        above.setBuddy(box)
        plain = plain_heading(heading.words)
        box.activated.connect(lambda _place: self.field_said.emit(plain, box.currentData()))
        self._boxes[plain] = box
        column.addWidget(above)
        column.addWidget(box)
        column.addSpacing(theme.gap(8))
