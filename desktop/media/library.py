"""The media library: keeps copies of the users' pictures, films and subtitle files in one folder, by content."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from logging import getLogger
from pathlib import Path
from typing import Any

from desktop.domain.errors import AppError, FileProblem
from desktop.domain.media import Media, MediaKind
from desktop.domain.post import new_id
from desktop.domain.wording import say
from desktop.media import pictures
from desktop.media.caption_names import ENDINGS, beside, language_in_name
from desktop.media.examine import Cancelled, never, run_task
from desktop.media.store import incoming, keep

log = getLogger(__name__)

_SECONDS_FOR_GLANCE = 20.0
_FILM_ENDINGS = {
    "mov,mp4,m4a,3gp,3g2,mj2": (".mp4", ".mov", ".m4v", ".3gp"),
    "matroska,webm": (".mkv", ".webm"),
    "avi": (".avi",),
    "mpegts": (".ts", ".mts", ".m2ts"),
    "mpeg": (".mpg", ".mpeg", ".vob"),
    "flv": (".flv",),
    "asf": (".wmv", ".asf"),
    "ogg": (".ogv", ".ogg"),
    "mxf": (".mxf",),
}


class MediaLibrary:
    """All files lie flat in `folder`; made at first use. Every method may take a while (reading and copying large
    files): call them off the window's thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, source: Path) -> Media:
        """Copies the picture or film in and tells what it is, by content and not by ending. Subtitle files beside a
        film come with it. Raises FileProblem with one sentence where that cannot be done."""
        with incoming(self.folder, source) as (copy, digest):
            media = self._looked_at(copy, source, digest)
            keep(copy, media.file)
        if media.kind == MediaKind.VIDEO:
            for captions in beside(source):
                with suppress(AppError):  # a bad subtitle file must not keep the film out
                    media = self.add_captions(media, captions)
        return media

    def add_captions(self, film: Media, source: Path) -> Media:
        """A copy of the film's value with the subtitle file added; raises FileProblem where it has no captions."""
        if source.suffix.casefold() not in ENDINGS:
            raise FileProblem(
                say("«{name}» er ikke en tekstfil for film.", name=source.name),
                say("Velg en fil som slutter på srt eller vtt."),
            )
        found = run_task({"task": "captions", "film": str(source)}, source.name, _SECONDS_FOR_GLANCE)
        if not found["readable"] or not found["cues"]:
            raise FileProblem(
                say("Fant ingen tekster i «{name}».", name=source.name),
                say("Velg en annen tekstfil, for eksempel srt."),
            )
        with incoming(self.folder, source) as (copy, digest):
            language = language_in_name(source) or found["language"]
            name = ".".join(filter(None, [digest, language, source.suffix.casefold().lstrip(".")]))
            keep(copy, name)
        return film if name in film.captions else replace(film, captions=(*film.captions, name))

    def keep_file(self, source: Path) -> str:
        """A copy of any file as it is, under its digest and own ending; raises FileProblem."""
        with incoming(self.folder, source) as (copy, digest):
            name = f"{digest}{source.suffix.casefold()}"
            keep(copy, name)
        return name

    def path(self, media: Media) -> Path:
        """Where the file lies; it may be gone."""
        return self.folder / Path(media.file).name

    def wipe(self, media: Media) -> None:
        """Deletes the file, its captions and all that was made of it (small pictures, captions begun on); what is gone
        already is well. Raises FileProblem where the system says no."""
        names = [Path(name).name for name in (media.file, *media.captions)]
        files = [self.folder / name for name in names] + self._made_of(Path(media.file).stem)
        try:
            for file in files:
                file.unlink(missing_ok=True)
        except OSError as error:
            raise FileProblem(
                say("«{name}» kunne ikke slettes.", name=media.name), say("Lukk filen hvis den er åpen, og prøv igjen.")
            ) from error

    def _made_of(self, stem: str) -> list[Path]:
        """By content: everything made of a file begins with its name."""
        return [file for file in self.folder.rglob(f"{stem}*") if file.is_file()] if stem else []

    def caption_paths(self, media: Media) -> tuple[Path, ...]:
        """The film's subtitle files that are still there."""
        paths = (self.folder / Path(name).name for name in media.captions)
        return tuple(path for path in paths if path.is_file())

    def thumbnail(self, media: Media, width: int, height: int, moment: float | None = None) -> Path | None:
        """A PNG within width x height pixels, made once; None where the file is missing or cannot be shown. Of a film
        it is the first frame that shows something, or the one at `moment` (seconds)."""
        source = self.path(media)
        place = "" if moment is None else f"-{round(moment * 1000)}ms"
        out = self.folder / "thumbnails" / f"{source.stem}-{width}x{height}{place}.png"
        if not source.is_file():
            return None
        if out.is_file():
            return out
        wanted = {"film": str(source), "width": width, "height": height, "moment": moment}
        try:
            return self._make_thumbnail(media, out, wanted)
        except (FileProblem, OSError):
            log.warning("No thumbnail could be made of %s", source.name)
            return None

    def frame(
        self, film: Media, width: int, height: int, moment: float, is_cancelled: Callable[[], bool] = never
    ) -> bytes | None:
        """The frame at `moment` (seconds) as PNG, within width x height pixels; nothing of it stays on the disk. None
        where it cannot be had. Raises Cancelled."""
        source = self.path(film)
        out = self.folder / "thumbnails" / f"{source.stem}-{new_id()}.png"
        wanted = {"task": "frame", "film": str(source), "width": width, "height": height, "moment": moment}
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
            run_task({**wanted, "out": str(out)}, film.name, _SECONDS_FOR_GLANCE, is_cancelled)
            return out.read_bytes()
        except Cancelled:
            raise
        except (FileProblem, OSError):
            log.warning("No frame could be read of %s", source.name)
            return None
        finally:
            out.unlink(missing_ok=True)

    def _make_thumbnail(self, media: Media, out: Path, wanted: dict[str, Any]) -> Path:
        out.parent.mkdir(parents=True, exist_ok=True)
        rough = out.with_name(f".{new_id()}.png")
        try:
            if media.kind == MediaKind.PICTURE:
                pictures.save_thumbnail(self.path(media), rough, wanted["width"], wanted["height"])
            else:
                run_task({"task": "frame", "out": str(rough), **wanted}, media.name, _SECONDS_FOR_GLANCE)
            rough.replace(out)
        finally:
            rough.unlink(missing_ok=True)
        return out

    def _looked_at(self, copy: Path, source: Path, digest: str) -> Media:
        common: dict[str, Any] = {"id": new_id(), "name": source.name, "digest": digest}
        if picture := pictures.look(copy, source.name):
            return Media(
                kind=MediaKind.PICTURE,
                file=digest + picture.ending,
                width=picture.width,
                height=picture.height,
                fingerprint=picture.fingerprint,
                **common,
            )
        film = run_task({"task": "glance", "film": str(copy)}, source.name, _SECONDS_FOR_GLANCE)
        return Media(
            kind=MediaKind.VIDEO,
            file=digest + _film_ending(film["format"], source),
            width=film["width"],
            height=film["height"],
            seconds=film["seconds"],
            **common,
        )


def _film_ending(container: str, source: Path) -> str:
    """The source's own ending where it fits the content, else the usual one."""
    fitting = _FILM_ENDINGS.get(container, (".mp4",))
    own = source.suffix.casefold()
    return own if own in fitting else fitting[0]
