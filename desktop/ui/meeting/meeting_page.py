"""Meeting mode: full screen, large type, one post after the other, decisions by one key."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.finding import Finding
from desktop.domain.month import Month
from desktop.domain.post import Post, Status
from desktop.services import meeting
from desktop.ui.editor.thumbnails import Thumbnails
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.meeting.choices import STATUSES, Choices
from desktop.ui.meeting.meeting_bar import MeetingBar
from desktop.ui.meeting.meeting_foot import MeetingFoot
from desktop.ui.meeting.post_sheet import PostSheet
from desktop.ui.session import Message, PlanSession
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.translations import told
from desktop.ui.widgets.parts import ground
from desktop.ui.widgets.words_dialog import WordsDialog

KNOWN = timedelta(days=180)  # names that stand on posts this far away are known
# Buttons take the arrows for themselves, so that these are shortcuts.
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1}


class MeetingPage(PlacePage):
    """Goes through the posts of the month the calendar shows."""

    alone = True

    def __init__(self, session: PlanSession, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._session, self._appearance = session, appearance
        self._month = Month.of(session.today)
        self._post_id = ""
        self._pictures = Thumbnails(session.open_plan.media, self)
        self._build(appearance.theme)
        self._connect()
        self.show_theme(appearance.theme)

    def enter(self, month: Month) -> None:
        """Begins the meeting at the first post of the month that is not out yet, else the first."""
        self._month = month
        posts = self.posts()
        first = next((post for post in posts if post.status != Status.PUBLISHED), next(iter(posts), None))
        self._post_id = first.id if first else ""
        self.foot.clear()
        self.refresh()
        self.foot.forward.setFocus(Qt.FocusReason.OtherFocusReason)

    def posts(self) -> tuple[Post, ...]:
        return self._session.open_plan.plan.month(self._month)

    def refresh(self) -> None:
        posts = self.posts()
        place = next((number for number, post in enumerate(posts) if post.id == self._post_id), 0)
        self.bar.show_place(self._month, place, len(posts))
        if not posts:
            self._post_id = ""
            self.choices.show_post(None, ())
            self.sheet.show_nothing(
                self.tr("Ingen innlegg ennå"), self.tr("Måneden er tom. Trykk Esc og legg inn det første.")
            )
            return
        self._show_post(posts[place])

    def show_theme(self, theme: Theme) -> None:
        for part in (self.bar, self.sheet, self.choices, self.foot):
            part.show_theme(theme)

    def show_kind(self, kind: str) -> None:
        self.bar.show_kind(kind)
        self.sheet.show_kind(kind)
        # In a narrow window the choices scroll with the post, so that it has room to be read.
        narrow = kind in ("narrow", "single")
        self.foot.stand(beside=not narrow)
        if narrow:
            self.sheet.put_below(self.choices)
        else:
            self._below_row.insertWidget(0, self.choices, 1)

    def stop(self) -> None:
        self._pictures.wait()

    def step(self, steps: int) -> None:
        posts = self.posts()
        place = next((number for number, post in enumerate(posts) if post.id == self._post_id), 0) + steps
        if 0 <= place < len(posts):
            self._post_id = posts[place].id
            self.foot.clear()
            self.refresh()
        elif posts:
            last, first = self.tr("Dette er det siste innlegget."), self.tr("Dette er det første innlegget.")
            self.foot.say(last if steps > 0 else first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self._decide_by(event.text().upper()):
            super().keyPressEvent(event)

    def _decide_by(self, letter: str) -> bool:
        """True when the key belongs to a choice."""
        if letter.isdigit() and 1 <= int(letter) <= len(STATUSES):
            self._on_status(STATUSES[int(letter) - 1])
            return True
        name = next(
            (name for name, key in meeting.letters_for(tuple(self.choices.people)).items() if key == letter), ""
        )
        if name:
            self._on_person(name)
        return bool(name)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar, self.sheet = MeetingBar(theme), PostSheet(theme)
        self.choices, self.foot = Choices(theme), MeetingFoot(theme)
        column.addWidget(self.bar)
        column.addWidget(self.sheet, 1)
        below = ground(QWidget(), "rail", "top")
        self._below_row = QHBoxLayout(below)
        self._below_row.setContentsMargins(0, 1, 0, 0)
        self._below_row.setSpacing(0)
        self._below_row.addWidget(self.choices, 1)
        self._below_row.addWidget(self.foot)
        column.addWidget(below)

    def _connect(self) -> None:
        self.bar.end_wanted.connect(self.left)
        self.sheet.note_wanted.connect(self._on_note)
        self.choices.status_chosen.connect(self._on_status)
        self.choices.person_chosen.connect(self._on_person)
        self.choices.name_wanted.connect(self._on_name_wanted)
        self.foot.step_wanted.connect(self.step)
        self._pictures.arrived.connect(self._on_picture)
        for key, steps in STEPS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.step, steps))
        self._session.message_posted.connect(self._on_message)

    def _show_post(self, post: Post) -> None:
        self._post_id = post.id
        plan = self._session.open_plan
        stopped = plan.assessor.blockers(meeting.decided(post, Status.READY).posts[0].after or post)
        self.sheet.show_post(post, plan.assessor.draft(post))
        near = plan.store.posts_between(self._month.first - KNOWN, self._month.last + KNOWN)
        self.choices.show_post(post, meeting.people_in_charge(near), stopped[0].title if stopped else "")
        if post.media:
            self._pictures.wish(post.media[0])

    def _post(self) -> Post | None:
        return self._session.open_plan.plan.post(self._post_id) if self._post_id else None

    def _on_status(self, status: Status) -> None:
        post = self._post()
        if post is not None and post.status != status:
            self._session.do(meeting.decided(post, status))

    def _on_person(self, name: str) -> None:
        post = self._post()
        if post is not None and post.author != name:
            self._session.do(meeting.with_author(post, name))

    def _on_name_wanted(self) -> None:
        name = WordsDialog(
            self, self._appearance.theme, self.tr("Hvem har ansvaret?"),
            self.tr("Navnet blir stående som et valg i møtet."), field=self.tr("Navn"), verb=self.tr("Bruk navnet"),
        ).ask()  # fmt: skip
        if name:
            self._on_person(name)

    def _on_note(self, finding: Finding) -> None:
        words = WordsDialog(
            self, self._appearance.theme, self.tr("Noter som sak"),
            self.tr("Saken kommer på lista over det dere skal ordne."), field=self.tr("Hva skal gjøres?"),
            words=told(finding.title), verb=self.tr("Noter"),
        ).ask()  # fmt: skip
        if words:
            self._session.do(meeting.noted(self._month, words, self._session.today, self._post()))

    def _on_picture(self, media_id: str, picture: QPixmap) -> None:
        post = self._post()
        if post is not None and post.media and post.media[0].id == media_id:
            self.sheet.show_picture(picture)

    def _on_message(self, message: Message) -> None:
        if self.isVisible():
            # After the page has been shown anew by the same change.
            QTimer.singleShot(0, self, lambda: self.foot.say(message.words))
