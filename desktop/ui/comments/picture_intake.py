"""Keeps the picture that was pasted with a comment, beside the window; then the comment comes in."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.domain.errors import AppError
from desktop.services.comment_pictures import CommentPictures
from desktop.ui.comments.paste_dialog import Pasted
from desktop.ui.jobs import Job
from desktop.ui.session import PlanSession

TakeIn = Callable[[str, str, str, str, str], None]  # writer, words, channel, post and the picture's name


class PictureIntake(QObject):
    def __init__(self, session: PlanSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None

    def begin(self, pasted: Pasted, take_in: TakeIn) -> None:
        """The comment comes also where its picture cannot be kept, which is told."""
        job = Job(lambda _report, _stopped: _kept(self._session, pasted), self)
        job.done.connect(lambda name: take_in(pasted.writer, pasted.text, pasted.channel, pasted.post, name))
        job.failed.connect(lambda problem: self._on_failed(pasted, take_in, problem))
        self._job = job
        job.start()

    def wait(self) -> None:
        """For closing the window."""
        if self._job is not None:
            self._job.wait()

    def _on_failed(self, pasted: Pasted, take_in: TakeIn, problem: object) -> None:
        take_in(pasted.writer, pasted.text, pasted.channel, pasted.post, "")
        if isinstance(problem, AppError):
            self._session.tell_problem(problem)


def _kept(session: PlanSession, pasted: Pasted) -> str:
    try:
        return CommentPictures(session.open_plan).take_in(pasted.evidence) if pasted.evidence is not None else ""
    finally:
        pasted.clean_up()
