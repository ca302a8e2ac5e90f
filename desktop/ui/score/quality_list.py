"""The list of the eleven in the score panel: real list, fixed order, as tall as its rows."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QSizePolicy, QWidget

from desktop.domain.assessment import AssessedPost
from desktop.domain.post import Ruling
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.domain.score import State
from desktop.ui.look.theme import Theme
from desktop.ui.score.answers import Answers
from desktop.ui.score.quality_delegate import QualityDelegate
from desktop.ui.score.quality_model import QualityModel

OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu)

# «Ja» and «nei» for the row the keyboard stands on.
RULINGS = {Qt.Key.Key_J: True, Qt.Key.Key_N: False}


class QualityList(QListView):
    """`quality_chosen` says which row the user stands on; `ruling_wanted` carries a quality and a Ruling (None for
    Elleve's own verdict); `answered` a quality and a bool; `row_shown` the rectangle to keep in sight."""

    quality_chosen = Signal(object)
    ruling_wanted = Signal(object, object)
    answered = Signal(object, bool)
    row_shown = Signal(QRect)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QualityModel(self)
        self._paint = QualityDelegate(self._model, theme, self)
        self._answers: dict[Quality, Answers] = {}
        self._moving = False
        self._width, self._heights = 0, list[int]()
        self._post_id = ""
        self._fitting = False
        # Never from within a resize or a change of style: Qt is then in the middle of its own layout, and crashes.
        self._fit_soon = QTimer(self, interval=0, singleShot=True)
        self._fit_soon.timeout.connect(self._fit)
        self._build()

    def show_assessed(self, assessed: AssessedPost) -> None:
        if assessed.post.id != self._post_id:
            self._post_id = assessed.post.id
            self._paint.forget_heights()
        if self._model.show(assessed):
            self._fit()

    def show_theme(self, theme: Theme, *, lined: bool = False) -> None:
        self._paint.theme, self._paint.lined = theme, lined
        for answers in self._answers.values():
            answers.show_theme(theme)
        self._fit_soon.start()
        self.viewport().update()

    def light(self, quality: Quality | None) -> None:
        """Lights a row without telling anybody that it was chosen."""
        self._moving = True
        index = self._model.index(PANEL_ORDER.index(quality)) if quality else QModelIndex()
        self.setCurrentIndex(index)
        if quality is None:
            self.clearSelection()
        self._moving = False

    def lit(self) -> Quality | None:
        index = self.currentIndex()
        return PANEL_ORDER[index.row()] if index.isValid() else None

    def answers(self, quality: Quality) -> Answers:
        return self._answers[quality]

    def is_settling(self) -> bool:
        """Whether the rows wait to be measured anew, which they are when Qt has finished its own layout."""
        return self._fit_soon.isActive()

    def menu_for(self, quality: Quality) -> QMenu:
        """What the board may say about a quality, against Elleve's own verdict."""
        menu = QMenu(self)
        choices = (
            (self.tr("Vi mener det er på plass …"), Ruling.MET),
            (self.tr("Vi mener det mangler …"), Ruling.MISSING),
            (self.tr("Ikke aktuelt …"), Ruling.NOT_RELEVANT),
        )
        for words, ruling in choices:
            menu.addAction(words).triggered.connect(
                lambda _checked=False, one=ruling: self.ruling_wanted.emit(quality, one)
            )
        menu.addSeparator()
        back = menu.addAction(self.tr("Tilbake til Elleves vurdering"))
        back.triggered.connect(lambda: self.ruling_wanted.emit(quality, None))
        verdict = self._model.verdict(PANEL_ORDER.index(quality))
        back.setEnabled(verdict is not None and verdict.overruled)
        return menu

    def sizeHint(self) -> QSize:
        return QSize(320, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._fitting:
            self._fit_soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._paint.by_keyboard = True
        if self.currentIndex().isValid() and self._ruled_by_key(event):
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Escape,):
            event.ignore()

    def _ruled_by_key(self, event: QKeyEvent) -> bool:
        """One key overrules: J says it is in place, N that it is missing, Delete gives Elleve's own verdict back."""
        quality = PANEL_ORDER[self.currentIndex().row()]
        key = event.key()
        if key in OPENERS:
            self._open_menu(self.currentIndex())
        elif key in RULINGS and not event.modifiers():
            self.answered.emit(quality, RULINGS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.ruling_wanted.emit(quality, None)
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._paint.by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        self._moving = True  # Qt goes to the first row by itself; nobody chose it
        super().focusInEvent(event)
        self._moving = False
        if not self.currentIndex().isValid() and self._paint.by_keyboard:
            self.light(PANEL_ORDER[0])
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._paint.by_keyboard = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self._paint.more_rect(self.visualRect(index)).contains(event.position().toPoint()):
            self._open_menu(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self._open_menu(index)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_fit_soon"):
            self._fit_soon.start()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("De elleve kvalitetene"))
        self.setModel(self._model)
        self.setItemDelegate(self._paint)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def _open_menu(self, index: QModelIndex) -> None:
        rect = self.visualRect(index)
        spot = self.viewport().mapToGlobal(QPoint(rect.right() - rect.width() // 3, rect.bottom() - 4))
        menu = self.menu_for(PANEL_ORDER[index.row()])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(spot)

    def _wanted_height(self) -> int:
        return sum(self._heights) + 2 * self.frameWidth()

    def _fit(self) -> None:
        """As tall as the rows; setting the height calls this again, hence the guard."""
        if not self._fitting:
            self._fitting = True
            self._fit_rows()
            self._fitting = False

    def _fit_rows(self) -> None:
        width = self.viewport().width()
        heights = self._paint.settle(width)
        if (width, heights) != (self._width, self._heights):
            self._width, self._heights = width, heights
            self.scheduleDelayedItemsLayout()
            self.setFixedHeight(self._wanted_height())
            self.executeDelayedItemsLayout()
        self._place_answers()

    def _place_answers(self) -> None:
        for row, quality in enumerate(PANEL_ORDER):
            verdict = self._model.verdict(row)
            if verdict is not None and verdict.state == State.MAYBE and not verdict.overruled:
                answers = self._answers_for(quality)
                answers.setGeometry(self._paint.answers_rect(self.visualRect(self._model.index(row)), row))
                answers.show()
            elif quality in self._answers:
                self._answers[quality].hide()

    def _answers_for(self, quality: Quality) -> Answers:
        if quality not in self._answers:
            made = Answers(quality, self.viewport())
            made.answered.connect(self.answered)
            made.show_theme(self._paint.theme)
            self._answers[quality] = made
        return self._answers[quality]

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not current.isValid():
            return
        self.row_shown.emit(self.visualRect(current))
        if not self._moving:
            self.quality_chosen.emit(PANEL_ORDER[current.row()])
