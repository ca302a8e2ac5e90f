"""What is written of a picture or film at the place for consent: its words for those who do not see, the count of
people, and who made it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.domain.media import Media, MediaKind
from desktop.ui.editor.labelled import Labelled
from desktop.ui.editor.number_field import NumberField
from desktop.ui.look.theme import Theme


class PictureFields(QWidget):
    """`edited` carries the field's name and what it makes of a Media."""

    edited = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alt, self.source = QLineEdit(), QComboBox()
        self.people = NumberField(self.tr("Antall"))
        self.source.addItem(self.tr("Eget bilde"), False)
        self.source.addItem(self.tr("Laget av andre"), True)
        self._alt_row = Labelled(self.tr("Bildetekst for dem som ikke ser"), self.alt, 300)
        self._count_row = Labelled(self.tr("Mennesker her"), self.people, 110)
        self._source_row = Labelled(self.tr("Kilde"), self.source, 140)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._alt_row, 1)
        row.addWidget(self._count_row)
        row.addWidget(self._source_row)
        self._connect()
        self.show_theme(theme)

    def show_medium(self, medium: Media) -> None:
        if self.alt.text() != medium.alt_text:
            self.alt.setText(medium.alt_text)
            self.alt.setCursorPosition(0)
        self._alt_row.setVisible(medium.kind == MediaKind.PICTURE)
        self.source.setCurrentIndex(int(medium.borrowed))
        self.people.show_number(medium.people)

    def show_theme(self, theme: Theme) -> None:
        for one in (self._alt_row, self._source_row, self._count_row):
            one.show_theme(theme)

    def _connect(self) -> None:
        self.alt.textEdited.connect(lambda words: self.edited.emit("alt", lambda one: replace(one, alt_text=words)))
        self.source.activated.connect(lambda _row: self._on_source(bool(self.source.currentData())))
        self.people.number_typed.connect(
            lambda count: self.edited.emit("people", lambda one: replace(one, people=count))
        )

    def _on_source(self, borrowed: bool) -> None:
        self.edited.emit("source", lambda one: replace(one, borrowed=borrowed))
