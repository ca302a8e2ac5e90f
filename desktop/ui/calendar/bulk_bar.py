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

    def show_theme(self, theme: Theme, _kind: str = "") -> None:
        self._theme = theme
        self._column.setContentsMargins(theme.gap(24), theme.gap(10), theme.gap(16), theme.gap(10))
        self._flow.set_gaps(theme.gap(8), theme.gap(6))
        show_theme_below(self, theme)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        inner = QWidget()
        self._flow = FlowLayout(inner, centred=True)
        self._count = label("", "strong")
        actions, picks = self._actions, self._picks
        self._responsible = button(self.tr("Ansvarlig …"), self._show_people, icon="user")
        self._status = button(self.tr("Status …"), self._show_statuses, icon="status-ready")
        self._open = button(self.tr("Åpne"), lambda: actions.post_opened.emit(picks.ids[0]))
        parts = (
            self._count,
            self._open,
            button(self.tr("Flytt til …"), lambda: actions.move_all_to(picks.ids), icon="move"),
            self._responsible,
            self._status,
            button(self.tr("Dupliser"), lambda: actions.copy_to(picks.ids), icon="copy"),
            button(self.tr("Slett"), lambda: actions.delete_all(picks.ids), icon="trash"),
            button(self.tr("Fjern valget"), self._picks.clear, kind="quiet"),
        )
        for part in parts:
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
