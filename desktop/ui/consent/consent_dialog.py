"""One yes, written down: for what, where, until when, who gave it and how, and the paper that shows it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
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

from desktop.domain.channel import Channel
from desktop.domain.consent import WAY_NAMES, Consent, Giver, Person, Way
from desktop.ui.editor.date_field import DateField
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told, tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen
from desktop.ui.words import CHANNEL_NAMES


class ConsentDialog(QDialog):
    """`consent()` is what was written, `proof()` a chosen file or None. `medium` is the digest of the picture in hand:
    the yes may be for it alone."""

    def __init__(
        self, parent: QWidget, theme: Theme, person: Person, consent: Consent, *, medium: str = "", child: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._person = person
        self._start = consent
        self._medium = medium
        self._given, self._until, self._remind = consent.given_on, consent.valid_until, consent.remind_on
        self._proof: Path | None = None
        self._faults: dict[str, str] = {}
        self.setWindowTitle(tr("Samtykke fra {name}").format(name=person.name))
        self._make(child)
        self._lay_out()
        self.resize(within_screen(self, theme.px(640), theme.px(700)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self.purpose.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> bool:
        answer = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return answer

    def consent(self) -> Consent:
        return replace(
            self._start,
            purpose=self.purpose.text().strip(),
            channels=self._channels(),
            media=self._start.media if not self._medium else ((self._medium,) if self.only.isChecked() else ()),
            health=self.health.isChecked(),
            wording=self.wording.toPlainText().strip(),
            giver=Giver(self.giver.currentData()),
            given_by=self.given_by.text().strip(),
            way=Way(self.way.currentData()),
            given_on=self._given,
            valid_until=self._until,
            remind_on=self._remind,
        )

    def proof(self) -> Path | None:
        return self._proof

    def _make(self, child: bool) -> None:
        said = self._start
        self.purpose = QLineEdit(said.purpose)
        self.purpose.setPlaceholderText(tr("For eksempel: fortelle om Lucia"))
        self.channels = {channel: QCheckBox(CHANNEL_NAMES[channel]) for channel in Channel if channel != Channel.SMS}
        for channel, box in self.channels.items():
            box.setChecked(channel in said.channels)
        self.only = QCheckBox(tr("Bare dette bildet"))
        self.only.setChecked(bool(said.media))
        self.only.setVisible(bool(self._medium))
        self.health = QCheckBox(tr("Teksten kan nevne helse"))
        self.health.setChecked(said.health)
        self.giver, self.way = QComboBox(), QComboBox()
        self.giver.addItem(tr("Personen selv"), Giver.SELF.value)
        self.giver.addItem(tr("En foresatt"), Giver.GUARDIAN.value)
        self.giver.setCurrentIndex(int(child or said.giver == Giver.GUARDIAN))
        guardian = self._person.guardians[0].name if self._person.guardians else ""
        self.given_by = QLineEdit(said.given_by or guardian)
        for way in Way:
            self.way.addItem(told(WAY_NAMES[way]), way.value)
        self.way.setCurrentIndex(list(Way).index(said.way))
        self.given, self.until, self.remind = (DateField(self._theme) for _ in range(3))
        self.wording = QPlainTextEdit(said.wording)
        self.wording.setMinimumHeight(self._theme.px(90))
        self.wording.setTabChangesFocus(True)
        self._proof_words = label(tr("Lagt ved") if said.proof else tr("Ikke lagt ved"), "meta")
        self._fault = label("", "meta", tone="danger", wrap=True)
        self._fault.hide()

    def _lay_out(self) -> None:
        theme = self._theme
        inner = QWidget()
        column = QVBoxLayout(inner)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, theme.gap(8))
        column.setSpacing(theme.gap(12))
        column.addWidget(label(self.windowTitle(), "title", wrap=True))
        self._guardian_row = Labelled(tr("Foresattes navn"), self.given_by, 240)
        self._rows = {
            "purpose": Labelled(tr("Hva skal det brukes til?"), self.purpose, 420),
            "giver": Labelled(tr("Hvem har sagt ja?"), self.giver, 200),
            "given": Labelled(tr("Når"), self.given, 220),
            "until": Labelled(tr("Gjelder til og med"), self.until, 220),
            "remind": Labelled(tr("Minn oss på å spørre igjen"), self.remind, 240),
            "way": Labelled(tr("Hvordan"), self.way, 240),
            "wording": Labelled(tr("Det dere spurte om, ordrett"), self.wording, 420),
        }
        column.addWidget(self._rows["purpose"])
        column.addWidget(label(tr("Hvor kan det brukes?"), "strong"))
        places = FlowLayout()
        places.set_gaps(theme.gap(18), theme.gap(4))
        for box in self.channels.values():
            places.addWidget(box)
        column.addLayout(places)
        column.addWidget(self.only)
        column.addWidget(self.health)
        for some in (("giver", "guardian"), ("given", "until"), ("way", "remind")):
            flow = FlowLayout(stretch=True)
            flow.set_gaps(theme.gap(12), theme.gap(12))
            for name in some:
                flow.addWidget(self._guardian_row if name == "guardian" else self._rows[name])
            column.addLayout(flow)
        column.addWidget(self._rows["wording"])
        column.addLayout(self._proof_line())
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.gap(16))
        outer.addWidget(scroll, 1)
        outer.addLayout(self._buttons())
        for row in (*self._rows.values(), self._guardian_row):
            row.show_theme(theme)
        for field, day in ((self.given, self._given), (self.until, self._until), (self.remind, self._remind)):
            field.show_theme(theme)
            field.show_day(day, self._given)
        self._connect()

    def _proof_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(button(tr("Legg ved skjema …"), self._choose_proof, icon="plus"))
        row.addWidget(self._proof_words, 1)
        return row

    def _buttons(self) -> QVBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        row.addWidget(button(tr("Avbryt"), self.reject))
        save = button(tr("Lagre"), self._on_save, kind="primary")
        save.setDefault(True)
        row.addWidget(save)
        column = QVBoxLayout()
        column.setContentsMargins(theme.gap(24), 0, theme.gap(24), 0)
        column.addWidget(self._fault)
        column.addLayout(row)
        return column

    def _connect(self) -> None:
        self.giver.currentIndexChanged.connect(self._on_giver)
        self.given.day_typed.connect(lambda day: setattr(self, "_given", day or self._given))
        self.until.day_typed.connect(lambda day: setattr(self, "_until", day or self._until))
        self.remind.day_typed.connect(lambda day: setattr(self, "_remind", day))
        for name, field in (("given", self.given), ("until", self.until), ("remind", self.remind)):
            field.faulted.connect(lambda words, row=name: self._on_fault(row, words))
        self._on_giver()

    def _on_fault(self, row: str, words: str) -> None:
        self._faults[row] = words
        self._rows[row].show_fault(words)

    def _on_giver(self) -> None:
        self._guardian_row.setVisible(self.giver.currentData() == Giver.GUARDIAN.value)

    def _choose_proof(self) -> None:
        kinds = tr("Skjema (*.pdf *.jpg *.jpeg *.png *.heic *.eml *.txt)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Legg ved skjema"), "", kinds)
        if chosen:
            self._proof = Path(chosen)
            self._proof_words.setText(self._proof.name)

    def _channels(self) -> tuple[Channel, ...]:
        return tuple(channel for channel, box in self.channels.items() if box.isChecked())

    def _on_save(self) -> None:
        for field in (self.given, self.until, self.remind):
            field.settle()
        wrong = next((words for words in self._faults.values() if words), "")
        if not wrong and not self._channels():
            wrong = tr("Sett kryss ved minst ett sted det kan brukes.")
        if not wrong and self._until < self._given:
            wrong = tr("Samtykket går ut før det er gitt. Se på datoene.")
        self._fault.setText(wrong)
        self._fault.setVisible(bool(wrong))
        if not wrong:
            self.accept()


def new_consent(consent_id: str, today: date, channels: tuple[Channel, ...], wording: str) -> Consent:
    """Two years, as the forms propose."""
    return Consent(
        id=consent_id, channels=channels, given_on=today, valid_until=today + relativedelta(years=2), wording=wording
    )
