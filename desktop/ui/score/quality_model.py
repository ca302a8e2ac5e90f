"""The eleven verdicts of one post as a list in fixed order, for the score panel."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.assessment import AssessedPost
from desktop.domain.post import Post
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.domain.score import Verdict
from desktop.ui.score.score_words import row_line, row_name, state_word
from desktop.ui.words import QUALITY_NAMES

Index = QModelIndex | QPersistentModelIndex


class QualityRole(IntEnum):
    """What the delegate asks for."""

    QUALITY = Qt.ItemDataRole.UserRole + 1
    VERDICT = Qt.ItemDataRole.UserRole + 2
    LINE = Qt.ItemDataRole.UserRole + 3
    STATE_WORD = Qt.ItemDataRole.UserRole + 4


class QualityModel(QAbstractListModel):
    """Eleven rows in PANEL_ORDER; rows never move, only what stands in them."""

    def __init__(self) -> None:
        super().__init__()
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

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        quality = PANEL_ORDER[index.row()]
        named: dict[int, object] = {QualityRole.QUALITY: quality, Qt.ItemDataRole.DisplayRole: QUALITY_NAMES[quality]}
        if role in named:
            return named[role]
        verdict = self.verdict(index.row())
        if verdict is None or self._assessed is None:
            return QUALITY_NAMES[quality] if role == Qt.ItemDataRole.AccessibleTextRole else None
        return self._about(verdict, self._assessed.post, role)

    @staticmethod
    def _about(verdict: Verdict, post: Post, role: int) -> object:
        match role:
            case QualityRole.VERDICT:
                return verdict
            case QualityRole.LINE:
                return row_line(verdict, post)
            case QualityRole.STATE_WORD:
                return state_word(verdict)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row_name(verdict, post)
        return None

    def _differs(self, before: AssessedPost, quality: Quality) -> bool:
        now = self._assessed
        if now is None or before.score.of(quality) != now.score.of(quality):
            return True
        return before.post.overrule_of(quality) != now.post.overrule_of(quality)
