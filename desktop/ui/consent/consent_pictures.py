"""Pictures for the register's views, large and small, made off the GUI thread and kept while they are near."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from desktop.domain.media import Media
from desktop.ui.jobs import Job
from desktop.ui.session import PlanSession

LARGE, SMALL = (1400, 1000), (320, 200)
KEPT = 60


class Pictures(QObject):
    """`large_arrived` and `small_arrived` carry the media's id and its picture (a null one where there is none)."""

    large_arrived = Signal(str, QPixmap)
    small_arrived = Signal(str, QPixmap)

    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[tuple[str, int], QPixmap] = {}
        self._jobs: dict[tuple[str, int], Job] = {}

    def wish_large(self, media: Media) -> None:
        self._wish(media, LARGE)

    def wish_small(self, media: Media) -> None:
        self._wish(media, SMALL)

    def wait(self) -> None:
        """For closing the window."""
        for job in [*self._jobs.values()]:
            job.wait()

    def _wish(self, media: Media, size: tuple[int, int]) -> None:
        key = (media.file, size[0])
        if key in self._known:
            self._tell(media.id, size, self._known[key])
        elif key not in self._jobs:
            service = self._session.open_plan.media
            job = Job(lambda _report, _stopped: service.thumbnail(media, *size), self)
            job.done.connect(partial(self._on_made, media.id, key, size))
            job.failed.connect(lambda _problem: self._on_made(media.id, key, size, None))
            self._jobs[key] = job
            job.start()

    def _on_made(self, media_id: str, key: tuple[str, int], size: tuple[int, int], path: object) -> None:
        self._jobs.pop(key, None)
        if len(self._known) >= KEPT:
            self._known.pop(next(iter(self._known)))
        self._known[key] = QPixmap(str(path)) if path else QPixmap()
        self._tell(media_id, size, self._known[key])

    def _tell(self, media_id: str, size: tuple[int, int], pixmap: QPixmap) -> None:
        (self.large_arrived if size == LARGE else self.small_arrived).emit(media_id, pixmap)
