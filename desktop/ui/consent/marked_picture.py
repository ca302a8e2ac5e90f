"""A picture with the persons in it marked and numbered; marks are made, moved and sized by pointer or by keys."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.domain.media import PersonMark, Region
from desktop.ui.consent import mark_geometry as geometry
from desktop.ui.consent.mark_painting import frame_of, paint_box, paint_mark, paint_picture
from desktop.ui.consent.person_lines import PersonLine
from desktop.ui.look.theme import Theme
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
        self._moment: float | None = None
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

    def show_picture(self, pixmap: QPixmap, moment: float | None = None) -> None:
        """`moment` (seconds into a film) is when it is seen: marks of other moments are out of sight, new ones get
        this."""
        self._pixmap, self._moment = pixmap, moment
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
        self._put((*self._marks, PersonMark("", self._free_spot(), self._moment)))
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
        if key in _ARROWS and self._current >= 0 and self._in_sight(self._marks[self._current]):
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
                self._put((*self._marks, PersonMark("", geometry.between(start, point), self._moment)))
                self._choose_and_tell(len(self._marks) - 1)
        elif self._marks[self._current].region != region:
            self.marks_changed.emit(self._marks)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        first = next((place for place, mark in enumerate(self._marks) if self._in_sight(mark)), -1)
        if self._current < 0 <= first:
            self._choose_and_tell(first)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, frame = QPainter(self), self._frame()
        paint_picture(painter, frame, self._pixmap, self._theme)
        for place, mark in enumerate(self._marks):
            if mark.region is not None and self._in_sight(mark):
                line = self._lines[place] if place < len(self._lines) else None
                chosen = place == self._current
                paint_mark(painter, self._rect(mark.region), frame, line, self._theme, chosen=chosen)
        if self._drag is not None and self._drag[0] == "new":
            paint_box(painter, self._rect(self._drag[2]), dashed=True)

    def _in_sight(self, mark: PersonMark) -> bool:
        return mark.region is None or mark.moment == self._moment

    def _frame(self) -> QRectF:
        return frame_of(self.size(), self._pixmap)

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
            and self._in_sight(mark)
            and (geometry.contains(mark.region, point) or geometry.near_corner(mark.region, point, reach))
        ]
        return min(hit)[1] if hit else -1

    def _free_spot(self) -> Region:
        """The middle, or a little beside where marks are already."""
        taken = {mark.region for mark in self._marks if self._in_sight(mark)}
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
        marks[place] = replace(marks[place], region=region, moment=self._moment)
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
