"""A dialog with a question, one sentence and two verbs; the harmless one has the focus and Esc means it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below


class Question(QDialog):
    """`ask()` is True when the user chose `verb`; the other button (`keep`) changes nothing."""

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, sentence: str, *, verb: str, keep: str, risky: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMaximumWidth(theme.px(460))
        self.setMinimumWidth(min(theme.px(380), 900))
        self._build(theme, title, sentence, verb, keep, risky)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)

    def ask(self) -> bool:
        answer = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return answer

    def _build(self, theme: Theme, title: str, sentence: str, verb: str, keep: str, risky: bool) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(sentence, "body", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        self._keep = button(keep, self.reject)
        row.addWidget(self._keep)
        if verb:
            row.addWidget(button(verb, self.accept, kind="risky" if risky else "primary"))
        column.addLayout(row)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)


def tell(parent: QWidget, theme: Theme, title: str, sentence: str, *, close: str = "") -> None:
    """Shows one sentence that has to be seen before going on."""
    Question(parent, theme, title, sentence, verb="", keep=close or tr("Lukk")).ask()
