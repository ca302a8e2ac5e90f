"""The posts without a date, as a list to place from."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.open_plan import OpenPlan
from desktop.ui.calendar.post_cards import PostCards
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, label, show_theme_below


class UndatedPosts(QStackedWidget):
    """`new_wanted` carries nothing; the cards tell which post is opened or deleted."""

    new_wanted = Signal()

    def __init__(self, plan: OpenPlan, theme: Theme) -> None:
        super().__init__()
        self._plan = plan
        self.setContentsMargins(theme.gap(24), theme.gap(12), theme.gap(24), theme.gap(12))
        self.cards = PostCards(self.tr("Idéer uten dato"), theme)
        self._empty = self._make_empty()
        self.addWidget(self.cards)
        self.addWidget(self._empty)
        self.show_theme(theme)

    def refresh(self) -> None:
        posts = self._plan.assessor.summaries(self._plan.plan.undated())
        self.cards.show_posts(posts)
        self.setCurrentWidget(self.cards if posts else self._empty)

    def show_theme(self, theme: Theme) -> None:
        self._picture.setPixmap(icons.render("bulb", theme.colour("text_3"), theme.px(36), 2.0))
        self.cards.show_theme(theme)
        show_theme_below(self, theme)

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        self._picture = QLabel()
        column.addStretch()
        first = button(self.tr("Ny idé"), self.new_wanted.emit, kind="primary", icon="plus")
        words = label(self.tr("Legg inn det dere kommer på. Dato kan vente."), "body")
        for part in (self._picture, label(self.tr("Ingen idéer ennå"), "strong"), words, first):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(part)
            row.addStretch()
            column.addLayout(row)
        column.addStretch()
        return empty
