"""Where a day stands across the radar."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRect

LABEL = 172
MARGIN = 10


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Days from `first` to `last` over the width of a row; names stand to the left of it."""

    first: date
    last: date
    today: date

    def area(self, row: QRect, label: int, margin: int) -> QRect:
        return row.adjusted(label, 0, -margin, 0)

    def x(self, day: date, area: QRect) -> int:
        """The middle of the day."""
        days = max(1, (self.last - self.first).days)
        return area.x() + round((day - self.first).days / days * area.width())

    def months(self) -> list[date]:
        """The first day shown of each month."""
        found, day = [self.first], self.first.replace(day=1)
        while (day := (day + timedelta(days=32)).replace(day=1)) <= self.last:
            found.append(day)
        return found
