"""What is done about one person from the register's views: seen, asked, withdrawn, taken down, erased."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain.consent import Person
from desktop.services.consents import ConsentService
from desktop.ui.consent.consent_acts import ConsentActs
from desktop.ui.consent.person_lines import Act, PersonLine
from desktop.ui.consent.person_view import PersonView
from desktop.ui.consent.picture_view import PictureView
from desktop.ui.consent.take_down_view import TakeDownView
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession


class PersonDesk(QObject):
    """`person_shown` and `down_shown` when one of its two views is to come into sight, `marked` when somebody on the
    picture has got a name, `post_opened` carries a post's id."""

    person_shown = Signal()
    down_shown = Signal()
    marked = Signal()
    post_opened = Signal(str)

    def __init__(self, session: PlanSession, acts: ConsentActs, picture: PictureView, theme: Theme) -> None:
        super().__init__(acts)
        self._session, self._acts, self._picture = session, acts, picture
        self._id = ""
        self.view = PersonView(self._consents.settings, theme, lambda: session.today)
        self.down = TakeDownView(theme)
        self._connect()

    @property
    def _consents(self) -> ConsentService:
        return self._session.open_plan.consents

    def show_person(self, person_id: str) -> None:
        person = self._consents.person(person_id)
        if person is not None:
            self._id = person_id
            self.view.show_person(person)
            self.person_shown.emit()

    def show_down(self, person_id: str) -> None:
        """What is to be taken down of somebody who has withdrawn."""
        person = self._consents.person(person_id)
        if person is not None:
            self._id = person_id
            self.down.show_person(person)
            self.down_shown.emit()

    def refresh(self, view: object) -> bool:
        """Shows the person again in that of its views; False when there is no such person any more."""
        person = self._consents.person(self._id)
        if person is not None:
            (self.view if view is self.view else self.down).show_person(person)
        return person is not None

    def forget(self) -> None:
        """Nothing of what was shown stays."""
        self._id = ""
        self.view.show_person(Person(id="", name=""))
        self.down.show_person(Person(id="", name=""))

    def new_person(self) -> None:
        person_id = self._acts.name_person()
        if person_id:
            self.show_person(person_id)

    def take_step(self, line: PersonLine) -> None:
        """The next step for somebody in the picture."""
        medium, post = self._picture.medium, self._picture.post
        person = self._consents.person(line.person)
        if line.act == Act.NAME:
            if person_id := self._acts.name_person():
                self._picture.put_person(line.number, person_id)
                self.marked.emit()
        elif person is None or medium is None or post is None:
            return
        elif line.act == Act.ANSWER:
            self._acts.ask_answer(person)
        elif line.act == Act.CONSENT:
            self._acts.write_consent(person, post=post, medium=medium.digest)
        elif line.act == Act.PERSON:
            self.show_person(person.id)
        elif line.act == Act.SWAP:
            self.post_opened.emit(post.id)

    def _connect(self) -> None:
        view, down, acts = self.view, self.down, self._acts
        view.edited.connect(acts.save)
        view.consent_wanted.connect(self._on_consent)
        view.proof_wanted.connect(acts.fetch_proof)
        view.withdrawal_wanted.connect(self._on_withdraw)
        view.form_wanted.connect(lambda: self._with_person(acts.print_filled))
        view.about_wanted.connect(lambda: self._with_person(acts.show_about))
        view.erasure_wanted.connect(self._on_erase)
        down.ticked.connect(lambda place, done: self._with_person(lambda one: acts.tick(one, place, done)))
        down.take_out_wanted.connect(lambda place: self._with_person(lambda one: acts.take_out(one, place)))
        down.post_wanted.connect(self.post_opened)
        down.address_wanted.connect(acts.copy)
        down.wiping_wanted.connect(lambda: self._with_person(acts.wipe))
        down.erasure_wanted.connect(self._on_erase)

    def _with_person(self, act: Callable[[Person], object]) -> None:
        """What is typed is saved first."""
        self.view.save_now()
        person = self._consents.person(self._id)
        if person is not None:
            act(person)

    def _on_consent(self, consent: object) -> None:
        self._with_person(lambda one: self._acts.write_consent(one, consent))  # type: ignore[arg-type]  # a Consent or None
        self.view.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_withdraw(self) -> None:
        self._with_person(lambda one: self.show_down(one.id) if self._acts.withdraw(one) else None)

    def _on_erase(self) -> None:
        self._with_person(self._erase)

    def _erase(self, person: Person) -> None:
        if self._acts.erase(person):
            self._session.tell(self.tr("Alt om personen er slettet."))
