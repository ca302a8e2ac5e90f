"""The pictures and films of a post in a row, each with a sign of how its consents stand."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from desktop.domain.finding import Severity
from desktop.domain.post import Post
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token

THUMB = QSize(112, 72)
_ID = Qt.ItemDataRole.UserRole


class ThumbStrip(QListWidget):
    """`currentRowChanged` tells which one is chosen. `severity_of` says how the picture with an id stands."""

    def __init__(self, severity_of: Callable[[str], Severity], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity_of = severity_of
        self._theme = theme
        self.setProperty("ring", True)
        self.setAccessibleName(self.tr("Bilder i innlegget"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(4)

    def show_post(self, post: Post, media_id: str) -> None:
        """Hidden where there is but one."""
        self.setVisible(len(post.media) > 1)
        self.blockSignals(True)
        self.clear()
        for medium in post.media:
            item = QListWidgetItem()
            item.setData(_ID, medium.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, medium.alt_text or medium.name)
            item.setToolTip(medium.name)
            self.addItem(item)
            if medium.id == media_id:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def show_small(self, media_id: str, pixmap: QPixmap) -> None:
        """A small picture has arrived."""
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_ID) == media_id:
                drawn = self._drawn(pixmap, self._severity_of(media_id))
                icon = QIcon(drawn)
                icon.addPixmap(drawn, QIcon.Mode.Selected)  # else the system washes it out
                item.setIcon(icon)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setIconSize(self._size())
        self.setFixedHeight(theme.px(THUMB.height() + 22))

    def _size(self) -> QSize:
        return QSize(self._theme.px(THUMB.width()), self._theme.px(THUMB.height()))

    def _drawn(self, pixmap: QPixmap, severity: Severity) -> QPixmap:
        """Cut to the frame, with the sign in its corner."""
        size = self._size()
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(0, 0, size.width(), size.height(), 8, 8)
        painter.setClipPath(shape)
        painter.fillRect(drawn.rect(), self._theme.colour("sunken"))
        if not pixmap.isNull():
            fitted = pixmap.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            left, top = (size.width() - fitted.width()) // 2, (size.height() - fitted.height()) // 2
            painter.drawPixmap(left, top, fitted.width(), fitted.height(), pixmap)
        self._draw_sign(painter, severity)
        painter.end()
        return drawn

    def _draw_sign(self, painter: QPainter, severity: Severity) -> None:
        theme, size, token = self._theme, self._size(), severity_token(severity)
        disc, side = theme.px(22), theme.px(16)
        left, top = size.width() - disc - 3, size.height() - disc - 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(left, top, disc, disc)
        sign = icons.render(token["icon"], theme.colour(token["colour"]), side, 2.0)
        painter.drawPixmap(left + theme.px(3), top + theme.px(3), side, side, sign)
