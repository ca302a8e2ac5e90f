"""One finding about the film, with the button that leads to its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.finding import Finding
from desktop.ui.film.film_words import clock
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told
from desktop.ui.widgets.finding_face import FindingFace
from desktop.ui.widgets.parts import button, hairline, show_theme_below


class FilmFinding(FindingFace):
    """`followed` carries the place in seconds. `cue` is the number of the caption there, 0 for another place."""

    followed = Signal(float)

    def __init__(self, finding: Finding, cue: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(finding, theme, parent)
        if finding.at >= 0:
            self.words.addSpacing(theme.gap(6))
            self.words.addLayout(self._way(cue))
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.gap(12), 0, theme.gap(12))
        row.setSpacing(theme.gap(10))
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addLayout(row)
        show_theme_below(self, theme)

    def _way(self, cue: int) -> QHBoxLayout:
        at = self.finding.at
        words = self.tr("Gå til tekst {n}").format(n=cue) if cue else self.tr("Gå til {time}").format(time=clock(at))
        self.go = button(words, lambda: self.followed.emit(at), size="small")
        self.go.setAccessibleName(f"{words}: {told(self.finding.title)}")
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addStretch(1)
        return row
