"""The month as a table of weeks and days, for the grid and for screen readers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.assessment import PostSummary
from desktop.domain.month import Month
from desktop.domain.special_days import SpecialDay
from desktop.ui.translations import told, tr
from desktop.ui.words import CHANNEL_NAMES, STATUS_NAMES, day_name, listed, long_day, of_eleven, weekday

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the grid; `inside` says that it belongs to the month."""

    day: date
    name: SpecialDay | None
    posts: Sequence[PostSummary]
    inside: bool


class MonthModel(QAbstractTableModel):
    """Rows are weeks from Monday, columns days; `cell` holds what is in one."""

    def __init__(self, month: Month, today: date) -> None:
        super().__init__()
        self._month = month
        self._today = today
        self._weeks = month.weeks()
        self._posts: dict[date, list[PostSummary]] = {}
        self._names: Mapping[date, SpecialDay] = {}

    @property
    def month(self) -> Month:
        return self._month

    @property
    def today(self) -> date:
        return self._today

    def show_month(self, month: Month, names: Mapping[date, SpecialDay], posts: Sequence[PostSummary]) -> None:
        """Another month, with everything in it."""
        self.beginResetModel()
        self._month, self._weeks, self._names = month, month.weeks(), names
        self._posts = by_day(posts)
        self.endResetModel()

    def show_posts(self, posts: Sequence[PostSummary]) -> None:
        """The same month with other posts; only the days that differ are drawn anew."""
        before, self._posts = self._posts, by_day(posts)
        for day in before.keys() | self._posts.keys():
            if before.get(day) != self._posts.get(day) and (index := self.index_of(day)).isValid():
                self.dataChanged.emit(index, index)

    def index_of(self, day: date) -> QModelIndex:
        """The day's cell; invalid when the day is not shown."""
        row, column = divmod((day - self._weeks[0][0]).days, 7)
        return self.index(row, column) if 0 <= row < len(self._weeks) else QModelIndex()

    def day_at(self, index: Index) -> date:
        return self._weeks[index.row()][index.column()]

    def cell(self, index: Index) -> "DayCell":
        """All that is painted of a day, in one go: asking for it role by role through Qt takes a tenth of a month
        change on a big plan."""
        day = self.day_at(index)
        return DayCell(day, self._names.get(day), self._posts.get(day, []), day in self._month)

    def posts_on(self, day: date) -> Sequence[PostSummary]:
        return self._posts.get(day, [])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        day = self.day_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        return self._spoken(day) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return weekday(section)
        number = self._weeks[section][0].isocalendar().week
        return str(number) if role == Qt.ItemDataRole.DisplayRole else tr("uke {number}").format(number=number)

    def _spoken(self, day: date) -> str:
        posts = self._posts.get(day, [])
        parts = [long_day(day)]
        if day == self._today:
            parts.append(tr("i dag"))
        if (name := self._names.get(day)) is not None:
            parts.append(day_name(name))
        several = tr("1 innlegg, første: {first}") if len(posts) == 1 else tr("{count} innlegg, første: {first}")
        parts.append(several.format(count=len(posts), first=spoken(posts[0])) if posts else tr("ingen innlegg"))
        return ", ".join(parts)


def by_day(posts: Sequence[PostSummary]) -> dict[date, list[PostSummary]]:
    days: dict[date, list[PostSummary]] = {}
    for one in posts:
        if one.post.day:
            days.setdefault(one.post.day, []).append(one)
    return days


def spoken(summary: PostSummary) -> str:
    """A post in one breath: «Siste frist!, Facebook, utkast, 3 av 11, 1 varsel»."""
    post = summary.post
    parts = [post.title or tr("Uten tittel"), listed([CHANNEL_NAMES[kind] for kind in post.channels])]
    parts.append(STATUS_NAMES[post.status].lower())
    if summary.met is not None:
        parts.append(of_eleven(summary.met))
    if post.overrules:
        parts.append(tr("{count} avgjort av dere").format(count=len(post.overrules)))
    if count := summary.blockers + summary.warnings:
        several = tr("1 varsel: {first}") if count == 1 else tr("{count} varsler: {first}")
        parts.append(several.format(count=count, first=told(summary.first_warning)))
    return ", ".join(part for part in parts if part)
