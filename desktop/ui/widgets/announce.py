"""Says something to whoever listens with a screen reader."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Has the words read out as coming from the widget."""
    # Read late: these bring some hundred constants, and the first painted month says nothing.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
