"""A dialog to look through or fill in: a title, a sentence, a part that scrolls, and the verbs at the foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import label, show_theme_below, within_screen
from desktop.ui.widgets.steady_scroll import SteadyScroll


class Sheet(QDialog):
    """Put parts in `head`, `body` (scrolls) and `foot`, then call `finish()`. `width` and `height` in px at 100 % text.
    Open it with `open()`: the window's own loop goes on, and the sheet is gone when it is closed."""

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, sentence: str = "", *, width: int, height: int
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wanted = within_screen(self, theme.px(width), theme.px(height))
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(title, "title", wrap=True))
        self.sentence = label(sentence, "body", wrap=True)
        self.sentence.setVisible(bool(sentence))
        column.addWidget(self.sentence)
        self.head = QVBoxLayout()
        self.head.setSpacing(theme.gap(8))
        column.addLayout(self.head)
        inside = QWidget()
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.gap(8))
        self.page = SteadyScroll(inside)
        column.addWidget(self.page, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.gap(8))
        column.addLayout(self.foot)
        self._ring: FocusRing | None = None

    def finish(self, first: QWidget | None = None) -> None:
        """When all parts are in: gives them their look, and `first` the focus."""
        show_theme_below(self, self.theme)
        self._ring = FocusRing(self, self.theme)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.resize(self._wanted)
