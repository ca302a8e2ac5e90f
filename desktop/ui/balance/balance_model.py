"""The balance as a table: the eleven down, the weeks across."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.assessment import Balance
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.ui.translations import tr
from desktop.ui.words import QUALITY_NAMES

QUALITY = Qt.ItemDataRole.UserRole
RULED = Qt.ItemDataRole.UserRole + 3
COUNT = Qt.ItemDataRole.UserRole + 1
LACKING = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class BalanceModel(QAbstractTableModel):
    """Column 0 is the quality, the others weeks. Roles: QUALITY, COUNT (None in column 0), LACKING (a week that has
    posts, but none with the quality), RULED (verdicts of that week that are the board's own)."""

    def __init__(self) -> None:
        super().__init__()
        self._balance: Balance | None = None

    def show_balance(self, balance: Balance) -> None:
        self.beginResetModel()
        self._balance = balance
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(PANEL_ORDER)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else 1 + len(self._balance.weeks if self._balance else ())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        quality = PANEL_ORDER[index.row()]
        if role == QUALITY:
            return quality
        count = self._count(quality, index.column())
        if role == COUNT:
            return count
        if role == LACKING:
            return count == 0 and self._balance is not None and self._balance.posts[index.column() - 1] > 0
        if role == RULED:
            return self._ruled(quality, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return QUALITY_NAMES[quality] if count is None else str(count)
        return self._spoken(quality, index.column()) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 0:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or self._balance is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return QUALITY_NAMES[PANEL_ORDER[section]]
        return " " * 8 + self.tr("Uke") if section == 0 else str(self._balance.weeks[section - 1][1])

    def _count(self, quality: Quality, column: int) -> int | None:
        return None if column == 0 or self._balance is None else self._balance.counts[quality][column - 1]

    def _ruled(self, quality: Quality, column: int) -> int:
        rows = self._balance.ruled.get(quality, ()) if self._balance else ()
        return rows[column - 1] if column and rows else 0

    def _spoken(self, quality: Quality, column: int) -> str:
        count = self._count(quality, column)
        if count is None or self._balance is None:
            return QUALITY_NAMES[quality]
        week, ruled = self._balance.weeks[column - 1][1], self._ruled(quality, column)
        words = tr("{name}, uke {week}: {count} innlegg").format(name=QUALITY_NAMES[quality], week=week, count=count)
        said = tr("{count} avgjort av dere").format(count=ruled)
        return f"{words}, {said}" if ruled else words
