"""Where the parts of the room stand: three columns where there is room, two that take turns with the verdict where
there is not, and one below the other in a small window."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.ui.film.controls import Controls
from desktop.ui.film.cue_box import CueBox
from desktop.ui.film.picture_question import PictureQuestion
from desktop.ui.film.room_header import VERDICT, WRITE
from desktop.ui.film.stage import Stage
from desktop.ui.film.timeline import Timeline
from desktop.ui.film.verdict_panel import VerdictPanel
from desktop.ui.film.writing import CueWriting
from desktop.ui.look.theme import Theme, tokens
from desktop.ui.widgets.parts import label
from desktop.ui.widgets.steady_scroll import SteadyScroll

# Shares of the width that film and captions take side by side.
SIDES = (6, 5)


class RoomLayout(QWidget):
    def __init__(self, writing: CueWriting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind, self._part = "full", WRITE
        self.stage, self.controls, self.timeline = Stage(theme), Controls(theme), Timeline(theme)
        self.question, self.box, self.panel = PictureQuestion(theme), CueBox(writing, theme), VerdictPanel(theme)
        self.trouble = label("", "meta", wrap=True)
        self._build()
        self.show_theme(theme)

    @property
    def takes_turns(self) -> bool:
        return self._kind != "full"

    def show_kind(self, kind: str) -> None:
        self._kind = kind
        self._arrange()

    def show_part(self, part: str) -> None:
        """`write` or `verdict`, where both have no room."""
        self._part = part
        self._arrange()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        side, air = theme.gap(24 if self._kind == "full" else 14), theme.gap(12)
        self._row.setContentsMargins(side, theme.gap(20 if self._kind == "full" else 10), side, theme.gap(16))
        self._row.setSpacing(theme.gap(20 if self._kind == "full" else 12))
        self._film.setContentsMargins(0, 0, 0, 0)
        self._film.setSpacing(air)
        for part in (self.stage, self.controls, self.timeline, self.question, self.box, self.panel):
            part.show_theme(theme)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        inside = QWidget()
        self._film = QVBoxLayout(inside)
        for part in (self.stage, self.trouble, self.controls, self.timeline, self.question):
            self._film.addWidget(part)
        self._film.addStretch(1)
        self._left = SteadyScroll(inside)
        self._main = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._main)
        self._row.addWidget(self._left, SIDES[0])
        self._row.addWidget(self.box, SIDES[1])
        whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._main, 1)
        whole.addWidget(self.panel)

    def _arrange(self) -> None:
        wide = not self.takes_turns
        inspector = self._theme.px(tokens()["layout"]["inspector"])
        self.panel.setMinimumWidth(inspector if wide else 0)
        self.panel.setMaximumWidth(inspector if wide else 16777215)
        self.panel.setVisible(wide or self._part == VERDICT)
        self._main.setVisible(wide or self._part == WRITE)
        stacked = self._kind == "single"
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._fit()

    def _fit(self) -> None:
        theme, shares = self._theme, sum(SIDES)
        margins = self._row.contentsMargins()
        free = self.width() - (self.panel.width() if not self.takes_turns else 0) - margins.left() - margins.right()
        wide = free if self._kind == "single" else (free - self._row.spacing()) * SIDES[0] // shares
        self.controls.show_room((wide - theme.px(14)) / theme.factor)
        stacked = self._kind == "single"
        below = [self.controls, self.timeline]
        if self.trouble.isVisibleTo(self) and not stacked:
            below.append(self.trouble)
        taken = sum(part.sizeHint().height() + self._film.spacing() for part in below)
        room = (self.height() * 3 // 5 if stacked else self.height()) - margins.top() - margins.bottom()
        self.stage.show_room(max(theme.px(90), room - taken))
        self._left.setMinimumHeight(max(theme.px(90) + taken, room) if stacked else 0)
