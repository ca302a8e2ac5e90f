"""The captions under the user's hands: every edit can be undone, and is on disk within half a second."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import AppError
from desktop.media.cue import Cue
from desktop.media.cue_list import CueList, Edit
from desktop.media.cue_pace import CueFigures, figures_of
from desktop.media.figures import Figures, read_figures
from desktop.ui.editor.post_draft import Saving

SAVE_MS = 400
ONE_BREATH = 1.5  # seconds; typing with no longer pause is one step back

Keep = Callable[[CueList], None]


class CueWriting(QObject):
    """`changed` comes after every edit, `chosen` carries the place of the cue that is written in (-1: none), both
    after the value stands. `saving_changed` carries a Saving, `failed` the AppError when the disk said no."""

    changed = Signal()
    chosen = Signal(int)
    saving_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, keep: Keep, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self.cues = CueList()
        self.place = -1
        self.length = 0.0
        self.upright = False
        self.figures: Figures = read_figures()
        self._past: list[Edit] = []
        self._future: list[Edit] = []
        self._run = ("", 0.0)
        self._unsaved = False
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.save_now)

    def open(self, cues: CueList, *, length: float, upright: bool) -> None:
        """Begins anew with these; nothing is to be saved, and there is no way back before them."""
        self.let_go()
        self.length, self.upright = length, upright
        self._past, self._future, self._run = [], [], ("", 0.0)
        self._show(Edit(cues, 0 if len(cues) else -1))
        self.saving_changed.emit(Saving.SAVED)

    def let_go(self) -> None:
        """Nothing is saved any more."""
        self._timer.stop()
        self._unsaved = False

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    @property
    def current(self) -> Cue | None:
        return self.cues[self.place] if 0 <= self.place < len(self.cues) else None

    def figures_at(self, place: int) -> CueFigures:
        return figures_of(self.cues, place, self.figures, upright=self.upright, film=self.length)

    def choose(self, place: int) -> None:
        if place != self.place and -1 <= place < len(self.cues):
            self.place = place
            self._run = ("", 0.0)
            self.chosen.emit(place)

    def do(self, edit: Edit, *, run: str = "") -> None:
        """Takes over an edit. Edits with the same `run` that follow each other without a pause are one step back."""
        if edit.cues == self.cues:
            return
        now = monotonic()
        goes_on = bool(run) and run == self._run[0] and now - self._run[1] < ONE_BREATH
        if not goes_on:
            self._past.append(Edit(self.cues, self.place))
        self._future.clear()
        self._run = (run, now)
        self._show(edit)
        self._save_soon()

    def undo(self) -> None:
        self._step(self._past, self._future)

    def redo(self) -> None:
        self._step(self._future, self._past)

    def save_now(self) -> bool:
        """Puts what is written on the disk; False when that failed (`failed` has told)."""
        self._timer.stop()
        try:
            self._keep(self.cues)
        except AppError as problem:
            self.saving_changed.emit(Saving.FAILED)
            self.failed.emit(problem)
            return False
        self._unsaved = False
        self.saving_changed.emit(Saving.SAVED)
        return True

    def settle(self) -> bool:
        """Saves where something waits to be saved; False when that failed."""
        return self.save_now() if self._unsaved else True

    def _step(self, source: list[Edit], target: list[Edit]) -> None:
        if source:
            target.append(Edit(self.cues, self.place))
            self._run = ("", 0.0)
            self._show(source.pop())
            self._save_soon()

    def _show(self, edit: Edit) -> None:
        moved = edit.place != self.place
        self.cues, self.place = edit
        self.changed.emit()
        if moved:
            self.chosen.emit(self.place)

    def _save_soon(self) -> None:
        self._unsaved = True
        # Not started anew by each key: whoever types without a pause is saved too.
        if not self._timer.isActive():
            self.saving_changed.emit(Saving.WAITING)
            self._timer.start()
