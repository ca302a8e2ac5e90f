"""The strip at the bottom: what the signs mean, the tray of ideas, and the last message with «Angre»."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.finding import Severity
from desktop.domain.post import Status
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token, status_icon
from desktop.ui.session import Message
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.parts import button, ground, label
from desktop.ui.words import SEVERITY_NAMES, STATUS_NAMES


class MessageBar(QFrame):
    """Dark bar: what happened, «Angre», close. It stays until closed or replaced."""

    undo_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("message", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap(16), 4, theme.gap(8), 4)
        row.setSpacing(theme.gap(12))
        self._icon = QLabel()
        self._words = label("", "body", wrap=True)
        self._undo = button(self.tr("Angre"), self.undo_wanted.emit)
        self._close = button("", self.closed.emit, kind="plain", size="icon-small", name=self.tr("Lukk beskjeden"))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self.show_theme(theme)

    def show_message(self, message: Message) -> None:
        self._message = message
        self._words.setText(message.words)
        self._undo.setVisible(message.undoable)
        self._draw_icon()
        announce(self, message.words)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        size = theme.px(16)
        self._close.setIcon(icons.icon("close", theme.colour("on_toast"), size))
        self._close.setIconSize(QSize(size, size))
        self._message = getattr(self, "_message", Message(""))
        self._draw_icon()

    def _draw_icon(self) -> None:
        name = "sev-warn" if self._message.failed else "check"
        colour = self._theme.colour("toast_action")
        self._icon.setPixmap(icons.render(name, colour, self._theme.px(20), 2.0, self._theme.colour("toast")))


class Legend(QWidget):
    """What the signs on the cards mean, and the way to the undated ideas."""

    ideas_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: list[tuple[QLabel, str, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap(24), 0, theme.gap(16), 0)
        row.setSpacing(theme.gap(6))
        for status in Status:
            self._add(row, status_icon(status), "accent" if status == Status.READY else "text_2", STATUS_NAMES[status])
        for severity in (Severity.BLOCKS, Severity.WARNING):
            token = severity_token(severity)
            self._add(row, token["icon"], token["colour"], SEVERITY_NAMES[severity])
        row.addStretch()
        self._ideas = button("", self.ideas_wanted.emit, size="small", icon="bulb")
        row.addWidget(self._ideas)
        self.show_theme(theme)

    def show_ideas(self, count: int) -> None:
        self._ideas.setText(self.tr("Idéer uten dato: {count}").format(count=count))

    def show_theme(self, theme: Theme) -> None:
        for picture, icon, role in self._pictures:
            picture.setPixmap(icons.render(icon, theme.colour(role), theme.px(15), 2.0, theme.colour("window")))
        self._ideas.show_theme(theme)

    def _add(self, row: QHBoxLayout, icon: str, role: str, words: str) -> None:
        picture = QLabel()
        self._pictures.append((picture, icon, role))
        tone = role if role in ("danger", "warn") else ""
        row.addWidget(picture)
        row.addWidget(label(words, "micro", tone=tone))
        row.addSpacing(6)


class BottomStrip(QWidget):
    """Legend, and in its place the last message."""

    undo_wanted = Signal()
    ideas_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "top")
        self._theme = theme
        self._message: MessageBar | None = None
        self.legend = Legend(theme)
        self._build()
        self.legend.ideas_wanted.connect(self.ideas_wanted)
        self.show_theme(theme, only_messages=False)

    @property
    def message(self) -> MessageBar:
        """Made when there is something to say, so that the start stays quick."""
        if self._message is None:
            self._message = made = MessageBar(self._theme)
            made.undo_wanted.connect(self.undo_wanted)
            made.closed.connect(self.clear)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(8, 4, 8, 4)
            column.addWidget(made)
            self._stack.addWidget(holder)
        return self._message

    def show_message(self, message: Message) -> None:
        self.message.show_message(message)
        self._stack.setCurrentIndex(1)
        self.show()

    def clear(self) -> None:
        self._stack.setCurrentIndex(0)
        self.setVisible(not self._only_messages)

    def show_theme(self, theme: Theme, *, only_messages: bool) -> None:
        """Narrow windows have no room for the legend, other places than the calendar no cards to explain: there the
        strip comes with a message and goes with it."""
        self._theme, self._only_messages = theme, only_messages
        self.legend.show_theme(theme)
        if self._message is not None:
            self._message.show_theme(theme)
        self.setFixedHeight(theme.px(52))
        self.setVisible(not only_messages or self._stack.currentIndex() == 1)

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.legend)
