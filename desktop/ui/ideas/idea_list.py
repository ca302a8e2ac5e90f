"""The bank as a list: what the idea is, which of the eleven it leads to, and when it fits."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.services.ideas import OfferedIdea
from desktop.ui.look.theme import Theme, quality_token
from desktop.ui.paint.marks import paint_focus, paint_icon
from desktop.ui.translations import tr
from desktop.ui.words import QUALITY_NAMES, day_name, listed, short_day_month

IDEA = Qt.ItemDataRole.UserRole
HEIGHT = 92

Index = QModelIndex | QPersistentModelIndex


def when_words(one: OfferedIdea) -> str:
    """What is told of time and origin: «Passer til Verdens MS-dag 30. mai», «Deres egen», «Brukt 3. des.»."""
    parts = []
    if one.used is not None:
        parts.append(
            tr("Brukt {day}").format(day=short_day_month(one.used)) if one.used.year > 1 else tr("Tatt i bruk")
        )
    if one.day is not None:
        parts.append(tr("Passer til {day} {date}").format(day=day_name(one.day), date=short_day_month(one.day.day)))
    elif one.timely:
        parts.append(tr("Passer nå"))
    if one.idea.own:
        parts.append(tr("Sett hos {source}").format(source=one.idea.source) if one.idea.source else tr("Deres egen"))
    return " · ".join(parts)


class IdeaModel(QAbstractListModel):
    """One row an idea; role IDEA is the OfferedIdea."""

    def __init__(self) -> None:
        super().__init__()
        self._ideas: Sequence[OfferedIdea] = ()

    def show_ideas(self, ideas: Sequence[OfferedIdea]) -> None:
        self.beginResetModel()
        self._ideas = tuple(ideas)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._ideas)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._ideas[index.row()]
        if role == IDEA:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.idea.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            qualities = listed([QUALITY_NAMES[kind] for kind in one.idea.qualities])
            parts = (one.idea.title, one.idea.line, qualities, when_words(one))
            return ". ".join(part.rstrip(".") for part in parts if part)
        return None


class IdeaDelegate(QStyledItemDelegate):
    """Title, what to do, and at the foot the qualities by icon and name, and when it fits."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, one = self.theme, index.data(IDEA)
        view = self.parent()
        chosen = isinstance(view, QListView) and view.currentIndex() == index
        box = QRectF(option.rect).adjusted(3, 4, -4, -4)
        painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(theme.colour("surface" if one.used is None else "sunken"))
        painter.drawRoundedRect(box, 8, 8)
        self._paint_words(painter, box.toRect().adjusted(theme.px(14), theme.px(8), -theme.px(14), -theme.px(8)), one)
        if isinstance(view, QListView) and view.hasFocus() and chosen:
            paint_focus(painter, box.adjusted(4, 4, -4, -4), 6, theme)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, one: OfferedIdea) -> None:
        theme, third = self.theme, rect.height() // 3
        title = QRect(rect.x(), rect.y(), rect.width(), third)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("body", bold=True))
        _line(painter, title, one.idea.title)
        painter.setPen(theme.colour("text_2"))
        painter.setFont(theme.font("meta"))
        _line(painter, title.translated(0, third), one.idea.line)
        self._paint_foot(painter, title.translated(0, 2 * third), one)

    def _paint_foot(self, painter: QPainter, rect: QRect, one: OfferedIdea) -> None:
        theme, side = self.theme, self.theme.px(16)
        left = rect.x()
        for quality in one.idea.qualities:
            name = QUALITY_NAMES[quality]
            wide = painter.fontMetrics().horizontalAdvance(name)
            if left + side + wide > rect.right():
                return
            ink = theme.ink(quality)
            paint_icon(
                painter, quality_token(quality)["icon"], ink, QRect(left, rect.center().y() - side // 2, side, side)
            )
            painter.setPen(theme.colour("text_2"))
            painter.drawText(
                rect.adjusted(left + side + theme.px(4) - rect.x(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name
            )
            left += side + wide + theme.px(18)
        painter.setPen(theme.colour("accent_text"))
        room = rect.adjusted(left - rect.x(), 0, 0, 0)
        short = painter.fontMetrics().elidedText(when_words(one), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short)


def _line(painter: QPainter, rect: QRect, words: str) -> None:
    short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, short)


class IdeaList(QListView):
    """`used` carries the OfferedIdea that was entered or double clicked, `thrown_away` the one to delete."""

    used = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ideas = IdeaModel()
        self.setModel(self.ideas)
        self._delegate = IdeaDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Idébank"))
        self.doubleClicked.connect(lambda index: self.used.emit(index.data(IDEA)))

    def current(self) -> OfferedIdea | None:
        found: OfferedIdea | None = self.currentIndex().data(IDEA) if self.currentIndex().isValid() else None
        return found

    def show_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and one is not None:
            self.used.emit(one)
        elif event.key() == Qt.Key.Key_Delete and one is not None and one.idea.own:
            self.thrown_away.emit(one)
        else:
            super().keyPressEvent(event)
