"""The subtitle room's use cases: opens, keeps, saves and burns in a film's captions. All but `keep_draft` may take a
while: run them in a job."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from desktop.domain.errors import FileProblem, plain_reason
from desktop.domain.media import Media
from desktop.domain.video import VideoReport
from desktop.domain.wording import say
from desktop.media import draft as drafting
from desktop.media.caption_names import language_in_name
from desktop.media.caption_writer import free_name, save_captions, write_whole
from desktop.media.cue import as_rows, from_rows
from desktop.media.cue_list import CueList
from desktop.media.cue_proposal import proposed
from desktop.media.examine import Report, never, run_task, silent
from desktop.media.figures import read_figures
from desktop.media.library import MediaLibrary

_SECONDS = 60.0  # for reading captions or sound
_BURNING = (120.0, 20.0)  # seconds allowed: at least, and for each second of film
_DRAFTING = (300.0, 30.0)
_ROOM = 64 * 1024**2  # bytes left on the disk for the plan itself


class Subtitles:
    """`known` tells what is known about a film; see MediaService.film_report."""

    def __init__(self, library: MediaLibrary, known: Callable[[Media], VideoReport | None]) -> None:
        self._library = library
        self._known = known

    def open(self, film: Media) -> CueList:
        """What was last written and not yet kept, else the film's subtitle file, else the track inside it, else
        nothing."""
        if (draft := self.draft_kept(film)) is not None:
            return draft
        for path in [*self._library.caption_paths(film), self._library.path(film)]:
            with suppress(FileProblem):
                return self.read(path, film.name)
        return CueList()

    def read(self, path: Path, name: str = "") -> CueList:
        """The cues of a subtitle file of any kind, or of a film's own track. Raises FileProblem."""
        rows = run_task({"task": "cues", "film": str(path)}, name or path.name, _SECONDS)
        return CueList.of(from_rows(rows))

    def language(self, film: Media) -> str:
        """Of the film's subtitle file, by its name; empty where it does not say."""
        return next((language_in_name(path) for path in self._library.caption_paths(film)), "")

    def keep(self, film: Media, cues: CueList, language: str) -> Media:
        """The film with these captions as its subtitle file, in place of what it had in the same language; what was
        kept underway is dropped. The old file stays in the library, so that this can be undone. Raises FileProblem."""
        with TemporaryDirectory(prefix="elleve-") as folder:
            made = save_captions(cues, Path(folder) / f"tekst.{language or 'nb'}.srt")
            others = [path.name for path in self._library.caption_paths(film) if language_in_name(path) != language]
            kept = self._library.add_captions(replace(film, captions=tuple(others)), made)
        self.drop_draft(film)
        return kept

    def keep_draft(self, film: Media, cues: CueList) -> None:
        """Puts what is being written on the disk; quick enough for every pause in the typing. Raises FileProblem."""
        path = self._draft_path(film)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(as_rows(cues), ensure_ascii=False))

    def draft_kept(self, film: Media) -> CueList | None:
        with suppress(OSError, ValueError, TypeError):
            return CueList.of(from_rows(json.loads(self._draft_path(film).read_text("utf-8"))))
        return None

    def is_begun(self, film: Media) -> bool:
        """Whether something is written that is not yet kept with the film."""
        return self._draft_path(film).is_file()

    def drop_draft(self, film: Media) -> None:
        self._draft_path(film).unlink(missing_ok=True)

    def speech(self, film: Media) -> tuple[tuple[float, float], ...]:
        """(start, end) in seconds of where somebody speaks; none where the film is not looked into yet."""
        report = self._known(film)
        return (report.speech or ()) if report is not None else ()

    def propose(self, film: Media, cues: CueList) -> CueList:
        """The cues with empty ones added where somebody speaks and none stands."""
        return cues.with_spans(proposed(self.speech(film), read_figures(), cues, film.seconds))

    def levels(self, film: Media) -> list[int]:
        """0 to 100 for each `sound_levels.STEP` seconds; worked out once per film. Empty without sound."""
        kept = self._library.folder / "thumbnails" / f"{self._library.path(film).stem}-levels.json"
        with suppress(OSError, ValueError):
            return list(json.loads(kept.read_text("utf-8")))
        found: list[int] = run_task({"task": "levels", "film": str(self._library.path(film))}, film.name, _SECONDS)
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_whole(kept, json.dumps(found))
        return found

    def thumbnails(self, film: Media, width: int, height: int) -> list[tuple[float, Path]]:
        """(moment in seconds, PNG) of what may be captions in the picture, three where there is doubt, else none."""
        report = self._known(film)
        moments = report.doubtful if report is not None else ()
        pictures = [(moment, self._library.thumbnail(film, width, height, moment)) for moment in moments]
        return [(moment, picture) for moment, picture in pictures if picture is not None]

    def burn(
        self,
        film: Media,
        cues: CueList,
        out: Path,
        report: Report = silent,
        is_cancelled: Callable[[], bool] = never,
    ) -> Path:
        """A copy of the film with the captions in its picture, as `out` (mp4), or beside it with a number where that
        is taken. Raises FileProblem, Cancelled; then nothing is left behind."""
        if not any(cue.lines for cue in cues):
            raise FileProblem(say("Det er ingen tekster å brenne inn."), say("Skriv minst én tekst først."))
        source = self._library.path(film)
        _check_room(out, source)
        with _beside(out) as rough:
            request = {"task": "burn", "film": str(source), "cues": as_rows(cues), "out": str(rough)}
            seconds = _BURNING[0] + _BURNING[1] * film.seconds
            run_task({**request, "seconds": seconds, "writing": 1 << 40}, film.name, seconds, is_cancelled, report)
            return rough.rename(free_name(out))

    def draft(
        self,
        film: Media,
        model: Path | None,
        language: str = "nb",
        report: Report = silent,
        is_cancelled: Callable[[], bool] = never,
    ) -> CueList:
        """A draft of the captions by speech recognition; mark it as such. Raises FileProblem with what to do where the
        engine or the model is missing (`drafting_problem` asks beforehand), Cancelled."""
        if problem := drafting.missing(model):
            raise problem
        seconds = _DRAFTING[0] + _DRAFTING[1] * film.seconds
        wanted = {"model": str(model), "language": language, "length": film.seconds, "seconds": seconds}
        request = {"task": "draft", "film": str(self._library.path(film)), **wanted}
        return CueList.of(from_rows(run_task(request, film.name, seconds, is_cancelled, report)))

    @staticmethod
    def drafting_problem(model: Path | None) -> FileProblem | None:
        """What stands in the way of a draft, None where it can be made."""
        return drafting.missing(model)

    @staticmethod
    def can_draft() -> bool:
        """Whether the machine has what hears, so that it is worth choosing a model."""
        return drafting.has_engine()

    def _draft_path(self, film: Media) -> Path:
        return self._library.folder / "drafts" / f"{Path(film.file).stem}.json"


def _check_room(out: Path, source: Path) -> None:
    """A copy is about as large as the film, seldom twice."""
    with suppress(OSError):
        if shutil.disk_usage(out.parent).free < 2 * source.stat().st_size + _ROOM:
            raise FileProblem(
                say("Det er ikke plass til «{name}» på disken.", name=out.name), say("Rydd litt plass, og prøv igjen.")
            )


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A path in the same folder for a file that is not yet whole; gone afterwards unless it was moved."""
    rough = out.with_name(f".{uuid4().hex}.mp4")
    try:
        with rough.open("xb"):
            pass  # told now, not after minutes of work
        yield rough
    except OSError as problem:
        why = plain_reason(problem)
        raise FileProblem(
            say("«{name}» kunne ikke lagres ({reason}).", name=out.name, reason=why), say("Velg et annet sted å lagre.")
        ) from problem
    finally:
        rough.unlink(missing_ok=True)
