"""«Forhåndsvis»: the post in each of its channels, with what is folded, cut or lost there."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget

from desktop.domain.channel import Channel
from desktop.domain.crops import with_crop
from desktop.domain.media import Media, Region
from desktop.domain.post import Post
from desktop.services.channel_view import channel_view, shape_of
from desktop.services.media import replaced
from desktop.ui.editor.counter import count
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.editor.thumbnails import Thumbnails
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, channel_icon
from desktop.ui.preview.crop_dialog import CropDialog
from desktop.ui.preview.post_card import PostCard
from desktop.ui.session import PlanSession
from desktop.ui.translations import told, tr
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, empty, label
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import CHANNEL_NAMES

SHARP = QSize(1080, 1080)


class PreviewDialog(Sheet):
    """Follows the draft while it is open."""

    def __init__(
        self, parent: QWidget, theme: Theme, draft: PostDraft, session: PlanSession, start: Channel | None
    ) -> None:
        super().__init__(parent, theme, tr("Slik blir innlegget"), width=620, height=720)
        self._draft = draft
        self._session = session
        self._channels = draft.post.channels or (Channel.FACEBOOK,)
        self._channel = start if start in self._channels else self._channels[0]
        self._thumbnails = Thumbnails(session.open_plan.media, self, SHARP)
        self._chips: dict[Channel, Chip] = {}
        self.card: PostCard | None = None
        self._build()
        self._thumbnails.arrived.connect(self._on_picture)
        draft.replaced.connect(self._on_replaced)
        self.finished.connect(lambda _code: self._thumbnails.wait())
        self.finish(self._chips[self._channel])
        self.show_channel(self._channel)

    def show_channel(self, channel: Channel) -> None:
        self._channel = channel
        self._chips[channel].setChecked(True)
        empty(self.body)
        facts = self._session.open_plan.assessor.facts
        view = channel_view(self._draft.post, channel, facts)
        self.body.addWidget(label(count(self._draft.post.text_for(channel), (channel,), facts).words, "strong"))
        for note in view.notes:
            self.body.addLayout(self._note(note))
        self.card = PostCard(view, self._author(), self.theme)
        self.card.crop_wanted.connect(self._choose_crop)
        self.body.addWidget(self.card)
        for fact in view.facts:
            self.body.addWidget(label(told(fact), "meta", wrap=True))
        self.body.addStretch()
        for part in self.card.findChildren(QWidget):
            if hasattr(part, "show_theme"):
                part.show_theme(self.theme)
        for shot in view.shots:
            self._thumbnails.wish(shot.media)

    def _build(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.set_gaps(self.theme.gap(8), self.theme.gap(8))
        group = QButtonGroup(self)
        for channel in self._channels:
            chip = Chip(CHANNEL_NAMES[channel], channel_icon(channel), pressable=True)
            chip.show_look(self.theme, self.theme.ink(channel), self.theme.tint(channel))
            chip.clicked.connect(lambda _on=False, one=channel: self.show_channel(one))
            group.addButton(chip)
            flow.addWidget(chip)
            self._chips[channel] = chip
        self.head.addWidget(chips)
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Lukk"), self.accept))

    def _note(self, words: str) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(icons.render("sev-warn", self.theme.colour("warn"), self.theme.px(20), 2.0))
        row = QHBoxLayout()
        row.setSpacing(self.theme.gap(8))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(told(words), "body", wrap=True), 1)
        return row

    def _author(self) -> str:
        return self._session.open_plan.branch or self.tr("Lokallaget deres")

    def _choose_crop(self, media: Media) -> None:
        shape = shape_of(self._channel, self._session.open_plan.assessor.facts)
        if shape is None:
            return
        dialog = CropDialog(self, self.theme, media, self._channel, shape)
        dialog.chosen.connect(lambda region: self._on_cropped(media, region))
        dialog.open()
        self._thumbnails.arrived.connect(dialog.area.show_picture_of)
        self._thumbnails.wish(media)

    def _on_cropped(self, media: Media, region: Region | None) -> None:
        now = next((one for one in self._draft.post.media if one.id == media.id), None)
        if now is not None:
            channel = self._channel
            self._draft.do(lambda post: replaced(post, with_crop(now, channel, region)), tell=False)

    def _on_replaced(self, post: Post) -> None:
        if self.isVisible() and self._channel in (post.channels or (Channel.FACEBOOK,)):
            self.show_channel(self._channel)

    def _on_picture(self, media_id: str, pixmap: QPixmap) -> None:
        if self.card is not None:
            self.card.show_picture(media_id, pixmap)
