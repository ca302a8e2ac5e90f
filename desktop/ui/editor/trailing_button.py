"""A button with a mark after its words: the arrow of a choice, or how many things stop «Klar»."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon
from desktop.ui.widgets.parts import ThemedButton


class TrailingButton(ThemedButton):
    """Draws its leading icon, its words, then the trailing icon and count side by side."""

    def __init__(self, words: str = "", *, icon: str = "", trailing: str = "", role: str = "text_2") -> None:
        super().__init__(words, icon="")
        self._leading, self._trailing, self._trailing_role, self._count = icon, trailing, role, ""
        self._theme = Theme()

    def show_parts(
        self, words: str, *, icon: str = "", trailing: str = "", role: str = "text_2", count: str = ""
    ) -> None:
        parts = (icon, trailing, role, count)
        if (words, *parts) == (self.text(), self._leading, self._trailing, self._trailing_role, self._count):
            return
        self.setText(words)
        self._leading, self._trailing, self._trailing_role, self._count = parts
        self.updateGeometry()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        size.setWidth(words + self._leading_room() + self._trailing_room() + 2 * self._theme.gap(17))
        return size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_parts(painter)

    def _paint_parts(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setFont(self._font())
        used = painter.fontMetrics().horizontalAdvance(self.text()) + self._leading_room() + self._trailing_room()
        x = (self.width() - used) // 2
        colour = theme.colour("on_accent" if self._is_primary() else "text")
        if self._leading:
            self._paint_icon(painter, x, self._leading, colour if self._is_primary() else theme.colour("text_2"))
            x += self._leading_room()
        painter.setPen(colour)
        painter.drawText(QRect(x, 0, self.width(), self.height()), _LEFT, self.text())
        x += painter.fontMetrics().horizontalAdvance(self.text()) + theme.gap(8)
        if self._trailing:
            mark = theme.colour(self._trailing_role)
            self._paint_icon(painter, x, self._trailing, mark)
            painter.setFont(theme.font("body", bold=True))
            painter.setPen(mark)
            rest = QRect(x + theme.px(18 + 5), 0, self.width(), self.height())
            painter.drawText(rest, _LEFT, self._count)

    def _paint_icon(self, painter: QPainter, x: int, name: str, colour: QColor) -> None:
        size = self._theme.px(18)
        paint_icon(painter, name, colour, QRect(x, (self.height() - size) // 2, size, size))

    def _leading_room(self) -> int:
        return self._theme.px(18) + self._theme.gap(10) if self._leading else 0

    def _trailing_room(self) -> int:
        if not self._trailing:
            return 0
        count = QFontMetrics(self._theme.font("body", bold=True)).horizontalAdvance(self._count)
        return self._theme.gap(8) + self._theme.px(18) + (count + self._theme.px(5) if self._count else 0)

    def _is_primary(self) -> bool:
        return bool(self.property("kind") == "primary")

    def _font(self) -> QFont:
        return self._theme.font("body", bold=self._is_primary())


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
