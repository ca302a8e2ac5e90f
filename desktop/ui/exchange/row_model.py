"""The rows of a file on its way in, each with a tick for whether it comes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.post import Post
from desktop.domain.words import clock_words
from desktop.services.importing import ReadRow
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told
from desktop.ui.words import CHANNEL_NAMES, short_day

Index = QModelIndex | QPersistentModelIndex


class RoomyRows(QStyledItemDelegate):
    """Rows as high as an unsteady hand needs, `least` px."""

    def __init__(self, least: int, parent: QObject) -> None:
        super().__init__(parent)
        self._least = least

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, self._least))


class RowModel(QAbstractListModel):
    """Two lines a row: what would land, and what should be looked at. `ticked` comes when the choice changes."""

    ticked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[ReadRow] = []
        self._wanted: list[bool] = []
        self._said: dict[tuple[str, int], bool] = {}

    def show_rows(self, rows: Sequence[ReadRow]) -> None:
        """Other rows; what somebody has ticked or unticked by hand stays so."""
        self.beginResetModel()
        self._rows = list(rows)
        self._wanted = [self._said.get((row.sheet, row.row), row.wanted) and row.post is not None for row in rows]
        self.endResetModel()
        self.ticked.emit()

    def wanted(self) -> list[ReadRow]:
        return [row for row, wanted in zip(self._rows, self._wanted, strict=True) if wanted]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if self._rows[index.row()].post is not None else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join([self._first_line(row), *([" ".join(map(_sentence, row.notes))] if row.notes else [])])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join([self._first_line(row), *map(_sentence, row.notes)])
        if role == Qt.ItemDataRole.CheckStateRole and row.post is not None:
            return Qt.CheckState.Checked if self._wanted[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole:
            name, colour = ("sev-warn", "warn") if row.notes else ("check", "success")
            return icons.icon(name, self._theme.colour(colour), self._theme.px(20))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or row.post is None:
            return False
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        self._wanted[index.row()] = self._said[row.sheet, row.row] = wanted
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    def _first_line(self, row: ReadRow) -> str:
        place = self.tr("rad {row}").format(row=row.row)
        place = f"{row.sheet}, {place}" if row.sheet else place
        if row.post is None:
            return place[:1].upper() + place[1:]
        return f"{self._post_words(row.post)}  ({place})"

    def _post_words(self, post: Post) -> str:
        day = f"{short_day(post.day)} {post.day.year}" if post.day else self.tr("uten dato")
        clock = self.tr(" kl. {clock}").format(clock=clock_words(post.clock)) if post.clock else ""
        title = post.title or " ".join(post.text.split())[:60]
        channels = ", ".join(CHANNEL_NAMES[one] for one in post.channels)
        return f"{day}{clock}: {title}" + (f" · {channels}" if channels else "")


def _sentence(note: str) -> str:
    """A note that goes on from the row's name, as a sentence of its own."""
    words = told(note)
    return words[:1].upper() + words[1:]
