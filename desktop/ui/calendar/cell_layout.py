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
# How low each kind of card may become before the day gets the next.
LEAST = {FULL_HEIGHT: 86, LOWER_HEIGHT: 72, COMPACT_HEIGHT: 38, LINE_HEIGHT: 24}


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


def room_below(cell: QRect, count: int, theme: Theme) -> QRect:
    """What the cards of a day leave of its cell; null where some are hidden already."""
    layout, area = lay_out(cell, count, theme), _inside(cell, theme)
    if layout.hidden:
        return QRect()
    return area if not layout.cards else area.adjusted(0, layout.cards[-1].bottom() + theme.px(GAP) - area.y(), 0, 0)


@lru_cache(maxsize=512)
def _at_corner(width: int, height: int, count: int, theme: Theme) -> CellLayout:
    """The layout of a cell at 0, 0: the days of a month share a few sizes and counts."""
    area = _inside(QRect(0, 0, width, height), theme)
    for card, least in LEAST.items():
        if _needed(count, theme.px(least), theme.px(GAP)) <= area.height():
            return CellLayout(_stack(area, count, theme.px(card), theme), 0, QRect())
    return _crowded(area, count, theme)


def _inside(cell: QRect, theme: Theme) -> QRect:
    return cell.adjusted(theme.px(EDGE), theme.px(HEAD), -theme.px(EDGE), -theme.px(3))


def _crowded(area: QRect, count: int, theme: Theme) -> CellLayout:
    room = area.height() - theme.px(MORE)
    fitting = max(0, min(count, (room + theme.px(GAP)) // theme.px(LINE_HEIGHT + GAP)))
    cards = _stack(area, fitting, theme.px(LINE_HEIGHT), theme)
    more = QRect(area.x(), area.bottom() - theme.px(MORE) + 1, area.width(), theme.px(MORE))
    return CellLayout(cards, count - fitting, more)


def _needed(count: int, height: int, gap: int) -> int:
    return count * height + max(0, count - 1) * gap


def _stack(area: QRect, count: int, height: int, theme: Theme) -> tuple[QRect, ...]:
    gap = theme.px(GAP)
    # A lower card takes what room there is: it is needed for the title's second line.
    wanted = theme.px(FULL_HEIGHT) if height == theme.px(LOWER_HEIGHT) else height
    fit = min(wanted, (area.height() - (count - 1) * gap) // count) if count else 0
    return tuple(QRect(area.x(), area.y() + place * (fit + gap), area.width(), fit) for place in range(count))
