"""The part of the menu that says which language buttons and menus have."""

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.ui.translations import NAMES, tr


def add_language_menu(menu: QMenu, language: str, choose: Callable[[str], object]) -> QMenu:
    """A submenu with each language by its own name and a tick at `language`; `choose` is told the key of another."""
    languages = menu.addMenu(tr("Språk på knapper og menyer"))
    group = QActionGroup(languages)
    for key, name in NAMES.items():
        action = languages.addAction(name)
        action.setCheckable(True)
        action.setChecked(key == language)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, chosen=key: choose(chosen))
    return languages
