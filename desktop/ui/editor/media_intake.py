"""Takes files into the plan off the GUI thread, one after the other, and puts them on the post they were meant for."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.change import PlanChange
from desktop.domain.errors import AppError
from desktop.domain.media import Media, Permission
from desktop.domain.post import Post
from desktop.services.media import attached, replaced
from desktop.services.plan import edited
from desktop.ui.editor.post_draft import PostDraft
from desktop.ui.jobs import Job, Work
from desktop.ui.session import PlanSession

Make = Callable[[Post], PlanChange]
Then = Callable[[Any], Make | None]


class MediaIntake(QObject):
    """`started` carries the file's name, `progressed` a share (0..1) and words, `ended` comes when nothing is left;
    `attached` carries the id of a picture or film that is now on the post in sight."""

    started = Signal(str)
    progressed = Signal(float, str)
    ended = Signal()
    attached = Signal(str)

    def __init__(self, draft: PostDraft, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._session = session
        self._waiting: deque[tuple[str, str, Work, Then]] = deque()
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    def add(self, files: Sequence[Path]) -> None:
        service = self._session.open_plan.media
        for file in files:
            self._queue(file.name, partial(service.take_in, file), _attaching)

    def add_captions(self, film: Media, file: Path) -> None:
        service = self._session.open_plan.media
        self._queue(file.name, lambda _report, _stopped: service.add_captions(film, file), _captioning)

    def add_proof(self, media: Media, file: Path) -> None:
        """A file that shows that a picture or film may be used."""
        service = self._session.open_plan.media
        self._queue(file.name, lambda _report, _stopped: service.keep_proof(file), lambda proof: _proving(media, proof))

    def add_text_proof(self, file: Path) -> None:
        """A file that shows that the text may be used."""
        service = self._session.open_plan.media
        self._queue(file.name, lambda _report, _stopped: service.keep_proof(file), _proving_text)

    def look_into(self, film: Media) -> None:
        service = self._session.open_plan.media
        self._queue(film.name, partial(service.look_into, film), lambda _seen: None)

    def stop(self) -> None:
        """Stops the file at work and leaves the waiting ones."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def wait(self) -> None:
        """For closing the window: nothing is at work afterwards."""
        self.stop()
        if self._job is not None:
            self._job.wait()

    def _queue(self, name: str, work: Work, then: Then) -> None:
        self._waiting.append((self._draft.post.id, name, work, then))
        if self._job is None:
            self._begin()

    def _begin(self) -> None:
        if not self._waiting:
            self._job = None
            self.ended.emit()
            return
        post_id, name, work, then = self._waiting.popleft()
        job = Job(work, self)
        job.progressed.connect(self.progressed)
        job.done.connect(lambda result: self._on_done(post_id, then(result)))
        job.failed.connect(self._on_failed)
        job.stopped.connect(self._begin)
        self._job = job
        self.started.emit(name)
        job.start()

    def _on_done(self, post_id: str, make: Make | None) -> None:
        if make is None:
            self._draft.judge_now()
        elif self._draft.is_open and self._draft.post.id == post_id:
            known = {one.id for one in self._draft.post.media}
            self._draft.do(make)
            for media in self._draft.post.media:
                if media.id not in known:
                    self.attached.emit(media.id)
        elif (post := self._session.open_plan.plan.post(post_id)) is not None:
            # The user has gone on to another post meanwhile.
            self._session.do(make(post))
        self._begin()

    def _on_failed(self, problem: Exception) -> None:
        self._begin()
        if not isinstance(problem, AppError):
            raise problem
        self._session.tell_problem(problem)


def _attaching(media: Media) -> Make:
    return lambda post: attached(post, media)


def _proving(media: Media, proof: str) -> Make:
    def make(post: Post) -> PlanChange:
        now = next((one for one in post.media if one.id == media.id), media)
        return replaced(post, replace(now, proof=proof, permission=Permission.YES))

    return make


def _proving_text(proof: str) -> Make:
    return lambda post: edited(post, replace(post, proof=proof, permission=Permission.YES))


def _captioning(made: Media) -> Make:
    return lambda post: replaced(post, _with(post, made))


def _with(post: Post, made: Media) -> Media:
    """The film as it now stands in the post, with the captions that came."""
    now = next((one for one in post.media if one.id == made.id), made)
    return replace(now, captions=made.captions)
