"""Filters the board keeps in the plan under a name: chosen, kept and deleted from one menu."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.change import PlanChange, RecordChange
from desktop.domain.post import new_id
from desktop.domain.post_filter import PostFilter, SavedFilter
from desktop.domain.record import RecordKind
from desktop.domain.wording import say
from desktop.ui.look.appearance import Appearance
from desktop.ui.session import PlanSession
from desktop.ui.widgets.word_dialog import WordDialog


class SavedFilters(QObject):
    """`chosen` carries the PostFilter of the one that was picked."""

    chosen = Signal(object)

    def __init__(self, session: PlanSession, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window

    def all(self) -> tuple[SavedFilter, ...]:
        """By name. One that cannot be read is left out, and stays in the plan."""
        found = []
        for record in self._session.open_plan.plan.records(RecordKind.FILTER):
            try:
                found.append(SavedFilter.from_record(record))
            except (ValueError, TypeError):
                continue
        return tuple(sorted(found, key=lambda one: one.name.casefold()))

    def fill(self, menu: QMenu, now: PostFilter) -> None:
        """The kept filters, and keeping the one that is on."""
        kept = self.all()
        for one in kept:
            action = menu.addAction(one.name, partial(self.chosen.emit, one.filter))
            action.setCheckable(True)
            action.setChecked(one.filter == now)
        if not kept:
            menu.addAction(self.tr("Ingen lagrede filtre ennå")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(self.tr("Lagre dette filteret …"), lambda: self.keep(now))
        keep.setEnabled(not now.empty)
        if kept:
            away = menu.addMenu(self.tr("Slett et filter"))
            for one in kept:
                away.addAction(one.name, partial(self.delete, one))

    def keep(self, wanted: PostFilter) -> None:
        """Asks for a name; one that is there already gets the new filter."""
        known = {one.name: one for one in self.all()}
        name = WordDialog(
            self._window, self._appearance.theme, self.tr("Lagre filteret"), self.tr("Navn på filteret"),
            verb=self.tr("Lagre"),
        ).ask()  # fmt: skip
        if not name:
            return
        old = known.get(name)
        before = old.filter.to_record(old.id, old.name) if old else None
        after = wanted.to_record(old.id if old else new_id(), name)
        self._session.do(PlanChange(say("Lagret filteret «{name}»", name=name), records=(RecordChange(before, after),)))

    def delete(self, one: SavedFilter) -> None:
        gone = RecordChange(one.filter.to_record(one.id, one.name), None)
        self._session.do(PlanChange(say("Slettet filteret «{name}»", name=one.name), records=(gone,)))
