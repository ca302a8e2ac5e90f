"""What stands round the pages of the window: rail, bottom strip and the ring of focus, by how much room there is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.shell.bottom_strip import BottomStrip
from desktop.ui.shell.calendar_place import CalendarPlace
from desktop.ui.shell.layout_kind import layout_kind
from desktop.ui.shell.pages import Pages
from desktop.ui.shell.rail import Rail
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import show_theme_below


class Frame(QWidget):
    """Holds the pages. A page that stands alone, as the meeting does, has the whole screen."""

    def __init__(
        self, window: QMainWindow, pages: Pages, calendar: CalendarPlace, rail: Rail, appearance: Appearance
    ) -> None:
        super().__init__(window)
        self._window, self._pages, self._calendar, self._appearance = window, pages, calendar, appearance
        self._arranged: tuple[object, ...] = ()
        self._state_before: Qt.WindowState | None = None
        self.rail = rail
        self.strip = BottomStrip(appearance.theme)
        self._build()
        self._ring = FocusRing(window, appearance.theme)

    def show_theme(self, theme: Theme) -> None:
        self._ring.show_theme(theme)
        show_theme_below(self.strip, theme)
        self.arrange()

    def arrange(self) -> None:
        """Gives every part its look and its room, where anything is new."""
        theme = self._appearance.theme
        self._stand_alone(alone=(page := self._pages.place_shown) is not None and page.alone)
        alone = self._state_before is not None
        kind = layout_kind(self._window.width(), theme)
        # Picked posts have a bar of their own at the bottom; two would take too much of the list.
        cards = self._pages.in_calendar and not self._calendar.views.picks
        wanted = (theme, kind, self._pages.currentWidget(), len(self._pages.made), alone, cards)
        if wanted == self._arranged:
            return
        self._arranged = wanted
        narrow = kind in ("narrow", "single")
        self.rail.setVisible(not narrow and not alone)
        self.rail.show_theme(theme, compact=kind == "drawer")
        self._pages.show_kind(kind)
        self._calendar.page.show_theme(theme, kind)
        self.strip.show_theme(theme, only_messages=narrow or not cards)
        if alone:
            self.strip.hide()

    def _stand_alone(self, *, alone: bool) -> None:
        """Afterwards the window is as large as it was."""
        if alone and self._state_before is None:
            self._state_before = self._window.windowState()
            self._window.showFullScreen()
        elif not alone and self._state_before is not None:
            before, self._state_before = self._state_before, None
            self._window.setWindowState(before)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self.strip)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
