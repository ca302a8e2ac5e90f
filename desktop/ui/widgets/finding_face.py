"""What every finding shows, wherever it stands: the icon of its grade, its title and one sentence of why."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.finding import Finding
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.translations import told
from desktop.ui.widgets.parts import label
from desktop.ui.words import SEVERITY_NAMES

ICON = 24
# Drawn like «state-met»: the set of icons has no file of its own for the fourth grade.
DRAWN = {"sev-ok": "state-met"}


class FindingFace(QWidget):
    """`icon` and `words` are made here and put in place by the kinds of row, which add what can be done."""

    def __init__(self, finding: Finding, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setAccessibleName(f"{SEVERITY_NAMES[finding.severity]}. {told(finding.title)}. {told(finding.why)}")
        token = severity_token(finding.severity)
        name, colour = DRAWN.get(token["icon"], token["icon"]), theme.colour(token["colour"])
        self.icon = QLabel()
        self.icon.setPixmap(icons.render(name, colour, theme.px(ICON), 2.0, theme.colour("surface")))
        self.icon.setAccessibleName(SEVERITY_NAMES[finding.severity])
        self.words = QVBoxLayout()
        self.words.setSpacing(theme.gap(2))
        self.words.addWidget(label(told(finding.title), "strong", wrap=True))
        self.words.addWidget(label(told(finding.why), "meta", wrap=True))
