"""The field a caption is written in, with what is said about it and the one press that mends it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.film.pace_words import guidance, mending, pace_words
from desktop.ui.film.room_keys import history_key, is_room_key
from desktop.ui.film.writing import CueWriting
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.parts import button, label

LEAST_LINES, MOST_LINES = 2, 5
FRAME = 10  # px of borders and margins round the words


class CueText(QPlainTextEdit):
    """Leaves undo and redo to the room, and Tab to the way through the window."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def event(self, event: QEvent) -> bool:
        """The room's own keys go to the room, also those a field elsewhere moves the cursor by."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and is_room_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := history_key(event):
            self.undo_wanted.emit() if step < 0 else self.redo_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class CueField(QWidget):
    """Stands in the open row. `grown` when it needs another height."""

    grown = Signal()

    def __init__(self, writing: CueWriting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self._theme = theme
        self._showing = False
        self._said = ""
        self._build()
        self._connect()
        self.show_theme(theme)

    @property
    def letter(self) -> int | None:
        """Where the cursor stands in the text; None where it stands at an end, or nobody is writing."""
        place = self.text.textCursor().position()
        inside = 0 < place < len(self.text.toPlainText())
        return place if inside and self.text.hasFocus() else None

    def show_cue(self) -> None:
        """Takes over what is written; the cursor stays where it can."""
        cue = self._writing.current
        self.setVisible(cue is not None)
        if cue is None:
            return
        if self.text.toPlainText() != cue.text:
            self._showing = True
            place = self.text.textCursor().position()
            self.text.setPlainText(cue.text)
            cursor = self.text.textCursor()
            cursor.setPosition(min(place, len(cue.text)))
            self.text.setTextCursor(cursor)
            self._showing = False
        self._show_guidance()

    def begin(self) -> None:
        """Another cue: the cursor goes to its end."""
        self._said = ""
        self.show_cue()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._label.setText(self.tr("Tekst {n}").format(n=self._writing.place + 1))

    def wanted_height(self) -> int:
        return self._text_height() + self._theme.gap(6) + self._theme.target(32)

    def _text_height(self) -> int:
        theme = self._theme
        lines = min(MOST_LINES, max(LEAST_LINES, self.text.blockCount()))
        # Not the field's own measure: it knows its new size of text only later.
        line = QFontMetrics(theme.font("body")).lineSpacing()
        return lines * line + 2 * theme.gap(8) + FRAME

    def sizeHint(self) -> QSize:
        return QSize(200, self.wanted_height())

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setSpacing(theme.gap(6))
        self._foot.setSpacing(theme.gap(8))
        self.mend.show_theme(theme)
        self.guide.setMinimumHeight(theme.target(32))
        self.text.document().setDocumentMargin(2)
        self._grow()

    def _grow(self) -> None:
        over = self.text.blockCount() > MOST_LINES
        always, never = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.text.setVerticalScrollBarPolicy(always if over else never)
        self.text.setFixedHeight(self._text_height())
        self.grown.emit()

    def _build(self) -> None:
        self.text = CueText()
        self._label = label("", "meta")
        self._label.setBuddy(self.text)
        self._label.hide()
        self.guide = ElidedLabel("", "meta")
        self.mend = button("", self._on_mend, size="small")
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self.guide, 1)
        self._foot.addWidget(self.mend)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._label)
        self._column.addWidget(self.text, 1)
        self._column.addLayout(self._foot)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_typed)
        self.text.undo_wanted.connect(self._writing.undo)
        self.text.redo_wanted.connect(self._writing.redo)

    def _show_guidance(self) -> None:
        writing, place = self._writing, self._writing.place
        figures = writing.figures_at(place)
        words = guidance(figures)
        self.guide.setText(words)
        found = mending(writing.cues, place, writing.figures, upright=writing.upright, film=writing.length)
        self.mend.setText(found.words if found else "")
        self.mend.setVisible(found is not None)
        pace = pace_words(figures.pace)
        self.text.setAccessibleName(self.tr("Tekst {n}, {pace}").format(n=place + 1, pace=pace.lower()))
        self.text.setAccessibleDescription(words)
        if self._said and pace != self._said and self.text.hasFocus():
            announce(self.text, f"{pace}. {words}")
        self._said = pace
        self._grow()

    def _on_typed(self) -> None:
        if not self._showing and self._writing.current is not None:
            edit = self._writing.cues.worded(self._writing.place, self.text.toPlainText())
            self._writing.do(edit, run=f"words-{self._writing.place}")

    def _on_mend(self) -> None:
        writing = self._writing
        found = mending(writing.cues, writing.place, writing.figures, upright=writing.upright, film=writing.length)
        if found is not None:
            writing.do(found.make())
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
