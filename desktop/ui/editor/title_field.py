"""The title of a post, large and without a frame."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.post import Post
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.look.theme import Theme


class TitleField(QLineEdit):
    """`finished` comes with Enter: one goes on to the text."""

    finished = Signal()

    def __init__(self, draft: PostDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setProperty("level", "page")
        self.setAccessibleName(self.tr("Tittel"))
        self.setPlaceholderText(self.tr("Gi innlegget en tittel"))
        self.textChanged.connect(lambda words: draft.type_in("title", title=words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def show_post(self, post: Post) -> None:
        if post.title != self.text():
            self.setText(post.title)
            self.setCursorPosition(0)

    def show_theme(self, theme: Theme) -> None:
        self.setMinimumHeight(theme.target(44))
