"""What every place of the rail has in common, so that the window treats them alike."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.month import Month
from desktop.ui.look.theme import Theme


class PlacePage(QWidget):
    """A page of the window. `post_opened` carries the id of a post the user wants in the editor, `quality_wanted` also
    the Quality it should get; `waiting_changed` how many things here wait for somebody (shown on the rail),
    `menu_wanted` the button the menu should open beside; `left` gives the calendar back. A page that stands `alone` has
    the whole screen, without rail and bottom strip."""

    alone = False

    post_opened = Signal(str)
    quality_wanted = Signal(str, object)
    left = Signal()
    menu_wanted = Signal(object)
    waiting_changed = Signal(int)

    def enter(self, _month: Month) -> None:
        """The page comes into sight; the month is the one the calendar shows."""
        self.refresh()

    def refresh(self) -> None:
        """Shows the plan as it is now; called when the page comes into sight and when the plan changes while it is."""

    def show_theme(self, theme: Theme) -> None:
        """Takes on another look or text size."""

    def show_kind(self, kind: str) -> None:
        """How much room there is: `full`, `drawer`, `narrow` or `single`."""

    def save_now(self) -> bool:
        """What is typed goes to disk before the page is left; False when that failed (the user has been told)."""
        return True

    def stop(self) -> None:
        """Ends what is at work off the GUI thread, before the plan is closed."""
