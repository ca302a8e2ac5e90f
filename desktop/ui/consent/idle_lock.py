"""Locks the register when nobody has touched the keys or the mouse for a while, and tells how long is left."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS_OF_LIFE = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})
_LOOK_MS = 5_000


class IdleLock(QObject):
    """`ran_out` comes once after the idle time; `minutes_left` whenever the whole minutes left are others. It listens
    only while it runs. `clock` counts seconds."""

    ran_out = Signal()
    minutes_left = Signal(int)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = 10
        self._last = 0.0
        self._told = -1
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def start(self, minutes: int) -> None:
        self._minutes, self._told = minutes, -1
        self._last = self._clock()
        if app := QApplication.instance():
            app.installEventFilter(self)
        self._timer.start()
        self.look()

    def stop(self) -> None:
        self._timer.stop()
        if app := QApplication.instance():
            app.removeEventFilter(self)

    def look(self) -> None:
        """Tells how long is left; comes by itself every few seconds."""
        left = self._last + 60 * self._minutes - self._clock()
        if left <= 0:
            self.stop()
            self.ran_out.emit()
        elif (minutes := math.ceil(left / 60)) != self._told:
            self._told = minutes
            self.minutes_left.emit(minutes)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._last = self._clock()
        return False
