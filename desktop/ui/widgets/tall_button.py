"""A button with a sign, a title and one line that wraps; it is as high as its words need."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import label, pressed_by_enter


class TallButton(QPushButton):
    """`level` is the type role of the title; a `large` one has more air and a larger line. Call `show_theme` once and
    at every theme change."""

    def __init__(self, title: str, line: str, *, level: str = "strong", large: bool = False) -> None:
        super().__init__()
        self._large = large
        self.setProperty("kind", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.sign, self._arrow = QLabel(), QLabel()
        self._grid = QGridLayout(self)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self.sign, 0, 0, 2, 1)
        self._grid.addWidget(label(title, level, wrap=True), 0, 1)
        self._grid.addWidget(label(line, "body" if large else "meta", wrap=True), 1, 1)
        self._grid.addWidget(self._arrow, 0, 2, 2, 1)
        self._grid.setColumnStretch(1, 1)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_theme(self, theme: Theme) -> None:
        margin, high = theme.gap(20 if self._large else 12), theme.gap(18 if self._large else 10)
        self._grid.setContentsMargins(margin, high, margin, high)
        self._grid.setHorizontalSpacing(margin)
        self._arrow.setPixmap(icons.render("right", theme.colour("text_2"), theme.px(18), 2.0))
        self._grow()

    def sizeHint(self) -> QSize:
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrow is no trouble: the line wraps."""
        return QSize(self._grid.minimumSize().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """A button does not ask its layout how high it must be for its width; the fonts must be known first."""
        for part in self.findChildren(QLabel):
            part.ensurePolished()
        self._grid.invalidate()
        self.setMinimumHeight(self._grid.heightForWidth(self.width()))
