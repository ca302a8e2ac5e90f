"""The year as a table of months, four across (two with large text)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.month import Month
from desktop.domain.spread import Stillness
from desktop.services.year import MonthFacts
from desktop.ui.translations import told, tr
from desktop.ui.words import day_month, month_name, posts_words, short_day_name

Index = QModelIndex | QPersistentModelIndex


class YearModel(QAbstractTableModel):
    """`facts(index)` is the month of a cell."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today
        self._facts: Sequence[MonthFacts] = ()
        self._across = 4

    def show_year(self, facts: Sequence[MonthFacts], across: int) -> None:
        self.beginResetModel()
        self._facts, self._across = facts, across
        self.endResetModel()

    def show_across(self, across: int) -> None:
        if across != self._across:
            self.show_year(self._facts, across)

    @property
    def across(self) -> int:
        return self._across

    def facts(self, index: Index) -> MonthFacts:
        return self._facts[index.row() * self._across + index.column()]

    def index_of(self, month: Month) -> QModelIndex:
        return self.index((month.number - 1) // self._across, (month.number - 1) % self._across)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() or not self._facts else 12 // self._across

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() or not self._facts else self._across

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        facts = self.facts(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return month_name(facts.month)
        return spoken(facts) if role == Qt.ItemDataRole.AccessibleTextRole else None


def still_words(still: Stillness) -> str:
    """`stille 12. til 28. juli`."""
    return tr("stille {first} til {last}").format(first=f"{still.first.day}.", last=day_month(still.last))


def spoken(facts: MonthFacts) -> str:
    """The month in one breath."""
    parts = [month_name(facts.month), posts_words(facts.count)]
    if facts.themes:
        parts.append(tr("temaer: {those}").format(those=", ".join(f"{name} {count}" for name, count in facts.themes)))
    parts += [f"{day.day.day}. {told(short_day_name(day))}" for day in facts.days]
    return ", ".join([*parts, *(still_words(still) for still in facts.stills)])
