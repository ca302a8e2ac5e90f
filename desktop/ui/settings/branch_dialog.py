"""The name of the branch, asked at first start and changeable later."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below


class BranchDialog(QDialog):
    """`name()` is what was written."""

    def __init__(self, parent: QWidget, theme: Theme, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lokallaget"))
        self.setMinimumWidth(theme.px(400))
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(8))
        column.addWidget(label(self.tr("Hva heter lokallaget?"), "title", wrap=True))
        column.addWidget(label(self.tr("Navnet står øverst på planen dere tar med på møtet."), "body", wrap=True))
        words = label(self.tr("Navn"), "meta")
        self._field = QLineEdit(name)
        self._field.setPlaceholderText(self.tr("For eksempel Solbukta lokallag"))
        words.setBuddy(self._field)
        column.addWidget(words)
        column.addWidget(self._field)
        column.addSpacing(theme.gap(8))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button(self.tr("Avbryt"), self.reject))
        save = button(self.tr("Lagre"), self.accept, kind="primary")
        save.setDefault(True)
        row.addWidget(save)
        column.addLayout(row)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._field.setFocus()

    def name(self) -> str:
        return self._field.text().strip()
