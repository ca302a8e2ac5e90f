"""Small pictures of media, made off the GUI thread and kept."""

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from desktop.domain.media import Media
from desktop.services.media import MediaService
from desktop.ui.jobs import Job

SMALL = QSize(512, 288)


class Thumbnails(QObject):
    """`arrived` carries the media's id and its picture, within `size`; ask with `wish`."""

    arrived = Signal(str, QPixmap)

    def __init__(self, service: MediaService, parent: QObject | None = None, size: QSize = SMALL) -> None:
        super().__init__(parent)
        self._size = size
        self._service = service
        self._known: dict[str, QPixmap] = {}
        self._jobs: dict[str, Job] = {}

    def wish(self, media: Media) -> None:
        if media.file in self._known:
            self.arrived.emit(media.id, self._known[media.file])
        elif media.file not in self._jobs:
            wide, high = self._size.width(), self._size.height()
            job = Job(lambda _report, _stopped: self._service.thumbnail(media, wide, high), self)
            job.done.connect(lambda path: self._on_made(media, str(path) if path else ""))
            job.failed.connect(lambda _problem: self._on_made(media, ""))
            self._jobs[media.file] = job
            job.start()

    def wait(self) -> None:
        for job in self._jobs.values():
            job.wait()

    def _on_made(self, media: Media, path: str) -> None:
        self._jobs.pop(media.file, None)
        self._known[media.file] = QPixmap(path)
        self.arrived.emit(media.id, self._known[media.file])
