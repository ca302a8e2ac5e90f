"""A small whole number that is typed; may stand empty when nobody knows."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget


class NumberField(QLineEdit):
    """`number_typed` carries the number, or None where the field is empty."""

    number_typed = Signal(object)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setValidator(QIntValidator(0, 999, self))
        self.textChanged.connect(lambda words: self.number_typed.emit(int(words) if words.isdigit() else None))

    def show_number(self, number: int | None) -> None:
        words = "" if number is None else str(number)
        if words != self.text():
            self.setText(words)
