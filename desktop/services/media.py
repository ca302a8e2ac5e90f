"""Pictures and films of a post: takes them into the library and looks into films."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from desktop.domain.change import PlanChange, PostChange
from desktop.domain.errors import AppError
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import FILM_FORMS, Form, Post
from desktop.domain.video import VideoReport
from desktop.domain.wording import say
from desktop.media.examine import examine
from desktop.media.library import MediaLibrary
from desktop.media.report_json import to_json
from desktop.services.film_reports import known_report
from desktop.storage.store import Store

log = logging.getLogger(__name__)

_LEAST_LOOK, _LOOK_SHARE = 60.0, 0.2  # seconds allowed for looking into a film: at least, and for each of its own

Report = Callable[[float, str], None]


def silent(_done: float, _words: str) -> None:
    """For callers that show no progress."""


def never() -> bool:
    """For callers that cannot be cancelled."""
    return False


class MediaService:
    """All paths go through the library; a film is looked into once per content."""

    def __init__(self, library: MediaLibrary, store: Store) -> None:
        self._library = library
        self._store = store

    def take_in(self, source: Path, report: Report = silent, is_cancelled: Callable[[], bool] = never) -> Media:
        """Copies the file into the library and looks into it if it is a film. Slow: run it in a job. Raises
        FileProblem."""
        report(0.1, say("Kopierer «{name}»", name=source.name))
        media = self._library.add(source)
        if media.kind == MediaKind.VIDEO:
            self.look_into(media, report, is_cancelled)
        return media

    def look_into(self, film: Media, report: Report = silent, is_cancelled: Callable[[], bool] = never) -> VideoReport:
        """What is in the film, from what is kept or by looking now."""
        captions = self._library.caption_paths(film)
        seen = examine(
            self._library.path(film),
            captions=captions,
            name=film.name,
            seconds_allowed=max(_LEAST_LOOK, _LOOK_SHARE * film.seconds),
            report=report,
            is_cancelled=is_cancelled,
        )
        self._store.keep_film_report(film.digest, to_json(seen))
        return seen

    def look_into_unknown(self, posts: Iterable[Post], is_cancelled: Callable[[], bool] = never) -> int:
        """Looks into the films nothing is known about (after a move or an update); returns how many."""
        films = {film.digest: film for post in posts for film in post.videos()}
        unknown = [film for film in films.values() if self.film_report(film) is None]
        for film in unknown:
            if is_cancelled():
                break
            try:
                self.look_into(film, is_cancelled=is_cancelled)
            except AppError as problem:
                log.info("a film could not be looked into: %s", type(problem).__name__)
        return len(unknown)

    def film_report(self, film: Media) -> VideoReport | None:
        """What is known about the film, None before it was looked into."""
        return known_report(self._store, film.digest)

    def add_captions(self, film: Media, source: Path) -> Media:
        """The film with one more subtitle file, looked into anew. Raises FileProblem."""
        made = self._library.add_captions(film, source)
        self.look_into(made)
        return made

    def wipe(self, media: Iterable[Media]) -> None:
        """Deletes files from the library for good, with their captions and small pictures."""
        for one in media:
            self._library.wipe(one)

    def path(self, media: Media) -> Path:
        return self._library.path(media)

    def caption_paths(self, film: Media) -> tuple[Path, ...]:
        """The film's caption files that are still there."""
        return self._library.caption_paths(film)

    def keep_proof(self, source: Path) -> str:
        """Copies a file that shows a permission (a mail, a letter) into the library, and gives its name there. Slow:
        run it in a job. Raises FileProblem."""
        return self._library.keep_file(source)

    def proof_path(self, proof: str) -> Path:
        """Where a proof lies; it may be gone."""
        return self._library.folder / Path(proof).name

    def thumbnail(self, media: Media, width: int, height: int) -> Path | None:
        return self._library.thumbnail(media, width, height)

    def frame(
        self, film: Media, width: int, height: int, moment: float, is_cancelled: Callable[[], bool] = never
    ) -> bytes | None:
        """The film's picture at the moment (seconds), as PNG. Slow: run it in a job. Raises Cancelled."""
        return self._library.frame(film, width, height, moment, is_cancelled)


def attached(post: Post, media: Media) -> PlanChange:
    """The post with one more media item; a plain text post takes the form that fits it."""
    form = post.form
    if media.kind == MediaKind.VIDEO and form not in FILM_FORMS:
        form = Form.VIDEO
    elif media.kind == MediaKind.PICTURE and form == Form.TEXT:
        form = Form.IMAGE
    after = replace(post, media=(*post.media, media), form=form)
    return PlanChange(say("La til «{name}»", name=media.name), (PostChange(post, after),))


def replaced(post: Post, media: Media) -> PlanChange:
    """The post with one media item changed (description, source, consents …)."""
    after = replace(post, media=tuple(media if one.id == media.id else one for one in post.media))
    return PlanChange(say("Endret «{name}»", name=media.name), (PostChange(post, after),))


def detached(post: Post, media_id: str) -> PlanChange:
    """The post without a media item; the file stays in the library, so that this can be undone."""
    name = next((one.name for one in post.media if one.id == media_id), "")
    after = replace(post, media=tuple(one for one in post.media if one.id != media_id))
    return PlanChange(say("Tok bort «{name}»", name=name), (PostChange(post, after),))
