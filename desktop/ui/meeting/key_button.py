"""A large choice with its key, icon and word; painted, since each part has its own place and colour."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon
from desktop.ui.widgets.parts import pressed_by_enter


class KeyButton(QAbstractButton):
    """`key` is what one presses for the same; `icon` may be empty. `mark` is a warning's icon after the words."""

    def __init__(self, words: str, key: str, theme: Theme, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key, self._icon = theme, key, icon
        self._mark = ""
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, *, chosen: bool, mark: str = "", why: str = "") -> None:
        """`why` says in words what the mark means."""
        self.setChecked(chosen)
        self._mark = mark
        self.setAccessibleDescription(", ".join(part for part in (self._key, why) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = QFontMetrics(theme.font("title", bold=True)).horizontalAdvance(self.text())
        parts = [theme.px(28)] * bool(self._key) + [theme.px(24)] * bool(self._icon) + [theme.px(20)] * bool(self._mark)
        return QSize(sum(parts) + len(parts) * theme.gap(12) + words + theme.gap(36), theme.px(56))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """The page decides what is chosen; a press is only a wish."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, chosen = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if chosen else "line_button"), 3 if chosen else 1))
        painter.setBrush(theme.colour("accent_soft" if chosen else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
        left = self._paint_key(painter, theme.gap(18))
        if self._icon:
            side = theme.px(24)
            colour = theme.colour("accent_text" if chosen else "text_2")
            paint_icon(painter, self._icon, colour, QRect(left, (self.height() - side) // 2, side, side))
            left += side + theme.gap(12)
        painter.setFont(theme.font("title", bold=chosen))
        painter.setPen(theme.colour("text"))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._mark:
            side = theme.px(20)
            spot = QRect(self.width() - theme.gap(18) - side, (self.height() - side) // 2, side, side)
            paint_icon(painter, self._mark, theme.colour("danger"), spot, theme.colour("surface"))

    def _paint_key(self, painter: QPainter, left: int) -> int:
        """Paints the key's cap at `left` and returns where the next part begins."""
        theme = self._theme
        if not self._key:
            return left
        side = theme.px(28)
        cap = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(theme.colour("line_button"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(cap, 5, 5)
        painter.drawLine(
            cap.bottomLeft() + QRectF(4, 0, 0, 0).topLeft(), cap.bottomRight() - QRectF(4, 0, 0, 0).topLeft()
        )
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        return left + side + theme.gap(12)
