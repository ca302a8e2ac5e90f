"""Draws a picture and the marks of persons on it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from desktop.domain.finding import Severity
from desktop.ui.consent.person_lines import PersonLine
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token

EDGE = 4  # px round the picture, for the ring of the chosen mark


def frame_of(size: QSize, pixmap: QPixmap) -> QRectF:
    """Where the picture is drawn: whole, in the middle at the top."""
    if pixmap.isNull():
        return QRectF(0, 0, size.width(), size.height()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    drawn = pixmap.size().scaled(size - QSize(2 * EDGE, 2 * EDGE), Qt.AspectRatioMode.KeepAspectRatio)
    left = EDGE + (size.width() - 2 * EDGE - drawn.width()) / 2
    return QRectF(left, EDGE, drawn.width(), drawn.height())


def paint_picture(painter: QPainter, frame: QRectF, pixmap: QPixmap, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(frame, 12, 12)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(frame, theme.colour("sunken"))
    if not pixmap.isNull():
        painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
    painter.restore()


def paint_mark(
    painter: QPainter, rect: QRectF, frame: QRectF, line: PersonLine | None, theme: Theme, *, chosen: bool
) -> None:
    """The box round a person, with the name on a plate of its own within the frame."""
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("focus"), 3))
        painter.drawRoundedRect(rect.adjusted(-EDGE, -EDGE, EDGE, EDGE), 11, 11)
    paint_box(painter, rect, dashed=line is None or line.severity == Severity.BLOCKS)
    if line is not None:
        _paint_plate(painter, line, rect, frame, theme, chosen=chosen)


def paint_box(painter: QPainter, rect: QRectF, *, dashed: bool) -> None:
    """White on dark, so that it is seen on any picture; dashed where something is missing."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(20, 18, 15, 200), 5))
    painter.drawRoundedRect(rect, 8, 8)
    pen = QPen(QColor("white"), 3)
    if dashed:
        pen.setDashPattern([2.2, 1.6])
    painter.setPen(pen)
    painter.drawRoundedRect(rect, 8, 8)


def _paint_plate(
    painter: QPainter, line: PersonLine, rect: QRectF, frame: QRectF, theme: Theme, *, chosen: bool
) -> None:
    painter.setFont(theme.font("micro", bold=True))
    icon, gap = theme.px(16), theme.px(7)
    width = painter.fontMetrics().horizontalAdvance(line.plate) + icon + 3 * gap
    plate = _place_of_plate(rect, frame, width, theme.px(28))
    painter.setPen(QPen(theme.colour("focus" if chosen else "line_button"), 3 if chosen else 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(plate, 7, 7)
    token = severity_token(line.severity)
    drawn = icons.render(token["icon"], theme.colour(token["colour"]), icon, 2.0)
    top = plate.top() + (plate.height() - icon) / 2
    painter.drawPixmap(QRect(round(plate.left() + gap), round(top), icon, icon), drawn)
    painter.setPen(theme.colour("text"))
    words = plate.adjusted(icon + 2 * gap, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line.plate)


def _place_of_plate(rect: QRectF, frame: QRectF, width: int, height: int) -> QRectF:
    """Over the box, or under it where there is no room."""
    left = min(max(frame.left() + 2, rect.left()), frame.right() - width - 2)
    top = rect.top() - height - 3
    if top < frame.top():
        top = min(rect.bottom() + 3, frame.bottom() - height)
    return QRectF(left, top, width, height)
