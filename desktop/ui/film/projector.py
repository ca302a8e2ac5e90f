"""What is seen and heard of the film in the room: it is looked into before it plays, and takes picture, caption,
timeline and meter along."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError
from desktop.domain.media import Media
from desktop.domain.video import VideoReport
from desktop.ui.film.player import STEP
from desktop.ui.film.room_jobs import Task
from desktop.ui.session import PlanSession
from desktop.ui.words import problem_words

if TYPE_CHECKING:
    from desktop.ui.film.room import FilmRoom

SHOT = (512, 288)  # px of the pictures for the question


class Projector(QObject):
    """`looked` when the film was looked into, or could not be."""

    looked = Signal()

    def __init__(self, room: "FilmRoom", session: PlanSession) -> None:
        super().__init__(room)
        self._room = room
        self._media, self._subtitles = session.open_plan.media, session.open_plan.subtitles
        self._parts, self._player, self._writing, self._jobs = room.parts, room.player, room.writing, room.jobs
        self._connect()

    def open(self, film: Media, report: VideoReport | None) -> None:
        """A film nobody has looked into is not given to the decoders of the window."""
        self._parts.stage.show_shape(film.width, film.height)
        self._parts.controls.meter.show_levels(())
        self._parts.question.show_shots(())
        if report is None and self._media.path(film).is_file():
            self.look_again()
        else:
            self._begin(film)

    def look_again(self) -> None:
        """Has the film looked into, and then plays it."""
        film = self._room.film
        self._player.hold_back(self.tr("Filmen ses gjennom før den spilles."), film.seconds)
        name = self.tr("Ser gjennom «{name}»").format(name=film.name)
        work = partial(self._media.look_into, film)
        self._jobs.add(Task(name, work, lambda _seen: self._on_looked(film), self._on_damaged, self._on_stopped))

    def show_caption(self) -> None:
        """The caption of this moment, over the picture and marked in the list."""
        cues = self._writing.cues
        shown = cues.shown_at(self._player.at)
        self._parts.stage.show_caption("" if shown is None else cues[shown].text)
        self._parts.box.list.show_shown(shown, follow=self._player.playing)

    def _connect(self) -> None:
        parts, player = self._parts, self._player
        player.moved.connect(self._on_moved)
        player.playing_changed.connect(parts.controls.show_playing)
        player.frame_came.connect(lambda: parts.stage.show_picture(player.picture()))
        player.trouble_changed.connect(self._on_trouble)
        parts.stage.pressed.connect(player.toggle)
        parts.controls.play_pressed.connect(player.toggle)
        parts.controls.stepped.connect(lambda steps: player.step(steps * STEP))
        parts.timeline.sought.connect(player.seek)
        parts.trouble.hide()

    def _begin(self, film: Media) -> None:
        """Plays; levels of the sound and pictures for the question come when they come."""
        path = self._media.path(film)
        self._player.open(path, film.seconds)
        if path.is_file():
            self._jobs.add(Task("", lambda _report, _stop: self._subtitles.levels(film), self._on_levels, _quiet))
        shots = lambda _report, _stop: self._subtitles.thumbnails(film, *SHOT)  # noqa: E731  # told in one line
        self._jobs.add(Task("", shots, self._on_shots, _quiet))

    def _on_looked(self, film: Media) -> None:
        self._begin(film)
        self.looked.emit()

    def _on_stopped(self) -> None:
        self._player.hold_back(self.tr("Trykk «Se gjennom filmen» før den spilles."), self._room.film.seconds)

    def _on_damaged(self, problem: AppError) -> None:
        self._player.hold_back(problem_words(problem), self._room.film.seconds)
        self.looked.emit()

    def _on_levels(self, levels: Sequence[int]) -> None:
        self._parts.controls.meter.show_levels(levels)

    def _on_shots(self, shots: Sequence[tuple[float, Path]]) -> None:
        self._parts.question.show_shots(shots)

    def _on_moved(self, seconds: float) -> None:
        length = self._player.length
        self._parts.controls.show_place(seconds, length)
        self._parts.timeline.show_place(seconds, length)
        self.show_caption()

    def _on_trouble(self) -> None:
        self._parts.trouble.setText(self._player.trouble)
        self._parts.trouble.setVisible(bool(self._player.trouble))


def _quiet(_problem: AppError) -> None:
    """What is missing is told by the player already."""
