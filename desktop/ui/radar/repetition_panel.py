"""What repeats itself, in words, and the ways out of the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.radar import Repetition, Way, WayOut
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.numbers import small_number
from desktop.ui.radar.repetition_delegate import LINE, RepetitionDelegate
from desktop.ui.translations import told, tr
from desktop.ui.widgets.parts import empty, hairline, label
from desktop.ui.widgets.tall_button import TallButton

ICONS = {Way.MOVE: "move", Way.FORM: "repeat", Way.NEW: "spark", Way.KEEP: "check"}


# Room for two repetitions at least, whatever the ways out take.
LEAST_LIST = 176


class RepetitionPanel(QWidget):
    """`chosen` carries a Repetition; `way_wanted` a Repetition and the WayOut pressed."""

    chosen = Signal(object)
    way_wanted = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: Sequence[Repetition] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.gap(18), theme.gap(16), theme.gap(14), theme.gap(8))
        column.setSpacing(theme.gap(8))
        self._title = label("", "title")
        self._list = QListWidget()
        self._delegate = RepetitionDelegate(theme, self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Det som gjentar seg"))
        self._list.currentRowChanged.connect(self._on_row)
        self._ways_title = label(self.tr("Veier ut"), "strong")
        self._ways = QVBoxLayout()
        self._ways.setSpacing(theme.gap(8))
        column.addWidget(self._title)
        column.addWidget(self._list)
        column.addWidget(hairline())
        column.addWidget(self._ways_title)
        column.addWidget(self._in_scroll(self._ways), 1)

    def show_repetitions(self, found: Sequence[Repetition]) -> None:
        """Stays on the one that was chosen, when it is still there."""
        before = self._current()
        self._all = found
        self._title.setText(title_words(len(found)))
        self._list.clear()
        for one in found:
            item = QListWidgetItem(told(one.title).rstrip("."))
            item.setData(LINE, told(one.line))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{told(one.title).rstrip('.')}. {told(one.line)}")
            self._list.addItem(item)
        self._list.setVisible(bool(found))
        self._share_height()
        same = [place for place, one in enumerate(found) if before and one.posts == before.posts]
        self._list.setCurrentRow(same[0] if same else 0 if found else -1)
        self._show_ways(self._current())

    def show_theme(self, theme: Theme) -> None:
        self._theme = self._delegate.theme = theme
        self._list.scheduleDelayedItemsLayout()
        self._share_height()
        self._show_ways(self._current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """The list has as much as its rows need, up to a bit less than half; in a low window a third."""
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count())) + 4
        least = min(self._theme.px(LEAST_LIST), self.height() // 3)
        self._list.setFixedHeight(max(least, min(rows, self.height() * 9 // 20)))

    @staticmethod
    def _in_scroll(ways: QVBoxLayout) -> QScrollArea:
        """In a low window the ways out scroll rather than lie over each other."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(ways)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _current(self) -> Repetition | None:
        row = self._list.currentRow()
        return self._all[row] if 0 <= row < len(self._all) else None

    def _on_row(self, _row: int) -> None:
        current = self._current()
        self._show_ways(current)
        if current is not None:
            self.chosen.emit(current)

    def _show_ways(self, repetition: Repetition | None) -> None:
        empty(self._ways)
        ways = repetition.ways if repetition else ()
        self._ways_title.setVisible(bool(ways))
        for way in ways:
            self._ways.addWidget(self._way_button(repetition, way))

    def _way_button(self, repetition: Repetition | None, way: WayOut) -> TallButton:
        made = TallButton(told(way.title), told(way.line))
        made.sign.setPixmap(icons.render(ICONS[way.way], self._theme.colour("accent"), self._theme.px(20), 2.0))
        made.show_theme(self._theme)
        made.clicked.connect(lambda: self.way_wanted.emit(repetition, way))
        return made


def title_words(count: int) -> str:
    """`To ting gjentar seg`."""
    if not count:
        return tr("Ingenting gjentar seg")
    if count == 1:
        return tr("Én ting gjentar seg")
    return tr("{count} ting gjentar seg").format(count=small_number(count).capitalize())
