"""Lets the balance of the month scroll where text is large and it stands alone in a tab."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from desktop.ui.balance.month_panel import MonthPanel


class MonthScroll(QScrollArea):
    """Holds the panel between `take_in` and `let_out`. The cell the keyboard stands on is kept in sight."""

    def __init__(self, panel: MonthPanel) -> None:
        super().__init__()
        self._panel = panel
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        panel.table.selectionModel().currentChanged.connect(self._on_cell_chosen)

    @property
    def holds(self) -> bool:
        return self.widget() is not None

    def take_in(self) -> None:
        self.setWidget(self._panel)
        self._panel.show()

    def let_out(self) -> MonthPanel:
        self.takeWidget()
        self._panel.setAutoFillBackground(False)  # a scroll area gives what it holds a ground of its own
        return self._panel

    def _on_cell_chosen(self, cell: QModelIndex) -> None:
        table = self._panel.table
        if table.hasFocus() and self.holds:
            spot = table.viewport().mapTo(self._panel, table.visualRect(cell).center())
            self.ensureVisible(spot.x(), spot.y(), 0, table.rowHeight(cell.row()))
