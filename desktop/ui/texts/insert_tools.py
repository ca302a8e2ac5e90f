"""The row of small buttons under a text: emoji, hashtags, link, and the branch's own words."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.domain.house_text import HouseText
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, show_theme_below


class InsertTools(QWidget):
    """Says what was pressed; the menus are asked for when they open."""

    emoji_wanted = Signal()
    hashtags_wanted = Signal()
    link_wanted = Signal()
    texts_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.emoji = button(
            "", self.emoji_wanted.emit, kind="plain", size="icon", icon="smile", name=self.tr("Sett inn emoji")
        )
        self.hashtags = button(
            "", self.hashtags_wanted.emit, kind="plain", size="icon", icon="hash", name=self.tr("Sett inn emneknagger")
        )
        self.link = button(
            "", self.link_wanted.emit, kind="plain", size="icon", icon="link", name=self.tr("Sett inn lenke")
        )
        self.texts = button(self.tr("Maler"), self.texts_wanted.emit, kind="plain")
        self.texts.setAccessibleName(self.tr("Maler og faste uttrykk"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self.emoji, self.hashtags, self.link, self.texts):
            self._row.addWidget(part)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._row.setSpacing(theme.gap(4))
        show_theme_below(self, theme)


def texts_menu(menu: QMenu, texts: tuple[HouseText, ...], chosen: Callable[[HouseText], object]) -> None:
    """One action for each text."""
    for text in texts:
        action = menu.addAction(text.name.replace("&", "&&"))
        action.setToolTip(text.text)
        action.triggered.connect(lambda _on=False, one=text: chosen(one))
