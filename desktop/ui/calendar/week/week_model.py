"""The week as a table: who answers comments, posts without a time, and the hours, each across seven days."""

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.assessment import PostSummary
from desktop.domain.special_days import SpecialDay
from desktop.ui.calendar.month_model import by_day, spoken
from desktop.ui.translations import tr
from desktop.ui.words import day_name, long_day

Index = QModelIndex | QPersistentModelIndex

ROTA, UNTIMED, FIRST_HOUR_ROW = 0, 1, 2
# Shown always; earlier and later hours when there is something in them. A card takes about three hours.
FROM, TO, CARD_HOURS = 8, 20, 2


class WeekModel(QAbstractTableModel):
    """Row ROTA holds names, row UNTIMED posts without a clock time, the others an hour each from `first_hour`."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today
        self.days: tuple[date, ...] = tuple(today + timedelta(days=step) for step in range(7))
        self.first_hour, self.last_hour = FROM, TO
        self._posts: Mapping[date, Sequence[PostSummary]] = {}
        self._names: Mapping[date, SpecialDay] = {}
        self._rota: Mapping[date, str] = {}

    def show_week(
        self, monday: date, posts: Sequence[PostSummary], names: Mapping[date, SpecialDay], rota: Mapping[date, str]
    ) -> None:
        self.beginResetModel()
        self.days = tuple(monday + timedelta(days=step) for step in range(7))
        self._posts, self._names, self._rota = by_day(posts), names, rota
        hours = [one.post.clock.hour for one in posts if one.post.clock is not None]
        self.first_hour = min([FROM, *hours])
        self.last_hour = min(23, max([TO, *(hour + CARD_HOURS for hour in hours)]))
        self.endResetModel()

    def keeper(self, column: int) -> str:
        """Who answers comments that day; empty when nobody does."""
        return self._rota.get(self.days[column], "")

    def name(self, column: int) -> SpecialDay | None:
        return self._names.get(self.days[column])

    def untimed(self, column: int) -> list[PostSummary]:
        return [one for one in self._posts.get(self.days[column], ()) if one.post.clock is None]

    def timed(self, column: int) -> list[PostSummary]:
        """In order of the clock."""
        return [one for one in self._posts.get(self.days[column], ()) if one.post.clock is not None]

    def posts(self, index: Index) -> list[PostSummary]:
        """Those of a cell."""
        if not index.isValid() or index.row() == ROTA:
            return []
        if index.row() == UNTIMED:
            return self.untimed(index.column())
        hour = self.hour(index.row())
        return [one for one in self.timed(index.column()) if one.post.clock and one.post.clock.hour == hour]

    def hour(self, row: int) -> int:
        return self.first_hour + row - FIRST_HOUR_ROW

    def row_of(self, clock: time | None) -> int:
        """The row of a clock time; None is the row without a time."""
        if clock is None:
            return UNTIMED
        return FIRST_HOUR_ROW + min(max(clock.hour, self.first_hour), self.last_hour) - self.first_hour

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else FIRST_HOUR_ROW + self.last_hour - self.first_hour + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.row() == ROTA:
            keeper = self.keeper(index.column())
            said = tr("svarvakt: {name}").format(name=keeper or tr("ingen"))
            return keeper if role == Qt.ItemDataRole.DisplayRole else f"{self._day(index.column())}, {said}"
        posts = self.posts(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(one.post.title for one in posts)
        several = tr("1 innlegg, første: {first}") if len(posts) == 1 else tr("{count} innlegg, første: {first}")
        what = several.format(count=len(posts), first=spoken(posts[0])) if posts else tr("ingen innlegg")
        return f"{self._day(index.column())}, {self._time(index.row())}, {what}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._day(section)
        return tr("Svarvakt") if section == ROTA else self._time(section).capitalize()

    def _day(self, column: int) -> str:
        """`torsdag 10. desember`, with «i dag» and the name of the day where it has one."""
        day = self.days[column]
        parts = [long_day(day)]
        if day == self.today:
            parts.append(tr("i dag"))
        if (name := self.name(column)) is not None:
            parts.append(day_name(name))
        return ", ".join(parts)

    def _time(self, row: int) -> str:
        return tr("uten tid") if row == UNTIMED else tr("kl. {hour}").format(hour=f"{self.hour(row):02d}")
