"""A post as a card in the calendar."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from desktop.domain.assessment import PostSummary
from desktop.domain.post import Status
from desktop.domain.words import clock_words
from desktop.ui.look.theme import Theme, channel_icon, status_icon
from desktop.ui.paint.marks import grade_of, paint_focus, paint_icon, paint_mark, paint_strip
from desktop.ui.paint.tick import paint_tick
from desktop.ui.translations import tr
from desktop.ui.words import of_eleven

FULL_HEIGHT = 92
LOWER_HEIGHT = 78
COMPACT_HEIGHT = 44
LINE_HEIGHT = 26
QUIET = frozenset({Status.PUBLISHED, Status.CANCELLED})


@dataclass(frozen=True, slots=True)
class CardLook:
    """How a card stands just now."""

    chosen: bool = False
    focused: bool = False
    picked: bool = False


def untitled(summary: PostSummary) -> str:
    """The title, or a stand-in for a post that has none yet."""
    return summary.post.title or tr("Uten tittel")


def paint_card(painter: QPainter, rect: QRect, summary: PostSummary, theme: Theme, look: CardLook) -> None:
    """The card in `rect`: full when there is height for it, then without the strip, compact, or a single line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_ground(painter, rect, summary.post.status, theme)
    # The lowest cards give up air over their icons for the title's second line.
    above = 5 if rect.height() >= theme.px(LOWER_HEIGHT) else 3
    inner = rect.adjusted(theme.px(9), theme.px(above), -theme.px(8), -theme.px(6))
    if rect.height() >= theme.px(70):
        _paint_full(painter, inner, summary, theme)
    elif rect.height() >= theme.px(38):
        _paint_compact(painter, inner.adjusted(0, -theme.px(2), 0, theme.px(3)), summary, theme)
    else:
        _paint_line(painter, rect.adjusted(theme.px(9), 0, -theme.px(6), 0), summary, theme)
    paint_state(painter, rect, theme, look)


def paint_state(painter: QPainter, rect: QRect, theme: Theme, look: CardLook) -> None:
    """Focus, choice and tick over a painted card."""
    frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if look.focused:
        paint_focus(painter, frame, 8, theme)
    if look.chosen or look.picked:
        painter.setPen(QPen(theme.colour("accent"), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5), 8, 8)
    if look.picked:
        side = theme.px(18)
        paint_tick(
            painter, QRect(rect.right() - side - theme.px(4), rect.y() + theme.px(4), side, side), theme, on=True
        )


def paint_ground(painter: QPainter, rect: QRect, status: Status, theme: Theme) -> None:
    frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    pen = QPen(theme.colour("line"), 1)
    brush: QColor | Qt.BrushStyle = theme.colour("surface")
    if status == Status.IDEA:
        pen = QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine)
        brush = Qt.BrushStyle.NoBrush
    elif status in QUIET:
        brush = theme.colour("sunken")
    painter.setPen(pen)
    painter.setBrush(brush)
    painter.drawRoundedRect(frame, 8, 8)
    if status == Status.READY:
        _paint_bar(painter, frame, theme)


def _paint_bar(painter: QPainter, frame: QRectF, theme: Theme) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(frame, 8, 8)
    bar = QPainterPath()
    bar.addRect(QRectF(frame.x(), frame.y(), theme.px(4), frame.height()))
    painter.fillPath(shape.intersected(bar), theme.colour("accent"))


