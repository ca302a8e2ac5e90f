"""The place «Samtykke»: the locked door, and behind it pictures, persons and what has to be taken down."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.consent import Person
from desktop.services.register import RegisterState
from desktop.ui.consent.code_sheet import CodeSheet
from desktop.ui.consent.consent_acts import ConsentActs
from desktop.ui.consent.consent_bar import ConsentBar
from desktop.ui.consent.door import Door
from desktop.ui.consent.gate import Gate
from desktop.ui.consent.idle_lock import IdleLock
from desktop.ui.consent.overview import DOWN, PEOPLE, Overview
from desktop.ui.consent.person_lines import Act, PersonLine
from desktop.ui.consent.person_view import PersonView
from desktop.ui.consent.picture_view import PictureView
from desktop.ui.consent.take_down_view import TakeDownView
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.widgets.parts import ground


class ConsentPage(PlacePage):
    """Opens where it was left: `show_picture` leads to one picture of a post, and back to that post."""

    def __init__(self, session: PlanSession, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._session = session
        self._appearance = appearance
        self._plan = session.open_plan
        self._waiting: tuple[str, str] | None = None  # the picture to show when the door is opened
        self._from_post = ""
        self._person_id = ""
        self._before_person: QWidget | None = None
        self.idle = IdleLock(self)
        self.acts = ConsentActs(session, appearance, self)
        self._build(appearance.theme)
        self._connect()
        self.show_theme(appearance.theme)

    def show_picture(self, post_id: str, media_id: str) -> None:
        """The picture of the post, as soon as the register is open; «back» leads to the post."""
        self._from_post = post_id
        self._waiting = (post_id, media_id)
        self._enter()

    def refresh(self) -> None:
        """Follows the plan; what is being looked at stays."""
        state = self._plan.consents.state
        if state != RegisterState.OPEN:
            door = {"none"} if state == RegisterState.NONE else {"locked", "code", "damaged"}
            if self._stack.currentWidget() is not self.gate or self.gate.mode not in door:
                self._enter()  # else what is typed at the door stays
        elif self._stack.currentWidget() is self.gate:
            self._enter()
        else:
            self._show_again()
        self.waiting_changed.emit(self._plan.consent_watch.waiting())

    def show_theme(self, theme: Theme) -> None:
        self.bar.show_theme(theme)
        for one in (self.gate, self.code, self.overview, self.picture, self.person, self.down):
            one.show_theme(theme)

    def show_kind(self, kind: str) -> None:
        self.bar.show_kind(kind)
        self.picture.show_kind(kind)

    def save_now(self) -> bool:
        self.person.save_now()
        return True

    def stop(self) -> None:
        self.idle.stop()
        self.acts.slow.wait()
        self.overview.stop()
        self.picture.stop()
        self.acts.papers.wait()

    def lock(self) -> None:
        """Closes the door: nothing of the register stays on the screen, nor in a dialog about it."""
        self.person.save_now()
        for dialog in self.window().findChildren(QDialog):
            if type(dialog).__module__.startswith("desktop.ui.consent"):
                dialog.reject()
        self.idle.stop()
        self.door.forget()
        self._plan.consents.lock()
        self._forget_shown()
        self._enter()

    def shown(self) -> QWidget | None:
        """The view in sight."""
        return self._stack.currentWidget()

    def showEvent(self, event: QShowEvent) -> None:
        """A new visit: the way back to a post belongs to the one who comes from it."""
        super().showEvent(event)
        self._from_post = ""
        self._show_bar()

    def _build(self, theme: Theme) -> None:
        consents = self._plan.consents
        self.bar = ConsentBar(theme)
        self.gate, self.code = Gate(theme), CodeSheet(theme)
        self.door = Door(self.gate, self.code, self.acts, self._session, self._appearance)
        self.overview = Overview(self._session, theme)
        self.picture = PictureView(self._session, theme)
        self.person = PersonView(consents.settings, theme, lambda: self._session.today)
        self.down = TakeDownView(theme)
        self._stack = QStackedWidget()
        for view in (self.gate, self.code, self.overview, self.picture, self.person, self.down):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.gate.show_mode("none")

    def _connect(self) -> None:
        self.bar.menu_wanted.connect(self.menu_wanted)
        self.bar.back_pressed.connect(self._on_back)
        self.bar.turned.connect(self.picture.turn)
        self.bar.lock_pressed.connect(self.lock)
        self.bar.form_pressed.connect(self.acts.print_form)
        self.bar.more_pressed.connect(self._on_more)
        self.door.opened.connect(self._enter)
        self.door.code_shown.connect(lambda: self._show(self.code))
        self.door.left.connect(self._enter)
        self.acts.changed.connect(self._show_again)
        self._connect_views()
        self.idle.minutes_left.connect(self.bar.show_left)
        self.idle.ran_out.connect(self.lock)

    def _connect_views(self) -> None:
        self.overview.picture_opened.connect(self._on_picture)
        self.overview.person_opened.connect(self._on_person)
        self.overview.down_opened.connect(self._on_down)
        self.overview.person_wanted.connect(self._on_new_person)
        self.picture.acted.connect(self._on_act)
        self.picture.opened.connect(lambda line: self._on_person(line.person))
        self.picture.turned.connect(self._show_bar)
        view = self.person
        view.edited.connect(self.acts.save)
        view.consent_wanted.connect(self._on_consent)
        view.proof_wanted.connect(self.acts.fetch_proof)
        view.withdrawal_wanted.connect(self._on_withdraw)
        view.form_wanted.connect(lambda: self._with_person(self.acts.print_filled))
        view.about_wanted.connect(lambda: self._with_person(self.acts.show_about))
        view.erasure_wanted.connect(self._on_erase)
        down = self.down
        down.ticked.connect(lambda place, done: self._with_shown(lambda one: self.acts.tick(one, place, done)))
        down.take_out_wanted.connect(lambda place: self._with_shown(lambda one: self.acts.take_out(one, place)))
        down.post_wanted.connect(self.post_opened)
        down.address_wanted.connect(self.acts.copy)
        down.wiping_wanted.connect(lambda: self._with_shown(self.acts.wipe))
        down.erasure_wanted.connect(self._on_erase)

    # The door

    def _enter(self) -> None:
        """Shows what the register's state allows."""
        state = self._plan.consents.state
        if state != RegisterState.OPEN:
            if not self.gate.busy:
                self.gate.show_mode("none" if state == RegisterState.NONE else "locked")
            self._show(self.gate)
        elif self._waiting is not None and self.picture.show_picture(*self._waiting):
            self._waiting = None
            self._show(self.picture)
        else:
            self._waiting = None
            self.overview.refresh()
            self._show(self.overview)

    def _begin(self) -> None:
        self.idle.start(self._plan.consents.settings.lock_minutes)
        self.waiting_changed.emit(self._plan.consent_watch.waiting())

    # What is shown

    def _show(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        if view is not self.gate and not self.idle.running:
            self._begin()
        self._show_bar()
        focus = getattr(view, "focus_first", None)
        if focus is not None and self.isVisible():
            focus()

    def _show_bar(self) -> None:
        view = self._stack.currentWidget()
        opened = self._plan.consents.state == RegisterState.OPEN
        title, place = self.tr("Samtykke"), (0, 0)
        if view is self.picture and self.picture.post is not None:
            title, place = self.picture.post.title or self.tr("Uten tittel"), self.picture.place()
        elif view is self.person and self.person.person is not None:
            title = self.person.person.name
        elif view is self.down:
            title = self.tr("Ta ned")
        back = bool(self._from_post) or view in (self.picture, self.person, self.down)
        self.bar.show_state(title, place, opened=opened, back=back and view is not self.code)

    def _show_again(self) -> None:
        """What is in sight, as it now is."""
        view = self._stack.currentWidget()
        consents = self._plan.consents
        if consents.state != RegisterState.OPEN:
            return
        if view is self.overview:
            self.overview.refresh()
        elif view is self.picture:
            if self.picture.post is not None:
                self.picture.refresh()
            if self.picture.post is None:
                self._to_overview()
        elif view in (self.person, self.down):
            shown = consents.person(self._person_id)
            if shown is None:
                self._to_overview()
            elif view is self.person:
                self.person.show_person(shown)
            else:
                self.down.show_person(shown)
        self._show_bar()
        self.waiting_changed.emit(self._plan.consent_watch.waiting())

    def _to_overview(self) -> None:
        self.overview.refresh()
        self._show(self.overview)

    def _forget_shown(self) -> None:
        self._person_id = ""
        self.picture.forget()
        self.overview.forget()
        self.person.show_person(Person(id="", name=""))
        self.down.show_person(Person(id="", name=""))

    def _on_picture(self, post_id: str, media_id: str) -> None:
        if self.picture.show_picture(post_id, media_id):
            self._show(self.picture)

    def _on_person(self, person_id: str) -> None:
        person = self._plan.consents.person(person_id)
        if person is None:
            return
        self._person_id = person_id
        self._before_person = self._stack.currentWidget()
        self.person.show_person(person)
        self._show(self.person)

    def _on_down(self, person_id: str) -> None:
        person = self._plan.consents.person(person_id)
        if person is not None:
            self._person_id = person_id
            self.down.show_person(person)
            self._show(self.down)

    def _on_new_person(self) -> None:
        person_id = self.acts.name_person()
        if person_id:
            self._on_person(person_id)

    def _on_act(self, line: PersonLine) -> None:
        """The next step for somebody in the picture; then the keyboard stands at the next who stops «Klar»."""
        self._act(line)
        if self._stack.currentWidget() is self.picture and self.isVisible():
            self.picture.focus_first()

    def _act(self, line: PersonLine) -> None:
        medium, post = self.picture.medium, self.picture.post
        person = self._plan.consents.person(line.person)
        if line.act == Act.NAME:
            if person_id := self.acts.name_person():
                self.picture.put_person(line.number, person_id)
                self._show_again()
        elif person is None or medium is None or post is None:
            return
        elif line.act == Act.ANSWER:
            self.acts.ask_answer(person)
        elif line.act == Act.CONSENT:
            self.acts.write_consent(person, post=post, medium=medium.digest)
        elif line.act == Act.PERSON:
            self._on_person(person.id)
        elif line.act == Act.SWAP:
            self.post_opened.emit(post.id)

    def _on_consent(self, consent: object) -> None:
        self.person.save_now()
        self._with_person(lambda one: self.acts.write_consent(one, consent))  # type: ignore[arg-type]  # a Consent or None
        self.person.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_withdraw(self) -> None:
        self.person.save_now()
        person = self._plan.consents.person(self._person_id)
        if person is not None and self.acts.withdraw(person):
            self._on_down(person.id)

    def _on_erase(self) -> None:
        person = self._plan.consents.person(self._person_id)
        if person is not None and self.acts.erase(person):
            self._session.tell(self.tr("Alt om personen er slettet."))

    def _with_person(self, act) -> None:  # type: ignore[no-untyped-def]  # takes a Person
        self.person.save_now()
        self._with_shown(act)

    def _with_shown(self, act) -> None:  # type: ignore[no-untyped-def]  # takes a Person
        person = self._plan.consents.person(self._person_id)
        if person is not None:
            act(person)

    def _on_back(self) -> None:
        self.save_now()
        view = self._stack.currentWidget()
        if view is self.person and self._before_person is self.picture and self.picture.post is not None:
            self.picture.refresh()
            self._show(self.picture)
        elif view in (self.person, self.down):
            self._to_overview()
            self.overview.show_tab(PEOPLE if view is self.person else DOWN)
        elif self._from_post:
            post_id, self._from_post = self._from_post, ""
            self.post_opened.emit(post_id)
        else:
            self._to_overview()

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Mer"))
        menu.addAction(self.tr("Skjema til utskrift …"), self.acts.print_form)
        if self._plan.consents.state == RegisterState.OPEN:
            menu.addAction(self.tr("Alle bilder og personer"), self._to_overview)
            menu.addAction(self.tr("Endre passordet …"), self.acts.change_password)
            menu.addAction(self.tr("Ny gjenopprettingskode"), self.door.show_new_code)
            menu.addAction(self.tr("Innstillinger for samtykke …"), self._on_settings)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.bar.more.mapToGlobal(self.bar.more.rect().bottomLeft()))

    def _on_settings(self) -> None:
        self.acts.change_settings()
        self.idle.start(self._plan.consents.settings.lock_minutes)
