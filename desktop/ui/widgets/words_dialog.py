"""Asks for a few words: a title, one sentence, one field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen


class WordsDialog(QDialog):
    """`ask()` is what was written, None when the user gave up. `hint` stands in the empty field."""

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, sentence: str, *, field: str, words: str = "", hint: str = "",
        verb: str,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(within_screen(self, theme.px(460), 0).width())
        self._field = QLineEdit(words)
        self._field.setPlaceholderText(hint)
        self._build(theme, title, sentence, field, verb)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> str | None:
        kept = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return self._field.text().strip() if kept else None

    def _build(self, theme: Theme, title: str, sentence: str, field: str, verb: str) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(8))
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(sentence, "body", wrap=True))
        words = label(field, "meta")
        words.setBuddy(self._field)
        self._field.setAccessibleName(field)
        column.addWidget(words)
        column.addWidget(self._field)
        column.addSpacing(theme.gap(8))
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        row.addWidget(button(self.tr("Avbryt"), self.reject))
        keep = button(verb, self.accept, kind="primary")
        keep.setDefault(True)
        row.addWidget(keep)
        column.addLayout(row)
