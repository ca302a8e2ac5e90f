"""Small pictures of media, made off the GUI thread and kept."""

from collections import deque

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from desktop.domain.media import Media
from desktop.services.media import MediaService
from desktop.ui.jobs import Job

SMALL = QSize(512, 288)
AT_ONCE = 2


class Thumbnails(QObject):
    """`arrived` carries the media's id and its picture, within `size`; ask with `wish`."""

    arrived = Signal(str, QPixmap)

    def __init__(self, service: MediaService, parent: QObject | None = None, size: QSize = SMALL) -> None:
        super().__init__(parent)
        self._size = size
        self._service = service
        self._known: dict[str, QPixmap] = {}
        self._asked: dict[str, set[str]] = {}
        self._jobs: dict[str, Job] = {}
        self._waiting: deque[Media] = deque()

    def wish(self, media: Media) -> None:
        if media.file in self._known:
            self.arrived.emit(media.id, self._known[media.file])
        elif media.file in self._asked:
            self._asked[media.file].add(media.id)
        else:
            self._asked[media.file] = {media.id}
            self._waiting.append(media)
            self._begin()

    def wait(self) -> None:
        self._waiting.clear()
        for job in self._jobs.values():
            job.wait()

    def _begin(self) -> None:
        """A few at a time: each film takes a process of its own."""
        while self._waiting and len(self._jobs) < AT_ONCE:
            media = self._waiting.popleft()
            self._jobs[media.file] = self._job(media).start()

    def _job(self, media: Media) -> Job:
        wide, high = self._size.width(), self._size.height()
        job = Job(lambda _report, _stopped: self._service.thumbnail(media, wide, high), self)
        job.done.connect(lambda path: self._on_made(media, str(path) if path else ""))
        job.failed.connect(lambda _problem: self._on_made(media, ""))
        return job

    def _on_made(self, media: Media, path: str) -> None:
        self._jobs.pop(media.file, None)
        self._begin()
        self._known[media.file] = QPixmap(path)
        for media_id in self._asked.pop(media.file, {media.id}):
            self.arrived.emit(media_id, self._known[media.file])
