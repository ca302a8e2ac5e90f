"""A post as a card that says when it is: with its clock time in the week, with its day on the board."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from desktop.domain.assessment import PostSummary
from desktop.ui.look.theme import Theme
from desktop.ui.paint.card import (
    QUIET,
    CardLook,
    paint_channels,
    paint_foot,
    paint_ground,
    paint_state,
    paint_status,
    paint_title,
)
from desktop.ui.paint.marks import grade_of, paint_mark, paint_strip

FULL, LEAST, LOW = 112, 44, 36
TOP, LINE, FOOT, STRIP = 20, 17, 20, 10
# So wide has time, mark and status beside each other.
ROOMY = 80


def paint_dated_card(
    painter: QPainter, rect: QRect, summary: PostSummary, theme: Theme, look: CardLook, when: str
) -> None:
    """When and status, title, score and warnings, channels, strip: as much as there is height for, in that order."""
    paint_ground(painter, rect, summary.post.status, theme)
    painter.save()
    painter.setClipRect(rect)
    if rect.height() < theme.px(LEAST):
        _paint_low(painter, rect.adjusted(theme.px(7), 1, -theme.px(5), -1), summary, theme, when)
    else:
        _paint_parts(painter, rect, summary, theme, when)
    painter.restore()
    paint_state(painter, rect, theme, look)


def _paint_low(painter: QPainter, inner: QRect, summary: PostSummary, theme: Theme, when: str) -> None:
    """On a crowded day: when, the gravest warning and status, and under them the title."""
    half = inner.height() // 2
    top = QRect(inner.x(), inner.y(), inner.width(), half)
    _paint_when(painter, top, summary, theme, when)
    if (grade := grade_of(summary.blockers, summary.warnings)) is not None and inner.width() >= theme.px(ROOMY):
        paint_mark(painter, top.adjusted(0, 0, -theme.px(20), 0), grade, 0, theme)
    paint_title(painter, QRect(inner.x(), inner.y() + half, inner.width(), half), summary, theme, 1)


def _paint_parts(painter: QPainter, rect: QRect, summary: PostSummary, theme: Theme, when: str) -> None:
    inner = rect.adjusted(theme.px(9), theme.px(3), -theme.px(8), -theme.px(4))
    top = QRect(inner.x(), inner.y(), inner.width(), theme.px(TOP))
    _paint_when(painter, top, summary, theme, when)
    room = inner.height() - theme.px(TOP)
    parts = _parts(round(room / theme.factor))
    y = top.bottom() + 1
    lines = parts["title"]
    paint_title(painter, QRect(inner.x(), y, inner.width(), lines * theme.px(LINE)), summary, theme, lines)
    y += lines * theme.px(LINE)
    if parts["channels"]:
        row = QRect(inner.x(), y + theme.px(2), inner.width(), theme.px(16))
        paint_channels(painter, row, summary, theme)
        y += theme.px(FOOT)
    if parts["foot"]:
        paint_foot(painter, QRect(inner.x(), y, inner.width(), theme.px(FOOT)), summary, theme)
    if parts["strip"] and summary.met is not None:
        paint_strip(painter, QRect(inner.x(), inner.bottom() - theme.px(3), inner.width(), theme.px(4)),
                    summary.met, theme)  # fmt: skip


def _parts(room: int) -> dict[str, int]:
    """What fits under the time in so many px at 100 % text."""
    parts = {"title": 1, "foot": 0, "channels": 0, "strip": 0}
    room -= LINE
    for part, height in (("foot", FOOT), ("title", LINE), ("channels", FOOT), ("strip", STRIP)):
        if room < height:
            break
        parts[part] += 1
        room -= height
    return parts


def _paint_when(painter: QPainter, line: QRect, summary: PostSummary, theme: Theme, when: str) -> None:
    icon = theme.px(16)
    spot = QRect(line.right() - icon + 1, line.y() + (line.height() - icon) // 2, icon, icon)
    paint_status(painter, spot, summary, theme)
    painter.setFont(theme.font("meta", table=True))
    painter.setPen(theme.colour("text_2" if summary.post.status in QUIET else "text"))
    room = line.width() - icon - theme.px(4)
    if " " in when and painter.fontMetrics().horizontalAdvance(when) >= room:
        when = when.split(" ", 1)[1]  # the day of the week can be done without
    short = painter.fontMetrics().elidedText(when, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
