"""Keeps the place in a film; where the machine can play films, `film_player` plays it too."""

from logging import getLogger
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QObject, Signal
from PySide6.QtGui import QImage

from desktop.ui.translations import tr

log = getLogger(__name__)

# What the decoders say to themselves; what matters comes as an error of the player.
QUIET = "qt.multimedia.*=false"
STEP = 2.0  # seconds back or forward


class Player(QObject):
    """`moved` carries the place in seconds, `playing_changed` a bool, `frame_came` nothing: ask `picture`;
    `trouble_changed` that `trouble` (a sentence, empty when all is well) is another."""

    moved = Signal(float)
    playing_changed = Signal(bool)
    frame_came = Signal()
    trouble_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.at = 0.0
        self.length = 0.0
        self.trouble = ""

    @property
    def playing(self) -> bool:
        return False

    def open(self, film: Path, length: float) -> None:
        """`length` in seconds holds until the film itself tells; nothing plays yet."""
        self.hold_back(tr("Denne maskinen mangler det som spiller av film. Tekstene kan likevel rettes."), length)

    def hold_back(self, sentence: str, length: float) -> None:
        """No film is played, and the sentence says why."""
        self.length, self.at = length, 0.0
        self._tell(sentence)
        self.moved.emit(0.0)

    def close(self) -> None:
        """Lets go of the file and the sound."""

    def picture(self) -> QImage:
        """The picture at this moment; null where there is none."""
        return QImage()

    def toggle(self) -> None:
        """Plays or pauses."""

    def pause(self) -> None:
        """Nothing moves afterwards."""

    def seek(self, seconds: float) -> None:
        self.at = min(max(0.0, seconds), self.length or max(0.0, seconds))
        self.moved.emit(self.at)

    def step(self, seconds: float) -> None:
        self.seek(self.at + seconds)

    def _tell(self, sentence: str) -> None:
        if sentence != self.trouble:
            self.trouble = sentence
            self.trouble_changed.emit()


def make_player(parent: QObject) -> Player:
    """One that plays, where this machine has what that takes."""
    QLoggingCategory.setFilterRules(QUIET)
    try:
        from desktop.ui.film.film_player import FilmPlayer  # brings Qt Multimedia: only when a room opens
    except ImportError:  # a Linux without the libraries for sound
        log.warning("Qt Multimedia could not be loaded", exc_info=True)
        return Player(parent)
    return FilmPlayer(parent)
