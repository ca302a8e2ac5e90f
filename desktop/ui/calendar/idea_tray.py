"""Ideas without a date beside the calendar, to be placed in it: dragged to a day, or by Enter and a date."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.card_drag import drag_card, far_enough
from desktop.ui.calendar.post_cards import POST, PostCards
from desktop.ui.look.theme import Theme
from desktop.ui.paint.card import FULL_HEIGHT
from desktop.ui.widgets.parts import button, label, show_theme_below

# Height of the card while it is carried, as it will stand in the month.
CARRIED = FULL_HEIGHT


class TrayCards(PostCards):
    """Cards that can be carried away. `place_wanted` carries the id of the one to give a date."""

    place_wanted = Signal(str)

    _pressed: tuple[QPoint, PostSummary] | None = None

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent, opens_by_press=False)
        self._theme = theme

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        super().show_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self.currentIndex().data(POST)
        if one is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place_wanted.emit(one.post.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        self._pressed = (point, index.data(POST)) if index.isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if held and self._pressed is not None and far_enough(self._pressed[0], event.position().toPoint()):
            one = self._pressed[1]
            self._pressed = None
            width, height = self.visualRect(self.currentIndex()).width(), self._theme.px(CARRIED)
            drag_card(self, one, QSize(min(width, self._theme.px(140)), height), self._theme)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.post_opened.emit(index.data(POST).post.id)


class IdeaTray(QWidget):
    """Signals carry a post's id; `new_wanted` asks for a new idea, `closed` gives the month back."""

    place_wanted = Signal(str)
    post_opened = Signal(str)
    delete_wanted = Signal(str)
    new_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = TrayCards(self.tr("Idéer uten dato"), theme)
        self._build()
        self.cards.place_wanted.connect(self.place_wanted)
        self.cards.post_opened.connect(self.post_opened)
        self.cards.delete_wanted.connect(self.delete_wanted)
        self.show_theme(theme)

    def show_posts(self, posts: Sequence[PostSummary]) -> None:
        row = self.cards.currentIndex().row()
        self.cards.show_posts(posts)
        self.cards.setVisible(bool(posts))
        self._none.setVisible(not posts)
        self._place.setVisible(bool(posts))
        if posts:
            self.cards.setCurrentIndex(self.cards.model().index(min(max(row, 0), len(posts) - 1), 0))

    def show_theme(self, theme: Theme) -> None:
        self._column.setSpacing(theme.gap(8))
        self.cards.show_theme(theme)
        show_theme_below(self, theme)

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        back = button(self.tr("Lukk idéene"), self.closed.emit, kind="quiet", size="small", icon="x")
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(self.tr("Idéer uten dato"), "title"))
        column.addWidget(
            label(self.tr("Trykk Enter og velg dato, eller dra idéen til en dag i måned eller uke."), "meta", wrap=True)
        )
        column.addWidget(self.cards, 1)
        self._none = label(self.tr("Ingen idéer venter på en dato."), "body", wrap=True)
        column.addWidget(self._none)
        row = QHBoxLayout()
        self._place = button(self.tr("Gi dato …"), self._on_place)
        row.addWidget(self._place)
        row.addWidget(button(self.tr("Ny idé"), self.new_wanted.emit, icon="plus"))
        row.addStretch()
        column.addLayout(row)
        column.addStretch()

    def _on_place(self) -> None:
        one = self.cards.currentIndex().data(POST)
        if one is not None:
            self.place_wanted.emit(one.post.id)
