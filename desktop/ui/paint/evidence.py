"""Marked words in a text: tint behind, underline in the quality's own pattern, and a tag in the space above."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from desktop.domain.quality import Quality
from desktop.ui.look.theme import Theme, quality_token
from desktop.ui.paint.marks import paint_icon
from desktop.ui.translations import tr
from desktop.ui.words import QUALITY_NAMES

# Lengths of lines and gaps in pen widths.
DASHES: dict[str, list[float]] = {
    "dash": [4, 2.5],
    "dot": [1, 2],
    "dash-dot": [5, 2, 1, 2],
    "dash-dot-dot": [5, 2, 1, 2, 1, 2],
}
WAVE = 4.0
LEVEL = 3.5


@dataclass(frozen=True, slots=True)
class MarkLook:
    """How a mark stands just now. `level` counts the underlines on the same words that stand above this one."""

    quality: Quality
    maybe: bool = False
    current: bool = False
    level: int = 0


def paint_tint(painter: QPainter, line: QRectF, look: MarkLook, theme: Theme) -> None:
    """The ground behind one line of a mark; `line` is the box of its words from the tall letters to the deep ones.
    A «kanskje» has none."""
    if not look.maybe:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(look.quality))
        painter.drawRoundedRect(line.adjusted(-1, 0, 1, 0), 4, 4)


def paint_mark_line(painter: QPainter, line: QRectF, look: MarkLook, theme: Theme) -> None:
    """The underline of one line of a mark, and the outline of the current mark."""
    down = look.level * LEVEL * theme.factor**0.5
    paint_underline(painter, QPointF(line.left(), line.bottom() - 1 + down), line.width(), look.quality, theme)
    if look.current:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.ink(look.quality), 2))
        painter.drawRoundedRect(line.adjusted(-2, -1, 2, 2.5 + down), 4, 4)


def paint_underline(painter: QPainter, start: QPointF, width: float, quality: Quality, theme: Theme) -> None:
    """A line of `width` from `start` in the quality's own pattern."""
    token = quality_token(quality)["underline"]
    thick = (1.0 + 0.8 * token["width"]) * theme.factor**0.5
    pen = QPen(theme.ink(quality), thick)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if token["style"] == "wave":
        pen.setWidthF(thick * 0.8)
        painter.setPen(pen)
        painter.drawPath(_wave(start, width, WAVE * theme.factor**0.5))
        return
    if token["style"] in DASHES:
        pen.setDashPattern(DASHES[token["style"]])
    painter.setPen(pen)
    painter.drawLine(start, start + QPointF(width, 0))


def tag_width(look: MarkLook, theme: Theme, *, short: bool) -> float:
    """Room a tag takes; short ones are the icon alone."""
    icon = theme.px(12)
    return (
        icon
        if short
        else icon + theme.px(4) + QFontMetricsF(theme.font("micro", bold=True)).horizontalAdvance(tag_words(look))
    )


def paint_tag(painter: QPainter, start: QPointF, look: MarkLook, theme: Theme, *, short: bool) -> None:
    """Icon and name; `start` is the left end of the tag's baseline."""
    size = theme.px(12)
    ink = theme.ink(look.quality)
    spot = QRect(round(start.x()), round(start.y() - size * 0.88), size, size)
    paint_icon(painter, quality_token(look.quality)["icon"], ink, spot)
    if not short:
        painter.setFont(theme.font("micro", bold=True))
        painter.setPen(ink)
        painter.drawText(start + QPointF(size + theme.px(4), 0), tag_words(look))


def tag_words(look: MarkLook) -> str:
    return (
        tr("{name} – kanskje").format(name=QUALITY_NAMES[look.quality]) if look.maybe else QUALITY_NAMES[look.quality]
    )


def _wave(start: QPointF, width: float, step: float) -> QPainterPath:
    path = QPainterPath(start)
    height, place, up = step * 0.6, 0.0, True
    while place + step <= width:
        middle = start + QPointF(place + step / 2, -height if up else height)
        path.quadTo(middle, start + QPointF(place + step, 0))
        place, up = place + step, not up
    return path
