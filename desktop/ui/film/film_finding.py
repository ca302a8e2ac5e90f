"""One finding about the film, with the button that leads to its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.finding import Finding
from desktop.ui.film.film_words import clock
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.translations import told
from desktop.ui.widgets.parts import button, hairline, label, show_theme_below
from desktop.ui.words import SEVERITY_NAMES

# Drawn like «state-met»: the set of icons has no file of its own for the fourth grade.
DRAWN = {"sev-ok": "state-met"}


class FilmFinding(QWidget):
    """`followed` carries the place in seconds. `cue` is the number of the caption there, 0 for another place."""

    followed = Signal(float)

    def __init__(self, finding: Finding, cue: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setAccessibleName(f"{SEVERITY_NAMES[finding.severity]}. {told(finding.title)}. {told(finding.why)}")
        token = severity_token(finding.severity)
        icon = QLabel()
        name = DRAWN.get(token["icon"], token["icon"])
        icon.setPixmap(icons.render(name, theme.colour(token["colour"]), theme.px(22), 2.0, theme.colour("surface")))
        icon.setAccessibleName(SEVERITY_NAMES[finding.severity])
        words = QVBoxLayout()
        words.setSpacing(theme.gap(2))
        words.addWidget(label(told(finding.title), "strong", wrap=True))
        words.addWidget(label(told(finding.why), "meta", wrap=True))
        if finding.at >= 0:
            words.addSpacing(theme.gap(6))
            words.addLayout(self._way(cue))
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.gap(12), 0, theme.gap(12))
        row.setSpacing(theme.gap(10))
        side = QVBoxLayout()
        side.addWidget(icon)
        side.addStretch(1)
        row.addLayout(side)
        row.addLayout(words, 1)
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
