"""Where in a film one looks: a slider of whole seconds with a button at each end, for pointer and keys."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from desktop.ui.film.film_words import clock
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, label, show_theme_below

PAUSE_MS = 200  # a slider on its way does not ask for each picture it passes
LEAP = 10  # seconds by page up and down


class MomentBar(QWidget):
    """`chosen` carries a moment in seconds once the slider rests; None is the film's first picture."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Sted i filmen"))
        self.slider.setPageStep(LEAP)
        self.slider.setProperty("ring", True)
        self.slider.setProperty("kind", "moment")
        self.back = button("", lambda: self._step(-1), size="icon-small", icon="left",
                           name=self.tr("Ett sekund tilbake"))  # fmt: skip
        self.on = button("", lambda: self._step(1), size="icon-small", icon="right", name=self.tr("Ett sekund fram"))
        self._where = label("", "meta")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.back)
        self._row.addWidget(self.slider, 1)
        self._row.addWidget(self.on)
        self._row.addWidget(self._where)
        self._rest = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self.chosen.emit(self.moment))
        self.slider.valueChanged.connect(self._on_moved)
        self.show_theme(theme)

    @property
    def moment(self) -> float | None:
        return float(self.slider.value()) or None

    def show_film(self, seconds: float) -> None:
        """From the start of a film that long; hidden where there is nothing to choose from."""
        self._rest.stop()
        self.slider.blockSignals(True)
        self.slider.setRange(0, int(seconds))
        self.slider.setValue(0)
        self.slider.blockSignals(False)
        self._show_where()
        self.setVisible(seconds >= 1)

    def go_to(self, moment: float | None) -> None:
        """Tells it at once, also where it is there already."""
        self.slider.setValue(int(moment or 0))
        self._rest.stop()
        self.chosen.emit(self.moment)

    def show_theme(self, theme: Theme) -> None:
        self._row.setSpacing(theme.gap(8))
        self.slider.setMinimumHeight(theme.target(36))
        self._where.setMinimumWidth(self._where.fontMetrics().horizontalAdvance("00:00 av 00:00"))
        show_theme_below(self, theme)

    def _step(self, seconds: int) -> None:
        self.slider.setValue(self.slider.value() + seconds)

    def _on_moved(self, _value: int) -> None:
        self._show_where()
        self._rest.start()

    def _show_where(self) -> None:
        words = self.tr("{at} av {end}").format(at=clock(self.slider.value()), end=clock(self.slider.maximum()))
        self._where.setText(words)
        self.slider.setAccessibleDescription(words)
