"""The month that opens under the date field."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.month_calendar import MonthCalendar


class CalendarPopup(QFrame):
    """`picked` carries the day; Esc closes without one."""

    picked = Signal(object)

    def __init__(self, theme: Theme, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("popup", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.month = MonthCalendar(theme, day)
        column = QVBoxLayout(self)
        side = theme.gap(8)
        column.setContentsMargins(side, side, side, side)
        column.addWidget(self.month)
        self.month.clicked.connect(self._on_picked)
        self.month.activated.connect(self._on_picked)

    def _on_picked(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()
