"""Takes in a comment that stands somewhere else: who wrote it, where, its words, and a picture of it as evidence."""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.channel import SOCIAL, Channel
from desktop.domain.post import Post
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, restyle, show_theme_below, within_screen
from desktop.ui.words import CHANNEL_NAMES, short_day_month

LONGEST = 8000  # characters; the longest comment Facebook takes


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was filled in; `evidence` is a file on the machine, and `scratch` its folder where it came from the
    clipboard."""

    writer: str
    text: str
    channel: Channel
    post: str
    evidence: Path | None
    scratch: Path | None = None

    def clean_up(self) -> None:
        """Leaves no picture of a comment behind outside the plan."""
        if self.scratch is not None:
            shutil.rmtree(self.scratch, ignore_errors=True)


class PasteDialog(QDialog):
    """`ask()` is what was filled in, None when the user gave up. What lies on the clipboard is put in at once."""

    def __init__(self, parent: QWidget, theme: Theme, posts: Sequence[Post]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lim inn kommentar"))
        self.resize(within_screen(self, theme.px(560), theme.px(640)))
        self._writer, self._words = QLineEdit(), QPlainTextEdit()
        self._channel, self._post = QComboBox(), QComboBox()
        self._evidence: Path | None = None
        self._scratch: Path | None = None
        self._fill(posts)
        self._build(theme)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> Pasted | None:
        kept = self.exec() == QDialog.DialogCode.Accepted
        found = Pasted(
            self._writer.text(), self._words.toPlainText(), Channel(self._channel.currentData()),
            self._post.currentData() or "", self._evidence, self._scratch,
        )  # fmt: skip
        self.deleteLater()
        if kept:
            return found
        found.clean_up()
        return None

    def accept(self) -> None:
        """An empty comment stays open and says what it lacks."""
        if self._words.toPlainText().strip():
            super().accept()
            return
        self._fault.show()
        restyle(self._words, wrong=True)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, posts: Sequence[Post]) -> None:
        for channel in (kind for kind in Channel if kind in SOCIAL):
            self._channel.addItem(CHANNEL_NAMES[channel], channel.value)
        self._post.addItem(self.tr("Vet ikke"), "")
        for post in posts:
            day = f"{short_day_month(post.day)} " if post.day else ""
            title = post.title or self.tr("Uten tittel")
            self._post.addItem(f"{day}{title}", post.id)
        self._words.setTabChangesFocus(True)
        self._words.setPlainText(QGuiApplication.clipboard().text()[:LONGEST].strip())

    def _build(self, theme: Theme) -> None:
        whole = QVBoxLayout(self)
        margin = theme.gap(24)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(theme.gap(12))
        whole.addWidget(label(self.tr("Hva er skrevet?"), "title", wrap=True))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(theme.gap(6))
        self._words.setMinimumHeight(theme.px(120))
        self._add_field(column, self.tr("Kommentaren"), self._words)
        self._fault = label(self.tr("Lim inn eller skriv kommentaren først."), "meta", tone="danger", wrap=True)
        self._fault.hide()
        column.addWidget(self._fault)
        self._add_field(column, self.tr("Hvem har skrevet den?"), self._writer)
        self._add_field(column, self.tr("Kanal"), self._channel)
        self._add_field(column, self.tr("Under hvilket innlegg?"), self._post)
        column.addWidget(button(self.tr("Legg ved et skjermbilde …"), self._on_evidence, icon="camera"))
        self._seen = label("", "meta", wrap=True)
        column.addWidget(self._seen)
        column.addStretch()
        scroll.setWidget(inner)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._buttons(theme))
        self._take_picture_from_clipboard()

    def _add_field(self, column: QVBoxLayout, words: str, field: QWidget) -> None:
        above = label(words, "meta")
        above.setBuddy(field)
        field.setAccessibleName(words)
        column.addWidget(above)
        column.addWidget(field)

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        row.addWidget(button(self.tr("Avbryt"), self.reject))
        row.addWidget(button(self.tr("Se på kommentaren"), self.accept, kind="primary"))
        return row

    def _take_picture_from_clipboard(self) -> None:
        image: QImage = QGuiApplication.clipboard().image()
        if not image.isNull():
            self._scratch = Path(tempfile.mkdtemp(prefix="elleve-"))
            file = self._scratch / "skjermbilde.png"
            if image.save(str(file)):
                self._show_evidence(file)

    def _on_evidence(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Velg skjermbilde"), "", self.tr("Bilder (*.png *.jpg *.jpeg *.webp)")
        )
        if chosen:
            self._show_evidence(Path(chosen))

    def _show_evidence(self, file: Path) -> None:
        self._evidence = file
        self._seen.setText(self.tr("Skjermbilde lagt ved: {name}").format(name=file.name))
