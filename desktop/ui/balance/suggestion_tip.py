"""One suggestion at a time, on soft green."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop.domain.assessment import Suggestion
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, quality_token
from desktop.ui.translations import told
from desktop.ui.widgets.parts import button, label


class SuggestionTip(QFrame):
    """`post_wanted` carries the id of the post the suggestion is about. Hidden when there is nothing to suggest."""

    post_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tip", True)
        self._theme = theme
        self._all: Sequence[Suggestion] = ()
        self._place = 0
        self._allowed = True
        self._build(theme)

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Stays on the suggestion that is shown when it still holds."""
        shown = self._all[self._place] if self._all else None
        self._all = found
        self._place = found.index(shown) if shown in found else 0
        self._show()

    def allow(self, *, shown: bool) -> None:
        """Whether there is room for a suggestion."""
        self._allowed = shown
        self._show()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._show()

    def _build(self, theme: Theme) -> None:
        grid = QGridLayout(self)
        gap = theme.gap(12)
        grid.setContentsMargins(gap, theme.gap(8), gap, theme.gap(6))
        grid.setHorizontalSpacing(theme.gap(8))
        grid.setVerticalSpacing(2)
        self._icon = label()
        self._title = label("", "meta")
        self._line = label("", "meta", wrap=True)
        grid.addWidget(self._icon, 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._line, 1, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(12))
        self._see = button(self.tr("Se innlegget"), self._on_see, kind="quiet", size="small")
        self._next = button(self.tr("Neste forslag"), self._on_next, kind="plain", size="small")
        row.addWidget(self._see)
        row.addWidget(self._next)
        row.addStretch()
        grid.addLayout(row, 2, 1)
        grid.setColumnStretch(1, 1)
        self.hide()

    def _show(self) -> None:
        self.setVisible(self._allowed and bool(self._all))
        if not self._all:
            return
        one = self._all[self._place]
        token = quality_token(one.quality)
        self._icon.setPixmap(icons.render(token["icon"], self._theme.colour("accent_text"), self._theme.px(18), 2.0))
        self._title.setText(told(one.title))
        self._title.setProperty("level", "meta")
        self._title.setFont(self._theme.font("meta", bold=True))
        self._line.setText(told(one.line))
        self._see.setVisible(bool(one.post))
        self._next.setVisible(len(self._all) > 1)

    def _on_see(self) -> None:
        self.post_wanted.emit(self._all[self._place].post)

    def _on_next(self) -> None:
        self._place = (self._place + 1) % len(self._all)
        self._show()
