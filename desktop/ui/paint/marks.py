"""The small painted marks: the ring and strip of eleven, tiles, warning marks and badges."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.domain.finding import Severity
from desktop.domain.quality import Quality
from desktop.domain.score import State
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, quality_token, severity_token

STEP = 360.0 / 11


def paint_icon(painter: QPainter, name: str, colour: QColor, rect: QRect, beneath: QColor | None = None) -> None:
    """The icon centred in `rect`, as large as its shorter side."""
    size = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatio()
    pixmap = icons.render(name, colour, size, ratio, beneath)
    painter.drawPixmap(rect.x() + (rect.width() - size) // 2, rect.y() + (rect.height() - size) // 2, pixmap)


def paint_strip(painter: QPainter, rect: QRect, met: int, theme: Theme) -> None:
    """Eleven segments, `met` of them filled from the left: how many, not which."""
    gap = max(2.0, rect.width() * 0.025)
    width = (rect.width() - 10 * gap) / 11
    # In high contrast both colours are light: there the empty segments are thin lines instead.
    empty = max(1.0, rect.height() * 0.25) if theme.name == "contrast" else float(rect.height())
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(11):
        painter.setBrush(theme.colour("accent" if place < met else "line"))
        height = rect.height() if place < met else empty
        top = rect.y() + (rect.height() - height) / 2
        segment = QRectF(rect.x() + place * (width + gap), top, width, height)
        painter.drawRoundedRect(segment, rect.height() / 2, rect.height() / 2)


def paint_ring(painter: QPainter, rect: QRectF, states: Sequence[State], theme: Theme) -> None:
    """The ring of eleven: `states` in the order of Quality, clockwise from the top; it shows which."""
    thick = max(4.0, rect.width() * 0.12)
    for place, state in enumerate(states):
        _paint_segment(painter, segment_path(rect, thick, place), state, theme)


def segment_path(rect: QRectF, thick: float, place: int) -> QPainterPath:
    """The outline of one segment; the ring stands within `rect`."""
    outer = rect.adjusted(1, 1, -1, -1)
    inner = outer.adjusted(thick, thick, -thick, -thick)
    gap = 4.2 + 80 / max(rect.width(), 20)
    start = 90 - place * STEP + (STEP - gap) / 2 - STEP / 2 + gap / 2
    sweep = STEP - gap
    path = QPainterPath()
    path.arcMoveTo(outer, start)
    path.arcTo(outer, start, -sweep)
    path.arcTo(inner, start - sweep, sweep)
    path.closeSubpath()
    return path


def _paint_segment(painter: QPainter, path: QPainterPath, state: State, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state == State.MET:
        painter.fillPath(path, theme.colour("accent"))
    elif state == State.MAYBE:
        painter.setPen(QPen(theme.colour("warn_line"), 3.0))
        painter.drawPath(path)
        painter.setPen(QPen(theme.colour("surface"), 1.0))
        painter.drawPath(path)
    elif state == State.MISSING:
        painter.fillPath(path, theme.colour("sunken"))
        painter.setPen(QPen(theme.colour("line_strong"), 1.0))
        painter.drawPath(path)
    else:
        painter.setPen(QPen(theme.colour("line_strong"), 1.0))
        centre = path.boundingRect().center()
        painter.drawLine(centre + QPointF(-3, 0), centre + QPointF(3, 0))


def paint_logo(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The mark of the product: eleven dots around the number, the last three open."""
    colour = theme.colour("accent")
    radius, dot = rect.width() * 0.42, rect.width() * 0.075
    for place in range(11):
        angle = math.radians(place * STEP - 90)
        centre = rect.center() + QPointF(math.cos(angle) * radius, math.sin(angle) * radius)
        open_dot = place >= 8
        painter.setPen(QPen(colour, max(1.0, dot * 0.35)) if open_dot else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if open_dot else colour)
        size = dot * (0.8 if open_dot else 1.0)
        painter.drawEllipse(centre, size, size)
    font = theme.font("title")
    font.setPixelSize(round(rect.width() * 0.46))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "11")


def paint_tile(painter: QPainter, rect: QRect, quality: Quality, theme: Theme) -> None:
    """A quality's icon on its tint."""
    painter.setPen(QPen(theme.ink(quality), 1) if theme.name == "contrast" else Qt.PenStyle.NoPen)
    painter.setBrush(theme.tint(quality))
    painter.drawRoundedRect(QRectF(rect), 8, 8)
    size = theme.px(20)
    inner = QRect(0, 0, size, size)
    inner.moveCenter(rect.center())
    paint_icon(painter, quality_token(quality)["icon"], theme.ink(quality), inner)


def grade_of(blockers: int, warnings: int) -> Severity | None:
    """The gravest grade that a card has to show."""
    return Severity.BLOCKS if blockers else Severity.WARNING if warnings else None


def paint_mark(painter: QPainter, rect: QRect, severity: Severity, count: int, theme: Theme) -> None:
    """The grade's icon with a count to its right; right-aligned in `rect`. A count of 0 leaves the icon alone."""
    token = severity_token(severity)
    colour = theme.colour(token["colour"])
    size = theme.px(15)
    words, width = str(count), 0
    if count:
        painter.setFont(theme.font("meta", bold=True))
        width = painter.fontMetrics().horizontalAdvance(words) + theme.px(3)
    icon_rect = QRect(rect.right() - width - size + 1, rect.center().y() - size // 2, size, size)
    paint_icon(painter, token["icon"], colour, icon_rect, theme.colour("surface"))
    if count:
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)


def paint_focus(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """The focus ring around `rect`: a gap of 2 px and a line of 3 px, outside the part."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for grow, width, role in ((1.0, 2, "focus_gap"), (3.5, 3, "focus")):
        painter.setPen(QPen(theme.colour(role), width))
        painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow), radius + grow, radius + grow)
