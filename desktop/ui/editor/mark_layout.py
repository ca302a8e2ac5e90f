"""Where marked words stand on the lines of a text document, and where there is room for their tags."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from desktop.ui.editor.evidence_marks import Mark
from desktop.ui.look.theme import Theme
from desktop.ui.paint.evidence import MarkLook, tag_width


@dataclass(frozen=True, slots=True)
class Tag:
    """The tag of the mark at `place`; `start` is the left end of its baseline."""

    place: int
    start: QPointF
    short: bool


def word_boxes(document: QTextDocument, mark: Mark) -> list[QRectF]:
    """One box per line that the mark touches, in the document's own coordinates."""
    return span_boxes(document, mark.start, mark.end)


def span_boxes(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """The same for words from `start` to `end`, as Qt counts."""
    boxes = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        boxes += list(_boxes_in(block, start, end))
        block = block.next()
    return boxes


def _boxes_in(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    layout = block.layout()
    words = block.text()
    for place in range(layout.lineCount()):
        line = layout.lineAt(place)
        first = max(start - block.position(), line.textStart())
        last = min(end - block.position(), line.textStart() + line.textLength())
        while last > first and words[last - 1 : last].isspace():
            last -= 1
        if last > first:
            yield _box(line, layout.position(), first, last)


def _box(line: QTextLine, origin: QPointF, first: int, last: int) -> QRectF:
    left, right = _x(line, first), _x(line, last)
    top = origin.y() + line.y()
    return QRectF(origin.x() + left, top, right - left, line.ascent() + line.descent() + 1)


def _x(line: QTextLine, place: int) -> float:
    """The stubs promise a number, PySide gives (x, place)."""
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def tags(boxes: Sequence[Sequence[QRectF]], looks: Sequence[MarkLook], theme: Theme, width: float) -> list[Tag]:
    """A tag above the start of every mark, within `width`. Where two meet, the first keeps its tag, the next is its
    icon alone, and icons that would still meet move to the right."""
    taken: list[QRectF] = []
    made = []
    for place, (lines, look) in enumerate(zip(boxes, looks, strict=True)):
        if not lines:
            continue
        rightmost = max(0.0, width - tag_width(look, theme, short=False) - 2)
        start = QPointF(min(lines[0].left() + 2, rightmost), lines[0].top() - theme.px(4))
        short = _meets(taken, _room(start, look, theme, short=False))
        while short and (other := _met(taken, _room(start, look, theme, short=True))):
            start = QPointF(other.right() + theme.px(6), start.y())
        taken.append(_room(start, look, theme, short=short))
        made.append(Tag(place, start, short))
    return made


def _room(start: QPointF, look: MarkLook, theme: Theme, *, short: bool) -> QRectF:
    height = theme.px(13)
    return QRectF(start.x(), start.y() - height, tag_width(look, theme, short=short) + theme.px(4), height)


def _meets(taken: Sequence[QRectF], room: QRectF) -> bool:
    return _met(taken, room) is not None


def _met(taken: Sequence[QRectF], room: QRectF) -> QRectF | None:
    return next((other for other in taken if other.intersects(room)), None)
