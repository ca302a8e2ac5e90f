"""Two have changed the same in a shared plan at the same time: both versions, and which of them to keep."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.conflict import Met
from desktop.domain.post import Post
from desktop.domain.record import Record
from desktop.services.handover import Both, Choice
from desktop.ui.exchange.conflict_panel import ConflictPanel
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.parts import button, label, show_theme_below, within_screen
from desktop.ui.widgets.steady_scroll import SteadyScroll


class ConflictDialog(QDialog):
    """Ask `chosen()` when it is closed, however it is: until somebody says otherwise both versions are kept."""

    def __init__(self, parent: QWidget, theme: Theme, met: Sequence[Met]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Endret av flere samtidig"))
        self._met = met
        self.panels = [ConflictPanel(_both(one), theme, self.tr("Den andres")) for one in met]
        self._build(theme)
        self.resize(within_screen(self, theme.px(820), theme.px(520)))
        show_theme_below(self, theme)
        self._ring = FocusRing(self, theme)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> list[tuple[Met, Choice]]:
        return [(one, panel.choice) for one, panel in zip(self._met, self.panels, strict=True)]

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.gap(24)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.gap(12))
        column.addWidget(label(self.tr("Noen andre har endret det samme"), "title", wrap=True))
        column.addWidget(label(self.tr("Ingenting er borte. Velg hva som skal stå i planen."), "body", wrap=True))
        inside = QWidget()
        list_of = QVBoxLayout(inside)
        list_of.setContentsMargins(0, 0, theme.gap(8), 0)
        for panel in self.panels:
            list_of.addWidget(panel)
        list_of.addStretch()
        column.addWidget(SteadyScroll(inside), 1)
        row = QHBoxLayout()
        row.addStretch()
        self._keep = button(self.tr("Bruk valget"), self.accept, kind="primary")
        row.addWidget(self._keep)
        column.addLayout(row)


def _both(met: Met) -> Both[Post] | Both[Record]:
    return Both(met.mine, met.theirs)  # type: ignore[type-var,return-value]  # both sides are of one kind
