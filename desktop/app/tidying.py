"""Looks for Python's garbage where that is safe for Qt: between two events, in the GUI thread."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

# So many things made since the last look are worth one; after so many looks at the youngest come those that stayed.
WORTH_A_LOOK, LOOKS_AT_YOUNGEST = 700, 10
LOOK_MS = 500


class Tidying(QObject):
    """Left to itself Python looks for garbage whenever something is made: in a job's thread, or while Qt asks a view
    for its size in the middle of its own layout. What belongs to Qt and goes at such a moment takes the app along.

    What came with the start is there to stay: it is not looked through any more. What is kept about thousands of posts
    would take a tenth of a second to look through, in which the window stands still, so only young things are looked
    at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        made, looks, _ = gc.get_count()
        if made > WORTH_A_LOOK:
            gc.collect(1 if looks > LOOKS_AT_YOUNGEST else 0)
