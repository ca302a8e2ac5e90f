"""One overlay per window that paints the focus ring, since style sheets cannot paint outside a widget."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_focus

# By name: the classes of fields that a window does not show yet would cost its start some 10 ms.
FIELDS = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QPlainTextEdit", "QTextEdit")
INPUTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress})
FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Follows the focus within `window`. On buttons it shows when the keyboard was used last, on fields always; item
    views paint their own, as do parts with the property `ring` = False."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._followed: list[QObject] = []
        self._by_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(window.size())
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in INPUTS:
            self._note_input(by_keyboard=kind == QEvent.Type.KeyPress)
        elif kind in FOLLOWED:
            self._follow(watched)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self._ring_rect()
        if rect is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_focus(painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, self._theme)

    def _note_input(self, *, by_keyboard: bool) -> None:
        if by_keyboard != self._by_keyboard:
            self._by_keyboard = by_keyboard
            self.update()

    def _follow(self, watched: QObject) -> None:
        window = self.window()
        if watched is window:
            self.resize(window.size())
            self._watch_native_window(window)
        self.raise_()
        self.update()

    def _watch_native_window(self, window: QWidget) -> None:
        """The native window sees every key and click once, before any widget does."""
        native = window.windowHandle()
        if native is not None and native.property("ring_watched") is None:
            native.setProperty("ring_watched", True)
            native.installEventFilter(self)

    def _ring_rect(self) -> QRect | None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible() or not self._is_ringed(target):
            return None
        if not self._by_keyboard and not is_field(target):
            return None
        if target.visibleRegion().isEmpty():
            return None
        return QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size())

    @staticmethod
    def _is_ringed(target: QWidget) -> bool:
        wish = target.property("ring")
        return isinstance(target, QAbstractButton) or is_field(target) if wish is None else bool(wish)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        owner = new
        # A spin box's or choice's inner field has the focus; the ring belongs round the whole.
        if new is not None and new.inherits("QLineEdit") and is_field(new.parentWidget()):
            owner = new.parentWidget()
        inside = owner is not None and owner.window() is self.window()
        self._watch(owner if inside else None)
        self.raise_()
        self.update()

    def _watch(self, target: QWidget | None) -> None:
        """Listens to the part and all it stands in, since each may move or be scrolled."""
        for one in self._followed:
            if isValid(one):
                one.removeEventFilter(self)
        self._target, self._followed = target, []
        step = target
        while step is not None and step is not self.window():
            step.installEventFilter(self)
            self._followed.append(step)
            step = step.parentWidget()


def is_field(widget: QWidget | None) -> bool:
    """Whether one writes or chooses in it."""
    return widget is not None and any(widget.inherits(name) for name in FIELDS)
