"""The strips of the radar as a list that can be folded by kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.radar import Radar, Strip, StripKind
from desktop.ui.translations import told, tr
from desktop.ui.words import posts_words, short_day_month

ROW = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: the head of a kind (with its weightiest strip while it is folded), or one strip of it."""

    kind: StripKind
    words: str
    strip: Strip | None
    head: bool
    open: bool = False


def kind_words(kind: StripKind) -> str:
    return {
        StripKind.THEME: tr("Tema"),
        StripKind.FORM: tr("Form"),
        StripKind.CHANNEL: tr("Kanal"),
        StripKind.PERSON: tr("Person"),
        StripKind.OPENING: tr("Åpning"),
        StripKind.QUALITY: tr("Kvalitet"),
    }[kind]


class RadarModel(QAbstractListModel):
    """Role ROW is a Row."""

    def __init__(self) -> None:
        super().__init__()
        self._strips: Sequence[Strip] = ()
        self._open = {StripKind.THEME}
        self._rows: list[Row] = []

    def show_radar(self, radar: Radar) -> None:
        self._strips = radar.strips
        self._rebuild()

    def set_open(self, kind: StripKind, *, shown: bool) -> None:
        """Folds a kind together or out."""
        self._open = self._open | {kind} if shown else self._open - {kind}
        self._rebuild()

    def row(self, place: int) -> Row:
        return self._rows[place]

    def head_of(self, kind: StripKind) -> int:
        """The place of the kind's head."""
        return next(place for place, row in enumerate(self._rows) if row.head and row.kind == kind)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        return spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._rows = []
        for kind in StripKind:
            strips = [one for one in self._strips if one.kind == kind]
            if strips:
                self._rows += self._of_kind(kind, strips)
        self.endResetModel()

    def _of_kind(self, kind: StripKind, strips: Sequence[Strip]) -> list[Row]:
        if kind in self._open:
            return [
                Row(kind, kind_words(kind), None, True, True),
                *(Row(kind, told(one.name), one, False) for one in strips),
            ]
        shown = next((one for one in strips if one.note), strips[0])
        name = told(shown.name)
        own = name if kind in (StripKind.PERSON, StripKind.CHANNEL) else name.lower()
        words = name if kind == StripKind.OPENING else tr("{kind}: {name}").format(kind=kind_words(kind), name=own)
        return [Row(kind, words, shown, True)]


def spoken(row: Row) -> str:
    """«Kaffekrok, 11 innlegg, første 9. sep., siste 16. des., 5 på 16 dager»."""
    parts = [row.words]
    if row.head:
        parts.append(tr("utbrettet") if row.open else tr("brettet sammen"))
    if row.strip is not None and row.strip.marks:
        marks = row.strip.marks
        parts.append(posts_words(len(marks)))
        parts.append(tr("første {day}").format(day=short_day_month(marks[0].day)))
        parts.append(tr("siste {day}").format(day=short_day_month(marks[-1].day)))
        if ruled := sum(mark.ruled for mark in marks):
            parts.append(tr("{count} avgjort av dere").format(count=ruled))
        if row.strip.note:
            parts.append(tr("gjentar seg: {note}").format(note=told(row.strip.note)))
    return ", ".join(parts)
