"""«Flytt til …»: another day for one post or several, or no day at all; copies get their day here too."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.post import Post
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.month_calendar import MonthCalendar
from desktop.ui.widgets.parts import button, label, show_theme_below


class MoveDialog(QDialog):
    """`chosen_day()` after it was accepted; None means «uten dato». Of several posts it is the day of the first."""

    def __init__(
        self, parent: QWidget, theme: Theme, posts: Sequence[Post], today: date, *, copies: bool = False
    ) -> None:
        super().__init__(parent)
        self._day: date | None = min((post.day for post in posts if post.day), default=today)
        self._copies = copies
        self.setWindowTitle(self.tr("Kopier innlegget") if copies else self.tr("Flytt innlegget"))
        self._build(theme, posts)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)

    def chosen_day(self) -> date | None:
        return self._day

    def _build(self, theme: Theme, posts: Sequence[Post]) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(self._title(posts), "title", wrap=True))
        if len(posts) > 1:
            column.addWidget(label(self.tr("Velg dag for det første. De andre følger etter."), "body", wrap=True))
        self._calendar = MonthCalendar(theme, self._day or date.today())
        self._calendar.activated.connect(lambda _day: self._on_move())
        column.addWidget(self._calendar)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addWidget(button(self.tr("Uten dato"), self._on_undated, kind="quiet"))
        row.addStretch()
        row.addWidget(button(self.tr("Avbryt") if self._copies else self.tr("Behold dagen"), self.reject))
        verb = self.tr("Kopier hit") if self._copies else self.tr("Flytt hit")
        row.addWidget(button(verb, self._on_move, kind="primary"))
        column.addLayout(row)
        self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self, posts: Sequence[Post]) -> str:
        if len(posts) > 1:
            words = (
                self.tr("Kopiere {count} innlegg til …") if self._copies else self.tr("Flytte {count} innlegg til …")
            )
            return words.format(count=len(posts))
        words = self.tr("Kopiere «{name}» til …") if self._copies else self.tr("Flytte «{name}» til …")
        return words.format(name=posts[0].title or self.tr("innlegget"))

    def _on_move(self) -> None:
        self._day = self._calendar.day()
        self.accept()

    def _on_undated(self) -> None:
        self._day = None
        self.accept()
