"""What is done to persons of the open register from its views: named, asked, written down, withdrawn, erased."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.domain.change import PlanChange
from desktop.domain.consent import AgeGroup, Consent, Person, TakeDownPlace
from desktop.domain.errors import AppError
from desktop.domain.post import Post, new_id
from desktop.exchange.consent_form_words import WORDS, FormLanguage
from desktop.services.consent_papers import about_person, blank_form, filled_form
from desktop.services.consents import new_person
from desktop.ui.consent.consent_dialog import ConsentDialog, new_consent
from desktop.ui.consent.dialogs import AnswerDialog, NameDialog, RegretDialog
from desktop.ui.consent.paper_dialogs import AboutDialog, FormDialog, SettingsDialog
from desktop.ui.consent.papers_out import PapersOut
from desktop.ui.consent.password_dialog import PasswordDialog
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.slow_act import SlowAct
from desktop.ui.widgets.question import Question


class ConsentActs(QObject):
    """Asks what must be asked, does it, and tells the views by `changed`; what fails is told in one sentence. Nothing
    here can be undone by «Angre», and nothing of it says a name in the strip at the bottom."""

    changed = Signal()

    def __init__(self, session: PlanSession, appearance: Appearance, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._appearance = appearance
        self._owner = owner
        self._plan = session.open_plan
        self.slow = SlowAct(self)
        self.papers = PapersOut(session, owner)

    def name_person(self) -> str:
        """Asks who it is; returns the person's id, empty when the user gave up."""
        consents = self._plan.consents
        dialog = NameDialog(self._window, self._theme, consents.people(), consents.settings)
        if not dialog.ask():
            return ""
        known = dialog.known()
        person = known or replace(new_person(dialog.name()), group=dialog.group())
        if known is None and not self.save(person):
            return ""
        return person.id

    def ask_answer(self, person: Person) -> None:
        answer = AnswerDialog(self._window, self._theme, person.name.split()[0]).ask()
        if answer is not None:
            self.save(replace(person, answer=answer, answer_day=self._session.today))

    def write_consent(
        self, person: Person, consent: Consent | None = None, post: Post | None = None, medium: str = ""
    ) -> None:
        """A new yes, or one to look at; the picture in hand gives the channels to begin with."""
        child = person.group_on(self._session.today, self._plan.consents.settings) == AgeGroup.CHILD
        start = consent or new_consent(
            new_id(), self._session.today, post.channels if post else (), WORDS[FormLanguage.BOKMAAL].lead[int(child)]
        )
        dialog = ConsentDialog(self._window, self._theme, person, start, medium=medium, child=child)
        if not dialog.ask():
            return
        said = dialog.consent()
        others = tuple(one for one in person.consents if one.id != said.id)
        after = replace(person, consents=(*others, said), withdrawn_on=None if person.handled else person.withdrawn_on)
        proof = dialog.proof()
        if self.save(after) and proof is not None:
            self.run(lambda: self._kept_proof(after, said, proof))

    def save(self, person: Person) -> bool:
        return self.run(lambda: self._plan.consents.save(person))

    def withdraw(self, person: Person) -> bool:
        dialog = RegretDialog(self._window, self._theme, person.name)
        return dialog.ask() and self.run(lambda: self._plan.withdrawals.withdraw(person.id, dialog.by()))

    def tick(self, person: Person, place: TakeDownPlace, done: bool) -> None:
        self.run(lambda: self._plan.withdrawals.tick(person.id, place, done=done))

    def take_out(self, person: Person, place: TakeDownPlace) -> None:
        self.run(lambda: self._plan.withdrawals.take_out(person.id, place))

    def wipe(self, person: Person) -> None:
        question = Question(
            self._window, self._theme, self.tr("Slette bildene for godt?"),
            self.tr("Bilder og filmer med personen slettes fra Elleve, med tekstfiler og småbilder, og tas ut av alle "
                    "innlegg. Andre som er på de samme bildene, mister dem også. Dette kan ikke angres."),
            verb=self.tr("Slett bildene"), keep=self.tr("Behold"), risky=True,
        )  # fmt: skip
        if question.ask() and self.run(lambda: self._plan.withdrawals.wipe_files(person.id)):
            self._session.tell(self.tr("Bildene er slettet."))

    def erase(self, person: Person) -> bool:
        question = Question(
            self._window, self._theme, self.tr("Slette alt om {name}?").format(name=person.name),
            self.tr("Navn, samtykker og skjemaer slettes. Det blir bare stående at noen ble slettet, og når. Bilder "
                    "med personen kan ikke brukes etterpå. Sikkerhetskopiene er låst og forsvinner av seg selv."),
            verb=self.tr("Slett alt"), keep=self.tr("Behold"), risky=True,
        )  # fmt: skip
        return question.ask() and self.run(lambda: self._plan.consents.erase(person.id))

    def show_about(self, person: Person) -> None:
        paper = about_person(self._plan, person)
        dialog = AboutDialog(self._window, self._theme, paper)
        dialog.print_wanted.connect(lambda: self.papers.print(paper))
        dialog.save_wanted.connect(lambda: self.papers.save(paper, self.tr("Lagret om en person")))
        dialog.exec()
        dialog.deleteLater()

    def print_form(self) -> None:
        """A blank form; the register need not be open."""
        dialog = FormDialog(self._window, self._theme)
        name = self.tr("Samtykkeskjema")
        dialog.print_wanted.connect(
            lambda: self.papers.print(blank_form(self._plan, child=dialog.child(), language=dialog.language()))
        )
        dialog.save_wanted.connect(
            lambda: self.papers.save(blank_form(self._plan, child=dialog.child(), language=dialog.language()), name)
        )
        dialog.exec()
        dialog.deleteLater()

    def print_filled(self, person: Person) -> None:
        last = person.consents[-1] if person.consents else None
        self.papers.save(filled_form(self._plan, person, last), self.tr("Samtykkeskjema"))

    def fetch_proof(self, proof_id: str) -> None:
        """A copy of a kept form, where the user says."""
        proof = self._plan.consents.proof(proof_id)
        if proof is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Hent ut skjemaet"), proof.name)
        if chosen:
            self.run(lambda: self._written(Path(chosen), proof.content))

    def change_password(self) -> bool:
        consents = self._plan.consents
        dialog = PasswordDialog(self._window, self._theme, consents.register.locked_by, self.slow)
        if not dialog.ask() or dialog.locked is None:
            return False
        locked = dialog.locked
        changed = self.run(lambda: consents.vault.use_password(locked))
        if changed:
            self._session.tell(self.tr("Passordet er endret."))
        return changed

    def change_settings(self) -> None:
        dialog = SettingsDialog(self._window, self._theme, self._plan.consents.settings)
        if dialog.ask():
            self.run(lambda: self._plan.consents.change_settings(**dialog.values()))

    def copy(self, words: str) -> None:
        QApplication.clipboard().setText(words)
        self._session.tell(self.tr("Adressen er kopiert."))

    def run(self, act: Callable[[], PlanChange | None]) -> bool:
        """Does it, lets the views follow, and tells what went wrong."""
        try:
            done = act()
        except AppError as problem:
            self._session.tell_problem(problem)
            return False
        if done is not None:
            self._session.follow(done)
        self.changed.emit()
        return True

    @property
    def _window(self) -> QWidget:
        return self._owner.window()

    @property
    def _theme(self):  # type: ignore[no-untyped-def]  # the look's own theme
        return self._appearance.theme

    def _kept_proof(self, person: Person, consent: Consent, source: Path) -> PlanChange | None:
        self._plan.consents.add_proof(person, consent, source)
        return None

    def _written(self, file: Path, content: bytes) -> None:
        from desktop.domain.errors import FileProblem, plain_reason

        try:
            file.write_bytes(content)
        except OSError as problem:
            raise FileProblem(self.tr("Skjemaet kunne ikke lagres der."), plain_reason(problem)) from problem
