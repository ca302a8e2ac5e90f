"""A menu that stays open while one ticks several things off in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class StayingMenu(QMenu):
    """Things that can be ticked are ticked by mouse, space or Enter without closing; Esc or a press outside closes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressing = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (pressing and self._tick(self.activeAction())):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: object) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():  # type: ignore[attr-defined]
            return False
        action.trigger()  # type: ignore[attr-defined]  # a QAction
        return True
