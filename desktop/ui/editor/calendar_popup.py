"""A month to pick a day from, Monday first with week numbers."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme


class CalendarPopup(QFrame):
    """`picked` carries the day; Esc closes without one."""

    picked = Signal(object)

    def __init__(self, theme: Theme, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("box", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.month = QCalendarWidget()
        self.month.setLocale(QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.setAccessibleName(self.tr("Velg dag"))
        self._show_theme(theme)
        column = QVBoxLayout(self)
        column.addWidget(self.month)
        self.month.clicked.connect(self._on_picked)
        self.month.activated.connect(self._on_picked)
        self.month.setFocus()

    def _show_theme(self, theme: Theme) -> None:
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, plain)
        self.month.setMinimumSize(theme.px(340), theme.px(280))

    def _on_picked(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()
