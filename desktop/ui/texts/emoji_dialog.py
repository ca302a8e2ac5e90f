"""Finds an emoji by a word and puts it into the text."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.services.emoji import Emoji, find_emoji
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.texts.emoji_grid import EmojiGrid
from desktop.ui.translations import language, tr
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.parts import button, label
from desktop.ui.widgets.sheet import Sheet


class EmojiDialog(Sheet):
    """`chosen` carries the sign. Enter in the search takes the first; arrow down leads into the grid."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme, tr("Sett inn emoji"), width=520, height=520)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("For eksempel jul, kaffe eller glad"))
        self.grid = EmojiGrid(theme)
        self.name = label("", "strong")
        self.few = label(self.tr("Fant ingen. Prøv et annet ord."), "body")
        row = Labelled(self.tr("Søk"), self.search, 400)
        row.show_theme(theme)
        self.head.addWidget(row)
        self.body.addWidget(self.few)
        self.body.addWidget(self.grid, 1)
        self.foot.addWidget(self.name, 1)
        self.foot.addWidget(button(self.tr("Avbryt"), self.reject))
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_entered)
        self.search.installEventFilter(self)
        self.grid.taken.connect(self._on_taken)
        self.grid.pointed.connect(lambda one: self.name.setText(one.name))
        self._on_searched("")
        self.finish(self.search)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self.search and down:
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _on_searched(self, words: str) -> None:
        found = find_emoji(words, language())
        self.grid.show_emoji(found)
        self.few.setVisible(not found)
        self.name.setText(found[0].name if found else "")
        if words:
            announce(self.search, self.tr("{count} funnet").format(count=len(found)))

    def _on_entered(self) -> None:
        one = self.grid.current()
        if one is not None:
            self._on_taken(one)

    def _on_taken(self, one: Emoji) -> None:
        self.chosen.emit(one.sign)
        self.accept()
