"""Ideas without a date, as a list to place from."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.calendar.post_cards import PostCards
from desktop.ui.look import icons
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.shell.month_actions import MonthActions
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.widgets.page_bar import PageBar
from desktop.ui.widgets.parts import button, ground, label, show_theme_below


class IdeasPage(PlacePage):
    """What is thought of and has no date yet."""

    def __init__(
        self, session: PlanSession, appearance: Appearance, actions: MonthActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._plan = session.open_plan
        self._actions = actions
        self._build(appearance.theme)
        self.cards.post_opened.connect(self.post_opened)
        self.cards.delete_wanted.connect(actions.delete)
        self._bar.menu_wanted.connect(self.menu_wanted)
        self.show_theme(appearance.theme)

    def refresh(self) -> None:
        posts = self._plan.assessor.summaries(self._plan.plan.undated())
        self.cards.show_posts(posts)
        self._stack.setCurrentWidget(self.cards if posts else self._empty)
        self._new.setVisible(bool(posts))

    def show_theme(self, theme: Theme) -> None:
        self._bar.show_theme(theme)
        self._picture.setPixmap(icons.render("bulb", theme.colour("text_3"), theme.px(36), 2.0))
        self.cards.show_theme(theme)
        show_theme_below(self, theme)

    def show_kind(self, kind: str) -> None:
        self._bar.show_kind(kind)

    def _on_new(self) -> None:
        self._actions.new_post(None)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._bar = PageBar(self.tr("Idéer uten dato"), theme)
        self._new = button(self.tr("Ny idé"), self._on_new, kind="primary", icon="plus")
        self._bar.add(self._new, at_end=True)
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
        first = button(self.tr("Ny idé"), self._on_new, kind="primary", icon="plus")
        words = label(self.tr("Legg inn det dere kommer på. Dato kan vente."), "body")
        for part in (self._picture, label(self.tr("Ingen idéer ennå"), "strong"), words, first):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(part)
            row.addStretch()
            column.addLayout(row)
        column.addStretch()
        return empty
