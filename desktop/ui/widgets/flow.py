"""A layout that puts its parts in rows and goes on to the next row when one is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Parts keep their wanted width; with `stretch` the parts of a row share what is left over, with `centred` lower
    parts stand in the middle of their row."""

    def __init__(self, parent: QWidget | None = None, *, stretch: bool = False, centred: bool = False) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self._stretch = stretch
        self._row_gap = 8

    def set_gaps(self, across: int, down: int) -> None:
        self.setSpacing(across)
        self._row_gap = down
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def natural_width(self) -> int:
        """What all parts take side by side."""
        shown = self._shown()
        return sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.y()
        for row in self._rows(inner.width()):
            height = max(self._height(item, min(item.sizeHint().width(), inner.width())) for item in row)
            if place:
                self._place(row, QRect(inner.x(), top, inner.width(), height))
            top += height + self._row_gap
        used = top - inner.y() - self._row_gap if top > inner.y() else 0
        margins = self.contentsMargins()
        return used + margins.top() + margins.bottom()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if rows and used + self.spacing() + wide <= width:
                rows[-1].append(item)
                used += self.spacing() + wide
            else:
                rows.append([item])
                used = wide
        return rows

    def _place(self, row: list[QLayoutItem], room: QRect) -> None:
        wanted = [min(item.sizeHint().width(), room.width()) for item in row]
        left = room.width() - sum(wanted) - self.spacing() * (len(row) - 1)
        # Parts share what is over when the row is nearly full; a lone part is not drawn out over the whole width.
        nearly_full = 0 < left <= room.width() // 4
        share = left // len(row) if self._stretch and nearly_full else 0
        x = room.x()
        for item, wide in zip(row, wanted, strict=True):
            height = self._height(item, wide + share)
            down = (room.height() - height) // 2 if self._centred else 0
            item.setGeometry(QRect(QPoint(x, room.y() + down), QSize(wide + share, height)))
            x += wide + share + self.spacing()

    @staticmethod
    def _height(item: QLayoutItem, width: int) -> int:
        if item.hasHeightForWidth():
            return item.heightForWidth(min(width, item.sizeHint().width()) if width <= 0 else width)
        return item.sizeHint().height()
