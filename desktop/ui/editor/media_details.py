"""What has to be known about one picture or film: description, source, the people seen, captions."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.finding import Finding
from desktop.domain.media import Media, MediaKind, Permission
from desktop.ui.editor.labelled import Labelled
from desktop.ui.editor.number_field import NumberField
from desktop.ui.editor.permission_row import permission_words
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, label


class MediaDetails(QWidget):
    """`edited` carries the Media as it now is and the field's name; the others say what was pressed."""

    edited = Signal(object, str)
    captions_wanted = Signal()
    look_wanted = Signal()
    removal_wanted = Signal()
    consent_wanted = Signal()
    proof_wanted = Signal()
    source_wanted = Signal(str)

    def __init__(self, media: Media, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._showing = False
        self._build()
        self._connect()
        self.show_media(media)
        self.show_theme(theme)

    def show_media(self, media: Media) -> None:
        self._media = media
        self._showing = True
        for field, words in (
            (self.alt, media.alt_text),
            (self.credit, media.credit),
            (self.waived, media.captions_waived),
        ):
            if field.text() != words:
                field.setText(words)
        self.borrowed.setChecked(media.borrowed)
        self.permission.setCurrentIndex(self.permission.findData(media.permission.value))
        self.people.show_number(media.people)
        self.consents.show_number(media.consents)
        self.drawn.setChecked(media.profile_illustration)
        self._showing = False
        self._show_parts()

    def lead_to(self, finding: Finding) -> QWidget:
        """Puts the focus in the field the finding is about, and tells which it is."""
        fields: dict[str, QWidget] = {
            "alt_text": self.alt,
            "consent": self.people if self._media.people is None else self.consents,
            "source": self.credit if not self._media.credit.strip() else self.permission,
            "captions": self.add_captions,
            "film_unseen": self.look,
        }
        field = fields.get(finding.id, self.remove)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field

    def show_theme(self, theme: Theme) -> None:
        for one in self._labelled:
            one.show_theme(theme)
        for part in (self.consent, self.add_captions, self.look, self.remove, self.add_proof, self.insert_source):
            part.show_theme(theme)
        self._flow.set_gaps(theme.gap(12), theme.gap(12))
        self._buttons.set_gaps(theme.gap(8), theme.gap(8))
        self._column.setSpacing(theme.gap(12))
        self._column.setContentsMargins(0, theme.gap(8), 0, theme.gap(8))

    def _build(self) -> None:
        picture = self._media.kind == MediaKind.PICTURE
        self.alt, self.credit, self.waived = QLineEdit(), QLineEdit(), QLineEdit()
        self.alt.setPlaceholderText(self.tr("Hva ser man?"))
        self.borrowed = QCheckBox(self.tr("Laget av andre"))
        self.drawn = QCheckBox(self.tr("Tegning eller logo, ingen mennesker å spørre"))
        self.permission = QComboBox()
        self.people = NumberField(self.tr("Antall, 0 for ingen"))
        self.consents = NumberField(self.tr("Antall"))
        people = self.tr("Mennesker på bildet") if picture else self.tr("Mennesker i filmen")
        self._alt_row = Labelled(self.tr("Bildetekst for dem som ikke ser"), self.alt, 640)
        self._credit_row = Labelled(self.tr("Kilde"), self.credit, 240)
        self._permission_row = Labelled(self.tr("Har dere lov til å bruke det?"), self.permission, 220)
        self._consents_row = Labelled(self.tr("Har sagt ja"), self.consents, 120)
        self._waived_row = Labelled(self.tr("Hvorfor filmen går ut uten teksting"), self.waived, 640)
        self._labelled = (
            self._alt_row,
            Labelled(people, self.people, 170),
            self._consents_row,
            self._credit_row,
            self._permission_row,
            self._waived_row,
        )
        self.files = label("", "meta", wrap=True)
        self.consent = button(self.tr("Ordne samtykke"), self.consent_wanted.emit, icon="consent")
        self.add_captions = button(self.tr("Legg til tekstfil …"), self.captions_wanted.emit, icon="cc")
        self.look = button(self.tr("Se gjennom filmen"), self.look_wanted.emit, icon="eye")
        self.add_proof = button(self.tr("Legg ved svaret …"), self.proof_wanted.emit, size="small")
        self.insert_source = button(self.tr("Sett inn kilden i teksten"), self._on_source_wanted, size="small")
        self.proof = label("", "meta", wrap=True)
        self.remove = button(self.tr("Ta bort"), self.removal_wanted.emit, kind="risky", icon="trash")
        self._lay_out()

    def _lay_out(self) -> None:
        self._flow = FlowLayout(stretch=True)
        alt, people, consents, credit, permission, waived = self._labelled
        for part in (alt, people, consents):
            self._flow.addWidget(part)
        self._source = FlowLayout(stretch=True)
        for one in (credit, permission, self.insert_source, self.add_proof, self.proof):
            self._source.addWidget(one)
        self._buttons = FlowLayout()
        for button_ in (self.consent, self.add_captions, self.look, self.remove):
            self._buttons.addWidget(button_)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._flow)
        self._column.addWidget(self.drawn)
        self._column.addWidget(self.borrowed)
        self._column.addLayout(self._source)
        self._column.addWidget(self.files)
        self._column.addWidget(waived)
        self._column.addLayout(self._buttons)

    def _connect(self) -> None:
        for permission, name in permission_words().items():
            self.permission.addItem(name, permission.value)
        self.alt.textChanged.connect(lambda words: self._tell("alt_text", alt_text=words))
        self.credit.textChanged.connect(lambda words: self._tell("credit", credit=words))
        self.waived.textChanged.connect(lambda words: self._tell("captions_waived", captions_waived=words))
        self.borrowed.toggled.connect(lambda on: self._tell("borrowed", borrowed=on))
        self.drawn.toggled.connect(lambda on: self._tell("drawn", profile_illustration=on))
        self.permission.activated.connect(
            lambda _place: self._tell("permission", permission=Permission(self.permission.currentData()))
        )
        self.people.number_typed.connect(lambda count: self._tell("people", people=count))
        self.consents.number_typed.connect(lambda count: self._tell("consents", consents=count or 0))

    def _tell(self, field: str, **values: Any) -> None:
        if self._showing:
            return
        self._media = replace(self._media, **values)
        self._show_parts()
        self.edited.emit(self._media, field)

    def _on_source_wanted(self) -> None:
        """«Foto: …» or «Film: …», ready for the end of the text."""
        name = self._media.credit.strip()
        if not name:
            self.credit.setFocus()
            return
        film = self._media.kind == MediaKind.VIDEO
        words = self.tr("Film: {name}") if film else self.tr("Foto: {name}")
        self.source_wanted.emit(words.format(name=name))

    def _show_parts(self) -> None:
        media = self._media
        self.proof.setText(self.tr("Svaret er lagt ved") if media.proof else "")
        self.proof.setVisible(media.borrowed and bool(media.proof))
        film = media.kind == MediaKind.VIDEO
        self._alt_row.setVisible(not film)
        self.drawn.setVisible(not film)
        for part in (self._credit_row, self._permission_row, self.insert_source, self.add_proof):
            part.setVisible(media.borrowed)
        self._consents_row.setVisible(bool(media.people) and not media.persons)
        self.consent.setVisible(bool(media.people or media.persons))
        self._waived_row.setVisible(film and not media.captions)
        self.add_captions.setVisible(film)
        self.look.setVisible(film)
        self.files.setVisible(film and bool(media.captions))
        count = len(media.captions)
        self.files.setText(
            self.tr("1 tekstfil er lagt ved") if count == 1 else self.tr("{n} tekstfiler er lagt ved").format(n=count)
        )
