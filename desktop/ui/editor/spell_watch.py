"""Underlines words nobody knows while one writes, and offers others for them."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from desktop.services.spelling import Speller, dictionary_folders, find_dictionaries
from desktop.ui.editor.evidence_marks import qt_place
from desktop.ui.editor.writing_area import WritingArea
from desktop.ui.jobs import Job
from desktop.ui.session import PlanSession
from desktop.ui.widgets.announce import announce


class SpellWatch(QObject):
    """Does nothing where there are no dictionaries. F7 goes to the next word and opens what may have been meant."""

    def __init__(self, area: WritingArea, session: PlanSession) -> None:
        super().__init__(area)
        self._area = area
        self._session = session
        self._spans: tuple[tuple[int, int], ...] = ()
        self.speller: Speller | None = None
        self._job: Job | None = None
        area.document().contentsChanged.connect(self._look)
        area.cursorPositionChanged.connect(self._show)
        area.menu_wanted.connect(self._on_menu)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F7), area)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.go_to_next)

    def begin(self) -> None:
        """Reads the dictionaries in off the GUI thread, once."""
        if self._job is None:
            store = self._session.open_plan.store
            self._job = Job(lambda _report, _stopped: Speller(find_dictionaries(dictionary_folders()), store), self)
            self._job.done.connect(self.use)
            self._job.start()

    def wait(self) -> None:
        """For closing the window."""
        if self._job is not None:
            self._job.wait()

    def use(self, speller: Speller) -> None:
        self.speller = speller
        self._look()

    def go_to_next(self) -> None:
        """To the next unknown word after the cursor, round the corner at the end."""
        if not self._spans:
            announce(self._area, self.tr("Ingen ukjente ord"))
            return
        here = self._area.textCursor().position()
        text = self._area.text()
        later = (one for one in self._spans if qt_place(text, one[0]) > here)
        start, end = next(later, self._spans[0])
        self._area.select(start, end)
        self._area.cursor_shown.emit(self._area.cursorRect())
        spot = self._area.viewport().mapToGlobal(self._area.cursorRect().bottomLeft())
        self.menu_for(start, end).popup(spot)

    def menu_for(self, start: int, end: int) -> QMenu:
        """Other words for one that nobody knows, and a way to make it known."""
        menu = QMenu(self._area)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill(menu, start, end)
        return menu

    def _fill(self, menu: QMenu, start: int, end: int) -> None:
        word = self._area.text()[start:end]
        others = self.speller.suggestions(word) if self.speller else ()
        for other in others:
            menu.addAction(other, partial(self._area.replace, start, end, other))
        if not others:
            menu.addAction(self.tr("Ingen forslag")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("«{word}» er riktig").format(word=word), partial(self._learn, word))

    def _learn(self, word: str) -> None:
        if self.speller is not None:
            self.speller.add(word)
            self._look()

    def _look(self) -> None:
        self._spans = self.speller.misspelt(self._area.text()) if self.speller else ()
        self._show()

    def _show(self) -> None:
        """Not the word the cursor stands in: it is not finished."""
        text, here = self._area.text(), self._area.textCursor().position()
        places = [(qt_place(text, start), qt_place(text, end)) for start, end in self._spans]
        self._area.show_misspelt([(start, end) for start, end in places if not start < here <= end])

    def _on_menu(self, menu: QMenu, point: QPoint) -> None:
        """The usual menu of a text, with other words at its top where the pointer is on an unknown one."""
        text, place = self._area.text(), self._area.cursorForPosition(point).position()
        for start, end in self._spans:
            if qt_place(text, start) <= place <= qt_place(text, end):
                words = menu.addMenu(self.tr("Andre ord for «{word}»").format(word=text[start:end]))
                menu.removeAction(words.menuAction())
                menu.insertMenu(menu.actions()[0], words)
                self._fill(words, start, end)
                return
