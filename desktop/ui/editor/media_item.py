"""One picture or film of a post: thumbnail, name, signs of what is missing, and its details on demand."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.finding import Finding, Severity
from desktop.domain.media import Media, MediaKind
from desktop.domain.video import VideoReport
from desktop.ui.editor.media_details import MediaDetails
from desktop.ui.editor.media_signs import Sign, length_words, signs
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, empty, label

PICTURE = QSize(128, 72)
GRADES = {
    Severity.BLOCKS: ("danger", "danger_soft"),
    Severity.WARNING: ("warn", "warn_soft"),
    Severity.TIP: ("info", "info_soft"),
    Severity.FINE: ("success", "success_soft"),
}


class MediaItem(QWidget):
    """Its `details` are made when first opened; `captions_wanted` leads to the room where they are written."""

    opened = Signal()
    captions_wanted = Signal()

    def __init__(self, media: Media, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.media = media
        self._theme = theme
        self._thumbnail = QPixmap()
        self._signs: tuple[Sign, ...] = ()
        self.details: MediaDetails | None = None
        self._build()
        self.show_theme(theme)

    def show_media(self, media: Media, findings: Iterable[Finding], report: VideoReport | None) -> None:
        self.media = media
        self.name.setText(media.name)
        self.length.setText(length_words(media))
        captioned = bool(media.captions or (report and report.captions))
        self.captions.setText(self.tr("Se tekstingen") if captioned else self.tr("Lag teksting"))
        self.captions.setAccessibleName(f"{self.captions.text()}: {media.name}")
        if self.details is not None:
            self.details.show_media(media)
        made = signs(media, findings, report)
        if made != self._signs:
            self._signs = made
            self._show_signs()

    def show_thumbnail(self, pixmap: QPixmap) -> None:
        self._thumbnail = pixmap
        self._show_picture()

    def open_details(self, opened: bool = True) -> MediaDetails | None:
        if opened and self.details is None:
            self.details = MediaDetails(self.media, self._theme)
            self._column.addWidget(self.details)
            self.opened.emit()
        if self.details is not None:
            self.details.setVisible(opened)
        self.more.setText(self.tr("Skjul detaljer") if opened else self.tr("Detaljer"))
        self.more.set_icon("up" if opened else "down")
        self.more.show_theme(self._theme)
        return self.details

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._row.setSpacing(theme.gap(14))
        self._words.setSpacing(theme.gap(6))
        self._chips.set_gaps(theme.gap(8), theme.gap(6))
        self.captions.show_theme(theme)
        self.more.show_theme(theme)
        if self.details is not None:
            self.details.show_theme(theme)
        self._show_signs()
        self._show_picture()

    def _build(self) -> None:
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.name = ElidedLabel(self.media.name, "strong", middle=True)
        self.length = label("", "meta")
        name = self.tr("Detaljer om {name}").format(name=self.media.name)
        self.more = button(self.tr("Detaljer"), self._on_more, kind="quiet", size="small", icon="down")
        self.more.setAccessibleName(name)
        line = QHBoxLayout()
        for part in (self.name, self.length):
            line.addWidget(part)
        line.addStretch()
        self.captions = button(self.tr("Lag teksting"), self.captions_wanted.emit, size="small", icon="cc")
        if self.media.kind != MediaKind.VIDEO:
            self.captions.hide()
        line.addWidget(self.more)
        self._chips = FlowLayout()
        self._words = QVBoxLayout()
        self._words.addLayout(line)
        self._words.addLayout(self._chips)
        self._words.addWidget(self.captions, 0, Qt.AlignmentFlag.AlignLeft)
        self._words.addStretch()
        self._row = QHBoxLayout()
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)

    def _show_signs(self) -> None:
        empty(self._chips)
        for sign in self._signs:
            chip = Chip(sign.words, sign.icon)
            ink, tint = GRADES[sign.severity]
            chip.show_look(self._theme, self._theme.colour(ink), self._theme.colour(tint))
            self._chips.addWidget(chip)
            chip.show()

    def _show_picture(self) -> None:
        theme = self._theme
        size = QSize(theme.px(PICTURE.width()), theme.px(PICTURE.height()))
        self._picture.setFixedSize(size)
        self._picture.setAccessibleName(self.media.alt_text or self.media.name)
        drawn = QPixmap(size * 2)
        drawn.setDevicePixelRatio(2)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(0, 0, size.width(), size.height(), 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, size.width(), size.height(), theme.colour("sunken"))
        if self._thumbnail.isNull():
            name = "film" if self.media.kind == MediaKind.VIDEO else "f-image"
            icon = icons.render(name, theme.colour("text_3"), theme.px(28), 2.0)
            painter.drawPixmap((size.width() - theme.px(28)) // 2, (size.height() - theme.px(28)) // 2, icon)
        else:
            self._draw_thumbnail(painter, size)
        painter.end()
        self._picture.setPixmap(drawn)

    def _draw_thumbnail(self, painter: QPainter, size: QSize) -> None:
        """Fills the frame; what is too wide or too high is cut evenly."""
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        fitted = self._thumbnail.size().scaled(size, mode)
        x, y = (size.width() - fitted.width()) // 2, (size.height() - fitted.height()) // 2
        painter.drawPixmap(x, y, fitted.width(), fitted.height(), self._thumbnail)

    def _on_more(self) -> None:
        self.open_details(self.details is None or self.details.isHidden())
