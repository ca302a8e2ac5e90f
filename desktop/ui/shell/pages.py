"""What fills the window beside the rail: the calendar, the editor, and a page for each other place."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.shell.place_page import PlacePage
from desktop.ui.shell.places import Place
from desktop.ui.widgets.parts import show_theme_below

if TYPE_CHECKING:
    from desktop.ui.editor.editor_page import EditorPage
    from desktop.ui.shell.main_window import MainWindow


class Pages(QStackedWidget):
    """All but the calendar are read and made when first needed, so that the start stays quick. `editor_made` and
    `place_made` (key and page) come before they are first shown, for whoever leads on from them."""

    editor_made = Signal(object)
    place_made = Signal(str, object)

    def __init__(self, window: "MainWindow", calendar: QWidget, places: Iterable[Place]) -> None:
        super().__init__()
        self._window = window
        self._calendar = calendar
        self._makers = {place.key: place.make for place in places}
        self._editor: EditorPage | None = None
        self.made: dict[str, PlacePage] = {}
        self.addWidget(calendar)

    @property
    def in_calendar(self) -> bool:
        return self.currentWidget() is self._calendar

    @property
    def in_editor(self) -> bool:
        return self._editor is not None and self.currentWidget() is self._editor

    @property
    def place_shown(self) -> PlacePage | None:
        """None while the calendar or the editor is shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, PlacePage) else None

    def editor(self) -> "EditorPage":
        if self._editor is None:
            from desktop.ui.editor.editor_page import EditorPage

            self._editor = EditorPage(self._window.session, self._window.appearance)
            self.editor_made.emit(self._editor)
            self.addWidget(self._editor)
        return self._editor

    def place(self, key: str) -> PlacePage:
        """The page of a place other than the calendar."""
        make = self._makers[key]
        if key not in self.made and make is not None:
            page = self.made[key] = make(self._window)
            self.place_made.emit(key, page)
            show_theme_below(page, self._window.appearance.theme)
            self.addWidget(page)
        return self.made[key]

    def show_place(self, key: str) -> None:
        self.setCurrentWidget(self._calendar if self._makers[key] is None else self.place(key))

    def show_kind(self, kind: str) -> None:
        """How much room there is; see `PlacePage.show_kind`."""
        for page in self.made.values():
            page.show_kind(kind)

    def refresh(self) -> None:
        """The place that is shown takes in the plan as it is now; the calendar and the editor see to themselves."""
        if (place := self.place_shown) is not None:
            place.refresh()

    def save_now(self) -> bool:
        """What is typed goes to disk; False when that failed (the user has been told)."""
        if (place := self.place_shown) is not None:
            return place.save_now()
        return self._editor is None or not self.in_editor or self._editor.save_now()

    def save_all(self) -> bool:
        """Also what a closed editor could not save earlier."""
        return (self._editor is None or self._editor.save_now()) and self.save_now()

    def stop(self) -> None:
        """Ends what is at work off the GUI thread, before the plan is closed."""
        if self._editor is not None:
            self._editor.stop_work()
        for page in self.made.values():
            page.stop()
