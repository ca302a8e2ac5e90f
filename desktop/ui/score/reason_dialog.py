"""Asks for a short reason when the board decides otherwise than Elleve; it may be left empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen


class ReasonDialog(QDialog):
    """`given` carries the reason, which may be empty. Opens without stopping the window's own loop."""

    given = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, title: str, sentence: str, *, verb: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(within_screen(self, theme.px(460), 0).width())
        self.reason = QLineEdit()
        self._build(theme, title, sentence, verb)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)

    def _build(self, theme: Theme, title: str, sentence: str, verb: str) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(sentence, "body", wrap=True))
        why = label(self.tr("Hvorfor? (kan stå tomt)"), "meta")
        why.setBuddy(self.reason)
        self.reason.setAccessibleName(why.text())
        column.addWidget(why)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        row.addWidget(button(self.tr("Avbryt"), self.reject))
        keep = button(verb, self._on_kept, kind="primary")
        keep.setDefault(True)
        row.addWidget(keep)
        column.addLayout(row)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kept(self) -> None:
        self.given.emit(self.reason.text().strip())
        self.accept()
