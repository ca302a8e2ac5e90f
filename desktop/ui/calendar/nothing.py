"""What stands in a view that has no posts to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import label


class Nothing(QWidget):
    """Says that nothing is here, and where to look."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        self._picture = QLabel()
        advice = self.tr("Nullstill filteret, gå til en annen måned, eller lag et nytt innlegg.")
        column.addStretch()
        for part in (self._picture, label(self.tr("Ingen innlegg her"), "strong"), label(advice, "body", wrap=True)):
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addStretch()
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._picture.setPixmap(icons.render("search", theme.colour("text_3"), theme.px(36), 2.0))
