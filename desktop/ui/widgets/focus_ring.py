"""One overlay per window that paints the focus ring, since style sheets cannot paint outside a widget."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_focus

FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
FOLLOWED = (
    QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest,
)  # fmt: skip


class FocusRing(QWidget):
    """Follows the focus within `window`. On buttons it shows when the keyboard was used last, on fields always;
    item views and bare fields (property `ring` = False) paint their own."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._by_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(window.size())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        app.installEventFilter(self)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._note_input(by_keyboard=True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._note_input(by_keyboard=False)
        elif kind in FOLLOWED and self._target is not None and isinstance(watched, QWidget):
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

    def _follow(self, watched: QWidget) -> None:
        window = self.window()
        if watched is window:
            self.resize(window.size())
        if (
            watched is window
            or (self._target is not None and watched.isAncestorOf(self._target))
            or (watched is self._target)
        ):
            self.raise_()
            self.update()

    def _ring_rect(self) -> QRect | None:
        target = self._target
        if target is None or not target.isVisible() or target.window() is not self.window():
            return None
        if isinstance(target, QAbstractItemView) or target.property("ring") is False:
            return None
        if not self._by_keyboard and not isinstance(target, FIELDS):
            return None
        shown = target.visibleRegion().boundingRect()
        rect = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size())
        return rect if not shown.isEmpty() and self._is_ringed(target) else None

    @staticmethod
    def _is_ringed(target: QWidget) -> bool:
        return isinstance(target, (QAbstractButton, *FIELDS)) or target.property("ring") is True

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        owner = new
        # A spin box's or choice's inner field has the focus; the ring belongs round the whole.
        if isinstance(new, QLineEdit) and isinstance(new.parentWidget(), (QAbstractSpinBox, QComboBox)):
            owner = new.parentWidget()
        self._target = owner if owner is not None and owner.window() is self.window() else None
        self.raise_()
        self.update()
