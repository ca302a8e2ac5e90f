"""A picture cut as a channel shows it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.media import MediaKind, Region
from desktop.services.channel_view import Shot
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme

WIDE = 16 / 9
HIGHEST = 420


class FramedPicture(QWidget):
    """As wide as it may be, at most `HIGHEST` px high at 100 % text. Shows an icon until its picture comes."""

    def __init__(self, shot: Shot, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shot = shot
        self._theme = theme
        self._pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(shot.media.alt_text or shot.media.name)

    def show_picture(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._height_for(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self._height_for(self.width()):
            self.setFixedHeight(self._height_for(self.width()))

    def _height_for(self, width: int) -> int:
        return min(round(width / self._shape()), self._theme.px(HIGHEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = self._frame()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(frame), 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(frame, self._theme.colour("sunken"))
        if self._pixmap.isNull():
            self._paint_sign(painter, frame)
        else:
            painter.drawPixmap(QRectF(frame), self._pixmap, part_of(self._pixmap, self.shot.region))

    def _shape(self) -> float:
        media, region = self.shot.media, self.shot.region
        if self.shot.shape:
            return self.shot.shape
        if media.width and media.height and region.height:
            return media.width * region.width / (media.height * region.height)
        return WIDE

    def _frame(self) -> QRect:
        width = min(self.width(), round(self.height() * self._shape()))
        return QRect(0, 0, width, round(width / self._shape()))

    def _paint_sign(self, painter: QPainter, frame: QRect) -> None:
        name = "film" if self.shot.media.kind == MediaKind.VIDEO else "f-image"
        sign = icons.render(name, self._theme.colour("text_3"), self._theme.px(28), 2.0)
        spot = QRect(0, 0, self._theme.px(28), self._theme.px(28))
        spot.moveCenter(frame.center())
        painter.drawPixmap(spot, sign)


def part_of(pixmap: QPixmap, region: Region) -> QRectF:
    """The region in the pixels of a picture."""
    wide, high = pixmap.width(), pixmap.height()
    return QRectF(region.left * wide, region.top * high, region.width * wide, region.height * high)


def scaled_to_fit(size: QSize, room: QSize) -> QRect:
    """A size made to fit in the middle of a room."""
    fitted = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    frame = QRect(0, 0, fitted.width(), fitted.height())
    frame.moveCenter(QRect(0, 0, room.width(), room.height()).center())
    return frame
