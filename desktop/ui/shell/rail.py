"""The rail at the left: the logo, the places one can go, help and the menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon, paint_logo
from desktop.ui.shell.places import Place
from desktop.ui.widgets.parts import ground, pressed_by_enter

WIDTH, COMPACT = 100, 64


class RailButton(QAbstractButton):
    """Icon over a word; the chosen one has a soft ground, a bar and bold words. Compact shows the icon alone."""

    def __init__(self, words: str, icon: str, theme: Theme, *, place: bool = True) -> None:
        super().__init__()
        self._icon = icon
        self._theme = theme
        self._waiting = 0
        self.compact = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(place)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme, *, compact: bool) -> None:
        self._theme, self.compact = theme, compact
        self.setToolTip(self.text() if compact else "")
        self.updateGeometry()
        self.update()

    def show_waiting(self, count: int) -> None:
        """A number only where somebody waits for an answer."""
        self._waiting = count
        words = self.text()
        self.setAccessibleName(self.tr("{place}, {count} venter").format(place=words, count=count) if count else words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(44 if self.compact else 90), self._theme.px(48 if self.compact else 58))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground_role = "accent_soft" if self.isChecked() else "hover" if self.underMouse() else ""
        painter.setPen(Qt.PenStyle.NoPen)
        if ground_role:
            if theme.name == "contrast":
                painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "line"), 1))
            painter.setBrush(theme.colour(ground_role))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(-2, self.height() * 0.24, 5, self.height() * 0.52), 2, 2)
        self._paint_face(painter, theme)

    def _paint_face(self, painter: QPainter, theme: Theme) -> None:
        colour = theme.colour("accent_text" if self.isChecked() else "text_2")
        size = theme.px(24)
        top = (self.height() - size) // 2 if self.compact else theme.px(7)
        paint_icon(painter, self._icon, colour, QRect((self.width() - size) // 2, top, size, size))
        if self._waiting:
            self._paint_waiting(painter, theme, QPointF(self.width() / 2 + size * 0.8, top + size * 0.2))
        if self.compact:
            return
        painter.setFont(theme.font("micro", bold=self.isChecked()))
        painter.setPen(colour)
        words = QRect(0, top + size, self.width(), self.height() - top - size - theme.px(3))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_waiting(self, painter: QPainter, theme: Theme, centre: QPointF) -> None:
        radius = theme.px(9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(centre, radius, radius)
        painter.setFont(theme.font("micro", bold=True))
        painter.setPen(theme.colour("on_accent"))
        disc = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(min(self._waiting, 99)))


class Logo(QWidget):
    """The mark of the product; decoration only."""

    def __init__(self, theme: Theme, side: int = 46) -> None:
        super().__init__()
        self._side = side
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedSize(theme.px(self._side), theme.px(self._side))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_logo(painter, QRectF(self.rect()), self._theme)


class Rail(QWidget):
    """`place_wanted` carries the key of a place; `menu_wanted` asks for the menu, `help_wanted` for the manual."""

    place_wanted = Signal(str)
    menu_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, places: Sequence[Place], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "rail", "right")
        self._places: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._build(places, theme)
        self.show_theme(theme, compact=False)

    @property
    def chosen(self) -> str:
        """The key of the place that is lit."""
        return next(key for key, place in self._places.items() if place.isChecked())

    def choose(self, key: str) -> None:
        self._places[key].setChecked(True)
        # Qt lets Tab come to the chosen one alone only when one of them has had the focus.
        for place, part in self._places.items():
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == key else Qt.FocusPolicy.ClickFocus)

    def name_of(self, key: str) -> str:
        """What a screen reader says of the place."""
        return self._places[key].accessibleName()

    def show_waiting(self, key: str, count: int) -> None:
        """How many things at a place wait for an answer."""
        self._places[key].show_waiting(count)

    def show_theme(self, theme: Theme, *, compact: bool) -> None:
        self.setFixedWidth(theme.px(COMPACT if compact else WIDTH))
        self._logo.show_theme(theme)
        for one in (*self._places.values(), self._help, self.menu_button):
            one.show_theme(theme, compact=compact)

    def _build(self, places: Sequence[Place], theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(5, theme.gap(14), 5, theme.gap(12))
        column.setSpacing(2)
        self._logo = Logo(theme)
        column.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.gap(14))
        for place in places:
            column.addWidget(self._make_place(place.key, place.words, place.icon, theme))
        column.addStretch()
        self._help = RailButton(self.tr("Hjelp"), "help", theme, place=False)
        self.menu_button = RailButton(self.tr("Meny"), "menu", theme, place=False)
        self._help.clicked.connect(self.help_wanted)
        self.menu_button.clicked.connect(self.menu_wanted)
        column.addWidget(self._help)
        column.addWidget(self.menu_button)

    def _make_place(self, key: str, words: str, icon: str, theme: Theme) -> RailButton:
        made = RailButton(words, icon, theme)
        made.clicked.connect(lambda: self.place_wanted.emit(key))
        self._group.addButton(made)
        self._places[key] = made
        return made
