"""Lets balance and warnings of the month scroll where text is large or the window low."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from desktop.ui.balance.month_panel import MonthPanel


class MonthScroll(QScrollArea):
    """The cell the keyboard stands on is kept in sight."""

    def __init__(self, panel: MonthPanel) -> None:
        super().__init__()
        self._panel = panel
        self.setWidget(panel)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        panel.table.selectionModel().currentChanged.connect(self._on_cell_chosen)

    def _on_cell_chosen(self, cell: QModelIndex) -> None:
        table = self._panel.table
        if table.hasFocus():
            spot = table.viewport().mapTo(self._panel, table.visualRect(cell).center())
            self.ensureVisible(spot.x(), spot.y(), 0, table.rowHeight(cell.row()))
