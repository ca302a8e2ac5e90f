"""The line over a page: the menu's button where there is no rail, the title, and what one can do at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.look.theme import Theme, header_height
from desktop.ui.widgets.parts import button, ground, label, show_theme_below


class PageBar(QWidget):
    """`menu_wanted` carries the button the menu should open beside. Parts come after the title, `at_end` ones at the
    right end."""

    menu_wanted = Signal(object)

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "bottom")
        self._row = QHBoxLayout(self)
        self._menu = button(self.tr("Meny"), self._on_menu, icon="menu")
        self._menu.hide()
        self._title = label(title, "page")
        self._row.addWidget(self._menu)
        self._row.addWidget(self._title)
        self._row.addStretch()
        self._before_end = 2
        self.show_theme(theme)

    def add(self, part: QWidget, *, at_end: bool = False) -> None:
        if at_end:
            self._row.addWidget(part)
        else:
            self._row.insertWidget(self._before_end, part)
            self._before_end += 1

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def show_kind(self, kind: str) -> None:
        """A narrow window has no rail, so the menu stands here."""
        self._menu.setVisible(kind in ("narrow", "single"))

    def show_theme(self, theme: Theme) -> None:
        self.setFixedHeight(header_height(theme))
        self._row.setContentsMargins(theme.gap(24), 0, theme.gap(16), 0)
        self._row.setSpacing(theme.gap(12))
        show_theme_below(self, theme)

    def _on_menu(self) -> None:
        self.menu_wanted.emit(self._menu)
