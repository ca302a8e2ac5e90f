"""The room's ways in and out: a subtitle file read, captions kept with the film and written for the channels, a copy
with captions burned in, and times proposed from the speech."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.domain.errors import AppError
from desktop.domain.media import Media
from desktop.media.caption_names import ENDINGS
from desktop.media.caption_writer import free_name, save_captions
from desktop.media.cue_list import CueList, Edit
from desktop.services.films import Films
from desktop.ui.film.room_jobs import Task
from desktop.ui.film.save_dialog import SaveDialog
from desktop.ui.jobs import Report
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.translations import tr

if TYPE_CHECKING:
    from desktop.ui.film.room import FilmRoom


class RoomFiles(QObject):
    """Acts on the film that is in the room."""

    def __init__(self, room: "FilmRoom", session: PlanSession, films: Films, appearance: Appearance) -> None:
        super().__init__(room)
        self._room = room
        self._session = session
        self._films = films
        self._appearance = appearance
        self._subtitles = session.open_plan.subtitles
        self._media = session.open_plan.media

    def fetch(self) -> None:
        """Captions from any subtitle file, in place of those there are; undo takes them back."""
        patterns = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog = QFileDialog(
            self._room, self.tr("Hent tekstfil"), "", self.tr("Tekstfiler ({kinds})").format(kinds=patterns)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.read(Path(file)))
        dialog.open()

    def read(self, file: Path) -> None:
        name = self.tr("Leser «{name}»").format(name=file.name)
        self._room.jobs.add(
            Task(name, lambda _report, _stop: self._subtitles.read(file), partial(self._on_read, file.name))
        )

    def save(self) -> None:
        """Asks for language and files, and keeps the captions with the film."""
        room = self._room
        if room.planned is None or not self._anything():
            return
        channels = room.planned.post.channels if room.planned.post else ()
        dialog = SaveDialog(room.window(), self._appearance.theme, room.film.name, channels, room.language)
        dialog.accepted.connect(lambda: self._on_save(dialog.language, dialog.files))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep(self, language: str = "") -> None:
        """The captions become the film's own in the plan, and the film is looked over with them."""
        room = self._room
        if room.planned is None or not self._anything():
            return
        film, cues, tongue = room.film, room.writing.cues, language or room.language
        room.writing.settle()
        work = lambda _report, _stop: self._subtitles.keep(film, cues, tongue)  # noqa: E731  # told in one line
        room.jobs.add(Task(self.tr("Lagrer tekstfila"), work, self._on_kept))

    def burn(self) -> None:
        """A copy of the film with the captions in its picture; asks where to put it."""
        if not self._anything():
            return
        movies = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        folder = Path(movies) if movies and Path(movies).is_dir() else Path.home()
        name = self.tr("{name} med tekst.mp4").format(name=Path(self._room.film.name).stem)
        self._ask_where(self.tr("Lagre kopi med tekst"), free_name(folder / name), self.burn_to)

    def burn_to(self, out: Path) -> None:
        film, cues = self._room.film, self._room.writing.cues
        name = self.tr("Brenner inn teksten i «{name}»").format(name=out.name)

        def work(report: Report, is_cancelled: Callable[[], bool]) -> Media:
            made = self._subtitles.burn(film, cues, out, lambda share, _words: report(share * 0.85, name), is_cancelled)
            later = lambda share, words: report(0.85 + share * 0.15, words)  # noqa: E731
            taken = self._media.take_in(made, later, is_cancelled)
            return replace(taken, captions_in_picture=True)

        self._room.jobs.add(Task(name, work, self._on_burned))

    def propose(self) -> None:
        """Empty captions where somebody speaks and none stands."""
        room = self._room
        if room.planned is None:
            return
        if room.report is None:
            self._session.tell(self.tr("Filmen må ses gjennom først, så Elleve vet hvor noen snakker."), failed=True)
            return
        before = room.writing.cues
        after = self._subtitles.propose(room.film, before)
        count = len(after) - len(before)
        if not count:
            self._session.tell(self.tr("Fant ingen tale som mangler tekst."))
            return
        first = next(place for place, cue in enumerate(after) if cue not in before.cues)
        room.writing.do(Edit(after, first))
        self._session.tell(self.tr("Satte inn {n} tomme tekster der noen snakker.").format(n=count))
        room.parts.box.list.write()

    def _anything(self) -> bool:
        said = any(cue.text.strip() for cue in self._room.writing.cues)
        if not said:
            self._session.tell(self.tr("Det er ingen tekster ennå. Skriv minst én tekst først."), failed=True)
        return said

    def _ask_where(self, title: str, proposed: Path, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._room, title, str(proposed.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(proposed.suffix.lstrip("."))
        dialog.selectFile(proposed.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: then(Path(file)))
        dialog.open()

    def _on_read(self, name: str, cues: CueList) -> None:
        if not len(cues):
            self._session.tell(self.tr("Fant ingen tekster i «{name}».").format(name=name), failed=True)
            return
        self._room.writing.do(Edit(cues, 0))
        self._session.tell(self.tr("Hentet {n} tekster fra «{name}».").format(n=len(cues), name=name))

    def _on_save(self, language: str, files: tuple[str, ...]) -> None:
        self.keep(language)
        if files:
            self._ask_folder(files)

    def _ask_folder(self, files: tuple[str, ...]) -> None:
        dialog = QFileDialog(self._room, self.tr("Hvor skal fila ligge?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.write_files(Path(folder), files))
        dialog.open()

    def write_files(self, folder: Path, names: tuple[str, ...]) -> None:
        """One file for each name; a file that is there is left alone, and the new one gets a number."""
        cues = self._room.writing.cues
        try:
            made = [save_captions(cues, free_name(folder / name)) for name in names]
        except AppError as problem:
            self._session.tell_problem(problem)
            return
        written = ", ".join(tr("«{title}»").format(title=path.name) for path in made)
        self._session.tell(self.tr("Lagret {files} i «{folder}».").format(files=written, folder=folder.name))

    def _on_kept(self, kept: Media) -> None:
        room = self._room
        if room.planned is None:
            return
        room.draft.mark(drafted=False)
        now = self._films.find(*room.planned.key)
        film = replace(now.film, captions=kept.captions) if now else kept
        change = self._films.changed(room.planned, film, self.tr("Lagret teksting til «{name}»").format(name=film.name))
        if change is not None and self._session.do(change) is not None and self._media.path(film).is_file():
            name = self.tr("Ser over tekstingen")
            room.jobs.add(Task(name, partial(self._media.look_into, film), lambda _seen: self._on_looked_over()))

    def _on_looked_over(self) -> None:
        self._session.know_more()
        self._room.judge()

    def _on_burned(self, made: Media) -> None:
        room = self._room
        if room.planned is None:
            return
        change = replace(
            self._films.beside(room.planned, made),
            label=self.tr("Laget «{name}», som nå også ligger i planen").format(name=made.name),
        )
        self._session.do(change)
