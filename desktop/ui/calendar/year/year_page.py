"""The year wheel: twelve months; Enter or a press opens one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.month import Month
from desktop.services.year import year_facts
from desktop.ui.calendar.calendar_view import CalendarView, Stretch, ViewTools
from desktop.ui.calendar.year.year_delegate import YearDelegate
from desktop.ui.calendar.year.year_model import YearModel
from desktop.ui.look.theme import Theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
LEAST_HEIGHT = 168


class YearView(QTableView):
    """`month_wanted` carries a month to open, `month_met` the one the keyboard has come to, `turn_wanted` -1 or 1 when
    an arrow key goes over the edge."""

    month_wanted = Signal(object)
    month_met = Signal(object)
    turn_wanted = Signal(int)

    def __init__(self, model: YearModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year, self._theme = model, theme
        self._delegate = YearDelegate(model, theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Året, måned for måned"))
        self.selectionModel().currentChanged.connect(self._on_moved)
        self.clicked.connect(lambda index: self.month_wanted.emit(self._year.facts(index).month))

    def show_theme(self, theme: Theme) -> None:
        self._theme = self._delegate.theme = theme
        self.arrange()

    def arrange(self) -> None:
        """All months in sight where there is room, else they scroll."""
        rows = self._year.rowCount()
        height = max(self._theme.px(LEAST_HEIGHT), self.viewport().height() // rows) if rows else 0
        for row in range(rows):
            self.setRowHeight(row, height)

    def current_month(self) -> Month | None:
        index = self.currentIndex()
        return self._year.facts(index).month if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.keyboard = True
        index, last = self.currentIndex(), self._year.across - 1
        if event.key() in ENTER and index.isValid():
            self.month_wanted.emit(self._year.facts(index).month)
        elif event.key() == Qt.Key.Key_Left and index.column() == 0:
            self._go_on(-1)
        elif event.key() == Qt.Key.Key_Right and index.column() == last:
            self._go_on(1)
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._delegate.keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid() and self._year.rowCount():
            self.setCurrentIndex(self._year.index(0, 0))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _on_moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self.month_met.emit(self._year.facts(current).month)

    def _go_on(self, step: int) -> None:
        """From the end of a row to the next, from December to January."""
        place = self.currentIndex().row() * self._year.across + self.currentIndex().column() + step
        if not 0 <= place < 12:
            self.turn_wanted.emit(step)
            place %= 12
        self.setCurrentIndex(self._year.index(place // self._year.across, place % self._year.across))


class YearPage(CalendarView):
    """The year of the stretch."""

    def __init__(self, tools: ViewTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = YearModel(tools.session.today)
        self.view = YearView(self.model, tools.theme)
        self._across = 4
        self._stretch: Stretch | None = None
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.view)
        self.view.month_wanted.connect(self.month_wanted)
        self.view.month_met.connect(lambda month: self.day_chosen.emit(month.first))
        self.view.turn_wanted.connect(self.turn_wanted)

    def show_stretch(self, stretch: Stretch, posts: Sequence[PostSummary]) -> None:
        here, before, self._stretch = self.view.current_month(), self._stretch, stretch
        followed = before is not None and before.month.number == stretch.month.number
        facts = year_facts(stretch.month.year, [one.post for one in posts])
        self.model.show_year(facts, self._across)
        self.view.arrange()
        # From year to year the keyboard stays in its month.
        wanted = Month(stretch.month.year, here.number) if here is not None and followed else stretch.month
        self.view.setCurrentIndex(self.model.index_of(wanted))

    def current_day(self) -> date | None:
        month = self.view.current_month()
        if month is None or self._stretch is None or month == self._stretch.month:
            return self._stretch.day if self._stretch is not None else None
        return month.first

    def show_theme(self, theme: Theme, kind: str) -> None:
        self._across = 2 if kind in ("narrow", "single") else 4
        self._column.setContentsMargins(theme.gap(16), theme.gap(8), theme.gap(8), theme.gap(4))
        here = self.view.current_month()
        self.model.show_across(self._across)
        self.view.show_theme(theme)
        if here is not None:
            self.view.setCurrentIndex(self.model.index_of(here))
            self.view.scrollTo(self.view.currentIndex())

    def take_focus(self) -> None:
        self.view.setFocus()