def _paint_full(painter: QPainter, inner: QRect, summary: PostSummary, theme: Theme) -> None:
    icon, line = theme.px(16), theme.px(17)
    top = QRect(inner.x(), inner.y() + theme.px(2), inner.width(), icon)
    paint_channels(painter, top, summary, theme)
    paint_status(painter, QRect(inner.right() - icon + 1, top.y(), icon, icon), summary, theme)
    strip_shown = inner.height() >= theme.px(FULL_HEIGHT - 15)
    strip_top = inner.bottom() - theme.px(3) if strip_shown else inner.bottom() + theme.px(8)
    foot = QRect(inner.x(), strip_top - theme.px(24), inner.width(), theme.px(20))
    title_top = top.bottom() + theme.px(2 if strip_shown else 1)
    lines = max(1, min(2, (foot.y() - title_top + theme.px(5)) // line))
    paint_title(painter, QRect(inner.x(), title_top, inner.width(), lines * line), summary, theme, lines)
    paint_foot(painter, foot, summary, theme)
    if summary.met is not None and strip_shown:
        paint_strip(painter, QRect(inner.x(), strip_top, inner.width(), theme.px(4)), summary.met, theme)


def _paint_compact(painter: QPainter, inner: QRect, summary: PostSummary, theme: Theme) -> None:
    icon = theme.px(14)
    half = inner.height() // 2
    if summary.post.channels:
        kind = summary.post.channels[0]
        place = QRect(inner.x(), inner.y() + (half - icon) // 2, icon, icon)
        paint_icon(painter, channel_icon(kind), theme.ink(kind), place)
    indent = icon + theme.px(5)
    paint_title(painter, QRect(inner.x() + indent, inner.y(), inner.width() - indent, half), summary, theme, 1)
    foot = QRect(inner.x(), inner.y() + half, inner.width(), inner.height() - half)
    paint_status(painter, QRect(foot.x(), foot.y() + (foot.height() - icon) // 2, icon, icon), summary, theme)
    paint_foot(painter, foot.adjusted(indent, 0, 0, 0), summary, theme, counted=False)


def _paint_line(painter: QPainter, inner: QRect, summary: PostSummary, theme: Theme) -> None:
    icon = theme.px(14)
    paint_status(painter, QRect(inner.x(), inner.center().y() - icon // 2, icon, icon), summary, theme)
    grade = grade_of(summary.blockers, summary.warnings)
    right = theme.px(18) if grade is not None else 0
    if grade is not None:
        paint_mark(painter, inner, grade, 0, theme)
    paint_title(painter, inner.adjusted(icon + theme.px(5), 0, -right, 0), summary, theme, 1)


def paint_channels(painter: QPainter, rect: QRect, summary: PostSummary, theme: Theme) -> None:
    size, step = theme.px(16), theme.px(21)
    room = max(1, (rect.width() - theme.px(22)) // step)
    for place, kind in enumerate(summary.post.channels[:room]):
        spot = QRect(rect.x() + place * step, rect.y(), size, size)
        paint_icon(painter, channel_icon(kind), theme.ink(kind), spot)


def paint_status(painter: QPainter, rect: QRect, summary: PostSummary, theme: Theme) -> None:
    status = summary.post.status
    colour = theme.colour("accent" if status == Status.READY else "text_2")
    paint_icon(painter, status_icon(status), colour, rect, theme.colour("sunken"))


@lru_cache(maxsize=64)
def _title_font(status: Status, theme: Theme) -> tuple[QFont, QFontMetrics]:
    """Made once per theme: a month has hundreds of titles."""
    font = theme.font("card", bold=status not in QUIET)
    font.setStrikeOut(status == Status.CANCELLED)
    return font, QFontMetrics(font)


def paint_title(painter: QPainter, rect: QRect, summary: PostSummary, theme: Theme, lines: int) -> None:
    font, metrics = _title_font(summary.post.status, theme)
    painter.setFont(font)
    painter.setPen(theme.colour("text_2" if summary.post.status in QUIET else "text"))
    height = rect.height() // lines
    for place, words in enumerate(fitted(untitled(summary), metrics, rect.width(), lines)):
        row = QRect(rect.x(), rect.y() + place * height, rect.width(), height)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def fitted(words: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """The words broken into at most `lines` lines; what does not fit ends in «…»."""
    made: list[str] = []
    rest = words.split()
    while rest and len(made) < lines - 1:
        count = 1
        while count < len(rest) and metrics.horizontalAdvance(" ".join(rest[: count + 1])) < width:
            count += 1
        made.append(metrics.elidedText(" ".join(rest[:count]), Qt.TextElideMode.ElideRight, width))
        rest = rest[count:]
    if rest:
        made.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return made


def paint_foot(painter: QPainter, rect: QRect, summary: PostSummary, theme: Theme, *, counted: bool = True) -> None:
    painter.setFont(theme.font("meta"))
    painter.setPen(theme.colour("text_2" if summary.post.status in QUIET else "text"))
    words = of_eleven(summary.met) if summary.met is not None else _clock(summary)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    if summary.post.overrules and summary.met is not None:
        size = theme.px(14)
        left = rect.x() + painter.fontMetrics().horizontalAdvance(words) + theme.px(5)
        spot = QRect(left, rect.center().y() - size // 2 + 1, size, size)
        paint_icon(painter, "state-hand", theme.colour("info"), spot, theme.colour("surface"))
    if (grade := grade_of(summary.blockers, summary.warnings)) is not None:
        paint_mark(painter, rect, grade, summary.blockers + summary.warnings if counted else 0, theme)


def _clock(summary: PostSummary) -> str:
    return f"kl. {clock_words(summary.post.clock)}" if summary.post.clock else ""
