"""One picture of a post with the persons in it: who is seen, who stops «Klar», and the next step for each."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.consent import Person
from desktop.domain.finding import Severity
from desktop.domain.media import Media, MediaKind, PersonMark
from desktop.domain.post import Post
from desktop.services.media import replaced
from desktop.ui.consent.mark_changes import with_marks, with_person, without_mark
from desktop.ui.consent.media_look import MediaLook
from desktop.ui.consent.people_panel import PeoplePanel
from desktop.ui.consent.person_lines import PersonLine, person_line, unknown_line
from desktop.ui.consent.person_row import PersonRow
from desktop.ui.consent.picture_fields import PictureFields
from desktop.ui.consent.thumb_strip import ThumbStrip
from desktop.ui.consent.two_parts import TwoParts
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.widgets.parts import button, label, show_theme_below


class PictureView(QWidget):
    """`acted` carries the PersonLine whose next step is taken, `opened` that of a person to see all about, `turned`
    nothing: another picture of the post is shown."""

    acted = Signal(object)
    opened = Signal(object)
    turned = Signal()

    def __init__(self, session: PlanSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._post: Post | None = None
        self._media_id = ""
        self._showing = False
        self._build()
        self._connect()
        self.show_theme(theme)

    @property
    def post(self) -> Post | None:
        return self._post

    @property
    def medium(self) -> Media | None:
        """The picture or film that is shown."""
        items = self._post.media if self._post else ()
        return next((one for one in items if one.id == self._media_id), None)

    @property
    def rows(self) -> Sequence[PersonRow]:
        return self.panel.rows

    def place(self) -> tuple[int, int]:
        """(number of the picture from 1, how many there are); (0, 0) where nothing is shown."""
        items = self._post.media if self._post else ()
        ids = [one.id for one in items]
        return (ids.index(self._media_id) + 1, len(ids)) if self._media_id in ids else (0, 0)

    def show_picture(self, post_id: str, media_id: str = "") -> bool:
        """False when the post or its pictures are gone."""
        post = self._session.open_plan.plan.post(post_id)
        if post is None or not post.media:
            self._post = None
            return False
        self._post = post
        if media_id or self._media_id not in {one.id for one in post.media}:
            known = {one.id for one in post.media}
            self._media_id = media_id if media_id in known else post.media[0].id
        self._show()
        return True

    def turn(self, steps: int) -> None:
        """To the picture before or after."""
        if self._post is not None:
            number, count = self.place()
            self._turn_to((number - 1 + steps) % count)

    def refresh(self) -> None:
        if self._post is not None:
            self.show_picture(self._post.id)

    def forget(self) -> None:
        """Nothing of what was shown stays."""
        self._post, self._media_id = None, ""
        self.panel.forget()
        self.look.forget()

    def focus_first(self) -> None:
        """At the first person who stops «Klar»."""
        stopping = self.panel.first_step()
        first: QWidget = self.add if stopping is None or stopping.step is None else stopping.step
        if stopping is not None:
            self._on_lit(stopping.line.number)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_kind(self, kind: str) -> None:
        """Side by side where there is room, else one under the other."""
        self._parts.put_beside(kind in ("full", "drawer"))
        self._size_parts()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.look, self.panel, self.thumbs, self.fields):
            part.show_theme(theme)
        self._left.setContentsMargins(theme.gap(24), theme.gap(20), theme.gap(24), theme.gap(16))
        self._left.setSpacing(theme.gap(12))
        self._size_parts()
        show_theme_below(self, theme)
        if self._post is not None:
            self._show()

    def stop(self) -> None:
        self.look.wait()

    def _size_parts(self) -> None:
        self._parts.set_least(self._theme.px(340))
        self.picture.setMinimumHeight(self._theme.px(300) if self._parts.beside else self._theme.px(240))

    def _build(self) -> None:
        self.look = MediaLook(self._session, self._theme)
        self.picture = self.look.picture
        self._count = label("", "strong")
        self._registered = label("", "meta")
        self.add = button(self.tr("Merk en person"), self.picture.add_mark, icon="plus")
        self.thumbs = ThumbStrip(self._severity_of, self._theme)
        self.panel = PeoplePanel(self._theme)
        self.fields = PictureFields(self._theme)
        counts = QHBoxLayout()
        counts.addWidget(self._count)
        counts.addWidget(self._registered)
        counts.addStretch()
        counts.addWidget(self.add)
        left = QWidget()
        self._left = QVBoxLayout(left)
        self._left.addWidget(self.look, 1)
        self._left.addLayout(counts)
        self._left.addWidget(self.thumbs)
        self._left.addWidget(self.fields)
        self._parts = TwoParts(left, self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts)

    def _connect(self) -> None:
        self.picture.chosen.connect(self._on_chosen)
        self.picture.marks_changed.connect(self._on_marks)
        self.picture.removal_wanted.connect(self._remove)
        self.panel.acted.connect(self.acted)
        self.panel.opened.connect(self.opened)
        self.panel.removal_wanted.connect(lambda line: self._remove(line.number - 1))
        self.panel.lit.connect(self._on_lit)
        self.thumbs.currentRowChanged.connect(self._on_thumb)
        self.fields.edited.connect(self._change)
        self.look.small_arrived.connect(self.thumbs.show_small)

    def _show(self) -> None:
        medium, post = self.medium, self._post
        if medium is None or post is None:
            return
        self._showing = True
        self._show_lines(post, medium)
        self.fields.show_medium(medium)
        self.thumbs.show_post(post, self._media_id)
        for one in post.media:
            self.look.wish_small(one)
        self.look.show_medium(medium)
        self._showing = False

    def lines(self) -> list[PersonLine]:
        """How everybody marked stands, in the order of the marks."""
        medium, post = self.medium, self._post
        if medium is None or post is None:
            return []
        consents = self._session.open_plan.consents
        settings, today = consents.settings, self._session.today
        made = []
        for number, mark in enumerate(medium.persons, 1):
            person: Person | None = consents.person(mark.person)
            known = person_line(number, person, post, medium, settings, today) if person else unknown_line(number)
            made.append(replace(known, when=mark.moment))
        return made

    def _show_lines(self, post: Post, medium: Media) -> None:
        lines = self.lines()
        self.picture.show_marks(medium.persons, lines)
        self.panel.show_people(post, medium, lines)
        self._light(self.picture.current + 1)
        seen, registered = medium.seen, medium.registered
        film = medium.kind == MediaKind.VIDEO
        where = self.tr("i filmen") if film else self.tr("i bildet")
        many = self.tr("1 person {where}") if seen == 1 else self.tr("{count} personer {where}")
        self._count.setText(many.format(count=seen, where=where))
        self._registered.setText(self.tr("{count} registrert").format(count=registered))

    def _severity_of(self, media_id: str) -> Severity:
        post = self._post
        if post is None:
            return Severity.FINE
        findings = self._session.open_plan.consent_watch.stops(post)
        return Severity.BLOCKS if any(one.media == media_id for one in findings) else Severity.FINE

    def _on_chosen(self, place: int) -> None:
        self._go_to_mark(place)
        self._light(place + 1)

    def _go_to_mark(self, place: int) -> None:
        marks = self.medium.persons if self.medium else ()
        if 0 <= place < len(marks):
            self.look.go_to(marks[place])

    def _on_thumb(self, row: int) -> None:
        if row >= 0:
            self._turn_to(row)

    def _turn_to(self, place: int) -> None:
        if self._post is not None and 0 <= place < len(self._post.media):
            self._media_id = self._post.media[place].id
            self._show()
            self.turned.emit()

    def _on_lit(self, number: int) -> None:
        self.picture.choose(number - 1)
        self._go_to_mark(number - 1)
        self._light(number)

    def _light(self, number: int) -> None:
        row = self.panel.light(number)
        if row is not None:
            self._parts.bring_into_sight(row)

    def _on_marks(self, marks: tuple[PersonMark, ...]) -> None:
        self._change("marks", lambda one: with_marks(one, marks))

    def _remove(self, place: int) -> None:
        medium, post = self.medium, self._post
        if medium is not None and post is not None and 0 <= place < len(medium.persons):
            self._session.do(replaced(post, without_mark(medium, place)), tell=True)

    def put_person(self, number: int, person_id: str) -> None:
        """Links a mark with a person of the register."""
        self._change("marks", lambda one: with_person(one, number, person_id))

    def _change(self, field: str, change: Callable[[Media], Media]) -> None:
        medium, post = self.medium, self._post
        if medium is None or post is None or self._showing:
            return
        after = change(medium)
        if after != medium:
            self._session.do(replaced(post, after), tell=False, merge_key=f"consent:{medium.id}:{field}")
