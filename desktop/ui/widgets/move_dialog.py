"""«Flytt til …»: another day for a post, or no day at all."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.post import Post
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.month_calendar import MonthCalendar
from desktop.ui.widgets.parts import button, label, show_theme_below


class MoveDialog(QDialog):
    """`chosen_day()` after it was accepted; None means «uten dato»."""

    def __init__(self, parent: QWidget, theme: Theme, post: Post, today: date) -> None:
        super().__init__(parent)
        self._day: date | None = post.day or today
        self.setWindowTitle(self.tr("Flytt innlegget"))
        self._build(theme, post)
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)

    def chosen_day(self) -> date | None:
        return self._day

    def _build(self, theme: Theme, post: Post) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        name = post.title or self.tr("innlegget")
        column.addWidget(label(self.tr("Flytte «{name}» til …").format(name=name), "title", wrap=True))
        self._calendar = MonthCalendar(theme, self._day or date.today())
        self._calendar.activated.connect(lambda _day: self._on_move())
        column.addWidget(self._calendar)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addWidget(button(self.tr("Uten dato"), self._on_undated, kind="quiet"))
        row.addStretch()
        row.addWidget(button(self.tr("Behold dagen"), self.reject))
        row.addWidget(button(self.tr("Flytt hit"), self._on_move, kind="primary"))
        column.addLayout(row)
        self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_move(self) -> None:
        self._day = self._calendar.day()
        self.accept()

    def _on_undated(self) -> None:
        self._day = None
        self.accept()
