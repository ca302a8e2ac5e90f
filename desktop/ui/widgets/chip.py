"""A small rounded part with icon and name on its own tint; painted, since each channel has its own colours."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon


class Chip(QAbstractButton):
    """`height` is the least height in px at 100 % text. A chip that cannot be pressed takes no focus.

    Colours come from the theme by `colours(theme) -> (ink, tint)`, given to `show_look`."""

    def __init__(self, words: str, icon: str, *, pressable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self._icon = icon
        self._pressable = pressable
        self._theme = Theme()
        self._ink, self._tint = QColor(), QColor()
        self.setCheckable(pressable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not pressable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_look(self, theme: Theme, ink: QColor, tint: QColor) -> None:
        self._theme, self._ink, self._tint = theme, ink, tint
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = QFontMetrics(theme.font("meta")).horizontalAdvance(self.text())
        width = words + theme.px(16) + theme.gap(8 + 12 + 6)
        return QSize(width, theme.target(36) if self._pressable else theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked() or not self._pressable
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lined = theme.name == "contrast" or not chosen
        edge = QPen(theme.colour("line_button") if not chosen else self._ink, 1)
        painter.setPen(edge if lined else Qt.PenStyle.NoPen)
        painter.setBrush(self._tint if chosen else theme.colour("surface"))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        ink = self._ink if chosen else theme.colour("text_2")
        size = theme.px(16)
        spot = QRect(theme.gap(8), (self.height() - size) // 2, size, size)
        paint_icon(painter, "check" if self._pressable and chosen else self._icon, ink, spot)
        painter.setPen(ink)
        painter.setFont(theme.font("meta"))
        words = self.rect().adjusted(spot.right() + theme.gap(6), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
