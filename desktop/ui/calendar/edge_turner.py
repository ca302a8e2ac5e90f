"""Turns to the next or the previous month or week while a card is held at the edge of the calendar."""

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal

from desktop.ui.look.theme import Theme

EDGE = 26
# Long enough that one who only passes by turns nothing.
WAIT_MS = 800


class EdgeTurner(QObject):
    """`turn_wanted` carries -1 or 1, again and again while the card stays there."""

    turn_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._step = 0
        self._wait = QTimer(self, interval=WAIT_MS)
        self._wait.timeout.connect(lambda: self.turn_wanted.emit(self._step))

    @property
    def step(self) -> int:
        """Which edge the card is held at: -1, 1, or 0 for neither."""
        return self._step

    def follow(self, point: QPoint, room: QRect, theme: Theme) -> None:
        """The card is at this point of the room now."""
        edge = theme.px(EDGE)
        step = -1 if point.x() < room.left() + edge else 1 if point.x() > room.right() - edge else 0
        if step != self._step:
            self._step = step
            self._wait.start() if step else self._wait.stop()

    def stop(self) -> None:
        self._step = 0
        self._wait.stop()
