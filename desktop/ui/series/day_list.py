"""The days of a series to come, each with a box to leave it out."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.words import long_day


class DayList(QListWidget):
    """`left_out_changed` carries the days without a mark, in order. Space marks and unmarks. The first day is the post
    itself and stays marked, unless they are `all_free`."""

    left_out_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, all_free: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._days: tuple[date, ...] = ()
        self._all_free = all_free
        self._before: frozenset[date] = frozenset()
        self.setProperty("ring", True)
        self.setAccessibleName(self.tr("Dagene i serien"))
        self.setMinimumHeight(theme.px(150))
        self.itemChanged.connect(lambda _item: self.left_out_changed.emit(self.left_out()))
        self.itemActivated.connect(self._turn)

    def leave_out(self, days: Iterable[date]) -> None:
        """Days that are to come without a mark when they are shown."""
        self._before = frozenset(days)

    def show_days(self, days: Sequence[date], names: dict[date, str]) -> None:
        """Days that were left out stay so where they are still there. `names` are special days."""
        if tuple(days) == self._days:
            return
        gone = {*self.left_out(), *self._before.difference(self._days)}
        self._days = tuple(days)
        self.blockSignals(True)
        self.clear()
        for place, day in enumerate(days):
            words = long_day(day) if day.year == days[0].year else f"{long_day(day)} {day.year}"
            item = QListWidgetItem(f"{words}, {names[day]}" if day in names else words)
            item.setSizeHint(QSize(0, self._theme.target(36)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if day in gone else Qt.CheckState.Checked)
            if not place and not self._all_free:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def left_out(self) -> tuple[date, ...]:
        rows = zip(self._days, map(self.item, range(self.count())), strict=False)
        return tuple(day for day, item in rows if item.checkState() == Qt.CheckState.Unchecked)

    def _turn(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
