"""The strips under their months; rows fold with the arrow keys."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from desktop.domain.radar import Mark, Radar, Strip
from desktop.ui.look.theme import Theme
from desktop.ui.radar.radar_delegate import RadarDelegate
from desktop.ui.radar.radar_model import ROW, RadarModel, Row
from desktop.ui.radar.time_axis import LABEL, MARGIN, TimeAxis
from desktop.ui.words import only_month


class AxisHead(QWidget):
    """Names of the months, and where today is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.axis: TimeAxis | None = None
        # The strips' own width: it is less when they scroll.
        self.strips: QWidget | None = None
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.px(52))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.axis is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.strips.width() if self.strips is not None else self.width()
        area = self.axis.area(QRect(0, 0, width, self.height()), theme.px(LABEL), theme.px(MARGIN))
        self._paint_months(painter, area, self.axis)
        x = self.axis.x(self.axis.today, area)
        pill = QRect(x - theme.px(26), theme.px(30), theme.px(52), theme.px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("today"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(theme.font("micro", bold=True))
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.tr("i dag"))

    def _paint_months(self, painter: QPainter, area: QRect, axis: TimeAxis) -> None:
        theme = self._theme
        painter.setFont(theme.font("micro"))
        starts = [*axis.months(), axis.last]
        for place, day in enumerate(starts[:-1]):
            x = axis.x(day, area)
            if place:
                painter.fillRect(x, theme.px(8), 1, theme.px(18), theme.colour("line_strong"))
            room = axis.x(starts[place + 1], area) - x - theme.px(8)
            name = only_month(day.month)
            words = name if painter.fontMetrics().horizontalAdvance(name) <= room else f"{name[:3]}."
            if painter.fontMetrics().horizontalAdvance(words) <= room + theme.px(6):
                painter.setPen(theme.colour("text_2"))
                painter.drawText(x + theme.px(7 if place else 0), theme.px(22), words)


class StripList(QListView):
    """`strip_chosen` carries the Strip under the keyboard or pointer; `post_wanted` the id of a mark pressed."""

    strip_chosen = Signal(object)
    post_wanted = Signal(str)

    def __init__(self, model: RadarModel, theme: Theme) -> None:
        super().__init__()
        self._strips = model
        self.delegate = RadarDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Hva som gjentar seg. Høyre og venstre pil bretter ut og sammen"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        row: Row | None = index.data(ROW) if index.isValid() else None
        key = event.key()
        if row is not None and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._fold(row, shown=key == Qt.Key.Key_Right)
        elif row is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._toggle(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid():
            return
        row: Row = index.data(ROW)
        mark = self._mark_at(point, index, row.strip)
        if mark is not None:
            self.post_wanted.emit(mark.post)
        elif row.head:
            self._toggle(row)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        row: Row | None = current.data(ROW) if current.isValid() else None
        if row is not None and row.strip is not None:
            self.strip_chosen.emit(row.strip)

    def _toggle(self, row: Row) -> None:
        if row.head:
            self._fold(row, shown=not row.open)

    def _fold(self, row: Row, *, shown: bool) -> None:
        self._strips.set_open(row.kind, shown=shown)
        self.setCurrentIndex(self._strips.index(self._strips.head_of(row.kind)))

    def _mark_at(self, point: QPoint, index: QModelIndex, strip: Strip | None) -> Mark | None:
        marks = strip.marks if strip else ()
        row = self.visualRect(index)
        near = self.delegate.theme.px(4)
        hits = (one for one in marks if self.delegate.mark_rect(row, one).adjusted(-near, -6, near, 6).contains(point))
        return next(hits, None)


class RadarList(QFrame):
    """Head and strips in one box."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("box", True)
        self._model = RadarModel()
        self.head = AxisHead(theme)
        self.strips = StripList(self._model, theme)
        self.head.strips = self.strips.viewport()
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 8)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.strips, 1)

    def show_radar(self, radar: Radar) -> None:
        self.head.axis = self.strips.delegate.axis = TimeAxis(radar.first, radar.last, radar.today)
        self._model.show_radar(radar)
        self.head.update()

    def show_theme(self, theme: Theme) -> None:
        self.head.show_theme(theme)
        self.strips.delegate.theme = theme
        self.strips.scheduleDelayedItemsLayout()
