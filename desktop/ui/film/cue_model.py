"""The captions as rows of a list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.media.cue import Cue
from desktop.media.cue_pace import CueFigures
from desktop.ui.film.pace_words import spoken
from desktop.ui.film.writing import CueWriting

CUE = Qt.ItemDataRole.UserRole
FIGURES = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class CueModel(QAbstractListModel):
    """Role CUE is the Cue, FIGURES its CueFigures. `show` tells the view of no more than what is new."""

    def __init__(self, writing: CueWriting) -> None:
        super().__init__()
        self._writing = writing
        self._shown: tuple[Cue, ...] = ()

    def show(self) -> bool:
        """Takes over what is written now; True when rows came, went or changed their height."""
        old, new = self._shown, self._writing.cues.cues
        if len(old) != len(new):
            self.beginResetModel()
            self._shown = new
            self.endResetModel()
            return True
        self._shown = new
        changed = [row for row, (one, other) in enumerate(zip(old, new, strict=True)) if one != other]
        if changed:
            # The one before may have come to overlap, or have room to stay longer.
            self.dataChanged.emit(self.index(max(0, changed[0] - 1)), self.index(changed[-1]))
        return any(len(old[row].lines) != len(new[row].lines) for row in changed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if not 0 <= row < len(self._shown):
            return None
        if role == CUE:
            return self._shown[row]
        if role == FIGURES:
            return self.figures(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._shown[row].lines)
        return spoken(self._writing, row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def figures(self, row: int) -> CueFigures:
        return self._writing.figures_at(row)
