"""All findings of a post, grouped by grade under a sentence with the count."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.finding import Finding, Severity
from desktop.ui.editor.finding_row import FindingRow
from desktop.ui.editor.judged import Judged
from desktop.ui.look.theme import Theme
from desktop.ui.numbers import small_number
from desktop.ui.widgets.parts import empty, hairline, label


class FindingsSection(QWidget):
    """`begun` and `review_wanted` carry the Finding, `rule_wanted` its id. Rows are only made anew when the
    findings change."""

    begun = Signal(object)
    review_wanted = Signal(object)
    rule_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Finding, ...] = ()
        self.rows: list[FindingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_judged(self, judged: Judged) -> None:
        findings = (*judged.blockers, *judged.others)
        if findings != self._shown:
            self._shown = findings
            self._rebuild()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._rebuild()

    def row_of(self, finding_id: str) -> FindingRow:
        return next(row for row in self.rows if row.finding.id == finding_id)

    def _rebuild(self) -> None:
        focused = next((row.finding for row in self.rows if _has_focus(row)), None)
        empty(self._column)
        self.rows = []
        self._column.setSpacing(self._theme.gap(8))
        for severity in Severity:
            group = [one for one in self._shown if one.severity == severity]
            if group:
                self._column.addWidget(label(self._heading(severity, len(group)), "strong", wrap=True))
                self._column.addWidget(self._box(group))
                self._column.addSpacing(self._theme.gap(8))
        self.setVisible(bool(self._shown))
        self._give_focus_back(focused)

    def _box(self, group: list[Finding]) -> QFrame:
        box = QFrame()
        box.setProperty("box", True)
        column = QVBoxLayout(box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for place, finding in enumerate(group):
            if place:
                line = QVBoxLayout()
                line.setContentsMargins(self._theme.gap(14), 0, self._theme.gap(14), 0)
                line.addWidget(hairline())
                column.addLayout(line)
            column.addWidget(self._made(finding))
        return box

    def _made(self, finding: Finding) -> FindingRow:
        row = FindingRow(finding, self._theme)
        row.begun.connect(self.begun)
        row.review_wanted.connect(self.review_wanted)
        row.rule_wanted.connect(self.rule_wanted)
        self.rows.append(row)
        return row

    def _heading(self, severity: Severity, count: int) -> str:
        number = small_number(count).capitalize()
        one = count == 1
        match severity:
            case Severity.BLOCKS:
                return self.tr("Én ting stopper «Klar»") if one else self.tr("{n} ting stopper «Klar»").format(n=number)
            case Severity.WARNING:
                return self.tr("Én ting bør ses på") if one else self.tr("{n} ting bør ses på").format(n=number)
            case Severity.TIP:
                return self.tr("Ett tips") if one else self.tr("{n} tips").format(n=number)
        return self.tr("I orden")

    def _give_focus_back(self, finding: Finding | None) -> None:
        """Whoever stood on a row still there stands on it again."""
        if finding is None:
            return
        same = [row for row in self.rows if (row.finding.id, row.finding.media) == (finding.id, finding.media)]
        for row in same[:1]:
            if row.begin is not None:
                row.begin.setFocus()


def _has_focus(row: FindingRow) -> bool:
    focused = row.window().focusWidget()
    return focused is not None and row.isAncestorOf(focused)
