"""The line over the meeting: which month, how far the board has come, and the way out."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.month import Month
from desktop.ui.look.theme import Theme, header_height
from desktop.ui.shell.rail import Logo
from desktop.ui.widgets.parts import button, ground, label, show_theme_below
from desktop.ui.words import month_name


class Steps(QWidget):
    """A piece for each post: gone through, here, and to come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._place, self._count = theme, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_place(self, place: int, count: int) -> None:
        self._place, self._count = place, count
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, gap = self._theme, 4 if self._count < 40 else 1
        wide = (self.width() - gap * (self._count - 1)) / max(self._count, 1)
        high = theme.px(6)
        for place in range(self._count):
            piece = QRectF(place * (wide + gap), (self.height() - high) / 2, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent" if place < self._place else "line_button"))
            painter.drawRoundedRect(piece, high / 2, high / 2)
            if place == self._place:
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(piece.adjusted(-1, -3, 1, 3), high, high)


class MeetingBar(QWidget):
    """`end_wanted` carries nothing."""

    end_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "bottom")
        self._logo = Logo(theme)
        self._title, self._month = label(self.tr("Styremøte"), "title"), label("", "lead")
        self._steps = Steps(theme)
        self._count = label("", "title")
        self._end = button(self.tr("Avslutt (Esc)"), self.end_wanted.emit, name=self.tr("Avslutt møtet"))
        self._row = QHBoxLayout(self)
        for part in (self._logo, self._title, self._month):
            self._row.addWidget(part)
        self._row.addWidget(self._steps, 1)
        self._row.addStretch()
        self._row.addWidget(self._count)
        self._row.addWidget(self._end)
        self.show_theme(theme)

    def show_place(self, month: Month, place: int, count: int) -> None:
        """`place` counts from 0."""
        self._month.setText(month_name(month))
        self._steps.show_place(place, count)
        self._count.setText(self.tr("{place} av {count}").format(place=place + 1, count=count) if count else "")

    def show_kind(self, kind: str) -> None:
        narrow = kind in ("narrow", "single")
        for part in (self._logo, self._title, self._steps):
            part.setVisible(not narrow)

    def show_theme(self, theme: Theme) -> None:
        self.setFixedHeight(header_height(theme))
        self._row.setContentsMargins(theme.gap(40), 0, theme.gap(40), 0)
        self._row.setSpacing(theme.gap(16))
        self._logo.show_theme(theme)
        self._steps.show_theme(theme)
        show_theme_below(self, theme)
