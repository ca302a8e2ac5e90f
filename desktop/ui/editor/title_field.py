"""The title of a post, large and without a frame."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.post import Post
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.look.theme import Theme


class TitleField(QLineEdit):
    def __init__(self, draft: PostDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setProperty("level", "page")
        self.setAccessibleName(self.tr("Tittel"))
        self.setPlaceholderText(self.tr("Gi innlegget en tittel"))
        self.textChanged.connect(lambda words: draft.type_in("title", title=words))

    def show_post(self, post: Post) -> None:
        if post.title != self.text():
            self.setText(post.title)
            self.setCursorPosition(0)

    def show_theme(self, theme: Theme) -> None:
        self.setMinimumHeight(theme.target(44))
