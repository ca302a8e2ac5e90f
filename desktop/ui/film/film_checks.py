"""Looks into the films nothing is known about, one after the other, and takes new ones in."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError
from desktop.domain.media import Media, MediaKind
from desktop.services import films
from desktop.ui.film.room_jobs import RoomJobs, Task
from desktop.ui.jobs import Report
from desktop.ui.session import PlanSession


class FilmChecks(QObject):
    """`running` carries a Media and what is being done with it in words (empty when done); the session is told when
    something was found out."""

    running = Signal(object, str)

    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._media = session.open_plan.media
        self._queued: set[str] = set()
        self._failed: set[str] = set()
        self.jobs = RoomJobs(self)
        self.jobs.trouble.connect(session.tell_problem)

    def look_into(self, unseen: Iterable[Media]) -> None:
        """Each content once; what failed is not tried again before the next start."""
        for film in unseen:
            known = film.digest in self._queued | self._failed
            if not known and self._media.path(film).is_file():
                self._queued.add(film.digest)
                name = self.tr("Ser gjennom «{name}»").format(name=film.name)
                then, failed = partial(self._on_looked, film), partial(self._on_failed, film)
                self.jobs.add(Task(name, partial(self._work, film), then, failed))

    def take_in(self, files: Iterable[Path]) -> None:
        """Films that have no post yet."""
        for file in files:
            name = self.tr("Henter «{name}»").format(name=file.name)
            self.jobs.add(Task(name, partial(self._media.take_in, file), self._on_taken))

    def stop(self) -> None:
        self._queued.clear()
        self.jobs.stop()

    def _work(self, film: Media, report: Report, is_cancelled: object) -> object:
        def told(share: float, words: str) -> None:
            report(share, words)
            self.running.emit(film, self.tr("Ses gjennom, {n} %").format(n=round(share * 100)))

        return self._media.look_into(film, told, is_cancelled)  # type: ignore[arg-type]  # Callable[[], bool]

    def _on_looked(self, film: Media, _seen: object) -> None:
        self.running.emit(film, "")
        self._session.know_more()

    def _on_failed(self, film: Media, problem: AppError) -> None:
        self._failed.add(film.digest)
        self.running.emit(film, "")
        self._session.tell_problem(problem)

    def _on_taken(self, media: Media) -> None:
        if media.kind == MediaKind.VIDEO:
            self._session.do(films.loose(media))
        else:
            words = self.tr("«{name}» er et bilde. Legg det til i et innlegg i stedet.")
            self._session.tell(words.format(name=media.name), failed=True)
