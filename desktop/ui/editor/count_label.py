"""How long the text in sight is, with the icon of the channel it is counted for."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.editor.counter import Count
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, channel_icon
from desktop.ui.widgets.parts import label, restyle
from desktop.ui.words import CHANNEL_NAMES


class CountLabel(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = Count("")
        self._icon = QLabel()
        self.words = label("", "meta")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.words)

    def show_count(self, count: Count) -> None:
        if count == self._count:
            return
        self._count = count
        self.words.setText(count.words)
        self.words.setAccessibleName(f"{CHANNEL_NAMES[count.channel]}: {count.words}" if count.channel else count.words)
        tone = "danger" if count.over else ""
        if self.words.property("tone") != tone:
            restyle(self.words, tone=tone)
        self._draw_icon()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._row.setSpacing(theme.gap(8))
        self._draw_icon()

    def _draw_icon(self) -> None:
        channel = self._count.channel
        self._icon.setVisible(channel is not None)
        if channel is not None:
            theme = self._theme
            self._icon.setPixmap(icons.render(channel_icon(channel), theme.ink(channel), theme.px(16), 2.0))
