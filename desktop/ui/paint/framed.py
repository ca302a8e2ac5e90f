"""A picture in a frame with rounded corners, or a sign where there is none yet."""

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon

ROUNDED = 6
SIGN = 28


def paint_framed(
    painter: QPainter, spot: QRectF, picture: QPixmap | None, theme: Theme, sign: str, *, whole: bool = False
) -> None:
    """The picture fills the frame, cut evenly, or stands `whole` in it; `sign` is the icon to paint in its place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(spot, ROUNDED, ROUNDED)
    painter.setClipPath(shape)
    painter.fillRect(spot, theme.colour("sunken"))
    if picture is None or picture.isNull():
        place = QRect(0, 0, theme.px(SIGN), theme.px(SIGN))
        place.moveCenter(spot.center().toPoint())
        paint_icon(painter, sign, theme.colour("text_3"), place)
    else:
        mode = Qt.AspectRatioMode.KeepAspectRatio if whole else Qt.AspectRatioMode.KeepAspectRatioByExpanding
        fitted = QRectF(spot.topLeft(), QSizeF(picture.size()).scaled(spot.size(), mode))
        fitted.moveCenter(spot.center())
        painter.drawPixmap(fitted, picture, QRectF(picture.rect()))
    painter.restore()


def framed(picture: QPixmap, width: int, height: int, theme: Theme, sign: str, *, whole: bool = False) -> QPixmap:
    """The same as a picture of its own, sharp on fine screens."""
    made = QPixmap(width * 2, height * 2)
    made.setDevicePixelRatio(2)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_framed(painter, QRectF(0, 0, width, height), picture, theme, sign, whole=whole)
    painter.end()
    return made
