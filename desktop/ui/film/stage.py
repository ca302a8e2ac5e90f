"""The film's picture with the caption of the moment over it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon

# As captions stand in the burned-in copy: white on a dark plate, in every theme.
PLATE, INK = QColor(12, 10, 8, 225), QColor(255, 255, 255)
LETTERS = 0.068  # of the picture's height


class Stage(QWidget):
    """`pressed` when somebody clicks on the picture. What it shows is told by the controls under it."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._caption = ""
        self._shape = QSize(16, 9)
        self._most = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_shape(self, width: int, height: int) -> None:
        """The film's proportions, before a picture has come."""
        self._shape = QSize(width, height) if width > 0 and height > 0 else QSize(16, 9)
        self._image = QImage()
        self.updateGeometry()
        self.update()

    def show_picture(self, image: QImage) -> None:
        if not image.isNull():
            self._image = image
            self.update()

    def show_caption(self, text: str) -> None:
        if text != self._caption:
            self._caption = text
            self.update()

    def show_room(self, height: int) -> None:
        """How high the picture may be, so that what stands under it is in sight."""
        if height != self._most:
            self._most = height
            self.updateGeometry()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(440), self.heightForWidth(self._theme.px(440)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 68)

    def heightForWidth(self, width: int) -> int:
        """A film held on end gets no higher than a square."""
        natural = min(round(width * self._shape.height() / self._shape.width()), round(width * 0.8))
        return min(natural, self._most) if self._most else natural

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self._fitted(self._shape if self._image.isNull() else self._image.size())
        shape = QPainterPath()
        shape.addRoundedRect(room, 10, 10)
        painter.setClipPath(shape)
        if self._image.isNull():
            self._paint_nothing(painter, room)
        else:
            painter.drawImage(room, self._image)
        paint_caption(painter, room, self._caption)

    def _paint_nothing(self, painter: QPainter, room: QRectF) -> None:
        theme, size = self._theme, self._theme.px(36)
        painter.fillRect(room, theme.colour("sunken"))
        centre = room.center().toPoint()
        spot = QRect(centre.x() - size // 2, centre.y() - size // 2, size, size)
        paint_icon(painter, "film", theme.colour("text_3"), spot)

    def _fitted(self, shape: QSize) -> QRectF:
        size = shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(),
                      size.height())  # fmt: skip


def paint_caption(painter: QPainter, room: QRectF, text: str) -> None:
    """The caption at the foot of the picture, on its own plate; too wide lines are drawn smaller."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return
    font = QFont("Atkinson Hyperlegible")
    font.setPixelSize(max(11, round(min(room.height() * LETTERS, room.width() * 0.052))))
    painter.setFont(font)
    widest = max(painter.fontMetrics().horizontalAdvance(line) for line in lines)
    if widest > room.width() * 0.92:
        font.setPixelSize(max(8, int(font.pixelSize() * room.width() * 0.92 / widest)))
        painter.setFont(font)
    metrics = painter.fontMetrics()
    pad, line_height = metrics.height() * 0.35, metrics.height() * 1.12
    wide = max(metrics.horizontalAdvance(line) for line in lines) + 2 * pad
    high = line_height * len(lines) + pad
    plate = QRectF(room.center().x() - wide / 2, room.bottom() - high - room.height() * 0.055, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PLATE)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(INK)
    for number, line in enumerate(lines):
        row = QRectF(plate.x(), plate.y() + pad / 2 + number * line_height, wide, line_height)
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, line)
