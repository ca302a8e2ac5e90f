"""A first draft of the captions by speech recognition, with a model folder the user chooses; marked as a draft until
somebody keeps it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.media.cue_list import CueList, Edit
from desktop.ui.film.room_jobs import Task
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.widgets.question import Question, tell
from desktop.ui.words import problem_words

if TYPE_CHECKING:
    from desktop.ui.film.room import FilmRoom

MODEL = "speech_model"
DRAFTED = "speech_draft:"  # and the film's digest


class RoomDraft(QObject):
    """Acts on the film that is in the room."""

    def __init__(self, room: "FilmRoom", session: PlanSession, appearance: Appearance) -> None:
        super().__init__(room)
        self._room = room
        self._session = session
        self._appearance = appearance
        self._store = session.open_plan.store
        self._subtitles = session.open_plan.subtitles

    def begin(self) -> None:
        """A first draft by speech recognition, where the machine has what it takes; else a sentence says how."""
        model = self._model()
        problem = self._subtitles.drafting_problem(model)
        if problem is None:
            self._begin_draft(model)
            return
        window, theme = self._room.window(), self._appearance.theme
        title, words = self.tr("Kladd fra talegjenkjenning"), problem_words(problem)
        if not self._subtitles.can_draft():
            tell(window, theme, title, words)
        elif Question(window, theme, title, words, verb=self.tr("Velg mappe …"), keep=self.tr("Avbryt")).ask():
            self._choose_model()

    def show_note(self) -> None:
        """What a machine has written is marked until somebody has read it and keeps it."""
        drafted = bool(self._store.setting(DRAFTED + self._room.film.digest)) and len(self._room.writing.cues) > 0
        words = self.tr("Kladd fra talegjenkjenning. Les gjennom hver tekst før dere lagrer.")
        self._room.parts.box.show_note(words if drafted else "")

    def mark(self, *, drafted: bool) -> None:
        self._store.set_setting(DRAFTED + self._room.film.digest, "1" if drafted else "")
        self.show_note()

    def _model(self) -> Path | None:
        kept = self._store.setting(MODEL)
        return Path(kept) if kept else None

    def _choose_model(self) -> None:
        dialog = QFileDialog(self._room, self.tr("Mappe med talemodell"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_model)
        dialog.open()

    def _on_model(self, folder: str) -> None:
        problem = self._subtitles.drafting_problem(Path(folder))
        if problem is not None:
            self._session.tell_problem(problem)
            return
        self._store.set_setting(MODEL, folder)
        self._begin_draft(Path(folder))

    def _begin_draft(self, model: Path | None) -> None:
        film, language = self._room.film, self._room.language
        work = lambda report, stop: self._subtitles.draft(film, model, language, report, stop)  # noqa: E731
        self._room.jobs.add(Task(self.tr("Lager kladd fra talen"), work, self._on_draft))

    def _on_draft(self, cues: CueList) -> None:
        if not len(cues):
            self._session.tell(self.tr("Hørte ingen ord i filmen."))
            return
        self._room.writing.do(Edit(cues, 0))
        self.mark(drafted=True)
        self._session.tell(self.tr("Kladd: les gjennom hver tekst og rett det maskinen har hørt feil."))
