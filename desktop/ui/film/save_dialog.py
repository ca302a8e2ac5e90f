"""Asks in which language the captions are, and which files to write for the channels."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.channel import Channel
from desktop.media.caption_writer import ChannelFile, channel_files
from desktop.ui.editor.labelled import Labelled
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below
from desktop.ui.words import CHANNEL_NAMES

USUAL = (Channel.FACEBOOK, Channel.YOUTUBE)


class SaveDialog(QDialog):
    """`language` and `files` (names of those ticked) are what was chosen."""

    def __init__(self, parent: QWidget, theme: Theme, film: str, channels: Sequence[Channel], language: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lagre tekstfil"))
        self._film = film
        self._channels = tuple(channels) or USUAL
        self._boxes: list[tuple[QCheckBox, str]] = []
        self.setMinimumWidth(min(theme.px(400), 900))
        self.setMaximumWidth(theme.px(520))
        self._build(theme, language)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)

    @property
    def language(self) -> str:
        return str(self.tongue.currentData())

    @property
    def files(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for box, name in self._boxes if box.isChecked()))

    def _build(self, theme: Theme, language: str) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(self.tr("Lagre tekstfil"), "title", wrap=True))
        words = self.tr("Tekstingen følger filmen i planen. Trenger dere en fil å laste opp, kryss av for kanalen.")
        column.addWidget(label(words, "body", wrap=True))
        self.tongue = QComboBox()
        for code, name in (("nb", self.tr("Bokmål")), ("nn", self.tr("Nynorsk")), ("en", self.tr("Engelsk"))):
            self.tongue.addItem(name, code)
        self.tongue.setCurrentIndex(max(0, self.tongue.findData(language)))
        tongue = Labelled(self.tr("Språket i tekstene"), self.tongue, 200)
        tongue.show_theme(theme)
        column.addWidget(tongue)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.gap(4))
        column.addLayout(self._list)
        for file in channel_files(self._film, self._channels, self.language):
            self._add(file)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addStretch()
        row.addWidget(button(self.tr("Avbryt"), self.reject))
        self.save = button(self.tr("Lagre"), self.accept, kind="primary")
        row.addWidget(self.save)
        column.addLayout(row)
        self.tongue.currentIndexChanged.connect(self._on_tongue)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, file: ChannelFile) -> None:
        channel = CHANNEL_NAMES[file.channel]
        if file.name:
            box = QCheckBox(self._box_words(file))
            self._boxes.append((box, file.name))
            self._list.addWidget(box)
        else:
            words = self.tr("{channel} tar ikke tekstfil. Brenn tekstingen inn i en kopi.").format(channel=channel)
            self._list.addWidget(label(words, "meta", wrap=True))

    @staticmethod
    def _box_words(file: ChannelFile) -> str:
        return f"{CHANNEL_NAMES[file.channel]}: {file.name}"

    def _on_tongue(self) -> None:
        named = [one for one in channel_files(self._film, self._channels, self.language) if one.name]
        fresh = []
        for (box, _), file in zip(self._boxes, named, strict=True):
            box.setText(self._box_words(file))
            fresh.append((box, file.name))
        self._boxes = fresh
