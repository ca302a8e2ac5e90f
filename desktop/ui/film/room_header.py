"""The head of the room: back, the film, what is saved, undo, and the ways in and out of files."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.ui.editor.post_draft import Saving
from desktop.ui.editor.saved_sign import SavedSign
from desktop.ui.look.theme import Theme, header_height
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.menus import open_below
from desktop.ui.widgets.parts import ThemedButton, button, ground, show_theme_below
from desktop.ui.widgets.segments import Segments

# Widths in px at 100 % text from which there is room for a part.
FILES_FROM, UNDO_FROM, SAVED_FROM = 840, 590, 490
TITLE_FROM = 350
PARTS = 210  # px that the choice between the two parts takes
WRITE, VERDICT = "write", "verdict"


class RoomHeader(QWidget):
    """Says what was pressed; `part_chosen` carries `write` or `verdict` where both have no room side by side."""

    back_pressed = Signal()
    undo_pressed = Signal()
    redo_pressed = Signal()
    fetch_pressed = Signal()
    burn_pressed = Signal()
    save_pressed = Signal()
    part_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "bottom")
        self._theme = theme
        self._build()
        self.show_theme(theme)

    def show_film(self, title: str, back_to: str) -> None:
        self.title.setText(title)
        self.back.setAccessibleName(self.tr("Tilbake til {place}").format(place=back_to))
        self.back.setToolTip(self.back.accessibleName())

    def show_saving(self, state: Saving) -> None:
        self.saved.show_state(state)

    def show_history(self, can_undo: bool, can_redo: bool) -> None:
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def show_parts(self, *, shown: bool) -> None:
        """The two parts of the room, where they take turns."""
        self.parts.setVisible(shown)
        self._fit()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(header_height(theme))
        self._row.setContentsMargins(theme.gap(14), 0, theme.gap(16), 0)
        self._row.setSpacing(theme.gap(10))
        show_theme_below(self, theme)
        self.saved.show_theme(theme)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def more_menu(self) -> QMenu:
        """What has no room in a narrow header."""
        menu = QMenu(self)
        for part, run in (
            (self.undo, self.undo_pressed.emit), (self.redo, self.redo_pressed.emit),
            (self.fetch, self.fetch_pressed.emit), (self.burn, self.burn_pressed.emit),
        ):  # fmt: skip
            if part.isHidden():
                action = menu.addAction(part.text() or part.accessibleName())
                action.setEnabled(part.isEnabled())
                action.triggered.connect(lambda _checked=False, run=run: run())
        return menu

    def _build(self) -> None:
        self.back = button("", self.back_pressed.emit, kind="plain", size="icon", icon="left", name=self.tr("Tilbake"))
        self.title = ElidedLabel("", "strong")
        self.parts = Segments(((WRITE, self.tr("Skriv")), (VERDICT, self.tr("Vurdering"))), self.tr("Vis"))
        self.parts.choose(WRITE)
        self.parts.chosen.connect(self.part_chosen)
        self.saved = SavedSign(self._theme)
        self.undo = self._icon_button("undo", self.tr("Angre i tekstene"), self.undo_pressed.emit)
        self.redo = self._icon_button("redo", self.tr("Gjør om igjen"), self.redo_pressed.emit)
        self.fetch = button(self.tr("Hent fil"), self.fetch_pressed.emit, icon="import")
        self.burn = button(self.tr("Brenn inn i kopi"), self.burn_pressed.emit, icon="film")
        self.more = self._icon_button("more", self.tr("Mer"), self._open_more)
        self.save = button(self.tr("Lagre tekstfil"), self.save_pressed.emit, kind="primary", icon="export")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.back)
        self._row.addWidget(self.title, 4)
        self._row.addStretch(1)
        for part in (self.parts, self.saved, self.undo, self.redo, self.fetch, self.burn, self.more, self.save):
            self._row.addWidget(part)

    @staticmethod
    def _icon_button(icon: str, name: str, pressed: Callable[[], object]) -> ThemedButton:
        return button("", pressed, kind="plain", size="icon", icon=icon, name=name)

    def _fit(self) -> None:
        room = self.width() / self._theme.factor - (0 if self.parts.isHidden() else PARTS)
        slim = room < FILES_FROM
        for part in (self.fetch, self.burn):
            part.setVisible(not slim)
        for part in (self.undo, self.redo):
            part.setVisible(room >= UNDO_FROM)
        self.saved.show_words(shown=room >= SAVED_FROM)
        self.more.setVisible(slim)
        self.title.setVisible(room >= TITLE_FROM)
        self.save.setText(self.tr("Lagre tekstfil") if room >= TITLE_FROM else self.tr("Lagre"))
        self.save.setAccessibleName(self.tr("Lagre tekstfil"))

    def _open_more(self) -> None:
        open_below(self.more_menu(), self.more)
