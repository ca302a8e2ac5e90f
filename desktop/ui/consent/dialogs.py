"""Small questions of the register: who is it, what did the child answer, who regrets, a new password."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.consent import AgeGroup, Answer, ConsentSettings, Person
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below


class FieldDialog(QDialog):
    """A title, a sentence, fields with labels, and two verbs. `ask()` is True when the user chose `verb`."""

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, sentence: str, fields: Sequence[Labelled], *, verb: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(min(theme.px(400), 900))
        self.fields = fields
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(8))
        column.addWidget(label(title, "title", wrap=True))
        if sentence:
            column.addWidget(label(sentence, "body", wrap=True))
        for field in fields:
            field.show_theme(theme)
            column.addWidget(field)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        row.addWidget(button(tr("Avbryt"), self.reject))
        self.go = button(verb, self._on_go, kind="primary")
        self.go.setDefault(True)
        row.addWidget(self.go)
        column.addLayout(row)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        fields[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> bool:
        answer = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return answer

    def check(self) -> bool:
        """Whether the fields may be used; shows what is wrong."""
        return True

    def _on_go(self) -> None:
        if self.check():
            self.accept()


class NameDialog(FieldDialog):
    """Who is it? Somebody known is found while the name is written."""

    def __init__(self, parent: QWidget, theme: Theme, people: Sequence[Person], settings: ConsentSettings) -> None:
        self._people = {person.name.casefold(): person for person in people}
        self._name, self._age = QLineEdit(), age_choice(settings)
        completer = QCompleter([person.name for person in people], self._name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._name.setCompleter(completer)
        self._name.textChanged.connect(self._on_typed)
        self._age_row = Labelled(tr("Alder"), self._age, 300)
        super().__init__(
            parent, theme, tr("Hvem er dette?"), tr("Navnet blir liggende i det låste registeret, ikke i planen."),
            [Labelled(tr("Navn"), self._name, 340), self._age_row], verb=tr("Lagre"),
        )  # fmt: skip

    def known(self) -> Person | None:
        """The person of that name who is in the register already."""
        return self._people.get(self.name().casefold())

    def name(self) -> str:
        return " ".join(self._name.text().split())

    def group(self) -> AgeGroup:
        return AgeGroup(self._age.currentData())

    def check(self) -> bool:
        self.fields[0].show_fault("" if self.name() else tr("Skriv et navn."))
        return bool(self.name())

    def _on_typed(self, _words: str) -> None:
        known = self.known()
        if known is not None:
            self._age.setCurrentIndex(self._age.findData(known.group.value))


class RegretDialog(FieldDialog):
    """Somebody withdraws: by whom."""

    def __init__(self, parent: QWidget, theme: Theme, name: str) -> None:
        self._by = QLineEdit(name)
        super().__init__(
            parent, theme, tr("Trekker {name} samtykket?").format(name=name),
            tr("Fra nå kan ingen bilder med personen brukes. Elleve lager en liste over alt som må tas ned. Dette "
               "kan ikke angres."),
            [Labelled(tr("Hvem sa fra?"), self._by, 340)], verb=tr("Trekk samtykket"),
        )  # fmt: skip

    def by(self) -> str:
        return self._by.text().strip()


class AnswerDialog(QDialog):
    """What did the child answer? The three answers are buttons; Esc leaves things as they are."""

    def __init__(self, parent: QWidget, theme: Theme, name: str) -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        title = tr("Hva svarte {name}?").format(name=name)
        self.setWindowTitle(title)
        self.setMaximumWidth(theme.px(460))
        self.setMinimumWidth(min(theme.px(400), 900))
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(title, "title", wrap=True))
        sentence = tr("Barnet skal svare selv. Er svaret nei, kan bildet ikke brukes, uansett hva de voksne har sagt.")
        column.addWidget(label(sentence, "body", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        later = button(tr("Ikke spurt ennå"), self.reject)
        row.addWidget(later)
        row.addWidget(button(tr("Nei"), lambda: self._say(Answer.NO)))
        row.addWidget(button(tr("Ja"), lambda: self._say(Answer.YES)))
        column.addLayout(row)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        later.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> Answer | None:
        self.exec()
        self.deleteLater()
        return self.answer

    def _say(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()


def age_choice(settings: ConsentSettings) -> QComboBox:
    """Age groups in words, by the branch's own ages."""
    made = QComboBox()
    own, adult = settings.own_age, settings.adult_age
    made.addItem(tr("Vet ikke ennå"), AgeGroup.UNKNOWN.value)
    made.addItem(tr("Voksen, {age} år eller mer").format(age=adult), AgeGroup.ADULT.value)
    made.addItem(tr("{first} til {last} år").format(first=own, last=adult - 1), AgeGroup.YOUNG.value)
    made.addItem(tr("Under {age} år").format(age=own), AgeGroup.CHILD.value)
    made.setCurrentIndex(1)
    return made


def leave_dialogs(window: QWidget) -> None:
    """Gives up every dialog about the register that is open."""
    for dialog in window.findChildren(QDialog):
        if type(dialog).__module__.startswith("desktop.ui.consent"):
            dialog.reject()
