"""The fields of one yes: for what, where, who gave it, when and how, and the wording that was shown."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.channel import Channel
from desktop.domain.consent import WAY_NAMES, Consent, Giver, Person, Way
from desktop.ui.editor.date_field import DateField
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told, tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, label
from desktop.ui.words import CHANNEL_NAMES


class ConsentFields(QWidget):
    """Begins with what was `said`; `medium` is the digest of the picture in hand. `proof_wanted` asks for a file."""

    proof_wanted = Signal()

    def __init__(self, theme: Theme, person: Person, said: Consent, *, medium: str, child: bool) -> None:
        super().__init__()
        self._theme, self._said, self._medium = theme, said, medium
        self._given, self._until, self._remind = said.given_on, said.valid_until, said.remind_on
        self._faults: dict[str, str] = {}
        self._make_use()
        self._make_giving(person, child)
        self._rows = self._labelled()
        self._lay_out()
        self._connect()

    def consent(self) -> Consent:
        """As it is written now."""
        return replace(
            self._said,
            purpose=self.purpose.text().strip(),
            channels=self._channels(),
            media=self._said.media if not self._medium else ((self._medium,) if self.only.isChecked() else ()),
            health=self.health.isChecked(),
            wording=self.wording.toPlainText().strip(),
            giver=Giver(self.giver.currentData()),
            given_by=self.given_by.text().strip(),
            way=Way(self.way.currentData()),
            given_on=self._given,
            valid_until=self._until,
            remind_on=self._remind,
        )

    def fault(self) -> str:
        """What is wrong, in one sentence; empty where it may be saved."""
        for field in (self.given, self.until, self.remind):
            field.settle()
        wrong = next((words for words in self._faults.values() if words), "")
        if not wrong and not self._channels():
            wrong = tr("Sett kryss ved minst ett sted det kan brukes.")
        if not wrong and self._until < self._given:
            wrong = tr("Samtykket går ut før det er gitt. Se på datoene.")
        return wrong

    def show_proof(self, words: str) -> None:
        """Which paper shows it."""
        self._proof_words.setText(words)

    def _make_use(self) -> None:
        said = self._said
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
        self.wording = QPlainTextEdit(said.wording)
        self.wording.setMinimumHeight(self._theme.px(90))
        self.wording.setTabChangesFocus(True)

    def _make_giving(self, person: Person, child: bool) -> None:
        said = self._said
        self.giver, self.way = QComboBox(), QComboBox()
        self.giver.addItem(tr("Personen selv"), Giver.SELF.value)
        self.giver.addItem(tr("En foresatt"), Giver.GUARDIAN.value)
        self.giver.setCurrentIndex(int(child or said.giver == Giver.GUARDIAN))
        self.given_by = QLineEdit(said.given_by or (person.guardians[0].name if person.guardians else ""))
        for way in Way:
            self.way.addItem(told(WAY_NAMES[way]), way.value)
        self.way.setCurrentIndex(list(Way).index(said.way))
        self.given, self.until, self.remind = (DateField(self._theme) for _ in range(3))
        for field, day in ((self.given, self._given), (self.until, self._until), (self.remind, self._remind)):
            field.show_theme(self._theme)
            field.show_day(day, self._given)
        self._proof_words = label(tr("Lagt ved") if said.proof else tr("Ikke lagt ved"), "meta")

    def _labelled(self) -> dict[str, Labelled]:
        made = {
            "purpose": Labelled(tr("Hva skal det brukes til?"), self.purpose, 420),
            "giver": Labelled(tr("Hvem har sagt ja?"), self.giver, 200),
            "guardian": Labelled(tr("Foresattes navn"), self.given_by, 240),
            "given": Labelled(tr("Når"), self.given, 220),
            "until": Labelled(tr("Gjelder til og med"), self.until, 220),
            "way": Labelled(tr("Hvordan"), self.way, 240),
            "remind": Labelled(tr("Minn oss på å spørre igjen"), self.remind, 240),
            "wording": Labelled(tr("Det dere spurte om, ordrett"), self.wording, 420),
        }
        for row in made.values():
            row.show_theme(self._theme)
        return made

    def _lay_out(self) -> None:
        theme, rows = self._theme, self._rows
        margin = theme.gap(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, theme.gap(12), margin, theme.gap(8))
        column.setSpacing(theme.gap(12))
        column.addWidget(rows["purpose"])
        column.addWidget(label(tr("Hvor kan det brukes?"), "strong"))
        column.addLayout(self._flow([*self.channels.values()], across=18, down=4))
        column.addWidget(self.only)
        column.addWidget(self.health)
        for some in (("giver", "guardian"), ("given", "until"), ("way", "remind")):
            column.addLayout(self._flow([rows[name] for name in some], across=12, down=12, stretch=True))
        column.addWidget(rows["wording"])
        choose = button(tr("Legg ved skjema …"), self.proof_wanted.emit, icon="plus")
        column.addLayout(self._flow([choose, self._proof_words], across=12, down=8))
        column.addStretch()

    def _flow(self, parts: Sequence[QWidget], *, across: int, down: int, stretch: bool = False) -> QLayout:
        made = FlowLayout(stretch=stretch, centred=not stretch)
        made.set_gaps(self._theme.gap(across), self._theme.gap(down))
        for part in parts:
            made.addWidget(part)
        return made

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
        self._rows["guardian"].setVisible(self.giver.currentData() == Giver.GUARDIAN.value)

    def _channels(self) -> tuple[Channel, ...]:
        return tuple(channel for channel, box in self.channels.items() if box.isChecked())
