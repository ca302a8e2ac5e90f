"""A field for a whole text: wide lines, grows with its words instead of scrolling, and takes texts from outside without
moving the cursor."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop.ui.editor.evidence_marks import qt_length, shown
from desktop.ui.look.theme import Theme

LEAST_LINES = 5
LINE = 38
# A line without words parts two paragraphs; there is no tag to have room for above it.
BLANK = 20


class WideText(QTextEdit):
    """`text_edited` carries the whole text after the user changed it; `pasted` a picture or files as QMimeData, which
    are for the post and not its text. Whoever has something that lies on the words overrides `follow`."""

    text_edited = Signal(str)
    pasted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known = ""
        self._setting = False
        self._build()

    def text(self) -> str:
        """What stands in the field; Qt's own plain text would turn hard spaces into soft ones."""
        return shown(self.document().toRawText().replace("\ufdd0", "\n").replace("\ufdd1", "\n"))

    def show_text(self, text: str) -> None:
        """Shows a text from outside; only what differs is replaced, so that the cursor stays where it was."""
        before, text = self._known, shown(text)
        if text == before:
            return
        self._setting = True
        self._replace_difference(text)
        self._setting = False
        self._known = text
        self.follow(before, text)

    def start_with(self, text: str) -> None:
        """Another text altogether: nothing of the old one can be brought back."""
        self._setting = True
        self.setPlainText(shown(text))
        self._known = shown(text)
        self._set_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._setting = False
        self._fit()

    def insert(self, words: str) -> None:
        """Puts words in where the cursor stands, with a space to the word before and after where one is needed."""
        cursor = self.textCursor()
        before, after = self._letters_around(cursor)
        tight = len(words) <= 2 or words.isspace()
        apart = bool(before) and not before.isspace() and not words[:1].isspace()
        lead = " " if apart and before not in "«([" else ""
        trail = " " if after and after.isalnum() and not tight else ""
        cursor.insertText(f"{lead}{words}{trail}")
        self.setTextCursor(cursor)

    def replace(self, start: int, end: int, words: str) -> None:
        """Puts other words in the place of some, by Python offsets, as one step of the field's own undo."""
        self.select(start, end)
        self.textCursor().insertText(words)

    def select(self, start: int, end: int) -> None:
        """Selects words by Python offsets in the text."""
        self.setTextCursor(self._over(qt_length(self._known[:start]), qt_length(self._known[:end])))

    def follow(self, before: str, after: str) -> None:
        """The text went from one to another, by the user's hand or from outside."""

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(400, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._theme.px(LINE * LEAST_LINES))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The page scrolls, not the field: keys that do nothing here go on to it.
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
            return
        if event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self._begin_line()
            return
        letters = bool(event.text()) and event.text().isprintable()
        if not letters or self.textCursor().block().text():
            super().keyPressEvent(event)
            return
        # Qt makes single letters steps of undo that nothing can join; the first of a line brings its height along.
        cursor = self.textCursor()
        cursor.beginEditBlock()
        super().keyPressEvent(event)
        cursor.endEditBlock()

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

    def _begin_line(self) -> None:
        """Not left to Qt: on a blank line it would take the height away in place of going on to the next."""
        cursor = self.textCursor()
        cursor.insertBlock()
        self.setTextCursor(cursor)

    def _on_text_changed(self) -> None:
        before, text = self._known, self.text()
        if self._setting or text == before:
            return
        self._known = text
        self._level_lines()
        self.follow(before, text)
        self.text_edited.emit(text)

    def _over(self, start: int, end: int) -> QTextCursor:
        """A cursor over the words between two places, as Qt counts."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _letters_around(self, cursor: QTextCursor) -> tuple[str, str]:
        """The letters before and after the cursor's selection, empty at the ends."""
        document = self.document()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        before = document.characterAt(first - 1) if first else ""
        after = document.characterAt(last) if last < document.characterCount() - 1 else ""
        return str(before), str(after)

    def _replace_difference(self, text: str) -> None:
        """Changes only the part between the common start and the common end, as one step of the field's own undo."""
        old = self._known
        head = next((i for i, (a, b) in enumerate(zip(old, text, strict=False)) if a != b), min(len(old), len(text)))
        most = min(len(old), len(text)) - head
        tail = next((i for i in range(most) if old[-1 - i] != text[-1 - i]), most)
        differing = self._over(qt_length(old[:head]), qt_length(old[: len(old) - tail]))
        differing.insertText(text[head : len(text) - tail])
        self._level_lines()

    def _set_lines(self) -> None:
        """The height of every line, as no step of undo of its own."""
        self.document().setUndoRedoEnabled(False)
        self._level_lines()
        self.document().setUndoRedoEnabled(True)

    def _level_lines(self) -> None:
        """Lines with words are high enough for the tags above them, lines without are low, except the last, which waits
        for words. What has to change goes into the same step of undo as the typing that made it so; after undo itself
        all lines are right already."""
        block = self.document().begin()
        while block.isValid():
            after = block.next()
            wanted = self._theme.px(LINE if block.text() or not after.isValid() else BLANK)
            if round(block.blockFormat().lineHeight()) != wanted:
                self._give_height(block, wanted)
            block = after

    @staticmethod
    def _give_height(block: QTextBlock, height: int) -> None:
        fixed = QTextBlockFormat()
        fixed.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(block)
        cursor.joinPreviousEditBlock()
        cursor.mergeBlockFormat(fixed)
        cursor.endEditBlock()

    def _wanted_height(self) -> int:
        least = self._theme.px(LINE * LEAST_LINES)
        return max(least, round(self.document().size().height()) + self._theme.px(8))

    def _fit(self) -> None:
        if self.height() != self._wanted_height():
            self.setFixedHeight(self._wanted_height())


def holds_media(source: QMimeData) -> bool:
    """Whether a picture or files were copied, rather than words that happen to have a picture with them."""
    files = source.hasUrls() and any(url.isLocalFile() for url in source.urls())
    return files or (source.hasImage() and not source.hasText())
