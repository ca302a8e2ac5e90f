"""Puts the Tab key's order back to reading order after parts have come, gone or moved."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QLayout, QLineEdit, QTextEdit, QWidget

LEAVES = (QLineEdit, QTextEdit, QComboBox, QAbstractSpinBox)


def read_in_order(parts: Sequence[QWidget]) -> None:
    """Tab goes through the parts one after the other, within each the way its layouts stand."""
    stops = [stop for part in parts for stop in stops_in(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def stops_in(part: QWidget) -> Iterator[QWidget]:
    """Everything in a part that takes the Tab key, shown or not."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    if isinstance(part, QAbstractItemView):
        # Buttons that stand in rows come after the list, top first.
        yield from (stop for row in _by_height(part.viewport()) for stop in stops_in(row))
    elif not isinstance(part, LEAVES):
        layout = part.layout()
        if layout is not None:
            yield from _in_layout(layout)
        else:
            yield from (stop for child in _by_height(part) for stop in stops_in(child))


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield from stops_in(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def _by_height(part: QWidget) -> list[QWidget]:
    children = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return sorted((child for child in children if not child.isWindow()), key=lambda child: (child.y(), child.x()))
