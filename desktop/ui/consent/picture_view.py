"""One picture of a post with the persons in it: who is seen, who stops «Klar», and the next step for each."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.consent import Person
from desktop.domain.finding import Severity
from desktop.domain.media import Media, MediaKind, PersonMark
from desktop.domain.post import Post
from desktop.services.media import replaced
from desktop.ui.consent.consent_pictures import Pictures
from desktop.ui.consent.marked_picture import MarkedPicture
from desktop.ui.consent.people_panel import PeoplePanel
from desktop.ui.consent.person_lines import PersonLine, person_line, unknown_line
from desktop.ui.consent.person_row import PersonRow
from desktop.ui.consent.thumb_strip import ThumbStrip
from desktop.ui.editor.labelled import Labelled
from desktop.ui.editor.number_field import NumberField
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.widgets.parts import button, label, restyle, show_theme_below


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
        self._beside = True
        self._left_scroll, self._right_scroll = _scroll(), _scroll()
        self._pictures = Pictures(session, self)
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
        self.picture.show_marks((), ())
        self.picture.show_picture(QPixmap())

    def focus_first(self) -> None:
        """At the first person who stops «Klar»."""
        stopping = self.panel.first_step()
        first: QWidget = self.add if stopping is None or stopping.step is None else stopping.step
        if stopping is not None:
            self._on_lit(stopping.line.number)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_kind(self, kind: str) -> None:
        """Side by side where there is room, else one under the other."""
        beside = kind in ("full", "drawer")
        if beside == self._beside:
            return
        self._beside = beside
        for scroll in (self._left_scroll, self._right_scroll):
            scroll.takeWidget()
        self._place_parts()
        restyle(self.panel, edge="left" if beside else "top")
        self._size_parts()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.picture.show_theme(theme)
        self.panel.show_theme(theme)
        self.thumbs.show_theme(theme)
        for one in (self._alt_row, self._source_row, self._count_row):
            one.show_theme(theme)
        self._left.setContentsMargins(theme.gap(24), theme.gap(20), theme.gap(24), theme.gap(16))
        self._left.setSpacing(theme.gap(12))
        self._size_parts()
        show_theme_below(self, theme)
        if self._post is not None:
            self._show()

    def stop(self) -> None:
        self._pictures.wait()

    def _size_parts(self) -> None:
        self._right_scroll.setMinimumWidth(self._theme.px(340) if self._beside else 0)
        self.picture.setMinimumHeight(self._theme.px(300) if self._beside else self._theme.px(240))

    def _build(self) -> None:
        self.picture = MarkedPicture(self._theme)
        self._count = label("", "strong")
        self._registered = label("", "meta")
        self.add = button(self.tr("Merk en person"), self.picture.add_mark, icon="plus")
        self.thumbs = ThumbStrip(self._severity_of, self._theme)
        self.panel = PeoplePanel(self._theme)
        self.alt, self.source = QLineEdit(), QComboBox()
        self.people = NumberField(self.tr("Antall"))
        self._alt_row = Labelled(self.tr("Bildetekst for dem som ikke ser"), self.alt, 300)
        self._source_row = Labelled(self.tr("Kilde"), self.source, 140)
        self._count_row = Labelled(self.tr("Mennesker her"), self.people, 110)
        self.source.addItem(self.tr("Eget bilde"), False)
        self.source.addItem(self.tr("Laget av andre"), True)
        self._lay_out()

    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.addWidget(self._count)
        counts.addWidget(self._registered)
        counts.addStretch()
        counts.addWidget(self.add)
        fields = QHBoxLayout()
        fields.addWidget(self._alt_row, 1)
        fields.addWidget(self._count_row)
        fields.addWidget(self._source_row)
        self._left_part = QWidget()
        self._left = QVBoxLayout(self._left_part)
        self._left.addWidget(self.picture, 1)
        self._left.addLayout(counts)
        self._left.addWidget(self.thumbs)
        self._left.addLayout(fields)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left_scroll, 3)
        row.addWidget(self._right_scroll, 2)
        self._place_parts()

    def _place_parts(self) -> None:
        """Each in a scroll of its own, or both in one."""
        self._right_scroll.setVisible(self._beside)
        if self._beside:
            self._left_scroll.setWidget(self._left_part)
            self._right_scroll.setWidget(self.panel)
            return
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._left_part)
        column.addWidget(self.panel)
        self._left_scroll.setWidget(both)

    def _connect(self) -> None:
        self.picture.chosen.connect(lambda place: self._light(place + 1))
        self.picture.marks_changed.connect(self._on_marks)
        self.picture.removal_wanted.connect(self._remove)
        self.panel.acted.connect(self.acted)
        self.panel.opened.connect(self.opened)
        self.panel.removal_wanted.connect(lambda line: self._remove(line.number - 1))
        self.panel.lit.connect(self._on_lit)
        self.thumbs.currentRowChanged.connect(self._on_thumb)
        self.alt.textEdited.connect(lambda words: self._change("alt", lambda one: replace(one, alt_text=words)))
        self.source.activated.connect(
            lambda _row: self._change("source", lambda one: replace(one, borrowed=bool(self.source.currentData())))
        )
        self.people.number_typed.connect(lambda count: self._change("people", lambda one: replace(one, people=count)))
        self._pictures.large_arrived.connect(self._on_large)
        self._pictures.small_arrived.connect(self.thumbs.show_small)

    def _show(self) -> None:
        medium, post = self.medium, self._post
        if medium is None or post is None:
            return
        self._showing = True
        self._show_lines(post, medium)
        self._show_fields(medium)
        self.thumbs.show_post(post, self._media_id)
        for one in post.media:
            self._pictures.wish_small(one)
        self._pictures.wish_large(medium)
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
            made.append(known)
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

    def _show_fields(self, medium: Media) -> None:
        if self.alt.text() != medium.alt_text:
            self.alt.setText(medium.alt_text)
            self.alt.setCursorPosition(0)
        self._alt_row.setVisible(medium.kind == MediaKind.PICTURE)
        self.source.setCurrentIndex(int(medium.borrowed))
        self.people.show_number(medium.people)

    def _severity_of(self, media_id: str) -> Severity:
        post = self._post
        if post is None:
            return Severity.FINE
        findings = self._session.open_plan.consent_watch.stops(post)
        return Severity.BLOCKS if any(one.media == media_id for one in findings) else Severity.FINE

    def _on_large(self, media_id: str, pixmap: QPixmap) -> None:
        if media_id == self._media_id:
            self.picture.show_picture(pixmap)

    def _on_thumb(self, row: int) -> None:
        if row >= 0:
            self._turn_to(row)

    def _turn_to(self, place: int) -> None:
        if self._post is not None and 0 <= place < len(self._post.media):
            self._media_id = self._post.media[place].id
            self.picture.choose(-1)
            self.picture.show_picture(QPixmap())
            self._show()
            self.turned.emit()

    def _on_lit(self, number: int) -> None:
        self.picture.choose(number - 1)
        self._light(number)

    def _light(self, number: int) -> None:
        row = self.panel.light(number)
        if row is not None:
            scroll = self._right_scroll if self._beside else self._left_scroll
            scroll.ensureWidgetVisible(row, 0, 20)

    def _on_marks(self, marks: tuple[PersonMark, ...]) -> None:
        self._change("marks", lambda one: with_marks(one, marks))

    def _remove(self, place: int) -> None:
        medium = self.medium
        if medium is not None and 0 <= place < len(medium.persons):
            left = tuple(mark for at, mark in enumerate(medium.persons) if at != place)
            fewer = max(len(left), (medium.people or 0) - 1)
            after = replace(medium, persons=left, people=fewer)
            self._session.do(replaced(self._post, after), tell=True)  # type: ignore[arg-type]  # shown, so it is there

    def put_person(self, number: int, person_id: str) -> None:
        """Links a mark with a person of the register; somebody already marked elsewhere is moved, not doubled."""
        medium = self.medium
        if medium is None:
            return
        marks = [mark for at, mark in enumerate(medium.persons, 1) if at == number or mark.person != person_id]
        named = tuple(replace(mark, person=person_id) if mark is medium.persons[number - 1] else mark for mark in marks)
        self._change("marks", lambda one: with_marks(one, named))

    def _change(self, field: str, change: Callable[[Media], Media]) -> None:
        medium, post = self.medium, self._post
        if medium is None or post is None or self._showing:
            return
        after = change(medium)
        if after != medium:
            self._session.do(replaced(post, after), tell=False, merge_key=f"consent:{medium.id}:{field}")


def _scroll() -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def with_marks(medium: Media, marks: tuple[PersonMark, ...]) -> Media:
    """As many people are seen as are marked, at least."""
    return replace(medium, persons=marks, people=max(medium.people or 0, len(marks)))
