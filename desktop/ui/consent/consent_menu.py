"""What is seldom needed at the place for consent, behind «…»."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.translations import tr


def open_menu(beside: QWidget, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
    """A menu under the button; each choice is its words and what it does."""
    menu = QMenu(beside)
    menu.setAccessibleName(tr("Mer"))
    for words, act in choices:
        menu.addAction(words, act)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))
