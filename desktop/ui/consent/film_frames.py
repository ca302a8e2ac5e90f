"""Pictures of moments in a film, read beside the window; only the moment last asked for is waited for, and none is kept
on the disk."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from desktop.domain.media import Media
from desktop.ui.jobs import Job
from desktop.ui.session import PlanSession

SIZE = (1400, 1000)


class FilmFrames(QObject):
    """`arrived` carries the film's id, the moment in seconds and its picture (a null one where there is none)."""

    arrived = Signal(str, float, QPixmap)

    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: tuple[str, float] | None = None
        self._jobs: list[Job] = []

    def wish(self, film: Media, moment: float) -> None:
        """What was asked for before is given up."""
        self.forget()
        service = self._session.open_plan.media
        wanted = self._wanted = (film.id, moment)
        job = Job(lambda _report, stopped: (wanted, service.frame(film, *SIZE, moment, stopped)), self)
        job.done.connect(self._on_read)
        self._jobs.append(job)
        job.start()

    def forget(self) -> None:
        """No picture of a moment is waited for any more."""
        self._wanted = None
        for job in self._jobs:
            job.cancel()

    def wait(self) -> None:
        """For closing the window."""
        self.forget()
        for job in self._jobs:
            job.wait()

    def _on_read(self, read: tuple[tuple[str, float], bytes | None]) -> None:
        wanted, content = read
        if wanted != self._wanted:
            return
        self._wanted = None
        pixmap = QPixmap()
        pixmap.loadFromData(content or b"")
        self.arrived.emit(*wanted, pixmap)
