"""The field a post is written in: wide lines, and the words that carry the score marked beneath the letters."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop.ui.editor.evidence_marks import Mark, in_step, qt_length, shown
from desktop.ui.editor.fold_painting import Fold, paint_fold
from desktop.ui.editor.mark_painting import paint_marks, paint_misspelt
from desktop.ui.look.theme import Theme

LEAST_LINES = 5


class WritingArea(QTextEdit):
    """`text_edited` carries the whole text after the user changed it; `mark_pressed` the place of a mark in `marks`;
    `cursor_shown` the cursor's rectangle, to be kept in sight; `pasted` a picture or files as QMimeData, which are for
    the post and not its text; `menu_wanted` the menu that is about to open, and where. Grows with its text instead of
    scrolling."""

    text_edited = Signal(str)
    mark_pressed = Signal(int)
    cursor_shown = Signal(QRect)
    pasted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known = ""
        self._setting = False
        self._current = -1
        self._hidden = False
        self._fold: Fold | None = None
        self._misspelt: tuple[tuple[int, int], ...] = ()
        self.marks: tuple[Mark, ...] = ()
        self._build()
        self.show_theme(theme)

    def text(self) -> str:
        """What stands in the field; Qt's own plain text would turn hard spaces into soft ones."""
        return shown(self.document().toRawText().replace("\ufdd0", "\n").replace("\ufdd1", "\n"))

    def show_text(self, text: str) -> None:
        """Shows a text from outside; only what differs is replaced, so that the cursor stays where it was."""
        text = shown(text)
        if text == self._known:
            return
        self._setting = True
        self._replace_difference(text)
        self._setting = False
        self.marks = in_step(self.marks, self._known, text)
        self._known = text

    def insert(self, words: str) -> None:
        """Puts words in where the cursor stands, with a space to the word before and after where one is needed."""
        cursor = self.textCursor()
        before, after = self._known_around(cursor)
        tight = len(words) <= 2 or words.isspace()
        apart = bool(before) and not before.isspace() and not words[:1].isspace()
        lead = " " if apart and before not in "«([" else ""
        trail = " " if after and after.isalnum() and not tight else ""
        cursor.insertText(f"{lead}{words}{trail}")
        self.setTextCursor(cursor)

    def _known_around(self, cursor: QTextCursor) -> tuple[str, str]:
        """The letters before and after the cursor's selection, empty at the ends."""
        document = self.document()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        before = document.characterAt(first - 1) if first else ""
        after = document.characterAt(last) if last < document.characterCount() - 1 else ""
        return str(before), str(after)

    def start_with(self, text: str) -> None:
        """Another text altogether: nothing of the old one can be brought back."""
        self._setting = True
        self.marks, self._current = (), -1
        self.setPlainText(shown(text))
        self._known = shown(text)
        self._set_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._setting = False
        self._fit()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """The marks of the text as it stands; the current one stays current when it is still there."""
        current = self.marks[self._current] if 0 <= self._current < len(self.marks) else None
        self.marks = tuple(marks)
        self._current = next((place for place, mark in enumerate(self.marks) if _same(mark, current)), -1)
        self.viewport().update()

    def hide_marks(self, hidden: bool) -> None:
        self._hidden = hidden
        self.viewport().update()

    def show_misspelt(self, spans: Sequence[tuple[int, int]]) -> None:
        """Words nobody knows, as Qt counts."""
        if tuple(spans) != self._misspelt:
            self._misspelt = tuple(spans)
            self.viewport().update()

    def replace(self, start: int, end: int, words: str) -> None:
        """Puts other words in the place of some, by Python offsets, as one step of the field's own undo."""
        self.select(start, end)
        self.textCursor().insertText(words)

    def show_fold(self, fold: Fold | None) -> None:
        """Where the channel in sight folds the text; None for nowhere."""
        if fold != self._fold:
            self._fold = fold
            self.viewport().update()

    @property
    def current(self) -> int:
        """The place of the current mark, -1 for none."""
        return self._current

    def choose(self, place: int, *, with_cursor: bool = False) -> None:
        """Makes a mark the current one (-1: none) and brings it into sight."""
        self._current = place if 0 <= place < len(self.marks) else -1
        self.viewport().update()
        if self._current < 0:
            return
        cursor = self.textCursor()
        cursor.setPosition(self.marks[self._current].start)
        if with_cursor:
            self.setTextCursor(cursor)
        self.cursor_shown.emit(self.cursorRect(cursor))

    def words_of(self, mark: Mark) -> str:
        """The marked words as they now stand."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def select(self, start: int, end: int) -> None:
        """Selects words by Python offsets in the text."""
        cursor = self.textCursor()
        cursor.setPosition(qt_length(self._known[:start]))
        cursor.setPosition(qt_length(self._known[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._setting = True
        self.setFont(theme.font("writing"))
        self._set_lines()
        self._setting = False
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if holds_media(source):
            self.pasted.emit(source)
        else:
            super().insertFromMimeData(source)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._hidden and self.marks:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            width = self.viewport().width()
            paint_marks(painter, self.document(), self.marks, self._current, self._theme, width)
            painter.end()
        super().paintEvent(event)
        self._paint_fold()
        if self._misspelt:
            paint_misspelt(QPainter(self.viewport()), self.document(), self._misspelt, self._theme)
        if self.hasFocus():
            self._paint_focus_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(400, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._theme.px(38 * LEAST_LINES))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = self.cursorForPosition(event.position().toPoint()).position()
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            found = [spot for spot, mark in enumerate(self.marks) if mark.start <= place < mark.end]
            if found:
                self.mark_pressed.emit(found[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(menu, self.cursorRect().center() if by_key else event.pos())
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The page scrolls, not the field: keys that do nothing here go on to it.
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_known"):
            self.setFont(self._theme.font("writing"))

    def _build(self) -> None:
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setProperty("level", "writing")
        self.setProperty("ring", False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(lambda: self.cursor_shown.emit(self.cursorRect()))

    def _paint_fold(self) -> None:
        fold = self._fold
        if fold is None or fold.place >= self.document().characterCount():
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(fold.place)
        painter = QPainter(self.viewport())
        spot = QRectF(self.cursorRect(cursor))
        # The line is higher than its letters, which stand at its foot.
        spot.setTop(spot.bottom() - self.fontMetrics().height())
        paint_fold(painter, spot, fold.words, self._theme, self.viewport().width())
        painter.end()

    def _paint_focus_line(self) -> None:
        """A line in the colour of focus along the foot: a ring round all of the text would shout while one writes."""
        thick = 3
        foot = QRect(0, self.viewport().height() - thick, self.viewport().width(), thick)
        QPainter(self.viewport()).fillRect(foot, self._theme.colour("focus"))

    def _on_text_changed(self) -> None:
        text = self.text()
        if self._setting or text == self._known:
            return
        current = self.marks[self._current] if 0 <= self._current < len(self.marks) else None
        self.marks = in_step(self.marks, self._known, text)
        if current is not None and not any(_same(mark, current) for mark in self.marks):
            self._current = -1
        self._known = text
        self.text_edited.emit(text)

    def _replace_difference(self, text: str) -> None:
        """Changes only the part between the common start and the common end, as one step of the field's own undo."""
        old = self._known
        head = next((i for i, (a, b) in enumerate(zip(old, text, strict=False)) if a != b), min(len(old), len(text)))
        most = min(len(old), len(text)) - head
        tail = next((i for i in range(most) if old[-1 - i] != text[-1 - i]), most)
        cursor = QTextCursor(self.document())
        cursor.setPosition(qt_length(old[:head]))
        cursor.setPosition(qt_length(old[: len(old) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[head : len(text) - tail])

    def _set_lines(self) -> None:
        """Every line 38 px at 100 % text, the same for new ones; no step of undo of its own."""
        wide = QTextBlockFormat()
        wide.setLineHeight(self._theme.px(38), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(wide)
        self.document().setUndoRedoEnabled(True)

    def _wanted_height(self) -> int:
        least = self._theme.px(38 * LEAST_LINES)
        return max(least, round(self.document().size().height()) + self._theme.px(8))

    def _fit(self) -> None:
        if self.height() != self._wanted_height():
            self.setFixedHeight(self._wanted_height())


def holds_media(source: QMimeData) -> bool:
    """Whether a picture or files were copied, rather than words that happen to have a picture with them."""
    files = source.hasUrls() and any(url.isLocalFile() for url in source.urls())
    return files or (source.hasImage() and not source.hasText())


def _same(mark: Mark, other: Mark | None) -> bool:
    return other is not None and mark.quality == other.quality and abs(mark.start - other.start) <= 2
