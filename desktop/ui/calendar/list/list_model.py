"""The posts as a table: a row for each, sorted, and under a heading for each week when they are in date order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.list.list_columns import Column, columns, spoken_warning
from desktop.ui.calendar.month_model import spoken
from desktop.ui.calendar.picks import Picks
from desktop.ui.words import posts_words

ROW = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """A week over its posts. `key` is (ISO year, week), (0, 0) for posts without a date."""

    key: tuple[int, int]
    words: str
    posts: tuple[PostSummary, ...]
    closed: bool


@dataclass(frozen=True, slots=True)
class Order:
    """By which column, which way, and whether weeks have headings (only when the column is the date)."""

    column: str = "date"
    falling: bool = False
    weeks: bool = True


class ListModel(QAbstractTableModel):
    """Role ROW is the Heading or PostSummary of a row. Columns are those of `columns()`."""

    def __init__(self, picks: Picks) -> None:
        super().__init__()
        self.columns = columns()
        self.order = Order()
        self._picks = picks
        self._posts: Sequence[PostSummary] = ()
        self._closed: set[tuple[int, int]] = set()
        self._rows: list[Heading | PostSummary] = []
        self._places: dict[str, int] | None = None

    @property
    def posts(self) -> Sequence[PostSummary]:
        """All posts, also those under closed headings."""
        return self._posts

    def show_posts(self, posts: Sequence[PostSummary]) -> None:
        self._posts = posts
        self._arrange()

    def sort_by(self, order: Order) -> None:
        self.order = order
        self._arrange()

    def toggle(self, heading: Heading) -> None:
        """Closes or opens a week."""
        self._closed ^= {heading.key}
        self._arrange()

    def row(self, number: int) -> Heading | PostSummary | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, post_id: str) -> int:
        """-1 for a post that has no row."""
        if self._places is None:
            self._places = {row.post.id: place for place, row in enumerate(self._rows) if isinstance(row, PostSummary)}
        return self._places.get(post_id, -1)

    def column(self, key: str) -> int:
        return next(place for place, column in enumerate(self.columns) if column.key == key)

    def tell_picks(self) -> None:
        """Another choice of posts: what is seen is drawn anew."""
        if self._rows:
            first, last = self.index(0, 0), self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ticked = index.column() == 0 and isinstance(self.row(index.row()), PostSummary)
        return plain | Qt.ItemFlag.ItemIsUserCheckable if ticked else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if isinstance(row, Heading):
            words = f"{row.words}, {posts_words(len(row.posts))}"
            if role == Qt.ItemDataRole.AccessibleTextRole:
                state = self.tr("lukket") if row.closed else self.tr("åpen")
                return f"{words}, {state}"
            return words if role == Qt.ItemDataRole.DisplayRole else None
        return self._of_post(row, self.columns[index.column()], role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.AccessibleTextRole and column.key == "pick":
            return self.tr("Valgt")
        return column.name if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def _of_post(self, one: PostSummary, column: Column, role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and column.key == "pick":
            return Qt.CheckState.Checked if one.post.id in self._picks else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return column.words(one)
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        # The cell the keyboard comes to first says the whole post; the others say their own.
        if column.key == "pick":
            picked = self.tr("valgt") if one.post.id in self._picks else ""
            return ", ".join(filter(None, (picked, self.columns[1].words(one), spoken(one))))
        words = spoken_warning(one) if column.key == "warnings" else column.words(one)
        words = words or self.tr("tomt")
        return f"{column.name}: {words}"

    def _arrange(self) -> None:
        self.beginResetModel()
        column = self.columns[self.column(self.order.column)]
        # They come in order of date: sorting thousands by what they are sorted by takes time for nothing.
        as_they_come = self.order.column == "date" and not self.order.falling
        posts = self._posts if as_they_come else sorted(self._posts, key=column.sort_key, reverse=self.order.falling)
        self._rows = self._under_headings(posts) if self._has_headings else list(posts)
        self._places = None
        self.endResetModel()

    @property
    def _has_headings(self) -> bool:
        return self.order.weeks and self.order.column == "date"

    def _under_headings(self, posts: Sequence[PostSummary]) -> list[Heading | PostSummary]:
        rows: list[Heading | PostSummary] = []
        for key, group in groupby(posts, lambda one: _week(one.post.day)):
            members = tuple(group)
            words = self.tr("Uten dato") if key == (0, 0) else self.tr("Uke {number}").format(number=key[1])
            closed = key in self._closed
            rows.append(Heading(key, words, members, closed))
            rows += () if closed else members
        return rows


@lru_cache(maxsize=20_000)
def _week(day: date | None) -> tuple[int, int]:
    return day.isocalendar()[:2] if day is not None else (0, 0)
