"""One thing to do: what it is about, when and where, and the button that does it."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import ThemedButton, button, label, show_theme_below


class DutyRow(QWidget):
    """`icon` in the colour role `tone`; `name` is what a screen reader says of the row."""

    def __init__(
        self, title: str, line: str, icon: str, theme: Theme, *, tone: str = "text_2", narrow: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}. {line}")
        self._title = title
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sign = QLabel()
        sign.setPixmap(icons.render(icon, theme.colour(tone), theme.px(24), 2.0, theme.colour("surface")))
        words = QVBoxLayout()
        words.setSpacing(theme.gap(2))
        words.addWidget(label(title, "strong", wrap=True))
        self.line = label(line, "meta", wrap=True)
        words.addWidget(self.line)
        head = QHBoxLayout()
        head.setSpacing(theme.gap(14))
        head.addWidget(sign)
        head.addLayout(words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.gap(16), theme.gap(12), theme.gap(12), theme.gap(12))
        self._row.setSpacing(theme.gap(8))
        self._row.addLayout(head, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.gap(8))
        self._row.addLayout(self._buttons)
        self._theme, self._narrow = theme, narrow

    def add_button(self, words: str, pressed: Callable[[], object], *, kind: str = "") -> ThemedButton:
        made = button(words, pressed, kind=kind)
        made.setAccessibleName(f"{words}: {self._title}")
        if self._narrow and self._buttons.count() == 1:
            self._put_buttons_below()
        self._buttons.addWidget(made)
        show_theme_below(self, self._theme)
        return made

    def _put_buttons_below(self) -> None:
        """In a narrow window there is room for one beside the words, not for more."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom)
        self._row.setStretch(0, 0)
        self._buttons.insertStretch(0)
