"""The head of the score panel: the ring, «6 av 11» and one sentence."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.score import Score
from desktop.ui.look.theme import Theme
from desktop.ui.score.ring import Ring
from desktop.ui.score.score_words import sentence
from desktop.ui.widgets.parts import ground, label
from desktop.ui.words import of_eleven


class ScoreHead(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface", "bottom")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.ring = Ring(theme)
        self.count = label("", "page")
        self.words = label(self.tr("Elleve leser innlegget …"), "meta", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.ring)
        self._column = QVBoxLayout()
        self._column.addStretch()
        self._column.addWidget(self.count)
        self._column.addWidget(self.words)
        self._column.addStretch()
        self._row.addLayout(self._column, 1)
        self.show_theme(theme)

    def show_score(self, score: Score) -> None:
        self.ring.show_score(score)
        self.count.setText(of_eleven(len(score.met)))
        self.words.setText(sentence(score))

    def show_theme(self, theme: Theme) -> None:
        self.ring.show_theme(theme)
        self._row.setContentsMargins(theme.gap(19), theme.gap(9), theme.gap(16), theme.gap(9))
        self._row.setSpacing(theme.gap(17))
        self._column.setSpacing(theme.gap(4))
