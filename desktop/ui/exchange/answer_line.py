"""One sentence as the answer to what was just asked, with a sign before it; a screen reader says it at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.parts import label

GOOD, BAD, BUSY = "sev-ok", "sev-stop", "clock"
_ROLES = {GOOD: "success", BAD: "danger", BUSY: "text_2"}


class AnswerLine(QWidget):
    """Empty and out of sight until `show_answer`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign = QLabel()
        self.sentence = label("", "body", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        self.hide()

    def show_answer(self, words: str, sign: str) -> None:
        """`sign` is GOOD, BAD or BUSY."""
        theme = self._theme
        self._sign.setPixmap(icons.render(sign, theme.colour(_ROLES[sign]), theme.px(20), 2.0))
        self.sentence.setText(words)
        self.show()
        announce(self, words)
