"""The field a post is written in, with what lies around its words: the marks that carry the score, the fold of the
channel, and words nobody knows."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.ui.editor.evidence_marks import Mark, in_step
from desktop.ui.editor.fold_painting import Fold, paint_fold
from desktop.ui.editor.mark_painting import paint_marks, paint_misspelt
from desktop.ui.editor.wide_text import WideText
from desktop.ui.look.theme import Theme

FOCUS_LINE = 3


class WritingArea(WideText):
    """`mark_pressed` carries the place of a mark in `marks`; `cursor_shown` the cursor's rectangle, to be kept in
    sight; `menu_wanted` the menu that is about to open, and where."""

    mark_pressed = Signal(int)
    cursor_shown = Signal(QRect)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._current = -1
        self._hidden = False
        self._fold: Fold | None = None
        self._misspelt: tuple[tuple[int, int], ...] = ()
        self.marks: tuple[Mark, ...] = ()
        self.cursorPositionChanged.connect(lambda: self.cursor_shown.emit(self.cursorRect()))
        self.show_theme(theme)

    def start_with(self, text: str) -> None:
        self.marks, self._current = (), -1
        super().start_with(text)

    def follow(self, before: str, after: str) -> None:
        """The marks move along with their words; those whose words are gone go too."""
        current = self._current_mark()
        self.marks = in_step(self.marks, before, after)
        if current is not None and not any(_same(mark, current) for mark in self.marks):
            self._current = -1

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """The marks of the text as it stands; the current one stays current when it is still there."""
        current = self._current_mark()
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
        return self._over(mark.start, mark.end).selectedText()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._hidden and self.marks:
            self._paint_marks()
        super().paintEvent(event)
        self._paint_fold()
        if self._misspelt:
            paint_misspelt(QPainter(self.viewport()), self.document(), self._misspelt, self._theme)
        if self.hasFocus():
            self._paint_focus_line()

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

    def _current_mark(self) -> Mark | None:
        return self.marks[self._current] if 0 <= self._current < len(self.marks) else None

    def _paint_marks(self) -> None:
        """Beneath the letters."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        paint_marks(painter, self.document(), self.marks, self._current, self._theme, self.viewport().width())
        painter.end()

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
        foot = QRect(0, self.viewport().height() - FOCUS_LINE, self.viewport().width(), FOCUS_LINE)
        QPainter(self.viewport()).fillRect(foot, self._theme.colour("focus"))


def _same(mark: Mark, other: Mark | None) -> bool:
    return other is not None and mark.quality == other.quality and abs(mark.start - other.start) <= 2
