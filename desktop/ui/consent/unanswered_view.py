"""Pictures and films nobody has looked at for people yet: each is answered by one key, and the next one comes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.media import MediaKind
from desktop.domain.post import Status
from desktop.services.consent_watch import Unanswered, nobody_seen
from desktop.ui.consent.media_look import MediaLook
from desktop.ui.consent.two_line_list import TwoLineList
from desktop.ui.consent.two_lines import Line
from desktop.ui.consent.two_parts import TwoParts
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.translations import tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, ground, label, show_theme_below
from desktop.ui.words import short_day


class AnswerList(TwoLineList):
    """`nobody_pressed` when 0 is pressed on a line; one is opened by Enter or two presses, one press only shows it."""

    nobody_pressed = Signal()

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__(name, theme, by_one_press=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_0:
            self.nobody_pressed.emit()
        else:
            super().keyPressEvent(event)


class UnansweredView(QWidget):
    """`marking_wanted` carries post and media id of a picture whose persons are to be marked."""

    marking_wanted = Signal(str, str)

    def __init__(self, session: PlanSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: Sequence[Unanswered] = ()
        self._theme = theme
        self._build(theme)
        self._connect()
        self.show_theme(theme)

    def refresh(self) -> None:
        row = self.list.currentRow()
        self._waiting = self._session.open_plan.consent_watch.unanswered()
        self.list.blockSignals(True)
        before = self.list.key()
        self.list.show_lines([_line(one) for one in self._waiting])
        if self.list.key() != before and self._waiting:
            self.list.setCurrentRow(min(max(0, row), len(self._waiting) - 1))
        self.list.blockSignals(False)
        for one in self._waiting:
            self.look.wish_small(one.media)
        self._show_current()

    def count(self) -> int:
        return len(self._waiting)

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_kind(self, kind: str) -> None:
        self._parts.put_beside(kind in ("full", "drawer"))
        self._size_parts()

    def show_theme(self, theme: Theme) -> None:
        self.list.show_theme(theme)
        self.look.show_theme(theme)
        self._theme = theme
        self._size_parts()
        for column in (self._left, self._right):
            column.setContentsMargins(theme.gap(2), theme.gap(2), theme.gap(12), theme.gap(8))
            column.setSpacing(theme.gap(10))
        self._buttons.set_gaps(theme.gap(8), theme.gap(8))
        show_theme_below(self, theme)

    def stop(self) -> None:
        self.look.wait()

    def _size_parts(self) -> None:
        """One under the other, the picture leaves room for the answers."""
        theme, beside = self._theme, self._parts.beside
        self.look.picture.setMinimumHeight(theme.px(140))
        self.look.picture.setMaximumHeight(16777215 if beside else theme.px(150))
        self.list.setMinimumHeight(theme.px(200))
        self._parts.set_least(theme.px(300))

    def _build(self, theme: Theme) -> None:
        self.list = AnswerList(self.tr("Ikke svart på"), theme)
        self.look = MediaLook(self._session, theme)
        self.look.picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.look.picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._asked = label("", "strong", wrap=True)
        self._hint = label("", "meta", wrap=True)
        self.nobody = button(self.tr("Ingen personer (0)"), self._on_nobody)
        self.mark = button(self.tr("Merk personer (Enter)"), self._on_mark)
        self._buttons = FlowLayout()
        self._buttons.addWidget(self.nobody)
        self._buttons.addWidget(self.mark)
        self._empty = label(self.tr("Alt er svart på."), "body", wrap=True)
        left, right = QWidget(), ground(QWidget(), "window", "left")
        self._left, self._right = QVBoxLayout(left), QVBoxLayout(right)
        self._left.addWidget(self.look, 1)
        for part in (self._asked, self._hint):
            self._left.addWidget(part)
        self._left.addLayout(self._buttons)
        self._right.addWidget(self.list, 1)
        self._parts = TwoParts(left, right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._parts, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show_current())
        self.list.nobody_pressed.connect(self._on_nobody)
        self.list.opened.connect(lambda _key: self._on_mark())
        self.look.small_arrived.connect(self._on_small)

    def _current(self) -> Unanswered | None:
        return next((one for one in self._waiting if one.key == self.list.key()), None)

    def _show_current(self) -> None:
        one = self._current()
        self._empty.setVisible(one is None)
        self._parts.setVisible(one is not None)
        if one is None:
            self.look.forget()
            return
        self.look.show_medium(one.media)
        film = one.media.kind == MediaKind.VIDEO
        self._asked.setText(self.tr("Er det mennesker i filmen?") if film else self.tr("Er det mennesker på bildet?"))
        self._hint.setText(
            self.tr("Se gjennom hele filmen først: noen kan komme inn senere.") if film
            else self.tr("Også de bakerst, og de som bare ses bakfra.")
        )  # fmt: skip

    def _on_nobody(self) -> None:
        one = self._current()
        if one is not None:
            self._session.do(nobody_seen(one))

    def _on_mark(self) -> None:
        one = self._current()
        if one is None:
            return
        post = one.posts[0]
        media_id = next(item.id for item in post.media if item.unanswered and one.holds(item))
        self.marking_wanted.emit(post.id, media_id)

    def _on_small(self, media_id: str, pixmap: QPixmap) -> None:
        for one in self._waiting:
            if one.media.id == media_id:
                self.list.show_small(one.key, pixmap)


def _line(one: Unanswered) -> Line:
    post, more = one.posts[0], len(one.posts) - 1
    when = f", {short_day(post.day)}" if post.day else ""
    name = (post.title or tr("Uten tittel")) + when
    state = tr("Ute alt") if post.status == Status.PUBLISHED else tr("Ikke ute ennå")
    if more:
        state = tr("{state}. Og {count} innlegg til").format(state=state, count=more)
    film = one.media.kind == MediaKind.VIDEO
    return Line(one.key, name, f"{one.media.name}. {state}", "film" if film else "f-image")
