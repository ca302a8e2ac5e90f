"""Notes for the board, and whose the text is when it is borrowed."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.post import Post
from desktop.ui.editor.labelled import Labelled
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.look.theme import Theme


class NotesSection(QWidget):
    def __init__(self, draft: PostDraft, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = _Notes()
        self.notes.setTabChangesFocus(True)
        self.notes.setPlaceholderText(self.tr("Bare styret ser dette"))
        self.borrowed = QCheckBox(self.tr("Teksten er lånt fra andre"))
        self.credit = QLineEdit()
        self._credit_row = Labelled(self.tr("Kilde for teksten"), self.credit, 400)
        self._notes_row = Labelled(self.tr("Notater"), self.notes, 600)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._notes_row, self.borrowed, self._credit_row):
            self._column.addWidget(part)
        self.notes.textChanged.connect(lambda: self._on_notes(draft))
        self.borrowed.clicked.connect(lambda on: self._on_borrowed(draft, on))
        self.credit.textChanged.connect(lambda words: draft.type_in("credit", credit=words))
        self.show_theme(theme)

    def show_post(self, post: Post) -> None:
        if post.notes != self.notes.toPlainText():
            self.notes.blockSignals(True)
            self.notes.setPlainText(post.notes)
            self.notes.blockSignals(False)
        self.borrowed.setChecked(post.borrowed)
        if post.credit != self.credit.text():
            self.credit.setText(post.credit)
        self._credit_row.setVisible(post.borrowed)

    def show_theme(self, theme: Theme) -> None:
        for row in (self._credit_row, self._notes_row):
            row.show_theme(theme)
        self.notes.setFixedHeight(theme.px(72))
        self._column.setSpacing(theme.gap(8))

    def _on_notes(self, draft: PostDraft) -> None:
        if draft.is_open:
            draft.type_in("notes", notes=self.notes.toPlainText())

    def _on_borrowed(self, draft: PostDraft, on: bool) -> None:
        draft.type_in("borrowed", borrowed=on)
        self._credit_row.setVisible(on)


class _Notes(QPlainTextEdit):
    """Asks for the room it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())
