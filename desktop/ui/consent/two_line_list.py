"""A list whose lines have a picture, a name and one sentence beneath: persons, pictures, places to see to."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.ui.consent.two_lines import LINE, PICTURE, Line, TwoLines
from desktop.ui.look.theme import Theme


class TwoLineList(QListWidget):
    """`opened` carries the key of the line that is pressed (with `by_one_press`), or Enter is pressed on."""

    opened = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None, *, by_one_press: bool = True) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("ring", True)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._pictures: dict[str, QPixmap] = {}
        if by_one_press:
            self.itemClicked.connect(self._on_opened)
        self.itemActivated.connect(self._on_opened)
        self._delegate = TwoLines(theme, self)
        self.setItemDelegate(self._delegate)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Keeps the chosen line where it still is."""
        chosen = self.key()
        self._lines = tuple(lines)
        self.clear()
        for line in lines:
            item = QListWidgetItem(f"{line.name}\n{line.words}")
            item.setData(Qt.ItemDataRole.UserRole, line.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.name}. {line.words}")
            self.addItem(item)
            self._dress(item, line)
            if line.key == chosen:
                self.setCurrentItem(item)
        if self.currentRow() < 0 and lines:
            self.setCurrentRow(0)

    def show_small(self, key: str, pixmap: QPixmap) -> None:
        """A small picture in place of the line's icon."""
        self._pictures[key] = pixmap
        for row, line in enumerate(self._lines):
            if line.key == key:
                self._dress(self.item(row), line)

    def key(self) -> str:
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setSpacing(theme.gap(2))
        self._delegate.show_theme(theme)
        for row, line in enumerate(self._lines):
            self._dress(self.item(row), line)

    def _dress(self, item: QListWidgetItem, line: Line) -> None:
        lines = 2 * QFontMetrics(self._theme.font("body")).lineSpacing()
        item.setSizeHint(QSize(0, max(self._theme.target(52), lines + self._theme.px(22))))
        item.setData(LINE, line)
        item.setData(PICTURE, self._pictures.get(line.key, QPixmap()))

    def _on_opened(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))
