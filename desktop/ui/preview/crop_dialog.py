"""Chooses the part of a picture that a channel shows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.channel import Channel
from desktop.domain.crops import shown_part
from desktop.domain.media import Media
from desktop.ui.look.theme import Theme
from desktop.ui.preview.crop_area import GROW, LONG_STEP, CropArea
from desktop.ui.translations import tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.words import CHANNEL_NAMES


class CropDialog(Sheet):
    """`chosen` carries the Region, None for Elleve's own."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, media: Media, channel: Channel, shape: float) -> None:
        title = tr("Hva skal vises i {channel}?").format(channel=CHANNEL_NAMES[channel])
        sentence = tr("Flytt utsnittet med piltastene eller pekeren. + og − gjør det større og mindre.")
        super().__init__(parent, theme, title, sentence, width=640, height=620)
        self.area = CropArea(media, shown_part(media, channel, shape), shape, theme)
        self.body.addWidget(self.area, 1)
        self.head.addWidget(self._ways())
        self.foot.addWidget(button(self.tr("Bruk midten"), self._on_own, kind="quiet"))
        self.foot.addStretch()
        self.foot.addWidget(button(self.tr("Avbryt"), self.reject))
        keep = button(self.tr("Bruk utsnittet"), self._on_chosen, kind="primary")
        keep.setDefault(True)
        self.foot.addWidget(keep)
        self.finish(self.area)

    def _ways(self) -> QWidget:
        """For those who would rather press than aim."""
        area = self.area
        row = QWidget()
        flow = FlowLayout(row)
        flow.set_gaps(self.theme.gap(8), self.theme.gap(8))
        for icon, name, do in (
            ("left", self.tr("Flytt mot venstre"), lambda: area.move_by(-LONG_STEP, 0)),
            ("right", self.tr("Flytt mot høyre"), lambda: area.move_by(LONG_STEP, 0)),
            ("up", self.tr("Flytt oppover"), lambda: area.move_by(0, -LONG_STEP)),
            ("down", self.tr("Flytt nedover"), lambda: area.move_by(0, LONG_STEP)),
        ):
            flow.addWidget(button("", do, size="icon", icon=icon, name=name))
        flow.addWidget(button(self.tr("Større"), lambda: area.resize_by(GROW), icon="plus"))
        flow.addWidget(button(self.tr("Mindre"), lambda: area.resize_by(1 / GROW)))
        return row

    def _on_own(self) -> None:
        self.chosen.emit(None)
        self.accept()

    def _on_chosen(self) -> None:
        self.chosen.emit(self.area.region)
        self.accept()
