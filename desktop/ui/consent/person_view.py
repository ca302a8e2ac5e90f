"""All about one person: age, guardians, the own answer, every consent, and the ways out: withdraw, show, erase."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.consent import AgeGroup, Answer, Consent, ConsentSettings, Giver, Guardian, Person
from desktop.ui.consent.dialogs import age_choice
from desktop.ui.consent.person_lines import full_day
from desktop.ui.editor.labelled import Labelled
from desktop.ui.editor.number_field import NumberField
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, empty, ground, hairline, label, show_theme_below
from desktop.ui.words import CHANNEL_NAMES, listed

SAVE_MS = 500


class PersonView(QScrollArea):
    """`edited` carries the Person after half a second of quiet; `consent_wanted` the Consent to look at (None: a new
    one), the others what was pressed."""

    edited = Signal(object)
    consent_wanted = Signal(object)
    proof_wanted = Signal(str)
    withdrawal_wanted = Signal()
    form_wanted = Signal()
    about_wanted = Signal()
    erasure_wanted = Signal()

    def __init__(
        self, settings: ConsentSettings, theme: Theme, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._person: Person | None = None
        self._showing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self.save_now)
        self._build(settings)
        self.show_theme(theme)

    @property
    def person(self) -> Person | None:
        return self._person

    def show_person(self, person: Person) -> None:
        self._showing = True
        self._person = person
        for field, words in ((self.name, person.name), (self.note, person.note)):
            if field.text() != words:
                field.setText(words)
        self.age.setCurrentIndex(self.age.findData(person.group.value))
        self.year.show_number(person.birth_year)
        self.answer.setCurrentIndex(list(Answer).index(person.answer))
        guardian = person.guardians[0] if person.guardians else Guardian("")
        for field, words in ((self.guardian, guardian.name), (self.relation, guardian.relation)):
            if field.text() != words:
                field.setText(words)
        self._show_consents(person)
        self.withdraw.setVisible(person.withdrawn_on is None)
        self._showing = False
        self._show_parts()

    def save_now(self) -> None:
        """What is typed is told at once."""
        if self._timer.isActive():
            self._timer.stop()
            if self._person is not None:
                self.edited.emit(self._person)

    def focus_first(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for row in self._labelled:
            row.show_theme(theme)
        self._column.setContentsMargins(theme.gap(24), theme.gap(20), theme.gap(24), theme.gap(24))
        self._column.setSpacing(theme.gap(14))
        for flow in self._flows:
            flow.set_gaps(theme.gap(12), theme.gap(12))
        self._page.setMaximumWidth(theme.px(860))
        show_theme_below(self, theme)

    def _build(self, settings: ConsentSettings) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        ground(page, "window")
        self.setWidget(page)
        self._page = page
        self._column = QVBoxLayout(page)
        self.name, self.note, self.guardian, self.relation = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.age, self.year, self.answer = age_choice(settings), NumberField(self.tr("Kan stå tomt")), QComboBox()
        self.year.setMaxLength(4)
        self.year.setValidator(QIntValidator(0, 2100, self.year))
        self.relation.setPlaceholderText(self.tr("Mor, far eller verge"))
        for answer, words in self._answers().items():
            self.answer.addItem(words, answer.value)
        self._guardian_rows = (
            Labelled(self.tr("Foresattes navn"), self.guardian, 260),
            Labelled(self.tr("Er for barnet"), self.relation, 200),
        )
        self._labelled = (
            Labelled(self.tr("Navn"), self.name, 300),
            Labelled(self.tr("Alder"), self.age, 230),
            Labelled(self.tr("Fødselsår"), self.year, 130),
            *self._guardian_rows,
            Labelled(self.tr("Personens eget svar"), self.answer, 260),
            Labelled(self.tr("Notat"), self.note, 420),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._flows = [FlowLayout(stretch=True), FlowLayout(), FlowLayout()]
        for row in self._labelled:
            self._flows[0].addWidget(row)
        self._consents = QVBoxLayout()
        self.new = button(self.tr("Skriv inn et ja"), lambda: self.consent_wanted.emit(None), icon="plus")
        self.form = button(self.tr("Skjema for personen"), self.form_wanted.emit, icon="print")
        self._flows[1].addWidget(self.new)
        self._flows[1].addWidget(self.form)
        self.withdraw = button(self.tr("Trekk samtykket …"), self.withdrawal_wanted.emit, kind="risky", icon="history")
        self.about = button(self.tr("Vis alt som er lagret"), self.about_wanted.emit, icon="eye")
        self.erase = button(self.tr("Slett alt om personen …"), self.erasure_wanted.emit, kind="risky", icon="trash")
        for one in (self.about, self.withdraw, self.erase):
            self._flows[2].addWidget(one)
        self._column.addLayout(self._flows[0])
        self._column.addWidget(label(self.tr("Har sagt ja til"), "title"))
        self._column.addLayout(self._consents)
        self._column.addLayout(self._flows[1])
        self._column.addWidget(hairline())
        self._column.addLayout(self._flows[2])
        self._column.addStretch()

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda words: self._type(lambda one: replace(one, name=words.strip())))
        self.note.textEdited.connect(lambda words: self._type(lambda one: replace(one, note=words)))
        self.year.textEdited.connect(lambda words: self._type(lambda one: replace(one, birth_year=_year(words))))
        self.age.activated.connect(
            lambda _row: self._type(lambda one: replace(one, group=AgeGroup(self.age.currentData())), at_once=True)
        )
        self.answer.activated.connect(lambda _row: self._type(self._answered, at_once=True))
        for field in (self.guardian, self.relation):
            field.textEdited.connect(lambda _words: self._type(self._guarded))

    def _answers(self) -> dict[Answer, str]:
        return {
            Answer.NOT_ASKED: self.tr("Ikke skrevet ned"),
            Answer.YES: self.tr("Ja, vil være med"),
            Answer.NO: self.tr("Nei, vil ikke være med"),
        }

    def _answered(self, person: Person) -> Person:
        answer = Answer(self.answer.currentData())
        return replace(person, answer=answer, answer_day=None if answer == Answer.NOT_ASKED else self._today())

    def _guarded(self, person: Person) -> Person:
        name, relation = self.guardian.text().strip(), self.relation.text().strip()
        first = (Guardian(name, relation),) if name or relation else ()
        return replace(person, guardians=(*first, *person.guardians[1:]))

    def _type(self, change: Callable[[Person], Person], *, at_once: bool = False) -> None:
        if self._showing or self._person is None:
            return
        self._person = change(self._person)
        self._show_parts()
        self._timer.start()
        if at_once:
            self.save_now()

    def _show_parts(self) -> None:
        person = self._person
        young = person is not None and person.group in (AgeGroup.CHILD, AgeGroup.YOUNG)
        year = person is not None and person.birth_year is not None and person.birth_year > 2005
        for row in self._guardian_rows:
            row.setVisible(young or year or bool(person and person.guardians))

    def _show_consents(self, person: Person) -> None:
        empty(self._consents)
        if not person.consents:
            self._consents.addWidget(label(self.tr("Ingenting ennå."), "body"))
        for consent in person.consents:
            self._consents.addWidget(self._consent_row(consent))

    def _consent_row(self, consent: Consent) -> QWidget:
        holder = QWidget()
        ground(holder, "surface", "bottom")
        column = QVBoxLayout(holder)
        column.setContentsMargins(self._theme.gap(14), self._theme.gap(10), self._theme.gap(14), self._theme.gap(10))
        channels = listed([CHANNEL_NAMES[channel] for channel in consent.channels])
        column.addWidget(label(consent.purpose or channels, "strong", wrap=True))
        column.addWidget(label(channels, "body", wrap=True))
        column.addWidget(label(self._consent_words(consent), "meta", wrap=True))
        row = FlowLayout()
        look = button(self.tr("Se og endre"), lambda: self.consent_wanted.emit(consent), size="small")
        row.addWidget(look)
        if consent.proof:
            row.addWidget(
                button(self.tr("Hent ut skjemaet …"), lambda: self.proof_wanted.emit(consent.proof), size="small")
            )
        column.addLayout(row)
        return holder

    def _consent_words(self, consent: Consent) -> str:
        by = consent.given_by if consent.giver == Giver.GUARDIAN else self.tr("personen selv")
        words = self.tr("Gitt {day} av {by}. Gjelder til {until}.").format(
            day=full_day(consent.given_on), by=by or self.tr("en foresatt"), until=full_day(consent.valid_until)
        )
        if consent.withdrawn_on:
            gone = self.tr("Trukket tilbake {day}.").format(day=full_day(consent.withdrawn_on))
            return f"{words} {gone}"
        return words


def _year(words: str) -> int | None:
    return int(words) if words.isdigit() and 1900 <= int(words) <= 2100 else None
