"""The whole picture with the part a channel shows: moved by pointer or arrow keys, resized by + and -."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from desktop.domain.crops import LEAST, centred, moved, resized
from desktop.domain.media import Media, Region
from desktop.ui.look.theme import Theme
from desktop.ui.preview.framed_picture import scaled_to_fit
from desktop.ui.widgets.announce import announce

STEP, LONG_STEP, GROW = 0.02, 0.1, 1.1
SHADE = 150


class CropArea(QSlider):
    """`region_changed` comes when the part is another. To a screen reader it is a slider whose value is the size of the
    part, in per cent of the largest."""

    region_changed = Signal()

    def __init__(self, media: Media, region: Region, shape: float, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(round(100 * LEAST), 100)
        self._media = media
        self._theme = theme
        self.largest = centred(media.width, media.height, shape)
        self.region = region
        self._pixmap = QPixmap()
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Utsnitt av {name}").format(name=media.name))
        self._say()

    def show_picture_of(self, media_id: str, pixmap: QPixmap) -> None:
        if media_id == self._media.id:
            self._pixmap = pixmap
            self.update()

    def show_region(self, region: Region) -> None:
        if region == self.region:
            return
        self.region = region
        self._say()
        self.update()
        self.region_changed.emit()

    def move_by(self, across: float, down: float) -> None:
        self.show_region(moved(self.region, across, down))

    def resize_by(self, times: float) -> None:
        self.show_region(resized(self.region, times, self.largest))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(120))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        ways = {
            Qt.Key.Key_Left: (-step, 0.0), Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -step), Qt.Key.Key_Down: (0.0, step),
        }  # fmt: skip
        sizes = {Qt.Key.Key_Plus: GROW, Qt.Key.Key_Equal: GROW, Qt.Key.Key_Minus: 1 / GROW}
        key = Qt.Key(event.key())
        if key in ways:
            self.move_by(*ways[key])
        elif key in sizes:
            self.resize_by(sizes[key])
        else:
            super().keyPressEvent(event)
            return
        announce(self, self.accessibleDescription())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.resize_by(GROW if event.angleDelta().y() > 0 else 1 / GROW)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self._frame()
        if self._grip is not None and frame.width() and frame.height():
            way = event.position() - self._grip
            self._grip = event.position()
            self.move_by(way.x() / frame.width(), way.y() / frame.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame, part = self._frame(), self._part()
        painter.fillRect(frame, self._theme.colour("sunken"))
        if not self._pixmap.isNull():
            painter.drawPixmap(frame, self._pixmap)
        painter.save()
        painter.setClipRect(frame)
        shade = QColor(0, 0, 0, SHADE)
        for dark in _around(QRectF(frame), part):
            painter.fillRect(dark, shade)
        painter.restore()
        for colour, thick in ((QColor("black"), 4), (self._theme.colour("focus_gap"), 2)):
            painter.setPen(QPen(colour, thick))
            painter.drawRect(part)

    def _frame(self) -> QRect:
        size = QSize(self._media.width or 4, self._media.height or 3)
        return scaled_to_fit(size, self.size())

    def _part(self) -> QRectF:
        frame, region = self._frame(), self.region
        return QRectF(
            frame.x() + region.left * frame.width(), frame.y() + region.top * frame.height(),
            region.width * frame.width(), region.height * frame.height(),
        )  # fmt: skip

    def _say(self) -> None:
        """For screen readers: how large the part is and where."""
        region = self.region
        share = round(100 * region.width / self.largest.width) if self.largest.width else 100
        self.setValue(share)
        words = self.tr("{share} prosent av størst mulig, {left} prosent fra venstre, {top} prosent fra toppen")
        self.setAccessibleDescription(
            words.format(share=share, left=round(region.left * 100), top=round(region.top * 100))
        )


def _around(frame: QRectF, part: QRectF) -> tuple[QRectF, ...]:
    """What lies outside the part, as four rectangles."""
    return (
        QRectF(frame.left(), frame.top(), frame.width(), part.top() - frame.top()),
        QRectF(frame.left(), part.bottom(), frame.width(), frame.bottom() - part.bottom()),
        QRectF(frame.left(), part.top(), part.left() - frame.left(), part.height()),
        QRectF(part.right(), part.top(), frame.right() - part.right(), part.height()),
    )
