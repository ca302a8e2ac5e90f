"""The house rules, ready to publish, in both languages; the branch may change them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.services.comments import CommentService
from desktop.ui.look.theme import Theme
from desktop.ui.translations import branch_language
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen
from desktop.ui.widgets.segments import Segments


class HouseRulesDialog(QDialog):
    """What is written is kept when the dialog is left in any way."""

    def __init__(self, parent: QWidget, theme: Theme, service: CommentService) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Husregler"))
        self._service, self._language = service, branch_language()
        self._words = QPlainTextEdit(service.house_rules(self._language))
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(self.tr("Husregler"))
        self._build(theme)
        self.resize(within_screen(self, theme.px(640), theme.px(640)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        self._keep()
        super().done(result)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(self.tr("Husregler for kommentarfeltet"), "title", wrap=True))
        sentence = self.tr("Legg dem ut der følgerne ser dem. Dere kan endre teksten som dere vil.")
        about = label(sentence, "body", wrap=True)
        about.setBuddy(self._words)
        column.addWidget(about)
        languages = Segments([("nb", "Bokmål"), ("nn", "Nynorsk")], self.tr("Språk"))
        languages.choose(self._language)
        languages.chosen.connect(self._on_language)
        column.addWidget(languages, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._words, 1)
        self._said = label("", "meta", wrap=True)
        column.addWidget(self._said)
        row = FlowLayout()
        row.set_gaps(theme.gap(8), theme.gap(8))
        row.addWidget(button(self.tr("Bruk teksten fra Elleve"), self._on_ours))
        row.addWidget(button(self.tr("Lukk"), self.accept))
        row.addWidget(button(self.tr("Kopier"), self._on_copy, kind="primary", icon="copy"))
        column.addLayout(row)

    def _keep(self) -> None:
        words = self._words.toPlainText()
        if words != self._service.house_rules(self._language):
            self._service.keep_house_rules(self._language, words)

    def _on_language(self, language: str) -> None:
        self._keep()
        self._language = language
        self._words.setPlainText(self._service.house_rules(language))

    def _on_ours(self) -> None:
        self._service.keep_house_rules(self._language, "")
        self._words.setPlainText(self._service.house_rules(self._language))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words.toPlainText())
        self._said.setText(self.tr("Kopiert. Lim teksten inn der følgerne ser den."))
