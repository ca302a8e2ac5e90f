"""Tabs for the common text and each channel's own, and a button that adds one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QWidget

from desktop.domain.channel import Channel
from desktop.domain.post import Post
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, channel_icon
from desktop.ui.widgets.menus import open_below
from desktop.ui.widgets.parts import button
from desktop.ui.words import CHANNEL_NAMES

MANY = 6


class TextTabs(QWidget):
    """`turned` carries the Channel whose text is to be seen, None for the common one; `own_wanted` the Channel that
    shall get a text of its own."""

    turned = Signal(object)
    own_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shared: tuple[Channel, ...] = ()
        self._room = 10_000
        self.bar = QTabBar()
        self.bar.setProperty("ring", True)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setAccessibleName(self.tr("Tekst for"))
        self.bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.bar.addTab(self.tr("Felles tekst"))
        self.bar.currentChanged.connect(self._on_turned)
        self.add = button("", self._open_menu, kind="plain", size="icon", icon="plus", name=self.tr("Egen tekst for …"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar)
        row.addWidget(self.add)

    @property
    def channel(self) -> Channel | None:
        kind = self.bar.tabData(self.bar.currentIndex())
        return Channel(kind) if kind else None

    def show_post(self, post: Post) -> None:
        """One tab for each channel of the post; those with a text of their own say so in their name. Where the
        channels are many, only those have one, and the plus makes more."""
        owned = {channel for channel, _ in post.texts}
        self._shared = tuple(channel for channel in post.channels if channel not in owned)
        seen = owned if len(post.channels) > MANY else owned | set(post.channels)
        wanted = [channel for channel in Channel if channel in seen]
        if wanted != self._channels():
            self._rebuild(wanted)
        for place, channel in enumerate(wanted, 1):
            kind = self.tr("egen tekst") if channel in owned else self.tr("felles tekst")
            self.bar.setAccessibleTabName(place, f"{CHANNEL_NAMES[channel]}, {kind}")
        self.add.setVisible(bool(self._shared))

    def turn_to(self, channel: Channel | None) -> None:
        place = next((i for i in range(self.bar.count()) if self.bar.tabData(i) == (channel and channel.value)), 0)
        self.bar.setCurrentIndex(place)

    def fit(self, width: int) -> bool:
        """Where the names have no room, the channels not in sight show their icon alone; the name stays in words.
        False when not even the icons have room."""
        self._room = width
        room = width - (0 if self.add.isHidden() else self.add.sizeHint().width() + self._theme.gap(8))
        self._name_tabs(short=False)
        if self.bar.sizeHint().width() > room:
            self._name_tabs(short=True)
        return self.bar.sizeHint().width() <= room

    def _name_tabs(self, *, short: bool) -> None:
        for place, channel in enumerate(self._channels(), 1):
            name = CHANNEL_NAMES[channel]
            words = "" if short and place != self.bar.currentIndex() else name
            if self.bar.tabText(place) != words:
                self.bar.setTabText(place, words)
            self.bar.setTabToolTip(place, name)
        # A bar that is not shown yet tells its layout nothing of new words.
        self.bar.updateGeometry()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        size = theme.px(18)
        self.bar.setIconSize(QSize(size, size))
        for place, channel in enumerate(self._channels(), 1):
            self.bar.setTabIcon(place, icons.icon(channel_icon(channel), theme.ink(channel), size))
        self.add.show_theme(theme)
        self.fit(self._room)

    def menu(self) -> QMenu:
        menu = QMenu(self)
        for channel in self._shared:
            words = self.tr("Egen tekst for {name}").format(name=CHANNEL_NAMES[channel])
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, one=channel: self.own_wanted.emit(one))
        return menu

    def _channels(self) -> list[Channel]:
        return [Channel(self.bar.tabData(place)) for place in range(1, self.bar.count())]

    def _rebuild(self, wanted: list[Channel]) -> None:
        shown = self.channel
        self.bar.blockSignals(True)
        while self.bar.count() > 1:
            self.bar.removeTab(1)
        for channel in wanted:
            place = self.bar.addTab(CHANNEL_NAMES[channel])
            self.bar.setTabData(place, channel.value)
        self.turn_to(shown if shown in wanted else None)
        self.bar.blockSignals(False)
        self.show_theme(self._theme)
        if self.channel != shown:
            self.turned.emit(self.channel)

    def _open_menu(self) -> None:
        open_below(self.menu(), self.add)

    def _on_turned(self, _place: int) -> None:
        self.fit(self._room)
        self.turned.emit(self.channel)
