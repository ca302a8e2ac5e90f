"""A post as one channel shows it: who, text up to the fold, pictures as they are cut, and the link."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.domain.channel import Channel
from desktop.domain.media import MediaKind
from desktop.services.channel_view import ChannelView, Shot
from desktop.ui.look.theme import Theme
from desktop.ui.preview.framed_picture import FramedPicture
from desktop.ui.widgets.parts import ThemedButton, button, hairline, label


class PostCard(QFrame):
    """`crop_wanted` carries the Media whose part the user wants to choose. `author` is who posts."""

    crop_wanted = Signal(object)

    def __init__(self, view: ChannelView, author: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", True)
        self.view = view
        self._theme = theme
        self.pictures: list[FramedPicture] = []
        self.more: ThemedButton | None = None
        self.text = QLabel()
        self._column = QVBoxLayout(self)
        margin = theme.gap(14)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(theme.gap(10))
        self._column.addWidget(label(author, "strong", wrap=True))
        self._fill()

    def show_picture(self, media_id: str, pixmap: QPixmap) -> None:
        for picture in self.pictures:
            if picture.shot.media.id == media_id:
                picture.show_picture(pixmap)

    def _fill(self) -> None:
        view = self.view
        if view.channel == Channel.SMS:
            self._add_parts()
            return
        if view.picture_first:
            self._add_shots()
        if view.channel == Channel.EMAIL:
            self._column.addWidget(label(self.tr("Emne"), "meta"))
        if view.title:
            self._column.addWidget(label(view.title, "title", wrap=True))
        if view.channel == Channel.EMAIL:
            self._column.addWidget(hairline())
        self._add_text()
        if not view.picture_first:
            self._add_shots()
        if view.card:
            self._add_card()

    def _add_text(self) -> None:
        view = self.view
        self.text = readable(view.seen + ("…" if view.folded else ""))
        if view.seen or not view.shots:
            self._column.addWidget(self.text)
        if view.folded:
            self.more = button(self.tr("Se mer"), self._unfold, kind="quiet", size="small")
            self.more.setAccessibleDescription(self.tr("Viser det som er foldet bort"))
            self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _unfold(self) -> None:
        """The whole text, as after pressing «se mer» there."""
        self.text.setText(f"{self.view.seen.rstrip()} {self.view.folded}")
        if self.more is not None:
            self.more.hide()
        self.text.setFocus()

    def _add_parts(self) -> None:
        count = len(self.view.parts)
        for place, words in enumerate(self.view.parts, 1):
            self._column.addWidget(label(self.tr("Del {place} av {count}").format(place=place, count=count), "meta"))
            bubble = QFrame()
            bubble.setProperty("tip", True)
            inside = QVBoxLayout(bubble)
            inside.addWidget(readable(words))
            self._column.addWidget(bubble)

    def _add_shots(self) -> None:
        for shot in self.view.shots:
            picture = FramedPicture(shot, self._theme)
            self.pictures.append(picture)
            self._column.addWidget(picture)
            if shot.media.kind == MediaKind.PICTURE:
                self._column.addWidget(self._alt_words(shot))
            if shot.shape is not None:
                ask = partial(self.crop_wanted.emit, shot.media)
                crop = button(self.tr("Velg utsnitt …"), ask, kind="quiet", size="small", icon="f-image")
                crop.setAccessibleName(self.tr("Velg utsnitt av {name}").format(name=shot.media.name))
                self._column.addWidget(crop, 0, Qt.AlignmentFlag.AlignLeft)

    def _alt_words(self, shot: Shot) -> QLabel:
        if shot.media.alt_text.strip():
            return label(self.tr("Lest opp: {words}").format(words=shot.media.alt_text), "meta", wrap=True)
        return label(self.tr("Bildet mangler bildetekst for dem som ikke ser"), "meta", tone="warn", wrap=True)

    def _add_card(self) -> None:
        card = QFrame()
        card.setProperty("tip", True)
        inside = QVBoxLayout(card)
        inside.addWidget(label(self.tr("Lenken vises som et kort"), "meta"))
        inside.addWidget(label(self.view.card, "strong", wrap=True))
        self._column.addWidget(card)


def readable(words: str) -> QLabel:
    """A text one can mark and copy, also with the keyboard."""
    made = label(words, "body", tone="ink", wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
