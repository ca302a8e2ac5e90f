"""How loud the film is just now, as a row of columns; for those who do not hear it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.media.sound_levels import STEP
from desktop.ui.look.theme import Theme

COLUMNS = 12


class SoundMeter(QWidget):
    """Levels are 0..100 for each `STEP` seconds of the film."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._levels: Sequence[int] = ()
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Lydstyrke"))

    def show_levels(self, levels: Sequence[int]) -> None:
        self._levels = levels
        self.show_level(0)

    def show_at(self, seconds: float) -> None:
        place = int(seconds / STEP)
        self.show_level(self._levels[place] if 0 <= place < len(self._levels) else 0)

    def show_level(self, level: int) -> None:
        if level != self._level:
            self._level = level
            self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(94), self._theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 2.0
        width = (self.width() - gap * (COLUMNS - 1)) / COLUMNS
        lit = round(self._level / 100 * COLUMNS)
        for place in range(COLUMNS):
            high = self.height() * (0.3 + 0.7 * place / (COLUMNS - 1))
            if place >= lit and self._theme.name == "contrast":
                high *= 0.2  # both colours are light there
            painter.setBrush(self._theme.colour("accent" if place < lit else "line"))
            column = QRectF(place * (width + gap), (self.height() - high) / 2, width, high)
            painter.drawRoundedRect(column, width / 2.5, width / 2.5)
