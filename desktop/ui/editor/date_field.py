"""The day of a post: typed the way people write dates, or picked from a month."""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from desktop.domain.errors import UsageError
from desktop.ui.editor.calendar_popup import CalendarPopup
from desktop.ui.editor.typed_dates import day_words, read_day
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.words import problem_words

PAUSE_MS = 400


class DateField(QLineEdit):
    """`day_typed` carries a date or None when the user pauses or is done; `faulted` a sentence when the user is done
    and it is no date, empty when it is in order again."""

    day_typed = Signal(object)
    faulted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._day: date | None = None
        self._near = date.today()
        self.setPlaceholderText(self.tr("Uten dato"))
        self.pick = _PictureButton(self)
        self.pick.setAccessibleName(self.tr("Velg dag fra kalender"))
        self.pick.setToolTip(self.tr("Velg dag fra kalender"))
        self.pick.clicked.connect(self.open_calendar)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self.textChanged.connect(lambda _words: self._pause.start())
        self.editingFinished.connect(self.settle)

    def day(self) -> date | None:
        """What was last typed and understood."""
        return self._day

    def show_day(self, day: date | None, near: date) -> None:
        """`near` is the day whose year goes without saying."""
        self._near = near
        if day == self._day and self.text():
            return
        self._day = day
        self._pause.stop()
        self.setText(day_words(day, near) if day else "")
        self.faulted.emit("")

    def settle(self) -> None:
        """Writes the day out in full, or says what is wrong with it."""
        self._pause.stop()
        try:
            day = read_day(self.text(), self._near)
        except UsageError as problem:
            self.faulted.emit(problem_words(problem))
            return
        self.faulted.emit("")
        self._tell(day)
        self.setText(day_words(day, self._near) if day else "")

    def open_calendar(self) -> None:
        popup = CalendarPopup(self._theme, self._day or self._near, self)
        popup.picked.connect(self._on_picked)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        popup.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.pick.setIcon(icons.icon("calendar", theme.colour("text_2"), theme.px(18)))
        self.pick.setIconSize(QSize(theme.px(18), theme.px(18)))
        self._place_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def event(self, event: QEvent) -> bool:
        opens = event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4)  # type: ignore[attr-defined]  # a key press has a key
        if opens:
            self.open_calendar()
            return True
        return super().event(event)

    def _on_paused(self) -> None:
        """Half a date («31», «24.1») is often a date too: only what names its month is taken, and after a pause."""
        words = self.text().strip()
        try:
            day = None if words.rstrip(".").isdigit() else read_day(words, self._near)
        except UsageError:
            return
        if day is not None:
            self.faulted.emit("")
            self._tell(day)

    def _on_picked(self, day: date) -> None:
        self._tell(day)
        self.setText(day_words(day, self._near))
        self.faulted.emit("")
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place_button(self) -> None:
        """At the left end of the field, as high as the field; the words begin after it."""
        side = self._theme.target(32)
        self.pick.setGeometry(self._theme.gap(2), 0, side, self.height())
        self.setTextMargins(side - self._theme.gap(8), 0, 0, 0)

    def _tell(self, day: date | None) -> None:
        if day != self._day:
            self._day = day
            self.day_typed.emit(day)


class _PictureButton(QAbstractButton):
    """Only an icon; the field around it has the frame, and arrow down does the same by keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self.iconSize()
        spot = QRect(0, 0, size.width(), size.height())
        spot.moveCenter(self.rect().center())
        self.icon().paint(QPainter(self), spot)
