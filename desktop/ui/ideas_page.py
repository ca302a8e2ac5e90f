"""Ideas without a date, as a list to place from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.assessment import PostSummary
from desktop.ui.calendar.post_cards import PostCards
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, header_height
from desktop.ui.widgets.parts import button, ground, label, show_theme_below


class IdeasPage(QWidget):
    """`post_opened` and `delete_wanted` carry an id; `new_idea_wanted` nothing."""

    post_opened = Signal(str)
    delete_wanted = Signal(str)
    new_idea_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._build(theme)
        self.cards.post_opened.connect(self.post_opened)
        self.cards.delete_wanted.connect(self.delete_wanted)
        self.show_theme(theme)

    def show_ideas(self, posts: Sequence[PostSummary]) -> None:
        self.cards.show_posts(posts)
        self._stack.setCurrentWidget(self.cards if posts else self._empty)
        self._new.setVisible(bool(posts))

    def show_theme(self, theme: Theme) -> None:
        self._bar.setFixedHeight(header_height(theme))
        self._picture.setPixmap(icons.render("bulb", theme.colour("text_3"), theme.px(36), 2.0))
        self.cards.show_theme(theme)
        show_theme_below(self, theme)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._bar = ground(QWidget(), "window", "bottom")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(theme.gap(24), 0, theme.gap(16), 0)
        row.addWidget(label(self.tr("Idéer uten dato"), "page"))
        row.addStretch()
        self._new = button(self.tr("Ny idé"), self.new_idea_wanted.emit, kind="primary", icon="plus")
        row.addWidget(self._new)
        column.addWidget(self._bar)
        self._stack = QStackedWidget()
        self._stack.setContentsMargins(theme.gap(24), theme.gap(12), theme.gap(24), theme.gap(12))
        self.cards = PostCards(self.tr("Idéer uten dato"), theme)
        self._empty = self._make_empty()
        self._stack.addWidget(self.cards)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        self._picture = QLabel()
        column.addStretch()
        first = button(self.tr("Ny idé"), self.new_idea_wanted.emit, kind="primary", icon="plus")
        words = label(self.tr("Legg inn det dere kommer på. Dato kan vente."), "body")
        for part in (self._picture, label(self.tr("Ingen idéer ennå"), "strong"), words, first):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(part)
            row.addStretch()
            column.addLayout(row)
        column.addStretch()
        return empty
