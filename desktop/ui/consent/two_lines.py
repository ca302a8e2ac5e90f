"""Paints a line of the register: a small picture or icon, the name, one sentence, and a sign of how it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.finding import Severity
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.paint.marks import paint_focus, paint_icon

LINE = Qt.ItemDataRole.UserRole + 1
PICTURE = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """`key` is handed back when the line is opened; `icon` a name of ours; without `severity` no sign is shown."""

    key: str
    name: str
    words: str
    icon: str = "user"
    severity: Severity | None = None


class TwoLines(QStyledItemDelegate):
    """Reads the Line and its picture from the item."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line, theme = index.data(LINE), self._theme
        if not isinstance(line, Line):
            return
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft" if state & QStyle.StateFlag.State_Selected else "surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 8, 8)
        left = self._paint_picture(painter, rect, line, index.data(PICTURE))
        right = self._paint_sign(painter, rect, line)
        self._paint_words(painter, QRect(left, rect.top(), right - left, rect.height()), line)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, QRectF(rect).adjusted(3, 3, -3, -3), 8, theme)
        painter.restore()

    def _paint_picture(self, painter: QPainter, rect: QRect, line: Line, picture: object) -> int:
        theme = self._theme
        room = QRect(rect.left() + theme.gap(12), rect.top(), theme.px(72), rect.height())
        if isinstance(picture, QPixmap) and not picture.isNull():
            fitted = picture.size().scaled(QSize(theme.px(72), theme.px(44)), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(0, 0, fitted.width(), fitted.height())
            target.moveCenter(room.center())
            painter.drawPixmap(target, picture)
        else:
            room.setWidth(theme.px(28))
            side = theme.px(24)
            spot = QRect(0, 0, side, side)
            spot.moveCenter(room.center())
            paint_icon(painter, line.icon, theme.colour("text_2"), spot)
        return room.right() + theme.gap(14)

    def _paint_sign(self, painter: QPainter, rect: QRect, line: Line) -> int:
        theme = self._theme
        right = rect.right() - theme.gap(14)
        if line.severity is None:
            return right
        token, side = severity_token(line.severity), theme.px(20)
        spot = QRect(right - side, rect.center().y() - side // 2, side, side)
        paint_icon(painter, token["icon"], theme.colour(token["colour"]), spot)
        return spot.left() - theme.gap(12)

    def _paint_words(self, painter: QPainter, room: QRect, line: Line) -> None:
        theme = self._theme
        half = room.height() // 2
        for words, role, bold, top in (
            (line.name, "text", True, room.top()),
            (line.words, "text_2", False, room.top() + half),
        ):
            painter.setFont(theme.font("body" if bold else "meta", bold=bold))
            painter.setPen(theme.colour(role))
            side = Qt.AlignmentFlag.AlignBottom if bold else Qt.AlignmentFlag.AlignTop
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            place = QRect(room.left(), top + (0 if bold else 2), room.width(), half - 2)
            painter.drawText(place, side | Qt.AlignmentFlag.AlignLeft, shown)
