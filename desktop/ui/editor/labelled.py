"""A field with its label above and, when something is wrong, one sentence with the way out beneath."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import label, restyle


class Labelled(QWidget):
    """`width` is the wanted width in px at 100 % text, 0 for the field's own. The label is the field's buddy."""

    def __init__(self, words: str, field: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._width = width
        self._theme: Theme | None = None
        self.words = label(words, "meta")
        self.words.setBuddy(field)
        field.setAccessibleName(words)
        self._icon = QLabel()
        self._fault = label("", "meta", tone="danger", wrap=True)
        self._fault_row = QWidget()
        row = QHBoxLayout(self._fault_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._fault, 1)
        self._fault_row.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, field, self._fault_row):
            self._column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_fault(self, sentence: str) -> None:
        """The sentence in red under the field; an empty one takes it away."""
        self._fault.setText(sentence)
        self._fault_row.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        restyle(self.field, wrong=bool(sentence))
        self.updateGeometry()

    @property
    def fault(self) -> str:
        return self._fault.text()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setSpacing(theme.gap(4))
        self._icon.setPixmap(icons.render("sev-stop", theme.colour("danger"), theme.px(16), 2.0))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        factor = self._theme.factor if self._theme else 1.0
        wanted = round(self._width * factor) if self._width else self.field.sizeHint().width()
        wanted = max(wanted, self.words.sizeHint().width())
        width = round(wanted * (1.9 if self.fault else 1))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else super().sizeHint().height()
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())
