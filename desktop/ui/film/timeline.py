"""The film from left to right: where somebody speaks, where there are captions, where they are missing, and the
playhead."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from desktop.media.coverage import Span
from desktop.media.cue_list import CueList
from desktop.ui.film.film_words import clock, fine_clock
from desktop.ui.look.theme import Theme

ROW, GAP, HEAD = 22, 10, 14
TICKS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600)


class Timeline(QSlider):
    """`sought` carries the place in seconds that the user points at or steps to. To a screen reader it is a slider."""

    sought = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._speech: Sequence[Span] | None = None
        self._bare: Sequence[Span] = ()
        self._cues = CueList()
        self._chosen = -1
        self._length = 0.0
        self.setProperty("ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_place(0.0, 0.0)

    def show_speech(self, speech: Sequence[Span] | None, bare: Sequence[Span]) -> None:
        """`speech` None: nobody has listened yet; `bare` is what of it has no captions."""
        self._speech, self._bare = speech, bare
        self.update()

    def show_cues(self, cues: CueList, chosen: int) -> None:
        self._cues, self._chosen = cues, chosen
        self.update()

    def show_place(self, seconds: float, length: float) -> None:
        """The name changes once a second, not with every picture: a screen reader is to get a word in."""
        named = (int(self.value() / 1000), self._length)
        self._length = length
        self.setRange(0, max(1, round(length * 1000)))
        self.setValue(round(seconds * 1000))
        if named != (int(seconds), length) or not self.accessibleName():
            words = self.tr("Sted i filmen: {at} av {length}")
            self.setAccessibleName(words.format(at=fine_clock(seconds), length=clock(length)))
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(300), px(HEAD + 2 * ROW + GAP + 24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._seek_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek_to(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows one second, Page ten; Home and End the ends."""
        at = self.value() / 1000
        places = {
            Qt.Key.Key_Left: at - 1, Qt.Key.Key_Right: at + 1, Qt.Key.Key_Down: at - 1, Qt.Key.Key_Up: at + 1,
            Qt.Key.Key_PageUp: at - 10, Qt.Key.Key_PageDown: at + 10,
            Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: self._length,
        }  # fmt: skip
        place = places.get(Qt.Key(event.key()))
        if place is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        else:
            self.sought.emit(min(max(0.0, place), self._length))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = [self._row(place) for place in range(2)]
        painter.setFont(theme.font("meta"))
        for row, words in zip(rows, (self.tr("Tale"), self.tr("Teksting")), strict=True):
            painter.setPen(theme.colour("text_2"))
            spot = QRectF(0, row.y(), row.x(), row.height())
            painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            painter.setPen(QPen(theme.colour("line"), 1) if theme.name == "contrast" else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(row, 4, 4)
        if self._length > 0:
            self._paint_speech(painter, rows[0])
            self._paint_captions(painter, rows[1])
            self._paint_ticks(painter, rows[1])
            self._paint_playhead(painter, rows)

    def _paint_speech(self, painter: QPainter, row: QRectF) -> None:
        if self._speech is None:
            painter.setPen(self._theme.colour("text_3"))
            painter.setFont(self._theme.font("micro"))
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, self.tr("ikke hørt gjennom ennå"))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("text_3"))
        for span in self._speech:
            painter.drawRoundedRect(self._block(span, row), 3, 3)

    def _paint_captions(self, painter: QPainter, row: QRectF) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colour("warn_line"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("warn_soft"))
        for span in self._bare:
            painter.drawRoundedRect(self._block(span, row).adjusted(1, 1, -1, -1), 3, 3)
        for place, cue in enumerate(self._cues):
            block = self._block((cue.start, cue.end), row)
            empty = not cue.text.strip()
            painter.setPen(QPen(theme.colour("accent"), 1.5) if empty else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface" if empty else "accent"))
            painter.drawRoundedRect(block, 3, 3)
            if place == self._chosen:
                painter.setPen(QPen(theme.colour("text"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(block.adjusted(-2, -2, 2, 2), 4, 4)

    def _paint_ticks(self, painter: QPainter, row: QRectF) -> None:
        theme = self._theme
        painter.setFont(theme.font("micro", table=True))
        painter.setPen(theme.colour("text_2"))
        wide = painter.fontMetrics().horizontalAdvance("00:00") * 1.6
        most = max(1.0, row.width() / wide)
        step = next((one for one in TICKS if self._length / one <= most), TICKS[-1])
        end = row.right() - wide / 1.6
        for second in range(0, int(self._length) + 1, step):
            x = self._x(second, row)
            if x < end - wide / 1.6 or second == 0:
                painter.drawText(QPointF(x, row.bottom() + theme.px(20)), clock(second))
        last = clock(self._length)
        painter.drawText(
            QPointF(row.right() - painter.fontMetrics().horizontalAdvance(last), row.bottom() + theme.px(20)), last
        )

    def _paint_playhead(self, painter: QPainter, rows: list[QRectF]) -> None:
        theme = self._theme
        x = self._x(self.value() / 1000, rows[0])
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawLine(QPointF(x, theme.px(6)), QPointF(x, rows[1].bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("focus"))
        painter.drawEllipse(QPointF(x, theme.px(6)), theme.px(5.5), theme.px(5.5))

    def _row(self, place: int) -> QRectF:
        theme = self._theme
        metrics = self.fontMetrics()
        left = max(metrics.horizontalAdvance(words) for words in (self.tr("Tale"), self.tr("Teksting"))) + theme.gap(8)
        top = theme.px(HEAD) + place * theme.px(ROW + GAP)
        return QRectF(left, top, self.width() - left - theme.px(8), theme.px(ROW))

    def _x(self, seconds: float, row: QRectF) -> float:
        share = min(max(0.0, seconds / self._length), 1.0) if self._length else 0.0
        return row.x() + share * row.width()

    def _block(self, span: Span, row: QRectF) -> QRectF:
        left, right = self._x(span[0], row), self._x(span[1], row)
        return QRectF(left, row.y() + 1, max(2.0, right - left - 1), row.height() - 2)

    def _seek_to(self, x: float) -> None:
        row = self._row(0)
        if self._length and row.width() > 0:
            self.sought.emit(min(max(0.0, (x - row.x()) / row.width()), 1.0) * self._length)
