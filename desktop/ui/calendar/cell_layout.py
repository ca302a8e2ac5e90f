"""Where the cards of a day stand in its cell."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect

from desktop.ui.look.theme import Theme
from desktop.ui.paint.card import COMPACT_HEIGHT, FULL_HEIGHT, LINE_HEIGHT, LOWER_HEIGHT

HEAD = 27
EDGE = 4
GAP = 5
MORE = 20


@dataclass(frozen=True, slots=True)
class CellLayout:
    """`cards` are the places of the first posts; `hidden` says how many more there are, told in `more`."""

    cards: tuple[QRect, ...]
    hidden: int
    more: QRect


def lay_out(cell: QRect, count: int, theme: Theme) -> CellLayout:
    """Full cards when all fit, else lower and compact ones, else single lines: as many as fit above «+2 til»."""
    made = _at_corner(cell.width(), cell.height(), count, theme)
    x, y = cell.x(), cell.y()
    return CellLayout(tuple([one.translated(x, y) for one in made.cards]), made.hidden, made.more.translated(x, y))


@lru_cache(maxsize=512)
def _at_corner(width: int, height: int, count: int, theme: Theme) -> CellLayout:
    """The layout of a cell at 0, 0: the days of a month share a few sizes and counts."""
    area = QRect(0, 0, width, height).adjusted(theme.px(EDGE), theme.px(HEAD), -theme.px(EDGE), -theme.px(3))
    for card in (FULL_HEIGHT, LOWER_HEIGHT, COMPACT_HEIGHT, LINE_HEIGHT):
        if _needed(count, theme.px(card), theme.px(GAP)) <= area.height() + theme.px(6):
            return CellLayout(_stack(area, count, theme.px(card), theme), 0, QRect())
    return _crowded(area, count, theme)


def _crowded(area: QRect, count: int, theme: Theme) -> CellLayout:
    room = area.height() - theme.px(MORE)
    fitting = max(0, min(count, (room + theme.px(GAP)) // theme.px(LINE_HEIGHT + GAP)))
    cards = _stack(area, fitting, theme.px(LINE_HEIGHT), theme)
    more = QRect(area.x(), area.bottom() - theme.px(MORE) + 1, area.width(), theme.px(MORE))
    return CellLayout(cards, count - fitting, more)


def _needed(count: int, height: int, gap: int) -> int:
    return count * height + max(0, count - 1) * gap


def _stack(area: QRect, count: int, height: int, theme: Theme) -> tuple[QRect, ...]:
    step = height + theme.px(GAP)
    fit = min(height, area.height()) if count == 1 else height
    return tuple(QRect(area.x(), area.y() + place * step, area.width(), fit) for place in range(count))
