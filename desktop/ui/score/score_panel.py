"""The panel beside the editor: ring, the eleven rows and the next step; follows the typing."""

from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.assessment import AssessedPost
from desktop.domain.finding import Finding
from desktop.domain.post import Overrule, Ruling
from desktop.domain.quality import Quality
from desktop.ui.look.theme import Theme
from desktop.ui.score.in_common_section import InCommonSection
from desktop.ui.score.next_step import next_step
from desktop.ui.score.next_strip import NextStrip
from desktop.ui.score.quality_list import QualityList
from desktop.ui.score.reason_dialog import ReasonDialog
from desktop.ui.score.score_head import ScoreHead
from desktop.ui.widgets.parts import ground
from desktop.ui.widgets.steady_scroll import SteadyScroll
from desktop.ui.words import QUALITY_NAMES


class ScorePanel(QWidget):
    """`overruled` carries a quality and an Overrule (None: back to Elleve's own); `quality_chosen` a quality;
    `begun` a NextStep. Its parts (`head`, `rows`, `common`, `strip`) may stand apart in a narrow window."""

    overruled = Signal(object, object)
    quality_chosen = Signal(object)
    begun = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface", "left")
        self._theme = theme
        self.head = ScoreHead(theme)
        self.rows = QualityList(theme)
        self.common = InCommonSection(theme)
        self.strip = NextStrip(theme)
        self._build()
        self._connect()

    def show_assessed(self, assessed: AssessedPost, blockers: tuple[Finding, ...]) -> None:
        self.head.show_score(assessed.score)
        self.rows.show_assessed(assessed)
        self.common.show_surroundings(assessed.surroundings)
        step = next_step(assessed, blockers)
        self.strip.show_step(step, primary=bool(blockers))

    def show_theme(self, theme: Theme, *, narrow: bool = False) -> None:
        self._theme = theme
        self.head.show_theme(theme)
        self.head.setVisible(not narrow)
        self.rows.show_theme(theme, lined=narrow)
        self.common.show_theme(theme)
        self.strip.show_theme(theme)
        self._inside.setContentsMargins(1, 0 if narrow else theme.gap(4), 0, theme.gap(8))

    def ask_reason(self, quality: Quality, ruling: Ruling | None) -> None:
        """Asks why the board decides otherwise; going back to Elleve's own verdict needs no reason."""
        if ruling is None:
            self.overruled.emit(quality, None)
            return
        titles = {
            Ruling.MET: self.tr("Er «{name}» på plass?"),
            Ruling.MISSING: self.tr("Mangler «{name}»?"),
            Ruling.NOT_RELEVANT: self.tr("Er «{name}» ikke aktuelt?"),
        }
        sentence = self.tr("Vurderingen deres går foran Elleves. Dere kan når som helst gå tilbake.")
        title = titles[ruling].format(name=QUALITY_NAMES[quality])
        dialog = ReasonDialog(self.window(), self._theme, title, sentence, verb=self.tr("Bruk vår vurdering"))
        dialog.given.connect(partial(self._on_reason_given, quality, ruling))
        dialog.open()

    def take_back(self) -> None:
        """Puts rows, what is in common and strip back in their places in the panel."""
        self._inside.insertWidget(0, self.rows)
        self._inside.insertWidget(1, self.common)
        self._column.addWidget(self.strip)
        self.rows.show()
        self.strip.show()

    def _build(self) -> None:
        self._content = QWidget()
        self._inside = QVBoxLayout(self._content)
        self._inside.setSpacing(0)
        self._inside.addStretch()
        self._scroll = SteadyScroll(self._content)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self._scroll, 1)
        self.take_back()

    def _connect(self) -> None:
        self.rows.quality_chosen.connect(self.quality_chosen)
        self.rows.ruling_wanted.connect(self.ask_reason)
        self.rows.answered.connect(self._on_answered)
        self.rows.row_shown.connect(self._on_row_shown)
        self.strip.begun.connect(self.begun)

    def _on_answered(self, quality: Quality, yes: bool) -> None:
        self.overruled.emit(quality, Overrule(quality, Ruling.MET if yes else Ruling.MISSING))

    def _on_reason_given(self, quality: Quality, ruling: Ruling, reason: str) -> None:
        self.overruled.emit(quality, Overrule(quality, ruling, reason))

    def _on_row_shown(self, rect: QRect) -> None:
        if not self._content.isAncestorOf(self.rows):
            return
        spot = self.rows.mapTo(self._content, rect.center())
        self._scroll.ensureVisible(spot.x(), spot.y(), 0, rect.height())
