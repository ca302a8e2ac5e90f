"""Writes down an idea: what it is, what to do, and where it was seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, restyle, show_theme_below, within_screen


class IdeaDialog(QDialog):
    """`ask()` is (title, line, source), None when the user gave up."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ny idé i banken"))
        self.setFixedWidth(within_screen(self, theme.px(460), 0).width())
        self._title, self._line, self._source = QLineEdit(), QLineEdit(), QLineEdit()
        self._build(theme)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> tuple[str, str, str] | None:
        kept = self.exec() == QDialog.DialogCode.Accepted
        written = (self._title.text().strip(), self._line.text().strip(), self._source.text().strip())
        self.deleteLater()
        return written if kept else None

    def accept(self) -> None:
        """An idea without a name stays open and says what it lacks."""
        if self._title.text().strip():
            super().accept()
            return
        self._fault.show()
        restyle(self._title, wrong=True)
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(6))
        column.addWidget(label(self.tr("Ny idé i banken"), "title"))
        self._add(column, self.tr("Hva er idéen?"), self._title)
        self._fault = label(self.tr("Skriv noen ord om hva idéen er."), "meta", tone="danger", wrap=True)
        self._fault.hide()
        column.addWidget(self._fault)
        self._add(column, self.tr("Hva skal gjøres? (kan stå tomt)"), self._line)
        self._add(column, self.tr("Hvor har dere sett den? (kan stå tomt)"), self._source)
        column.addSpacing(theme.gap(8))
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        row.addWidget(button(self.tr("Avbryt"), self.reject))
        keep = button(self.tr("Legg i banken"), self.accept, kind="primary")
        keep.setDefault(True)
        row.addWidget(keep)
        column.addLayout(row)

    def _add(self, column: QVBoxLayout, words: str, field: QLineEdit) -> None:
        above = label(words, "meta")
        above.setBuddy(field)
        field.setAccessibleName(words)
        column.addWidget(above)
        column.addWidget(field)
