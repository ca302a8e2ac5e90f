"""One finding: icon of its grade, title, one sentence of why, and one button that does the first step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.finding import Finding, Severity, Step
from desktop.services.guide import chapter_about
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.translations import told
from desktop.ui.widgets.parts import ThemedButton, button, label, show_theme_below
from desktop.ui.words import SEVERITY_NAMES

LONGEST_ON_BUTTON = 26
# Drawn like «state-met»: the set of icons has no file of its own for the fourth grade.
DRAWN = {"sev-ok": "state-met"}


class FindingRow(QWidget):
    """`begun` and `review_wanted` carry the Finding, `rule_wanted` its id: somebody wants to read the rule."""

    begun = Signal(object)
    review_wanted = Signal(object)
    rule_wanted = Signal(str)

    def __init__(self, finding: Finding, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setAccessibleName(f"{SEVERITY_NAMES[finding.severity]}. {told(finding.title)}. {told(finding.why)}")
        token = severity_token(finding.severity)
        icon = QLabel()
        name = DRAWN.get(token["icon"], token["icon"])
        icon.setPixmap(icons.render(name, theme.colour(token["colour"]), theme.px(24), 2.0, theme.colour("surface")))
        icon.setAccessibleName(SEVERITY_NAMES[finding.severity])
        words = QVBoxLayout()
        words.setSpacing(theme.gap(2))
        words.addWidget(label(told(finding.title), "strong", wrap=True))
        words.addWidget(label(told(finding.why), "meta", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap(14), theme.gap(11), theme.gap(12), theme.gap(11))
        row.setSpacing(theme.gap(12))
        row.addWidget(icon)
        row.addLayout(words, 1)
        self.review = self._review_button()
        self.begin = self._begin_button()
        for part in (self._rule_button(), self.review, self.begin):
            if part is not None:
                row.addWidget(part)
        show_theme_below(self, theme)

    def _begin_button(self) -> ThemedButton | None:
        finding = self.finding
        if finding.step == Step.NONE:
            return None
        advice = told(finding.advice)
        words = advice if 0 < len(advice) <= LONGEST_ON_BUTTON else self.tr("Vis")
        made = button(words, lambda: self.begun.emit(finding))
        made.setAccessibleName(f"{advice or words}: {told(finding.title)}")
        return made

    def _rule_button(self) -> ThemedButton | None:
        if chapter_about(self.finding.id) is None:
            return None
        name = self.tr("Om regelen: {title}").format(title=told(self.finding.title))
        return button(
            "", lambda: self.rule_wanted.emit(self.finding.id), kind="plain", size="icon-small", icon="help", name=name
        )

    def _review_button(self) -> ThemedButton | None:
        if self.finding.severity in (Severity.BLOCKS, Severity.FINE):
            return None
        made = button(self.tr("Vurdert …"), lambda: self.review_wanted.emit(self.finding), kind="quiet")
        made.setAccessibleName(self.tr("Merk som vurdert: {title}").format(title=told(self.finding.title)))
        return made
