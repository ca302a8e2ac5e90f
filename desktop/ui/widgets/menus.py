"""Opens menus so that they are gone when they have been used."""

from PySide6.QtWidgets import QMenu, QWidget


def open_below(menu: QMenu, button: QWidget) -> None:
    """Pops up under the button; a menu that was used does not stay alive as a child of the window."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
