"""The head of the editor: back, the neighbours, what is saved, undo, the status and «Gjør klar»."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.domain.post import Status
from desktop.ui.editor.judged import Judged
from desktop.ui.editor.post_draft import Saving
from desktop.ui.editor.saved_sign import SavedSign
from desktop.ui.editor.trailing_button import TrailingButton
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, status_icon
from desktop.ui.widgets.menus import open_below
from desktop.ui.widgets.parts import ThemedButton, button, ground, label, restyle, show_theme_below
from desktop.ui.words import STATUS_NAMES

# Widths in px at 100 % text from which there is room for a part.
PREVIEW_FROM, PLACE_FROM, UNDO_FROM, SAVED_FROM = 1060, 1060, 590, 540
OPEN = frozenset({Status.IDEA, Status.DRAFT})


class EditorHeader(QWidget):
    """Says what was pressed; `status_chosen` carries a Status, `neighbour_wanted` -1 or +1."""

    back_pressed = Signal()
    neighbour_wanted = Signal(int)
    undo_pressed = Signal()
    redo_pressed = Signal()
    status_chosen = Signal(object)
    ready_pressed = Signal()
    preview_pressed = Signal()
    publish_pressed = Signal()
    stepwise_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "bottom")
        self._theme = theme
        self._narrow = False
        self._can_undo = self._can_redo = False
        self._offered: list[tuple[str, Callable[[], object]]] = []
        self._status = Status.DRAFT
        self._build()
        self.show_theme(theme)

    def show_place(self, back_to: str, position: int, of: int) -> None:
        self.back.setText(back_to)
        self.back.setAccessibleName(self.tr("Tilbake til {place}").format(place=back_to))
        self.place.setText(self.tr("Innlegg {place} av {all}").format(place=position, all=of) if of else "")
        self.earlier.setEnabled(position > 1)
        self.later.setEnabled(0 < position < of)
        self._show_parts()

    def show_stepwise(self, on: bool) -> None:
        self.stepwise.setChecked(on)

    def show_saving(self, state: Saving) -> None:
        self.saved.show_state(state)

    def show_history(self, can_undo: bool, can_redo: bool) -> None:
        self._can_undo, self._can_redo = can_undo, can_redo
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def show_judged(self, judged: Judged) -> None:
        self._status = judged.post.status
        word = STATUS_NAMES[self._status]
        self.status.show_parts(word, icon=status_icon(self._status), trailing="down")
        self.status.setAccessibleName(self.tr("Status: {word}").format(word=word))
        self._show_ready(len(judged.blockers))

    def show_theme(self, theme: Theme, *, narrow: bool = False) -> None:
        self._theme, self._narrow = theme, narrow
        self.setFixedHeight(theme.px(72) if not narrow else theme.px(54))
        margin = theme.gap(20)
        self._row.setContentsMargins(margin, 0, margin, 0)
        self._row.setSpacing(theme.gap(8 if narrow else 12))
        show_theme_below(self, theme)
        self.saved.show_theme(theme)
        self._show_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_parts()

    def _build(self) -> None:
        self.back = button("", self.back_pressed.emit, kind="plain", icon="left")
        self.back.setProperty("strong", True)
        self.earlier = self._icon_button("up", self.tr("Forrige innlegg"), partial(self.neighbour_wanted.emit, -1))
        self.later = self._icon_button("down", self.tr("Neste innlegg"), partial(self.neighbour_wanted.emit, 1))
        self.place = label("", "meta")
        self.saved = SavedSign(self._theme)
        self.undo = self._icon_button("undo", self.tr("Angre"), self.undo_pressed.emit)
        self.redo = self._icon_button("redo", self.tr("Gjør om igjen"), self.redo_pressed.emit)
        self.more = self._icon_button("more", self.tr("Mer"), self._open_more)
        self.stepwise = self._icon_button("steps", self.tr("Én ting om gangen"), self.stepwise_pressed.emit)
        self.stepwise.setCheckable(True)
        self.preview = button(self.tr("Forhåndsvis"), self.preview_pressed.emit, icon="eye")
        self.status = TrailingButton(icon="status-draft", trailing="down")
        self.status.clicked.connect(self._open_statuses)
        self.ready = TrailingButton(self.tr("Gjør klar"))
        self.ready.clicked.connect(self.ready_pressed)
        self.publish = button(self.tr("Publiser …"), self.publish_pressed.emit, kind="primary", icon="send")
        self._row = QHBoxLayout(self)
        for part in (self.back, self.earlier, self.later, self.place):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self.saved)
        for part in (
            self.undo,
            self.redo,
            self.stepwise,
            self.more,
            self.preview,
            self.status,
            self.ready,
            self.publish,
        ):
            self._row.addWidget(part)

    @staticmethod
    def _icon_button(icon: str, name: str, pressed: Callable[[], object]) -> ThemedButton:
        return button("", pressed, kind="plain", size="icon", icon=icon, name=name)

    def status_menu(self) -> QMenu:
        """All five statuses, with icon and word."""
        menu = QMenu(self)
        for status, word in STATUS_NAMES.items():
            picture = icons.icon(status_icon(status), self._theme.colour("text"), self._theme.px(18))
            action = menu.addAction(picture, word)
            action.triggered.connect(lambda _checked=False, one=status: self.status_chosen.emit(one))
            action.setEnabled(status != self._status)
        return menu

    def offer(self, words: str, do: Callable[[], object]) -> None:
        """One more thing to do in the menu behind «Mer»."""
        self._offered.append((words, do))

    def more_menu(self) -> QMenu:
        """What has no room in the header, and what is seldom done."""
        menu = QMenu(self)
        if not self.preview.isVisibleTo(self):
            menu.addAction(self.preview.text(), self.preview_pressed.emit)
        if self._narrow:
            words = self.tr("Vis alt på én gang") if self.stepwise.isChecked() else self.tr("Én ting om gangen")
            menu.addAction(words, self.stepwise_pressed.emit)
        for words, do in self._offered:
            menu.addAction(words, do)
        if self._narrow:
            menu.addSeparator()
            self._add_steps(menu)
        return menu

    def _add_steps(self, menu: QMenu) -> None:
        choices = (
            (self.tr("Forrige innlegg"), self.earlier.isEnabled(), partial(self.neighbour_wanted.emit, -1)),
            (self.tr("Neste innlegg"), self.later.isEnabled(), partial(self.neighbour_wanted.emit, 1)),
            (self.tr("Angre"), self._can_undo, self.undo_pressed.emit),
            (self.tr("Gjør om igjen"), self._can_redo, self.redo_pressed.emit),
        )
        for words, usable, taken in choices:
            action = menu.addAction(words)
            action.setEnabled(usable)
            action.triggered.connect(lambda _checked=False, do=taken: do())

    def _open_statuses(self) -> None:
        open_below(self.status_menu(), self.status)

    def _open_more(self) -> None:
        open_below(self.more_menu(), self.more)

    def _show_ready(self, stopping: int) -> None:
        self.ready.setVisible(self._status in OPEN)
        self.publish.setVisible(self._status == Status.READY)
        words = self.tr("Gjør klar")
        if stopping:
            self.ready.show_parts(words, trailing="sev-stop", role="danger", count=str(stopping))
            self.ready.setAccessibleName(self.tr("Gjør klar, {count} ting stopper").format(count=stopping))
        else:
            self.ready.show_parts(words)
            self.ready.setAccessibleName(words)
        kind = "" if stopping else "primary"
        if self.ready.property("kind") != kind:
            restyle(self.ready, kind=kind)

    def _show_parts(self) -> None:
        room = self.width() / self._theme.factor
        counted = bool(self.place.text()) and not self._narrow
        self.earlier.setVisible(counted)
        self.later.setVisible(counted)
        self.place.setVisible(counted and room >= PLACE_FROM)
        self.redo.setVisible(not self._narrow)
        self.undo.setVisible(room >= UNDO_FROM)
        self.saved.show_words(shown=room >= SAVED_FROM)
        self.stepwise.setVisible(not self._narrow)
        self.preview.setVisible(not self._narrow and room >= PREVIEW_FROM)
