"""Two parts of a view: beside each other in scrolls of their own where there is room, else one under the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.widgets.parts import restyle


class TwoParts(QWidget):
    """`first` has three fifths of the width."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (first, second)
        self._beside = True
        self._left, self._right = _scroll(), _scroll()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 3)
        row.addWidget(self._right, 2)
        self._place()

    @property
    def beside(self) -> bool:
        return self._beside

    def put_beside(self, beside: bool) -> None:
        """Side by side, or one under the other."""
        if beside == self._beside:
            return
        self._beside = beside
        for scroll in (self._left, self._right):
            scroll.takeWidget()
        self._place()
        restyle(self._parts[1], edge="left" if beside else "top")

    def set_least(self, width: int) -> None:
        """The least width of the second part in px."""
        self._right.setMinimumWidth(width if self._beside else 0)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Something in the second part."""
        (self._right if self._beside else self._left).ensureWidgetVisible(widget, 0, 20)

    def _place(self) -> None:
        first, second = self._parts
        self._right.setVisible(self._beside)
        if self._beside:
            self._left.setWidget(first)
            self._right.setWidget(second)
            return
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(first)
        column.addWidget(second)
        self._left.setWidget(both)


def _scroll() -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
