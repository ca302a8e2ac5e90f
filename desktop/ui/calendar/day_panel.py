"""The posts of one day in full, beside the small calendar of large text."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.post_cards import PostCards
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import label
from desktop.ui.words import long_day


class DayPanel(QWidget):
    """Signals carry the post's id."""

    post_opened = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._title = label("", "title", wrap=True)
        self._empty = label(self.tr("Ingen innlegg denne dagen."), "body", wrap=True)
        self.cards = PostCards(self.tr("Innlegg denne dagen"), theme)
        self.cards.post_opened.connect(self.post_opened)
        self.cards.delete_wanted.connect(self.delete_wanted)
        column.addWidget(self._title)
        column.addWidget(self._empty)
        column.addWidget(self.cards, 1)
        column.addStretch()

    def show_day(self, day: date, posts: Sequence[PostSummary]) -> None:
        self._title.setText(long_day(day).capitalize())
        self._empty.setVisible(not posts)
        self.cards.setVisible(bool(posts))
        self.cards.show_posts(posts)

    def show_theme(self, theme: Theme) -> None:
        self.cards.show_theme(theme)
