"""The channels of a post as chips to switch on and off; the rarely used ones wait behind a button."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.channel import Channel
from desktop.ui.look.theme import Theme, channel_icon
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button
from desktop.ui.words import CHANNEL_NAMES

WIDEST = 560


class ChannelChips(QWidget):
    """`chosen` carries the channels in their fixed order."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._open = False
        self._chips = {channel: self._made(channel) for channel in Channel}
        self._more = button(self.tr("Velg kanaler"), self.open_all, kind="quiet", size="small", icon="plus")
        self._less = button(self.tr("Vis bare de valgte"), self._close, kind="quiet", size="small")
        self._row = FlowLayout(self, centred=True)
        for part in (*self._chips.values(), self._more, self._less):
            self._row.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_theme(theme)

    def show_channels(self, channels: tuple[Channel, ...]) -> None:
        for channel, chip in self._chips.items():
            chip.setChecked(channel in channels)
        self._show_parts()

    def channels(self) -> tuple[Channel, ...]:
        return tuple(channel for channel, chip in self._chips.items() if chip.isChecked())

    def chip(self, channel: Channel) -> Chip:
        return self._chips[channel]

    def open_all(self) -> None:
        """Shows all channels, with the focus on the first that is not chosen."""
        self._open = True
        self._show_parts()
        first = next((chip for chip in self._chips.values() if not chip.isChecked()), self._less)
        first.setFocus()

    def focus_first(self) -> None:
        self.open_all()

    def sizeHint(self) -> QSize:
        width = min(self._row.natural_width(), self._theme.px(WIDEST))
        return QSize(width, self._row.heightForWidth(width))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for channel, chip in self._chips.items():
            chip.show_look(theme, theme.ink(channel), theme.tint(channel))
        self._more.show_theme(theme)
        self._row.set_gaps(theme.gap(8), theme.gap(8))

    def _made(self, channel: Channel) -> Chip:
        chip = Chip(CHANNEL_NAMES[channel], channel_icon(channel), pressable=True)
        chip.clicked.connect(lambda _checked=False: self._on_pressed())
        return chip

    def _close(self) -> None:
        self._open = False
        self._show_parts()
        self._more.setFocus()

    def _show_parts(self) -> None:
        for chip in self._chips.values():
            chip.setVisible(self._open or chip.isChecked())
        self._more.setVisible(not self._open)
        self._less.setVisible(self._open)
        self._row.invalidate()
        self.updateGeometry()

    def _on_pressed(self) -> None:
        # A chip that was just switched off stays in sight until the row is closed, so that nothing moves underfoot.
        self.chosen.emit(self.channels())
