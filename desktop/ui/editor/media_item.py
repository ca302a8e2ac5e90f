"""One picture or film of a post: thumbnail, name, signs of what is missing, and its details on demand."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.finding import Finding, Severity
from desktop.domain.media import Media, MediaKind
from desktop.domain.video import VideoReport
from desktop.ui.editor.media_details import MediaDetails
from desktop.ui.editor.media_signs import Sign, length_words, signs
from desktop.ui.look.theme import Theme
from desktop.ui.paint.framed import framed
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
        width, height = self._theme.px(PICTURE.width()), self._theme.px(PICTURE.height())
        sign = "film" if self.media.kind == MediaKind.VIDEO else "f-image"
        self._picture.setFixedSize(width, height)
        self._picture.setAccessibleName(self.media.alt_text or self.media.name)
        self._picture.setPixmap(framed(self._thumbnail, width, height, self._theme, sign))

    def _on_more(self) -> None:
        self.open_details(self.details is None or self.details.isHidden())
