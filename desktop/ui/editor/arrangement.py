"""Where the parts of the editor stand: side by side in a wide window, behind four tabs in a narrow one, or one question
at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.score import Score
from desktop.ui.editor.steps.step_guide import Step, StepGuide
from desktop.ui.look.theme import Theme
from desktop.ui.score.ring import ring_picture
from desktop.ui.score.score_panel import ScorePanel
from desktop.ui.widgets.parts import ground
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.steady_scroll import SteadyScroll
from desktop.ui.words import of_eleven

TEXT, WHEN, MEDIA, SCORE = "text", "when", "media", "score"
WIDE_FROM = 900
PANEL, SLIM_PANEL = 440, 372
ROOMY_FROM = 1040
# Longer lines tire the eyes, and buttons stand far from their words.
WIDEST = 960


class Arrangement(QWidget):
    """`sections` are (tab in a narrow window, part) in reading order. The parts themselves live on when the width
    changes: text, cursor and focus stay."""

    def __init__(
        self, sections: Sequence[tuple[str, QWidget]], panel: ScorePanel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._sections = tuple(sections)
        self.panel = panel
        self._theme = theme
        self._score: Score | None = None
        self._narrow: bool | None = None
        self._guided: tuple[Step, ...] = ()
        self.guide = StepGuide(theme)
        self._build()
        self.arrange(narrow=False)

    @property
    def narrow(self) -> bool:
        return bool(self._narrow)

    @property
    def guided(self) -> bool:
        """Whether the parts come one question at a time."""
        return bool(self._guided)

    def lead_through(self, steps: Sequence[Step]) -> None:
        """One question at a time; none goes back to all at once."""
        if steps == self._guided:
            return
        self._clear()
        self.guide.release()
        self._guided = tuple(steps)
        narrow, self._narrow = self.narrow, None
        self.arrange(narrow=narrow)

    def arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        focused = QApplication.focusWidget()
        if self._guided:
            self._put_guide(fresh=self._narrow is None)
        else:
            self._put_narrow() if narrow else self._put_wide()
        self._narrow = narrow
        self._wide.setVisible(not narrow and not self._guided)
        self._slim.setVisible(narrow and not self._guided)
        self.guide.setVisible(bool(self._guided))
        self.show_theme(self._theme)
        if focused is not None and self.isAncestorOf(focused):
            self.reveal(focused)
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, part: QWidget) -> None:
        """Turns to the tab or the question the part stands in."""
        if self._guided:
            self.guide.reveal(part)
            return
        for name, page in self._pages.items():
            if self._narrow and page.isAncestorOf(part):
                self.turn_to(name)

    def turn_to(self, name: str) -> None:
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self._pages[name])

    @property
    def tab(self) -> str:
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def keep_in_sight(self, rect: QRect, owner: QWidget) -> None:
        """Scrolls so that a rectangle of a part can be seen."""
        pages = (page for page in self._pages.values() if isinstance(page, QScrollArea))
        for scroll in (self._left, self.guide.pane, *pages):
            inside = scroll.widget()
            if inside is not None and inside.isAncestorOf(owner):
                spot = owner.mapTo(inside, rect.center())
                scroll.ensureVisible(spot.x(), spot.y(), 0, rect.height() + self._theme.px(30))

    def back_to_top(self) -> None:
        for scroll in (self._left, *(page for page in self._pages.values() if isinstance(page, QScrollArea))):
            scroll.verticalScrollBar().setValue(0)

    def show_score(self, score: Score) -> None:
        before, self._score = self._score, score
        if before is None or [one.state for one in before.verdicts] != [one.state for one in score.verdicts]:
            self.tabs.set_words(SCORE, of_eleven(len(score.met)))
            self._draw_ring()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._fit_panel()
        self.guide.show_theme(theme)
        self.panel.show_theme(theme, narrow=self.narrow)
        side = theme.gap(24 if not self._narrow else 20)
        bar = theme.px(14)
        for column in (self._left_column, *self._columns.values()):
            column.setContentsMargins(side, theme.gap(12), max(side - bar, 4), theme.gap(20))
            column.setSpacing(theme.gap(12))
        if (inside := self._left.widget()) is not None:
            inside.setMaximumWidth(theme.px(WIDEST))
        # The rows of the eleven reach from edge to edge.
        self._columns[SCORE].setContentsMargins(0, 0, 0, theme.gap(20))
        for name, part in self._sections:
            inset = side if self._narrow and name == SCORE and not self._guided else 0
            part.setContentsMargins(inset, 0, max(inset - bar, 0), 0)
        self._tabs_row.setContentsMargins(side, theme.gap(14), side, theme.gap(8))
        self._draw_ring()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()

    def _fit_panel(self) -> None:
        roomy = self.width() / self._theme.factor >= ROOMY_FROM
        wanted = self._theme.px(PANEL if roomy else SLIM_PANEL)
        if self.panel.width() != wanted or self.panel.minimumWidth() != wanted:
            self.panel.setFixedWidth(wanted)

    def _build(self) -> None:
        self._left, self._left_column = _scroll()
        self._wide = QWidget()
        row = QHBoxLayout(self._wide)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        self._wide_row = row
        choices = (
            (TEXT, self.tr("Tekst")),
            (WHEN, self.tr("Tid og kanal")),
            (MEDIA, self.tr("Film og bilder")),
            (SCORE, ""),
        )
        self.tabs = Segments(choices, self.tr("Deler av innlegget"), fill=True)
        self.tabs.chosen.connect(self.turn_to)
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self._columns: dict[str, QVBoxLayout] = {}
        for name in (TEXT, WHEN, MEDIA, SCORE):
            page, column = _scroll()
            self._pages[name], self._columns[name] = page, column
            self._stack.addWidget(page)
        self._slim = QWidget()
        slim = QVBoxLayout(self._slim)
        slim.setContentsMargins(0, 0, 0, 0)
        slim.setSpacing(0)
        self._tabs_row = QHBoxLayout()
        self._tabs_row.addWidget(self.tabs)
        slim.addLayout(self._tabs_row)
        slim.addWidget(self._stack, 1)
        self._slim_column = slim
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._wide)
        whole.addWidget(self._slim)
        whole.addWidget(self.guide)
        self.guide.hide()
        self.tabs.choose(TEXT)

    def _put_wide(self) -> None:
        self._clear()
        for _, part in self._sections:
            self._left_column.addWidget(part)
        self._left_column.addStretch()
        self.panel.take_back()
        self._wide_row.addWidget(self.panel)
        self.panel.show()

    def _put_guide(self, *, fresh: bool) -> None:
        """The strip with the next step stays in its panel, out of sight."""
        self._clear()
        self.panel.take_back()
        if fresh:
            self.guide.take(self._guided)

    def _put_narrow(self) -> None:
        self._clear()
        for name, part in self._sections:
            self._columns[name].addWidget(part)
        self._columns[SCORE].insertWidget(0, self.panel.rows)
        self._columns[SCORE].insertWidget(1, self.panel.common)
        for column in self._columns.values():
            column.addStretch()
        self._slim_column.addWidget(self.panel.strip)
        self.panel.hide()

    def _clear(self) -> None:
        for column in (self._left_column, *self._columns.values()):
            while (item := column.itemAt(0)) is not None:
                part = item.widget()
                # Not `takeAt` for a part: its item would live on, and Qt would never hear that the part has grown.
                column.takeAt(0) if part is None else column.removeWidget(part)

    def _draw_ring(self) -> None:
        if self._score is None:
            return
        drawn = ring_picture(self._score, self._theme, 22)
        button = self.tabs.button(SCORE)
        button.setIcon(QIcon(drawn))
        button.setIconSize(drawn.deviceIndependentSize().toSize())


def _scroll() -> tuple[QScrollArea, QVBoxLayout]:
    """A page that scrolls up and down, and the column in it."""
    inside = QWidget()
    return SteadyScroll(inside), QVBoxLayout(inside)
