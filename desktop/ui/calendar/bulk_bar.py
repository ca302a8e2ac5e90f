"""The bar under the views while posts are picked: how many, and what can be done with all of them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.post import Status
from desktop.ui.calendar.calendar_view import ViewTools
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, status_icon
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.menus import open_below
from desktop.ui.widgets.parts import button, ground, label, show_theme_below
from desktop.ui.widgets.word_dialog import WordDialog
from desktop.ui.words import STATUS_NAMES


class BulkBar(QWidget):
    """Shows itself while something is picked. Each button makes one change that one key undoes. `left` comes when it
    goes with the keyboard in it."""

    left = Signal()

    def __init__(self, tools: ViewTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface", "top")
        self._session, self._actions, self._picks = tools.session, tools.actions, tools.picks
        self._theme = tools.theme
        self._build()
        self._picks.changed.connect(self._on_picks_changed)
        self.show_theme(tools.theme)
        self._on_picks_changed()

    def show_theme(self, theme: Theme, kind: str = "") -> None:
        """Where there is little room the buttons do without their pictures, so that one line holds them."""
        self._theme = theme
        narrow = kind in ("narrow", "single")
        for part, icon in self._pictured:
            part.set_icon("" if narrow else icon)
        self._clear.setVisible(not narrow)
        self._clear_short.setVisible(narrow)
        self._column.setContentsMargins(theme.gap(24), theme.gap(10), theme.gap(16), theme.gap(10))
        self._flow.set_gaps(theme.gap(8), theme.gap(6))
        show_theme_below(self, theme)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        inner = QWidget()
        self._flow = FlowLayout(inner, centred=True)
        self._count = label("", "strong")
        actions, picks = self._actions, self._picks
        self._responsible = button(self.tr("Ansvarlig …"), self._show_people)
        self._status = button(self.tr("Status …"), self._show_statuses)
        self._open = button(self.tr("Åpne"), lambda: actions.post_opened.emit(picks.ids[0]))
        self._pictured = (
            (button(self.tr("Flytt til …"), lambda: actions.move_all_to(picks.ids)), "move"),
            (self._responsible, "user"),
            (self._status, "status-ready"),
            (button(self.tr("Dupliser"), lambda: actions.copy_to(picks.ids)), "copy"),
            (button(self.tr("Slett"), lambda: actions.delete_all(picks.ids)), "trash"),
        )
        words = self.tr("Fjern valget")
        self._clear = button(words, picks.clear, kind="quiet")
        # Beside the count, far from «Slett»: it must not be pressed for the other.
        self._clear_short = button("", picks.clear, kind="plain", size="icon", icon="close", name=words)
        buttons = (part for part, _icon in self._pictured)
        for part in (self._count, self._clear_short, self._open, *buttons, self._clear):
            self._flow.addWidget(part)
        self._column.addWidget(inner)

    def _on_picks_changed(self) -> None:
        words = self.tr("{count} valgt").format(count=len(self._picks))
        self._count.setText(words)
        self._open.setVisible(len(self._picks) == 1)
        self._flow.invalidate()
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.setVisible(bool(self._picks))
        if self._picks:
            announce(self, words)
        elif had_focus:
            self.left.emit()

    def _show_statuses(self) -> None:
        menu = QMenu(self)
        for status in Status:
            picture = icons.icon(status_icon(status), self._theme.colour("text"), self._theme.px(16))
            menu.addAction(picture, STATUS_NAMES[status], partial(self._set_status, status))
        open_below(menu, self._status)

    def _set_status(self, status: Status) -> None:
        self._actions.set_status(self._picks.ids, status)

    def _show_people(self) -> None:
        menu = QMenu(self)
        for name in self._session.open_plan.plan.people():
            menu.addAction(name, partial(self._set_responsible, name))
        menu.addSeparator()
        menu.addAction(self.tr("Et annet navn …"), self._ask_for_name)
        menu.addAction(self.tr("Ingen ansvarlig"), partial(self._set_responsible, ""))
        open_below(menu, self._responsible)

    def _ask_for_name(self) -> None:
        name = WordDialog(
            self.window(), self._theme, self.tr("Hvem er ansvarlig?"), self.tr("Navn"), verb=self.tr("Velg"),
            known=self._session.open_plan.plan.people(),
        ).ask()  # fmt: skip
        if name:
            self._set_responsible(name)

    def _set_responsible(self, name: str) -> None:
        self._actions.set_responsible(self._picks.ids, name)
