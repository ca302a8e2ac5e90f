"""Notes for the board, and whose the text is when it is borrowed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.post import Post
from desktop.ui.editor.labelled import Labelled
from desktop.ui.editor.permission_row import PermissionRow
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button


class NotesSection(QWidget):
    """`source_wanted` carries a line that says whose the text is, for the end of it."""

    source_wanted = Signal(str)

    def __init__(self, draft: PostDraft, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = _Notes()
        self.notes.setTabChangesFocus(True)
        self.notes.setPlaceholderText(self.tr("Bare styret ser dette"))
        self.borrowed = QCheckBox(self.tr("Teksten er lånt fra andre"))
        self.credit = QLineEdit()
        self.permission = PermissionRow(draft, theme)
        self.insert_source = button(self.tr("Sett inn kilden i teksten"), self._on_source_wanted, size="small")
        self._credit_row = Labelled(self.tr("Kilde for teksten"), self.credit, 400)
        self._notes_row = Labelled(self.tr("Notater"), self.notes, 600)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._notes_row, self.borrowed, self._credit_row):
            self._column.addWidget(part)
        self._column.addWidget(self.insert_source, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.permission)
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
        self.permission.show_answer(post.permission, post.proof)
        self._show_borrowed(post.borrowed)

    def show_theme(self, theme: Theme) -> None:
        for row in (self._credit_row, self._notes_row):
            row.show_theme(theme)
        self.notes.setFixedHeight(theme.px(72))
        self.permission.show_theme(theme)
        self.insert_source.show_theme(theme)
        self._column.setSpacing(theme.gap(8))

    def _on_notes(self, draft: PostDraft) -> None:
        if draft.is_open:
            draft.type_in("notes", notes=self.notes.toPlainText())

    def _on_borrowed(self, draft: PostDraft, on: bool) -> None:
        draft.type_in("borrowed", borrowed=on)
        self._show_borrowed(on)

    def _show_borrowed(self, on: bool) -> None:
        for part in (self._credit_row, self.insert_source, self.permission):
            part.setVisible(on)

    def _on_source_wanted(self) -> None:
        """«Kilde: …», ready for the end of the text."""
        if self.credit.text().strip():
            self.source_wanted.emit(self.tr("Kilde: {name}").format(name=self.credit.text().strip()))
        else:
            self.credit.setFocus()


class _Notes(QPlainTextEdit):
    """Asks for the room it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())
