"""The middle of the room: buttons for times, the list of captions, and the way to a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.ui.film.cue_list_view import CueListView
from desktop.ui.film.key_button import KeyButton
from desktop.ui.film.room_keys import Key
from desktop.ui.film.writing import CueWriting
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, ground, label, show_theme_below

KEYS_FROM = 330


class CueBox(QFrame):
    """Says what was pressed; `menu_pressed` carries the button the menu opens below."""

    in_pressed = Signal()
    out_pressed = Signal()
    split_pressed = Signal()
    new_pressed = Signal()
    propose_pressed = Signal()
    menu_pressed = Signal(object)

    def __init__(self, writing: CueWriting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", True)
        self._writing = writing
        self._theme = theme
        self.list = CueListView(writing, theme)
        self._build()
        writing.changed.connect(self._on_changed)
        self.show_theme(theme)
        self._on_changed()

    def show_note(self, words: str) -> None:
        """Something to know about all the captions; none where the words are empty."""
        self.note.setText(words)
        self._note.setVisible(bool(words))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._note_row.setContentsMargins(theme.gap(14), theme.gap(6), theme.gap(14), theme.gap(6))
        show_theme_below(self, theme)
        self.list.show_theme(theme)
        side = theme.gap(12)
        self._head.setContentsMargins(side, theme.gap(10), side, theme.gap(10))
        self._head.setSpacing(theme.gap(8))
        self._foot.setContentsMargins(side, theme.gap(6), side, theme.gap(6))
        self._nothing.setContentsMargins(theme.gap(24), theme.gap(24), theme.gap(24), theme.gap(24))
        self._nothing.setSpacing(theme.gap(12))
        self._show_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def _build(self) -> None:
        head, foot = ground(QWidget(), "", "bottom"), ground(QWidget(), "", "top")
        self._head, self._foot = QHBoxLayout(head), QHBoxLayout(foot)
        self.in_, self.out = KeyButton(self.tr("Inn"), Key.IN.words), KeyButton(self.tr("Ut"), Key.OUT.words)
        self.in_.clicked.connect(self.in_pressed)
        self.out.clicked.connect(self.out_pressed)
        self.split = button(self.tr("Del"), self.split_pressed.emit, size="small", icon="split")
        self.split.setToolTip(self.tr("Del teksten i to ({key})").format(key=Key.SPLIT.words))
        self.more = button("", self._on_more, size="icon-small", icon="more", name=self.tr("Mer om tekstene"))
        self._head.addWidget(self.in_)
        self._head.addWidget(self.out)
        self._head.addStretch(1)
        self._head.addWidget(self.split)
        self._head.addWidget(self.more)
        self.new = button(self.tr("Ny tekst her"), self.new_pressed.emit, kind="quiet", icon="plus")
        self.new.setToolTip(self.tr("Ny tekst her ({key})").format(key=Key.NEW.words))
        self.count = label("", "meta")
        self._foot.addWidget(self.new)
        self._foot.addStretch(1)
        self._foot.addWidget(self.count)
        self._note, self.note = ground(QWidget(), "accent", "bottom"), label("", "meta", wrap=True)
        self._note_row = QVBoxLayout(self._note)
        self._note_row.addWidget(self.note)
        self._note.hide()
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._make_nothing())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._note)
        column.addWidget(middle, 1)
        column.addWidget(foot)

    def _make_nothing(self) -> QWidget:
        empty = QWidget()
        self._nothing = QVBoxLayout(empty)
        words = self.tr("Spill av, og trykk «Ny tekst her» der noen begynner å snakke. Eller la Elleve foreslå når.")
        self.propose = button(self.tr("Foreslå tider fra talen"), self.propose_pressed.emit, icon="clock")
        self._nothing.addStretch(1)
        self._nothing.addWidget(label(self.tr("Ingen tekster ennå"), "strong"))
        self._nothing.addWidget(label(words, "body", wrap=True))
        self._nothing.addWidget(self.propose, 0, Qt.AlignmentFlag.AlignLeft)
        self._nothing.addStretch(2)
        return empty

    def _show_keys(self) -> None:
        roomy = self.width() / self._theme.factor >= KEYS_FROM
        self.in_.show_key(roomy)
        self.out.show_key(roomy)

    def _on_changed(self) -> None:
        count = len(self._writing.cues)
        self._stack.setCurrentIndex(0 if count else 1)
        self.count.setText(self.tr("1 tekst") if count == 1 else self.tr("{n} tekster").format(n=count))
        self.split.setVisible(bool(count))
        for part in (self.in_, self.out):
            part.setVisible(bool(count))

    def _on_more(self) -> None:
        self.menu_pressed.emit(self.more)
