"""A month to pick a day from, Monday first with week numbers, in the colours of the theme."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.translations import language
from desktop.ui.words import long_day

# Qt's own names of months and weekdays, by the language of the window.
LOCALES = {
    "nb": (QLocale.Language.NorwegianBokmal, QLocale.Country.Norway),
    "nn": (QLocale.Language.NorwegianNynorsk, QLocale.Country.Norway),
    "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class MonthCalendar(QCalendarWidget):
    """Arrow keys move the day, Page Up and Page Down the month, Enter takes it (`activated`)."""

    def __init__(self, theme: Theme, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale(*LOCALES[language()]))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        self.setAccessibleName(self.tr("Velg dag"))
        room = self.screen().availableSize()
        self.setMinimumSize(
            min(theme.px(380), round(room.width() * 0.8)), min(theme.px(320), round(room.height() * 0.55))
        )
        self.selectionChanged.connect(self._say_day)
        self._show_theme(theme)

    def day(self) -> date:
        chosen = self.selectedDate()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _say_day(self) -> None:
        """The cells are bare numbers to a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, long_day(self.day())))

    def _show_theme(self, theme: Theme) -> None:
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        head = QTextCharFormat()
        head.setForeground(theme.colour("text_2"))
        head.setBackground(theme.colour("raised"))
        self.setHeaderTextFormat(head)
        names = {"prevmonth": ("left", self.tr("Forrige måned")), "nextmonth": ("right", self.tr("Neste måned"))}
        for part, (icon, name) in names.items():
            button = self.findChild(QToolButton, f"qt_calendar_{part}")
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(icon, theme.colour("text"), theme.px(18)))
                button.setIconSize(QSize(theme.px(18), theme.px(18)))
                button.setAccessibleName(name)
