"""Makers of the smallest parts, so that every screen says `button("Lagre", kind="primary")` and looks alike."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme


class ThemedButton(QPushButton):
    """A push button whose icon follows the theme: call `show_theme` once and at every theme change."""

    def __init__(
        self,
        words: str = "",
        *,
        kind: str = "",
        size: str = "",
        icon: str = "",
        role: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._icon = icon
        self._drawn: tuple[object, ...] = ()
        self._role = role or {"primary": "on_accent", "quiet": "accent_text", "risky": "danger"}.get(kind, "text")
        self.setProperty("kind", kind)
        # Not «size»: every QWidget has a property of that name already.
        self.setProperty("extent", size)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)

    def set_icon(self, icon: str, role: str = "") -> None:
        """Another icon or none, drawn at the next `show_theme`."""
        self._icon = icon
        self._role = role or self._role

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def show_theme(self, theme: Theme) -> None:
        if not self._icon and self._drawn:
            self._drawn = ()
            self.setIcon(QIcon())
        elif self._icon:
            size, gap = theme.px(18), theme.px(5) if self.text() else 0
            after = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            wanted = (theme, self._icon, self._role, gap)
            if wanted == self._drawn:
                return
            self._drawn = wanted
            self.setIcon(icons.icon(self._icon, theme.colour(self._role), size, gap=gap, after=after))
            self.setIconSize(QSize(size + gap, size))


def pressed_by_enter(part: QAbstractButton, event: QKeyEvent) -> bool:
    """Enter presses the button that has the focus; outside dialogs Qt leaves that to the space bar alone."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    part.click()
    return True


def button(
    words: str, pressed: Callable[[], object], *, kind: str = "", size: str = "", icon: str = "", name: str = ""
) -> ThemedButton:
    """A push button; `kind` is primary, quiet, plain, risky or empty, `size` small, icon, icon-small or empty.

    An icon-only button needs `name`: the verb that a screen reader says.
    """
    made = ThemedButton(words, kind=kind, size=size, icon=icon, name=name)
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def label(words: str = "", level: str = "body", *, tone: str = "", wrap: bool = False) -> QLabel:
    """A text; `level` is a type role of the theme, `tone` danger, warn, success or accent."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("level", level)
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def hairline() -> QFrame:
    """One thin line across."""
    line = QFrame()
    line.setProperty("hairline", True)
    line.setFixedHeight(1)
    return line


def ground(widget: QWidget, role: str, edge: str = "") -> QWidget:
    """Gives a plain widget its ground (`window`, `surface` …) and a line along one edge."""
    widget.setProperty("ground", role)
    widget.setProperty("edge", edge)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def restyle(widget: QWidget, **properties: object) -> None:
    """Sets properties that the style sheet looks at and makes it look again, where there is anything new."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def show_theme_below(widget: QWidget, theme: Theme) -> None:
    """Tells every themed button below `widget` about the theme."""
    for child in widget.findChildren(ThemedButton):
        child.show_theme(theme)


def within_screen(widget: QWidget, width: int, height: int) -> QSize:
    """The wanted size in px, or what the screen has room for: large text must not push buttons off it."""
    room = widget.screen().availableSize()
    return QSize(min(width, round(room.width() * 0.95)), min(height, round(room.height() * 0.9)))


def empty(layout: QLayout) -> None:
    """Takes everything out of a layout and lets go of it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)
