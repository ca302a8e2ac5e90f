"""The place for ideas: posts without a date, and the bank to take new ones from."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.ideas.idea_bank import IdeaBank
from desktop.ui.ideas.undated import UndatedPosts
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.shell.month_actions import MonthActions
from desktop.ui.shell.place_page import PlacePage
from desktop.ui.widgets.page_bar import PageBar
from desktop.ui.widgets.parts import button, ground, show_theme_below
from desktop.ui.widgets.segments import Segments


class IdeasPage(PlacePage):
    """What is thought of and has no date yet, and what one could think of."""

    def __init__(
        self, session: PlanSession, appearance: Appearance, actions: MonthActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ground(self, "window")
        self._actions = actions
        self.undated = UndatedPosts(session.open_plan, appearance.theme)
        self.bank = IdeaBank(session, appearance)
        self._build(appearance.theme)
        self._connect()
        self.show_theme(appearance.theme)

    def refresh(self) -> None:
        self.undated.refresh()
        self.bank.refresh()

    def show_part(self, key: str) -> None:
        """`undated` or `bank`."""
        self._parts.choose(key)
        self._stack.setCurrentWidget(self.bank if key == "bank" else self.undated)
        self._new.setVisible(key != "bank")  # one primary button in sight

    def show_theme(self, theme: Theme) -> None:
        self._bar.show_theme(theme)
        self.undated.show_theme(theme)
        self.bank.show_theme(theme)
        show_theme_below(self, theme)

    def show_kind(self, kind: str) -> None:
        self._bar.show_kind(kind)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = PageBar(self.tr("Idéer"), theme)
        choices = [("undated", self.tr("Uten dato")), ("bank", self.tr("Idébank"))]
        self._parts = Segments(choices, self.tr("Hvilke idéer"))
        self._bar.add(self._parts)
        self._new = button(self.tr("Ny idé"), self._on_new, kind="primary", icon="plus")
        self._bar.add(self._new, at_end=True)
        column.addWidget(self._bar)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.undated)
        self._stack.addWidget(self.bank)
        column.addWidget(self._stack, 1)
        self.show_part("undated")

    def _connect(self) -> None:
        self._bar.menu_wanted.connect(self.menu_wanted)
        self._parts.chosen.connect(self.show_part)
        self.undated.new_wanted.connect(self._on_new)
        self.undated.cards.post_opened.connect(self.post_opened)
        self.undated.cards.delete_wanted.connect(self._actions.delete)
        self.bank.post_made.connect(self.post_opened)

    def _on_new(self) -> None:
        self._actions.new_post(None)
