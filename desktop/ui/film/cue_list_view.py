"""The captions as a list; the chosen row opens into a field."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.ui.film.cue_delegate import CueDelegate
from desktop.ui.film.cue_field import CueField
from desktop.ui.film.cue_model import CueModel
from desktop.ui.film.writing import CueWriting
from desktop.ui.look.theme import Theme


class CueListView(QListView):
    """`cue_chosen` carries the place of a cue the user went to by key or pointer."""

    cue_chosen = Signal(int)

    def __init__(self, writing: CueWriting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self._rows = CueModel(writing)
        self._paint = CueDelegate(theme, self)
        self._following = False
        self._height = 0
        self.field = CueField(writing, theme, self.viewport())
        # Not from within a layout or a change of the model: Qt is in the middle of its own then.
        self._fit_soon = QTimer(self, interval=0, singleShot=True)
        self._fit_soon.timeout.connect(self._fit)
        self._build()
        self._connect()

    def show_shown(self, place: int | None, *, follow: bool = False) -> None:
        """Marks the cue that is in the picture just now; `follow` keeps it in sight, unless somebody is writing."""
        row = -1 if place is None else place
        if row == self._paint.shown_row:
            return
        self._paint.shown_row = row
        if follow and row >= 0 and not self.field.text.hasFocus():
            self.scrollTo(self._rows.index(row))
        self.viewport().update()

    def write(self) -> None:
        """Puts the focus in the field of the chosen cue."""
        if self._writing.current is not None:
            self._fit()
            self.field.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        self._paint.theme = theme
        self.field.show_theme(theme)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.write()
        elif event.key() == Qt.Key.Key_Escape and self.field.isAncestorOf(self.focusWidget() or self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Delete and self._writing.current is not None:
            self._writing.do(self._writing.cues.removed(self._writing.place))
        else:
            super().keyPressEvent(event)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_field()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_field()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_field()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if not self._following and current.isValid():
            self._writing.choose(current.row())
            self.cue_chosen.emit(current.row())

    def _build(self) -> None:
        self.setModel(self._rows)
        self.setItemDelegate(self._paint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Tekster i filmen"))

    def _connect(self) -> None:
        self._writing.changed.connect(self._on_changed)
        self._writing.chosen.connect(self._on_chosen)
        self.field.grown.connect(self._fit_soon.start)
        self.clicked.connect(lambda _index: self.write())

    def _on_changed(self) -> None:
        self._following = True
        taller = self._rows.show()
        self._following = False
        self.field.show_cue()
        if taller:
            self._on_chosen(self._writing.place)

    def _on_chosen(self, place: int) -> None:
        self._paint.open_row = place
        self._following = True
        index = self._rows.index(place) if place >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._following = False
        self.field.begin()
        self._lay_out()
        if index.isValid():
            self.scrollTo(index)

    def _fit(self) -> None:
        if self.field.wanted_height() != self._height:
            self._lay_out()
        else:
            self._place_field()

    def _lay_out(self) -> None:
        self._height = self._paint.open_height = self.field.wanted_height()
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self._place_field()

    def _place_field(self) -> None:
        index = self._rows.index(self._writing.place)
        if not index.isValid():
            self.field.hide()
            return
        self.field.setGeometry(self._paint.field_rect(self.visualRect(index)))
        self.field.show()
