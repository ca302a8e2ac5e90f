"""Which form to print, what is kept about a person, and the branch's own figures for consent."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.consent import ConsentSettings
from desktop.exchange.consent_form_words import FormLanguage
from desktop.exchange.consent_papers import Paper
from desktop.ui.consent.dialogs import FieldDialog
from desktop.ui.editor.labelled import Labelled
from desktop.ui.editor.number_field import NumberField
from desktop.ui.look.theme import Theme
from desktop.ui.translations import branch_language, tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen

LANGUAGES = {FormLanguage.BOKMAAL: "Bokmål", FormLanguage.NYNORSK: "Nynorsk", FormLanguage.ENGLISH: "English"}


class PaperChoice(QDialog):
    """Offers to print or save: `print_wanted`, `save_wanted`. Closes by itself after either."""

    print_wanted = Signal()
    save_wanted = Signal()

    def _finish(self, theme: Theme, column: QVBoxLayout) -> None:
        row = FlowLayout()
        row.set_gaps(theme.gap(8), theme.gap(8))
        leave = button(tr("Lukk"), self.reject)
        for one in (
            leave,
            button(tr("Lagre som PDF"), lambda: self._go(self.save_wanted), icon="export"),
            button(tr("Skriv ut"), lambda: self._go(self.print_wanted), icon="print"),
        ):
            row.addWidget(one)
        column.addLayout(row)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, wish) -> None:  # type: ignore[no-untyped-def]  # one of the signals above
        wish.emit()
        self.accept()


class FormDialog(PaperChoice):
    """Which blank form: for whom, in which language."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        title = tr("Skjema til utskrift")
        self.setWindowTitle(title)
        self.setMinimumWidth(min(theme.px(400), 900))
        self._whom, self._language = QComboBox(), QComboBox()
        self._whom.addItem(tr("Voksen eller ungdom"), False)
        self._whom.addItem(tr("Barn med foresatt"), True)
        for language, words in LANGUAGES.items():
            self._language.addItem(words, language.value)
        self._language.setCurrentIndex(self._language.findData(branch_language()))
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(title, "title", wrap=True))
        for row in (
            Labelled(tr("Hvem skal skrive under?"), self._whom, 300),
            Labelled(tr("Språk"), self._language, 300),
        ):
            row.show_theme(theme)
            column.addWidget(row)
        self._finish(theme, column)

    def child(self) -> bool:
        return bool(self._whom.currentData())

    def language(self) -> FormLanguage:
        return FormLanguage(self._language.currentData())


class AboutDialog(PaperChoice):
    """All that is kept about a person, to read, print and hand over."""

    def __init__(self, parent: QWidget, theme: Theme, paper: Paper) -> None:
        super().__init__(parent)
        self.setWindowTitle(paper.title)
        outer = QVBoxLayout(self)
        margin = theme.gap(24)
        outer.setContentsMargins(margin, margin, margin, margin)
        outer.setSpacing(theme.gap(12))
        outer.addWidget(label(paper.title, "title", wrap=True))
        outer.addWidget(label(paper.lead, "body", wrap=True))
        told = QPlainTextEdit("\n".join(_lines(paper)))
        told.setReadOnly(True)
        told.setTabChangesFocus(True)
        told.setAccessibleName(paper.title)
        outer.addWidget(told, 1)
        self.resize(within_screen(self, theme.px(560), theme.px(620)))
        self._finish(theme, outer)


def _lines(paper: Paper) -> Iterator[str]:
    for heading, parts in paper.sections:
        yield heading
        for part in parts:
            yield f"  {part['name']}: {part['value']}" if "value" in part else f"  {part['name']}"
        yield ""


class SettingsDialog(FieldDialog):
    """The branch's own figures."""

    def __init__(self, parent: QWidget, theme: Theme, settings: ConsentSettings) -> None:
        words = {
            "own_age": (tr("Fra denne alderen sier man ja selv"), settings.own_age),
            "adult_age": (tr("Under denne alderen: spør en foresatt også"), settings.adult_age),
            "erase_months": (tr("Måneder før opplysningene slettes når noen har trukket seg"), settings.erase_months),
            "lock_minutes": (tr("Minutter uten bruk før registeret låses"), settings.lock_minutes),
        }
        self._numbers = {name: NumberField("") for name in words}
        rows = [Labelled(said, self._numbers[name], 120) for name, (said, _) in words.items()]
        for name, (_, value) in words.items():
            self._numbers[name].show_number(value)
        super().__init__(parent, theme, tr("Innstillinger for samtykke"), "", rows, verb=tr("Lagre"))

    def values(self) -> dict[str, int]:
        return {name: int(field.text()) for name, field in self._numbers.items() if field.text().isdigit()}

    def check(self) -> bool:
        limits = {"own_age": (13, 18), "adult_age": (15, 25), "erase_months": (1, 120), "lock_minutes": (1, 120)}
        fine = True
        for (name, (least, most)), row in zip(limits.items(), self.fields, strict=True):
            number = self.values().get(name, -1)
            wrong = not least <= number <= most
            row.show_fault(tr("Skriv et tall fra {least} til {most}.").format(least=least, most=most) if wrong else "")
            fine = fine and not wrong
        return fine
