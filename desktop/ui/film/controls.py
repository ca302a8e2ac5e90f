"""The big buttons under the film: two seconds back, play, two seconds forward; where one is, and how loud it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.film.film_words import clock, fine_clock
from desktop.ui.film.sound_meter import SoundMeter
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, label, show_theme_below

METER_FROM, LENGTH_FROM = 390, 305


class Controls(QWidget):
    """`stepped` carries -1 or +1 (steps of two seconds)."""

    play_pressed = Signal()
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build(theme)
        self.show_playing(False)
        self.show_theme(theme)

    def show_playing(self, playing: bool) -> None:
        name = self.tr("Pause") if playing else self.tr("Spill av")
        self.play.setAccessibleName(name)
        self.play.setToolTip(self.tr("{verb} (Ctrl + mellomrom)").format(verb=name))
        self.play.set_icon("pause" if playing else "play")
        self.play.show_theme(self._theme)

    def show_place(self, seconds: float, length: float) -> None:
        self.at.setText(fine_clock(seconds))
        self.of.setText(self.tr("av {length}").format(length=clock(length)) if length else "")
        self.meter.show_at(seconds)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.back, self.play, self.forward):
            part.setFixedHeight(theme.target(44))
        for part in (self.back, self.forward):
            part.setFixedWidth(theme.target(44))
        self.play.setFixedWidth(theme.px(60))
        self._row.setSpacing(theme.gap(8))
        self.at.setFont(theme.font("body_strong", table=True))
        # Not the label's own measure: it knows its new size of text only later.
        self.at.setFixedWidth(QFontMetrics(theme.font("body_strong")).horizontalAdvance("00:00,0"))
        self._sound.setPixmap(icons.render("sound", theme.colour("text_2"), theme.px(20), 2.0))
        self.meter.show_theme(theme)
        show_theme_below(self, theme)

    def show_room(self, width: float) -> None:
        """Where it is narrow (px at 100 % text) the meter gives way first, then the length."""
        for part in (self.meter, self._sound):
            part.setVisible(width >= METER_FROM)
        self.of.setVisible(width >= LENGTH_FROM)

    def _build(self, theme: Theme) -> None:
        self.back = button("", lambda: self.stepped.emit(-1), icon="left", name=self.tr("To sekunder tilbake"))
        self.play = button("", self.play_pressed.emit, kind="primary", icon="play", name=self.tr("Spill av"))
        self.forward = button("", lambda: self.stepped.emit(1), icon="right", name=self.tr("To sekunder fram"))
        self.back.set_icon("back")
        self.forward.set_icon("fwd")
        self.at, self.of = label("", "strong"), label("", "body")
        self.at.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._sound = QLabel()
        self.meter = SoundMeter(theme)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self.back, self.play, self.forward, self.at, self.of):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self._sound)
        self._row.addWidget(self.meter)
