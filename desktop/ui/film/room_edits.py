"""What can be done with the captions in the room, by key, button and menu alike."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.media.cue_list import CueList, Edit
from desktop.media.mend import mended
from desktop.ui.film.player import STEP
from desktop.ui.film.room_keys import Key

if TYPE_CHECKING:
    from desktop.ui.film.room import FilmRoom

NUDGE = 0.1  # seconds


class RoomEdits(QObject):
    """Edits the chosen caption at the place the film stands."""

    def __init__(self, room: "FilmRoom") -> None:
        super().__init__(room)
        self._room = room
        self._writing, self._player, self._list = room.writing, room.player, room.parts.box.list
        self._actions: dict[Key, QAction] = {}
        self._add_keys()

    def menu(self) -> QMenu:
        """All that can be done with the captions, with the keys that do it."""
        menu = QMenu(self._room)
        for key in (Key.NEW, Key.SPLIT, Key.JOIN, Key.DELETE, Key.EARLIER, Key.LATER, Key.PREVIOUS, Key.NEXT):
            self._put(menu, key)
        menu.addSeparator()
        menu.addAction(self.tr("Foreslå tider fra talen"), self._room.files.propose)
        menu.addAction(self.tr("Kladd fra talegjenkjenning …"), self._room.draft.begin)
        menu.addAction(self.tr("Rett det som kan rettes"), self.mend_all)
        menu.addSeparator()
        for key in (Key.PLAY, Key.BACK, Key.FORWARD, Key.SAVE):
            self._put(menu, key)
        return menu

    def _put(self, menu: QMenu, key: Key) -> None:
        action = self._actions[key]
        menu.addAction(f"{action.text()}\t{key.words}", action.trigger)

    def mend_all(self) -> None:
        """Room between the captions, and lines of even length; one step back undoes it."""
        writing = self._writing
        empty = [cue for cue in writing.cues if not cue.has_words]
        whole = mended(list(writing.cues), writing.figures, upright=writing.upright)
        cues = CueList.of([*whole, *empty])
        writing.do(Edit(cues, min(max(0, writing.place), len(cues) - 1)))

    def new_cue(self) -> None:
        """An empty caption at the playhead, ready to be written in."""
        if self._room.parts.box.isEnabled():
            self._writing.do(self._writing.cues.added(self._player.at, film=self._player.length))
            self._list.write()

    def edit(self, make: Callable[[CueList, int], Edit]) -> None:
        """One of CueList's edits, of the chosen cue."""
        if self._writing.current is not None:
            self._writing.do(make(self._writing.cues, self._writing.place))

    def begin_here(self) -> None:
        """The caption begins where the film stands; a new one, where there is none."""
        if self._writing.current is None:
            self.new_cue()
        else:
            self.edit(lambda cues, place: cues.starting(place, self._player.at))

    def end_here(self) -> None:
        self.edit(lambda cues, place: cues.ending(place, self._player.at))

    def split(self) -> None:
        """In two, at the cursor where one is writing."""
        self.edit(lambda cues, place: cues.split(place, self._list.field.letter, self._player.at))

    def show_cue(self, place: int) -> None:
        """Takes the film to where a caption begins."""
        self._player.seek(self._writing.cues[place].start)

    def _add_keys(self) -> None:
        runs: dict[Key, tuple[str, Callable[[], object]]] = {
            Key.PLAY: (self.tr("Spill av eller pause"), self._player.toggle),
            Key.BACK: (self.tr("To sekunder tilbake"), lambda: self._player.step(-STEP)),
            Key.FORWARD: (self.tr("To sekunder fram"), lambda: self._player.step(STEP)),
            Key.IN: (self.tr("Teksten kommer her"), self.begin_here),
            Key.OUT: (self.tr("Teksten går her"), self.end_here),
            Key.NEW: (self.tr("Ny tekst her"), self.new_cue),
            Key.SPLIT: (self.tr("Del teksten i to"), self.split),
            Key.JOIN: (self.tr("Slå sammen med neste"), partial(self.edit, CueList.joined)),
            Key.DELETE: (self.tr("Slett teksten"), partial(self.edit, CueList.removed)),
            Key.EARLIER: (self.tr("0,1 s tidligere"), partial(self.edit, partial(CueList.nudged, by=-NUDGE))),
            Key.LATER: (self.tr("0,1 s senere"), partial(self.edit, partial(CueList.nudged, by=NUDGE))),
            Key.PREVIOUS: (self.tr("Forrige tekst"), lambda: self._go(-1)),
            Key.NEXT: (self.tr("Neste tekst"), lambda: self._go(1)),
            Key.SAVE: (self.tr("Lagre teksting med filmen"), self._room.files.keep),
        }
        for key, (words, run) in runs.items():
            action = QAction(words, self._room)
            action.setShortcut(key.sequence)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, run=run: run())
            self._room.addAction(action)
            self._actions[key] = action

    def _go(self, step: int) -> None:
        """To the caption before or after, and the film with it."""
        place = self._writing.place + step
        if 0 <= place < len(self._writing.cues):
            self._writing.choose(place)
            self.show_cue(place)
