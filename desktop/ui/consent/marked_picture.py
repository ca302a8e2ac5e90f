"""A picture with the persons in it marked and numbered; marks are made, moved and sized by pointer or by keys."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.domain.finding import Severity
from desktop.domain.media import PersonMark, Region
from desktop.ui.consent import mark_geometry as geometry
from desktop.ui.consent.person_lines import PersonLine
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.widgets.announce import announce

STEP, FINE_STEP = 0.01, 0.002
REACH = 12  # px round a corner that count as the corner
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MarkedPicture(QLabel):
    """`chosen` carries the place of a mark (from 0), `marks_changed` all marks after one was made, moved or sized,
    `removal_wanted` the place of one. Keys: digits and Space choose, arrows move, Shift with arrows sizes (Ctrl:
    finely), Insert makes, Delete removes."""

    chosen = Signal(int)
    marks_changed = Signal(object)
    removal_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap = QPixmap()
        self._marks: tuple[PersonMark, ...] = ()
        self._lines: tuple[PersonLine, ...] = ()
        self._current = -1
        self._drag: tuple[str, tuple[float, float], Region] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", True)
        super().setPixmap(QPixmap(1, 1))  # makes it a picture for screen readers; what is seen is painted below
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_marks((), ())

    @property
    def marks(self) -> tuple[PersonMark, ...]:
        return self._marks

    @property
    def current(self) -> int:
        """The place of the chosen mark, -1 for none."""
        return self._current

    def show_picture(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self.updateGeometry()
        self.update()

    def show_marks(self, marks: Sequence[PersonMark], lines: Sequence[PersonLine]) -> None:
        """`lines` says how each person stands, in the order of the marks."""
        self._marks, self._lines = tuple(marks), tuple(lines)
        self._current = min(self._current, len(self._marks) - 1)
        self._tell_name()
        self.update()

    def choose(self, place: int) -> None:
        self._current = place if 0 <= place < len(self._marks) else -1
        self._tell_name()
        self.update()

    def add_mark(self) -> None:
        """A new mark in the middle, to be moved into place; a drag on the picture makes one too."""
        self._put((*self._marks, PersonMark("", self._free_spot())))
        self._choose_and_tell(len(self._marks) - 1)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(604, 408)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 180)

    def hasHeightForWidth(self) -> bool:
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and self._current >= 0:
            self._nudge(*_ARROWS[key], event.modifiers())
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self._marks):
            self._choose_and_tell(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_Space and self._marks:
            self._choose_and_tell((self._current + 1) % len(self._marks))
        elif key == Qt.Key.Key_Insert:
            self.add_mark()
        elif key == Qt.Key.Key_Delete and self._current >= 0:
            self.removal_wanted.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._frame().isEmpty():
            return
        point = self._share(event.position())
        place = self._mark_at(point)
        if place >= 0:
            self._choose_and_tell(place)
            region = self._marks[place].region or geometry.NEW
            kind = "size" if geometry.near_corner(region, point, self._reach()) else "move"
            self._drag = (kind, point, region)
        elif self._frame().contains(event.position()):
            self._drag = ("new", point, Region(*point, 0, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        kind, start, region = self._drag
        point = self._share(event.position())
        if kind == "new":
            self._drag = (kind, start, geometry.between(start, point))
        else:
            change = geometry.sized if kind == "size" else geometry.moved
            self._show_region(self._current, change(region, point[0] - start[0], point[1] - start[1]))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            return
        kind, start, region = drag
        if kind == "new":
            point = self._share(event.position())
            if abs(point[0] - start[0]) > geometry.LEAST / 2 and abs(point[1] - start[1]) > geometry.LEAST / 2:
                self._put((*self._marks, PersonMark("", geometry.between(start, point))))
                self._choose_and_tell(len(self._marks) - 1)
        elif self._marks[self._current].region != region:
            self.marks_changed.emit(self._marks)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and self._marks:
            self._choose_and_tell(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = self._frame()
        shape = QPainterPath()
        shape.addRoundedRect(frame, 12, 12)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(frame, self._theme.colour("sunken"))
        if not self._pixmap.isNull():
            painter.drawPixmap(frame, self._pixmap, QRectF(self._pixmap.rect()))
        painter.restore()
        for place, mark in enumerate(self._marks):
            if mark.region is not None:
                self._paint_mark(painter, place, self._rect(mark.region))
        if self._drag is not None and self._drag[0] == "new":
            self._paint_box(painter, self._rect(self._drag[2]), dashed=True)

    def _paint_mark(self, painter: QPainter, place: int, rect: QRectF) -> None:
        line = self._lines[place] if place < len(self._lines) else None
        stops = line is None or line.severity == Severity.BLOCKS
        if place == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 11, 11)
        self._paint_box(painter, rect, dashed=stops)
        if line is not None:
            self._paint_plate(painter, line, rect, chosen=place == self._current)

    def _paint_box(self, painter: QPainter, rect: QRectF, *, dashed: bool) -> None:
        """White on dark, so that it is seen on any picture; dashed where something is missing."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(20, 18, 15, 200), 5))
        painter.drawRoundedRect(rect, 8, 8)
        pen = QPen(QColor("white"), 3)
        if dashed:
            pen.setDashPattern([2.2, 1.6])
        painter.setPen(pen)
        painter.drawRoundedRect(rect, 8, 8)

    def _paint_plate(self, painter: QPainter, line: PersonLine, rect: QRectF, *, chosen: bool) -> None:
        theme = self._theme
        font = theme.font("micro", bold=True)
        painter.setFont(font)
        icon, gap = theme.px(16), theme.px(7)
        width = painter.fontMetrics().horizontalAdvance(line.plate) + icon + 3 * gap
        height = theme.px(28)
        left = min(max(self._frame().left() + 2, rect.left()), self._frame().right() - width - 2)
        top = rect.top() - height - 3
        if top < self._frame().top():
            top = min(rect.bottom() + 3, self._frame().bottom() - height)
        plate = QRectF(left, top, width, height)
        painter.setPen(QPen(theme.colour("focus" if chosen else "line_button"), 3 if chosen else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(plate, 7, 7)
        token = severity_token(line.severity)
        drawn = icons.render(token["icon"], theme.colour(token["colour"]), icon, 2.0)
        painter.drawPixmap(QRect(round(left + gap), round(top + (height - icon) / 2), icon, icon), drawn)
        painter.setPen(theme.colour("text"))
        words = plate.adjusted(icon + 2 * gap, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line.plate)

    def _frame(self) -> QRectF:
        """Where the picture is drawn: whole, in the middle at the top."""
        if self._pixmap.isNull():
            return QRectF(self.rect()).adjusted(4, 4, -4, -4)
        size = self._pixmap.size().scaled(self.size() - QSize(8, 8), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(4 + (self.width() - 8 - size.width()) / 2, 4, size.width(), size.height())

    def _rect(self, region: Region) -> QRectF:
        frame = self._frame()
        return QRectF(
            frame.left() + region.left * frame.width(),
            frame.top() + region.top * frame.height(),
            region.width * frame.width(),
            region.height * frame.height(),
        )

    def _share(self, point: QPointF) -> tuple[float, float]:
        frame = self._frame()
        return (point.x() - frame.left()) / frame.width(), (point.y() - frame.top()) / frame.height()

    def _reach(self) -> tuple[float, float]:
        frame = self._frame()
        return REACH / frame.width(), REACH / frame.height()

    def _mark_at(self, point: tuple[float, float]) -> int:
        """The smallest mark there: a child may stand before a grown-up."""
        reach = self._reach()
        hit = [
            (mark.region.width * mark.region.height, place)
            for place, mark in enumerate(self._marks)
            if mark.region
            and (geometry.contains(mark.region, point) or geometry.near_corner(mark.region, point, reach))
        ]
        return min(hit)[1] if hit else -1

    def _free_spot(self) -> Region:
        """The middle, or a little beside where marks are already."""
        taken = {mark.region for mark in self._marks}
        spot = geometry.NEW
        while spot in taken:
            spot = geometry.moved(spot, 0.05, 0.04)
            if spot.left + spot.width >= 1:
                break
        return spot

    def _nudge(self, across: int, down: int, keys: Qt.KeyboardModifier) -> None:
        step = FINE_STEP if keys & Qt.KeyboardModifier.ControlModifier else STEP
        change = geometry.sized if keys & Qt.KeyboardModifier.ShiftModifier else geometry.moved
        region = self._marks[self._current].region or geometry.NEW
        self._show_region(self._current, change(region, across * step, down * step))
        self.marks_changed.emit(self._marks)

    def _show_region(self, place: int, region: Region) -> None:
        marks = list(self._marks)
        marks[place] = replace(marks[place], region=region)
        self._marks = tuple(marks)
        self.update()

    def _put(self, marks: tuple[PersonMark, ...]) -> None:
        self._marks = marks
        self.marks_changed.emit(marks)

    def _choose_and_tell(self, place: int) -> None:
        self.choose(place)
        self.chosen.emit(place)
        announce(self, self.accessibleName())

    def _tell_name(self) -> None:
        count = len(self._marks)
        name = self.tr("Bilde med {count} merker").format(count=count)
        if 0 <= self._current < count:
            line = self._lines[self._current] if self._current < len(self._lines) else None
            who = line.name if line else str(self._current + 1)
            name = self.tr("{name}. Merke {number}, {who}").format(name=name, number=self._current + 1, who=who)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("Mellomrom velger neste merke. Piltaster flytter, Shift og piltaster endrer størrelsen. Insert "
                    "lager et nytt, Delete tar bort.")
        )  # fmt: skip
