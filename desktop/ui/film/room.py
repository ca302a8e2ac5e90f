"""The subtitle room: a film, its captions to write and time by the keyboard, and what there is to say about them."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import guessed
from desktop.domain.media import Media
from desktop.domain.video import VideoReport
from desktop.media.cue_list import CueList
from desktop.media.mend import mended
from desktop.services.films import Films, PlannedFilm, channel_findings
from desktop.ui.editor.progress_row import ProgressRow
from desktop.ui.film.file_words import file_words, language_of
from desktop.ui.film.player import make_player
from desktop.ui.film.projector import Projector
from desktop.ui.film.room_draft import RoomDraft
from desktop.ui.film.room_edits import RoomEdits
from desktop.ui.film.room_files import RoomFiles
from desktop.ui.film.room_header import WRITE, RoomHeader
from desktop.ui.film.room_jobs import RoomJobs, Task
from desktop.ui.film.room_keys import history_key
from desktop.ui.film.room_layout import RoomLayout
from desktop.ui.film.verdict import judged
from desktop.ui.film.writing import CueWriting
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.widgets.menus import open_below
from desktop.ui.widgets.parts import ground
from desktop.ui.widgets.tab_order import read_in_order

JUDGE_MS = 350


class FilmRoom(QWidget):
    """`closed` when the user goes back; `post_wanted` carries the id of a post made of the film,
    `removal_wanted` the film that is to leave the plan."""

    closed = Signal()
    post_wanted = Signal(str)
    removal_wanted = Signal(object)

    def __init__(
        self, session: PlanSession, films: Films, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._session = session
        self._films = films
        self._media = session.open_plan.media
        self._subtitles = session.open_plan.subtitles
        self.planned: PlannedFilm | None = None
        self.jobs = RoomJobs(self)
        self.writing = CueWriting(self._keep_draft, self)
        self.player = make_player(self)
        self.header = RoomHeader(appearance.theme)
        self.progress = ProgressRow()
        self.parts = RoomLayout(self.writing, appearance.theme)
        self.projector = Projector(self, session)
        self.files = RoomFiles(self, session, films, appearance)
        self.draft = RoomDraft(self, session, appearance)
        self.edits = RoomEdits(self)
        self._judge_soon = QTimer(self, singleShot=True, interval=JUDGE_MS)
        self._build()
        self._connect()
        self._connect_parts()
        self.show_theme(appearance.theme)

    @property
    def film(self) -> Media:
        """The film in the room; only to be asked for while there is one."""
        if self.planned is None:
            raise RuntimeError("no film is open")
        return self.planned.film

    @property
    def report(self) -> VideoReport | None:
        return self._media.film_report(self.film)

    @property
    def language(self) -> str:
        return language_of(self._subtitles.language(self.film), self.writing.cues)

    def open(self, planned: PlannedFilm, back_to: str) -> bool:
        """Shows a film; False when the one before stays, since its last words could not be saved."""
        if not self.leave():
            return False
        self.planned = planned
        film = planned.film
        self.header.show_film(planned.title, back_to)
        self.writing.open(CueList(), length=film.seconds, upright=film.height >= 1.6 * max(1, film.width))
        self.parts.box.setEnabled(False)
        self.jobs.add(Task("", lambda _report, _stop: self._subtitles.open(film), self._on_cues))
        self.projector.open(film, self.report)
        self.judge()
        return True

    def leave(self) -> bool:
        """Saves, and lets go of the film; False when the last words could not be saved: then it stays."""
        if self.planned is not None and not self.writing.settle():
            return False
        self.let_go()
        return True

    def let_go(self) -> None:
        """Nothing of the film is at work any more."""
        self._judge_soon.stop()
        self.writing.let_go()
        self.jobs.forget()
        self.player.close()
        self.planned = None

    def refresh(self) -> None:
        """The plan has changed: the film may have got captions, an answer, or be gone."""
        if self.planned is None:
            return
        now = self._films.find(*self.planned.key)
        if now is None:
            self._session.tell(self.tr("Filmen er ikke lenger i planen."))
            self.closed.emit()
        elif (now.film, now.post, now.verdict) != (self.planned.film, self.planned.post, self.planned.verdict):
            self.planned = now
            self.judge()

    def judge(self) -> None:
        """Says what there is to say about what is written now."""
        if self.planned is None:
            return
        self._judge_soon.stop()
        film, report, cues, writing = self.film, self.report, self.writing.cues, self.writing
        post = self.planned.post
        tongue = guessed([post.text]) if post else ""
        found = judged(film, report, cues, writing.figures, upright=writing.upright, language=tongue)
        facts = self._session.open_plan.assessor.facts
        found = found.beside(channel_findings(self.planned, report, facts))
        self.parts.panel.show_judgement(found, cues)
        speech = report.speech if report is not None else None
        self.parts.timeline.show_speech(speech, found.coverage.bare if found.coverage else ())
        said = [cue for cue in cues if cue.has_words]
        self.parts.panel.show_mendable(mended(said, writing.figures, upright=writing.upright) != said)
        self.parts.question.show_answer(film.captions_in_picture)
        self.parts.panel.show_postless(self.planned.post is None)
        channels = post.channels if post else ()
        self.parts.panel.show_file(*file_words(film.name, channels, self.language, self._subtitles.is_begun(film)))

    def show_theme(self, theme: Theme) -> None:
        self.header.show_theme(theme)
        self.progress.show_theme(theme)
        self.progress.setContentsMargins(theme.gap(24), theme.gap(8), theme.gap(24), 0)
        self.parts.show_theme(theme)

    def show_kind(self, kind: str) -> None:
        self.parts.show_kind(kind)
        self.header.show_parts(shown=self.parts.takes_turns)
        read_in_order([self.header, self.progress, self.parts])

    def event(self, event: QEvent) -> bool:
        """Undo in the room is about the captions; the plan's own waits outside."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and history_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = history_key(event)
        if step:
            self.writing.undo() if step < 0 else self.writing.redo()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.progress)
        column.addWidget(self.parts, 1)

    def _connect(self) -> None:
        self.header.back_pressed.connect(self.closed)
        self.header.undo_pressed.connect(self.writing.undo)
        self.header.redo_pressed.connect(self.writing.redo)
        self.header.fetch_pressed.connect(self.files.fetch)
        self.header.burn_pressed.connect(self.files.burn)
        self.header.save_pressed.connect(self.files.save)
        self.header.part_chosen.connect(self._on_part)
        self.jobs.began.connect(self.progress.begin_with)
        self.jobs.progressed.connect(self.progress.show_progress)
        self.jobs.idle.connect(self.progress.hide)
        self.jobs.trouble.connect(self._session.tell_problem)
        self.progress.stopped.connect(self.jobs.stop)
        self.writing.changed.connect(self._on_written)
        self.writing.chosen.connect(lambda place: self.parts.timeline.show_cues(self.writing.cues, place))
        self.writing.saving_changed.connect(self.header.show_saving)
        self.writing.failed.connect(self._session.tell_problem)
        self._judge_soon.timeout.connect(self.judge)

    def _connect_parts(self) -> None:
        parts = self.parts
        self.projector.looked.connect(self._on_looked)
        parts.box.in_pressed.connect(self.edits.begin_here)
        parts.box.out_pressed.connect(self.edits.end_here)
        parts.box.split_pressed.connect(self.edits.split)
        parts.box.new_pressed.connect(self.edits.new_cue)
        parts.box.propose_pressed.connect(self.files.propose)
        parts.box.menu_pressed.connect(lambda beside: open_below(self.edits.menu(), beside))
        parts.box.list.cue_chosen.connect(self.edits.show_cue)
        parts.panel.followed.connect(self._on_followed)
        parts.panel.mend_pressed.connect(self.edits.mend_all)
        parts.panel.look_pressed.connect(self.projector.look_again)
        parts.panel.post_pressed.connect(self._on_post)
        parts.panel.remove_pressed.connect(lambda: self.removal_wanted.emit(self.planned))
        parts.question.answered.connect(self._on_answered)

    def _keep_draft(self, cues: CueList) -> None:
        self._subtitles.keep_draft(self.film, cues)

    def _on_cues(self, cues: CueList) -> None:
        film = self.film
        self.writing.open(cues, length=film.seconds, upright=self.writing.upright)
        self.parts.box.setEnabled(True)
        self.draft.show_note()
        self.judge()
        # Where there is nothing to write in yet, one begins by playing.
        if len(cues) and self.parts.controls.play.hasFocus():
            self.parts.box.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_written(self) -> None:
        writing = self.writing
        self.parts.timeline.show_cues(writing.cues, writing.place)
        self.header.show_history(writing.can_undo, writing.can_redo)
        self.projector.show_caption()
        self._judge_soon.start()

    def _on_looked(self) -> None:
        self._session.know_more()
        self.judge()

    def _on_followed(self, seconds: float) -> None:
        """To a place a finding is about; to the caption, where one begins there."""
        if self.parts.takes_turns:
            self.header.parts.choose(WRITE)
            self.parts.show_part(WRITE)
        place = self.writing.cues.last_before(seconds + 0.02)
        self.player.seek(seconds)
        if place is not None:
            self.writing.choose(place)
        self.parts.box.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_part(self, part: str) -> None:
        self.parts.show_part(part)
        read_in_order([self.header, self.progress, self.parts])

    def _on_post(self) -> None:
        """The film stays in the room, now as part of a post, which the editor opens on."""
        before = self.planned
        if before is None or not self.writing.settle():
            return
        change = self._films.given_post(before)
        post = change.posts[0].after
        self.planned = replace(before, post=post)
        if self._session.do(change) is None or post is None:
            self.planned = before
        else:
            self.post_wanted.emit(post.id)

    def _on_answered(self, answer: bool | None) -> None:
        if self.planned is None:
            return
        words = {
            True: self.tr("«{name}» har teksting i bildet"),
            False: self.tr("«{name}» har ikke teksting i bildet"),
            None: self.tr("Det er uvisst om «{name}» har teksting i bildet"),
        }[answer]
        after = replace(self.film, captions_in_picture=answer)
        change = self._films.changed(self.planned, after, words.format(name=self.film.name))
        if change is not None:
            self._session.do(change)
