"""The eleven verdicts of one post as a list in fixed order, for the score panel."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.assessment import AssessedPost
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.domain.score import Verdict
from desktop.ui.score.score_words import row_line, row_name, state_word
from desktop.ui.words import QUALITY_NAMES

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class QualityRow:
    """What stands in a row; `verdict` is None as long as nothing has been judged."""

    quality: Quality
    verdict: Verdict | None
    line: str = ""
    state_word: str = ""


class QualityModel(QAbstractListModel):
    """Eleven rows in PANEL_ORDER; rows never move, only what stands in them. Through Qt go plain words alone: what is
    painted is asked for as a `row`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assessed: AssessedPost | None = None

    def show(self, assessed: AssessedPost) -> bool:
        """Tells of the rows that changed; False when none did."""
        before, self._assessed = self._assessed, assessed
        changed = [row for row, quality in enumerate(PANEL_ORDER) if before is None or self._differs(before, quality)]
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))
        return bool(changed)

    def verdict(self, row: int) -> Verdict | None:
        return self._assessed.score.of(PANEL_ORDER[row]) if self._assessed else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(PANEL_ORDER)

    def row(self, number: int) -> QualityRow:
        quality, verdict = PANEL_ORDER[number], self.verdict(number)
        if verdict is None or self._assessed is None:
            return QualityRow(quality, None)
        return QualityRow(quality, verdict, row_line(verdict, self._assessed.post), state_word(verdict))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        quality, verdict = PANEL_ORDER[index.row()], self.verdict(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return QUALITY_NAMES[quality]
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        return row_name(verdict, self._assessed.post) if verdict and self._assessed else QUALITY_NAMES[quality]

    def _differs(self, before: AssessedPost, quality: Quality) -> bool:
        now = self._assessed
        if now is None or before.score.of(quality) != now.score.of(quality):
            return True
        return before.post.overrule_of(quality) != now.post.overrule_of(quality)
