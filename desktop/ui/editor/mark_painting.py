"""Paints all marks of a text document beneath its letters."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextDocument

from desktop.ui.editor.evidence_marks import Mark, levels_of
from desktop.ui.editor.mark_layout import span_boxes, tags, word_boxes
from desktop.ui.look.theme import Theme
from desktop.ui.paint.evidence import MarkLook, paint_mark_line, paint_tag, paint_tint


def paint_marks(
    painter: QPainter, document: QTextDocument, marks: Sequence[Mark], current: int, theme: Theme, width: float
) -> None:
    """`current` is the place of the current mark, -1 for none; tags stay within `width`. Where marks meet, the tint of
    the first is on top, and the outline of the current one above all."""
    levels = levels_of(marks)
    looks = [MarkLook(mark.quality, mark.maybe, spot == current, levels[spot]) for spot, mark in enumerate(marks)]
    boxes = [word_boxes(document, mark) for mark in marks]
    for lines, look in reversed(list(zip(boxes, looks, strict=True))):
        for line in lines:
            paint_tint(painter, line, look, theme)
    for spot in sorted(range(len(looks)), key=lambda place: looks[place].current):
        for line in boxes[spot]:
            paint_mark_line(painter, line, looks[spot], theme)
    for tag in tags(boxes, looks, theme, width):
        paint_tag(painter, tag.start, looks[tag.place], theme, short=tag.short)


def paint_misspelt(painter: QPainter, document: QTextDocument, spans: Sequence[tuple[int, int]], theme: Theme) -> None:
    """A tight saw under words nobody knows: no quality has that line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("danger"), 1.5))
    for start, end in spans:
        for box in span_boxes(document, start, end):
            painter.drawPolyline(_saw(box, theme.px(2)))
    painter.end()


def _saw(box: QRectF, step: int) -> QPolygonF:
    count = max(2, int(box.width() // step))
    foot = box.bottom() + step
    return QPolygonF([QPointF(box.left() + at * step, foot + (step if at % 2 else 0)) for at in range(count + 1)])
