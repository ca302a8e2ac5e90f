"""Asks for the name of something the branch wants to use again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.errors import AppError
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.parts import button
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import problem_words


class NameDialog(Sheet):
    """`given` carries name and text; a listener that raises an AppError has it told under the name."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget, theme: Theme, title: str, name: str, text: str) -> None:
        super().__init__(parent, theme, title, width=520, height=460)
        self.name, self.text = QLineEdit(name), QPlainTextEdit(text)
        self.name.setPlaceholderText(self.tr("Et navn dere kjenner igjen"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(120))
        self._name_row = Labelled(self.tr("Navn"), self.name, 440)
        self._name_row.show_theme(theme)
        text_row = Labelled(self.tr("Tekst"), self.text, 440)
        text_row.show_theme(theme)
        self.body.addWidget(self._name_row)
        self.body.addWidget(text_row)
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Avbryt"), self.reject))
        self.keep = button(tr("Lagre"), self._on_keep, kind="primary")
        self.keep.setDefault(True)
        self.foot.addWidget(self.keep)
        self.finish(self.name)

    def show_problem(self, problem: AppError) -> None:
        self._name_row.show_fault(problem_words(problem))
        self.name.setFocus()

    def _on_keep(self) -> None:
        self.given.emit(self.name.text(), self.text.toPlainText())
