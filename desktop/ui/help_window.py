"""The user manual inside the app."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop.paths import RESOURCES
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below

MANUAL = RESOURCES / "manual" / "brukerhandbok.md"


class HelpWindow(QDialog):
    """Shows the manual; links in it lead within it only."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Brukerhåndbok"))
        self.resize(theme.px(720), theme.px(640))
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(self.tr("Brukerhåndbok"), "title"))
        text = QTextBrowser()
        text.setOpenExternalLinks(False)
        text.setMarkdown(MANUAL.read_text("utf-8"))
        text.setAccessibleName(self.tr("Brukerhåndbok"))
        column.addWidget(text, 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button(self.tr("Lukk"), self.accept))
        column.addLayout(row)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
