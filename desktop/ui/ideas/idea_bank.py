"""The bank of ideas with its filter and what one can do with the chosen one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.services import ideas
from desktop.services.ideas import OfferedIdea
from desktop.ui.ideas.idea_dialog import IdeaDialog
from desktop.ui.ideas.idea_list import IdeaList
from desktop.ui.look.appearance import Appearance
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.translations import language
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, label, show_theme_below
from desktop.ui.words import QUALITY_NAMES


class IdeaBank(QWidget):
    """`post_made` carries the id of the post that began from an idea."""

    post_made = Signal(str)

    def __init__(self, session: PlanSession, appearance: Appearance) -> None:
        super().__init__()
        self._session, self._appearance = session, appearance
        self._build(appearance.theme)

    def refresh(self) -> None:
        current = self.list.current()
        found = ideas.offered(self._session.open_plan, self._quality(), language())
        self.list.ideas.show_ideas(found)
        kept = [row for row, one in enumerate(found) if current and one.idea.id == current.idea.id]
        self.list.setCurrentIndex(self.list.ideas.index(kept[0] if kept else 0, 0))
        self._count.setText(self.tr("{count} idéer").format(count=len(found)))

    def show_theme(self, theme: Theme) -> None:
        self._column.setContentsMargins(theme.gap(24), theme.gap(12), theme.gap(24), theme.gap(12))
        self._column.setSpacing(theme.gap(10))
        self._foot.set_gaps(theme.gap(8), theme.gap(8))
        self.list.show_theme(theme)
        show_theme_below(self, theme)

    def choose(self, quality: Quality | None) -> None:
        """Shows only ideas that lead to the quality."""
        self._filter.setCurrentIndex(0 if quality is None else PANEL_ORDER.index(quality) + 1)

    def _build(self, theme: Theme) -> None:
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        words = label(self.tr("Gir mer av"), "body")
        self._filter = QComboBox()
        self._filter.addItem(self.tr("Alle kvalitetene"), "")
        for quality in PANEL_ORDER:
            self._filter.addItem(QUALITY_NAMES[quality], quality.value)
        words.setBuddy(self._filter)
        self._filter.setAccessibleName(words.text())
        self._filter.currentIndexChanged.connect(lambda _place: self.refresh())
        self._count = label("", "meta")
        head.addWidget(words)
        head.addWidget(self._filter)
        head.addWidget(self._count)
        head.addStretch()
        self._column.addLayout(head)
        self.list = IdeaList(theme)
        self.list.used.connect(self._use)
        self.list.thrown_away.connect(self._throw_away)
        self._column.addWidget(self.list, 1)
        self._foot = FlowLayout()
        self._foot.addWidget(button(self.tr("Bruk idéen"), self._on_use, kind="primary"))
        self._foot.addWidget(button(self.tr("Skriv ned en idé …"), self._on_write, icon="plus"))
        self._column.addLayout(self._foot)
        self.show_theme(theme)

    def _quality(self) -> Quality | None:
        chosen = self._filter.currentData()
        return Quality(chosen) if chosen else None

    def _on_use(self) -> None:
        one = self.list.current()
        if one is not None:
            self._use(one)

    def _use(self, one: OfferedIdea) -> None:
        post, change = ideas.used_as_post(one.idea)
        if self._session.do(change):
            self.post_made.emit(post.id)

    def _on_write(self) -> None:
        written = IdeaDialog(self, self._appearance.theme).ask()
        if written is not None:
            self._session.do(ideas.written_down(*written))

    def _throw_away(self, one: OfferedIdea) -> None:
        self._session.do(ideas.thrown_away(one.idea))
