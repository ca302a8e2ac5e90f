"""One finding about a post, with one button that does the first step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.finding import Finding, Severity, Step
from desktop.services.guide import chapter_about
from desktop.ui.look.theme import Theme
from desktop.ui.translations import told
from desktop.ui.widgets.finding_face import FindingFace
from desktop.ui.widgets.parts import ThemedButton, button, show_theme_below

LONGEST_ON_BUTTON = 26


class FindingRow(FindingFace):
    """`begun` and `review_wanted` carry the Finding, `rule_wanted` its id: somebody wants to read the rule."""

    begun = Signal(object)
    review_wanted = Signal(object)
    rule_wanted = Signal(str)

    def __init__(self, finding: Finding, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(finding, theme, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap(14), theme.gap(11), theme.gap(12), theme.gap(11))
        row.setSpacing(theme.gap(12))
        row.addWidget(self.icon)
        row.addLayout(self.words, 1)
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
