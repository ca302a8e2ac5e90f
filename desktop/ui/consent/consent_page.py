"""The place «Samtykke»: the locked door, and behind it pictures, persons and what has to be taken down."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.services.register import RegisterState
from desktop.ui.consent.code_sheet import CodeSheet
from desktop.ui.consent.consent_acts import ConsentActs
from desktop.ui.consent.consent_bar import ConsentBar
from desktop.ui.consent.consent_menu import open_menu
from desktop.ui.consent.dialogs import leave_dialogs
from desktop.ui.consent.door import Door
from desktop.ui.consent.gate import Gate
from desktop.ui.consent.idle_lock import IdleLock
from desktop.ui.consent.name_sealer import NameSealer
from desktop.ui.consent.overview import DOWN, PEOPLE, Overview
from desktop.ui.consent.person_desk import PersonDesk
from desktop.ui.consent.person_lines import PersonLine
from desktop.ui.consent.picture_view import PictureView
from desktop.ui.consent.unanswered_view import UnansweredView
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
        self._before_person: QWidget | None = None
        self.sealer = NameSealer(session, self)
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
        state, shown = self._plan.consents.state, self._stack.currentWidget()
        if shown is self.unanswered:
            self.unanswered.refresh()
        elif state != RegisterState.OPEN:
            door = {"none"} if state == RegisterState.NONE else {"locked", "code", "damaged"}
            if shown is not self.gate or self.gate.mode not in door:
                self._enter()  # else what is typed at the door stays
            self._show_unanswered()
        elif shown is self.gate:
            self._enter()
        else:
            self._show_again()
        self._tell_waiting()

    def show_theme(self, theme: Theme) -> None:
        self.bar.show_theme(theme)
        for view in self._views:
            view.show_theme(theme)

    def show_kind(self, kind: str) -> None:
        self.bar.show_kind(kind)
        for view in (self.picture, self.overview, self.unanswered):
            view.show_kind(kind)

    def save_now(self) -> bool:
        self.person.save_now()
        return True

    def stop(self) -> None:
        self.idle.stop()
        self.acts.slow.wait()
        self.sealer.wait()
        for view in (self.overview, self.picture, self.unanswered):
            view.stop()
        self.acts.papers.wait()

    def lock(self) -> None:
        """Closes the door: nothing of the register stays on the screen, nor in a dialog about it."""
        self.person.save_now()
        leave_dialogs(self.window())
        self.idle.stop()
        self.door.forget()
        self._plan.consents.lock()
        self._forget_shown()
        self._enter()
        self._session.know_more()  # names of comment writers are locked too
        self._session.tell(self.tr("Samtykkeregisteret er låst."))  # in place of a message that may tell a name

    def shown(self) -> QWidget | None:
        """The view in sight."""
        return self._stack.currentWidget()

    def showEvent(self, event: QShowEvent) -> None:
        """A new visit: the way back to a post belongs to the one who comes from it."""
        super().showEvent(event)
        self._from_post = ""
        self._show_bar()

    def _build(self, theme: Theme) -> None:
        self.bar = ConsentBar(theme)
        self.gate, self.code = Gate(theme), CodeSheet(theme)
        self.door = Door(self.gate, self.code, self.acts, self._session, self._appearance)
        self.overview = Overview(self._session, theme)
        self.unanswered = UnansweredView(self._session, theme)
        self.picture = PictureView(self._session, theme)
        self.desk = PersonDesk(self._session, self.acts, self.picture, theme)
        self.person, self.down = self.desk.view, self.desk.down
        self._views = (
            self.gate, self.code, self.overview, self.unanswered, self.picture, self.person, self.down,
        )  # fmt: skip
        self._stack = QStackedWidget()
        for view in self._views:
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
        self.gate.unanswered_wanted.connect(self._on_unanswered)
        self.door.opened.connect(self._enter)
        self.door.entered.connect(self.sealer.seal)
        self.door.code_shown.connect(lambda: self._show(self.code))
        self.door.left.connect(self._enter)
        self.acts.changed.connect(self._show_again)
        self.idle.minutes_left.connect(self.bar.show_left)
        self.idle.ran_out.connect(self.lock)
        self._connect_views()

    def _connect_views(self) -> None:
        self.overview.picture_opened.connect(self._on_picture)
        self.overview.person_opened.connect(self.desk.show_person)
        self.overview.down_opened.connect(self.desk.show_down)
        self.overview.person_wanted.connect(self.desk.new_person)
        self.unanswered.marking_wanted.connect(self._on_marking)
        self.picture.acted.connect(self._on_act)
        self.picture.opened.connect(lambda line: self.desk.show_person(line.person))
        self.picture.turned.connect(self._show_bar)
        self.desk.person_shown.connect(self._on_person)
        self.desk.down_shown.connect(lambda: self._show(self.down))
        self.desk.marked.connect(self._show_again)
        self.desk.post_opened.connect(self.post_opened)

    # The door

    def _enter(self) -> None:
        """Shows what the register's state allows."""
        state = self._plan.consents.state
        if state != RegisterState.OPEN:
            if not self.gate.busy:
                self.gate.show_mode("none" if state == RegisterState.NONE else "locked")
            self._show_unanswered()
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
        self._tell_waiting()

    def _show_unanswered(self) -> None:
        """The way past the door to what is no secret."""
        self.gate.show_unanswered(len(self._plan.consent_watch.unanswered()))

    def _tell_waiting(self) -> None:
        self.waiting_changed.emit(self._plan.consent_watch.waiting())

    # What is shown

    def _show(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        if self._plan.consents.state == RegisterState.OPEN and not self.idle.running:
            self._begin()
        self._show_bar()
        focus = getattr(view, "focus_first", None)
        if focus is not None and self.isVisible():
            focus()

    def _show_bar(self) -> None:
        view = self._stack.currentWidget()
        opened = self._plan.consents.state == RegisterState.OPEN
        place = self.picture.place() if view is self.picture else (0, 0)
        back = bool(self._from_post) or view in (self.picture, self.person, self.down, self.unanswered)
        self.bar.show_state(self._title(), place, opened=opened, back=back and view is not self.code)

    def _title(self) -> str:
        view = self._stack.currentWidget()
        if view is self.picture and self.picture.post is not None:
            return self.picture.post.title or self.tr("Uten tittel")
        if view is self.person and self.person.person is not None:
            return self.person.person.name
        if view is self.down:
            return self.tr("Ta ned")
        return self.tr("Ikke svart på") if view is self.unanswered else self.tr("Samtykke")

    def _show_again(self) -> None:
        """What is in sight, as it now is."""
        view = self._stack.currentWidget()
        if self._plan.consents.state != RegisterState.OPEN:
            return
        if view is self.overview:
            self.overview.refresh()
        elif view is self.picture:
            self.picture.refresh()
            if self.picture.post is None:
                self._to_overview()
        elif view in (self.person, self.down) and not self.desk.refresh(view):
            self._to_overview()
        self._show_bar()
        self._tell_waiting()

    def _to_overview(self) -> None:
        self.overview.refresh()
        self._show(self.overview)

    def _forget_shown(self) -> None:
        self.picture.forget()
        self.overview.forget()
        self.desk.forget()

    def _on_picture(self, post_id: str, media_id: str) -> None:
        if self.picture.show_picture(post_id, media_id):
            self._show(self.picture)

    def _on_unanswered(self) -> None:
        self.unanswered.refresh()
        self._show(self.unanswered)

    def _on_marking(self, post_id: str, media_id: str) -> None:
        """From the list before the door: marks are in the plan, but who it is takes the register."""
        self._waiting = (post_id, media_id)
        self._enter()

    def _on_person(self) -> None:
        self._before_person = self._stack.currentWidget()
        self._show(self.person)

    def _on_act(self, line: PersonLine) -> None:
        """The next step for somebody in the picture; then the keyboard stands at the next who stops «Klar»."""
        self.desk.take_step(line)
        if self._stack.currentWidget() is self.picture and self.isVisible():
            self.picture.focus_first()

    def _on_back(self) -> None:
        self.save_now()
        view = self._stack.currentWidget()
        if view is self.person and self._before_person is self.picture and self.picture.post is not None:
            self.picture.refresh()
            self._show(self.picture)
        elif view in (self.person, self.down):
            self._to_overview()
            self.overview.show_tab(PEOPLE if view is self.person else DOWN)
        elif view is self.unanswered:
            self._enter()
        elif self._from_post:
            post_id, self._from_post = self._from_post, ""
            self.post_opened.emit(post_id)
        else:
            self._to_overview()

    def _on_more(self) -> None:
        opened = [
            (self.tr("Alle bilder og personer"), self._to_overview),
            (self.tr("Endre passordet …"), self.acts.change_password),
            (self.tr("Ny gjenopprettingskode"), self.door.show_new_code),
            (self.tr("Innstillinger for samtykke …"), self._on_settings),
        ]
        behind = opened if self._plan.consents.state == RegisterState.OPEN else []
        open_menu(self.bar.more, [(self.tr("Skjema til utskrift …"), self.acts.print_form), *behind])

    def _on_settings(self) -> None:
        self.acts.change_settings()
        self.idle.start(self._plan.consents.settings.lock_minutes)
