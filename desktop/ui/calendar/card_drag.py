"""Dragging a card to another day: it needs a distance, so that an unsteady hand moves nothing by accident."""

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDrag, QDragMoveEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.domain.assessment import PostSummary
from desktop.ui.look.theme import Theme
from desktop.ui.paint.card import CardLook, paint_card

POST_TYPE = "application/x-elleve-post"
# Longer than Qt's own, which a tremor reaches.
DISTANCE = 24


def far_enough(start: QPoint, now: QPoint) -> bool:
    return (now - start).manhattanLength() >= DISTANCE


def drag_card(source: QWidget, summary: PostSummary, size: QSize, theme: Theme, count: int = 1) -> None:
    """Runs until the card is dropped; the view it lands on makes the change. `count` posts go with it."""
    data = QMimeData()
    data.setData(POST_TYPE, summary.post.id.encode())
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(card_picture(source, summary, size, theme, count))
    drag.setHotSpot(QPoint(size.width() // 2, theme.px(12)))
    drag.exec(Qt.DropAction.MoveAction)


def card_picture(source: QWidget, summary: PostSummary, size: QSize, theme: Theme, count: int = 1) -> QPixmap:
    """The card as it is carried: lifted 3 px over its shadow, with a number when it brings others along."""
    ratio = source.devicePixelRatioF()
    picture = QPixmap(round(size.width() * ratio), round((size.height() + 6) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shadow = theme.colour("shadow")
    shadow.setAlphaF(0.22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shadow)
    painter.drawRoundedRect(QRect(0, 4, size.width(), size.height()), 8, 8)
    paint_card(painter, QRect(QPoint(0, 0), size), summary, theme, CardLook())
    if count > 1:
        _paint_count(painter, QRect(theme.px(4), theme.px(4), theme.px(24), theme.px(24)), theme, count)
    painter.end()
    return picture


def _paint_count(painter: QPainter, disc: QRect, theme: Theme, count: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(disc)
    painter.setFont(theme.font("meta", bold=True))
    painter.setPen(theme.colour("on_accent"))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(count))


def answer_drag(event: QDragMoveEvent) -> None:
    """A card may come in; anything else may not."""
    if dragged_post(event.mimeData()):
        event.acceptProposedAction()
    else:
        event.ignore()


def dragged_post(data: QMimeData) -> str:
    """The id of the post being dragged; empty when it is something else."""
    return bytes(data.data(POST_TYPE).data()).decode() if data.hasFormat(POST_TYPE) else ""
