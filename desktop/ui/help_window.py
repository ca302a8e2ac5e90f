"""The user manual inside the app."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop.paths import RESOURCES
from desktop.ui.look.theme import Theme
from desktop.ui.translations import language
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, show_theme_below, within_screen

FOLDER = RESOURCES / "manual"
MANUALS = {"nb": "brukerhandbok.md", "nn": "brukarhandbok.md", "en": "user-guide.md"}


class HelpWindow(QDialog):
    """Shows the manual in the language of the window, at a chapter if one is named; links in it lead within it only."""

    def __init__(self, parent: QWidget, theme: Theme, chapter: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Brukerhåndbok"))
        self.resize(within_screen(self, theme.px(720), theme.px(640)))
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        text = QTextBrowser()
        text.setOpenExternalLinks(False)
        text.setMarkdown((FOLDER / MANUALS[language()]).read_text("utf-8"))
        give_air(text.document(), theme)
        text.setAccessibleName(self.tr("Brukerhåndbok"))
        column.addWidget(text, 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button(self.tr("Lukk"), self.accept))
        column.addLayout(row)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self.text, self._chapter = text, chapter
        if chapter:
            go_to_heading(text, chapter)
        text.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Where a heading stands is known when the window has its width."""
        super().showEvent(event)
        if self._chapter:
            QTimer.singleShot(0, self, lambda: go_to_heading(self.text, self._chapter))


def go_to_heading(text: QTextBrowser, words: str) -> None:
    """Scrolls so that the heading stands at the top."""
    block = text.document().begin()
    while block.isValid() and not (block.blockFormat().headingLevel() and block.text() == words):
        block = block.next()
    if block.isValid():
        text.setTextCursor(QTextCursor(block))
        text.verticalScrollBar().setValue(round(text.document().documentLayout().blockBoundingRect(block).top()))


def give_air(document: QTextDocument, theme: Theme) -> None:
    """Markdown comes without room between its parts; tired eyes need it."""
    block = document.begin()
    while block.isValid():
        look = block.blockFormat()
        heading = look.headingLevel() > 0
        look.setTopMargin(theme.gap(18 if heading else 4))
        look.setBottomMargin(theme.gap(6))
        look.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(look)
        block = block.next()
    document.setDocumentMargin(theme.gap(12))
