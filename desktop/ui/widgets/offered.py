"""The list of words a field offers while one types: it is a window of its own, and needs a ground of its own."""

from PySide6.QtWidgets import QCompleter


def dressed(completer: QCompleter) -> QCompleter:
    """The completer, whose list the style sheet knows; without that the system paints it black under dark words."""
    if (popup := completer.popup()) is not None:
        popup.setProperty("offered", True)
    return completer
