"""Paints one quality in the score panel: tile, name, state word and one line of reason or advice."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.quality import PANEL_ORDER
from desktop.domain.score import State, Verdict
from desktop.ui.look.theme import Theme, state_token
from desktop.ui.paint.marks import paint_focus, paint_icon, paint_tile
from desktop.ui.score.quality_model import QualityModel, QualityRow
from desktop.ui.words import QUALITY_NAMES

FIRST_GROUP = 8
ROW, MAYBE_ROW, GROUP_GAP = 46, 60, 9
EDGE, TEXT_X, MORE = 14, 59, 22
ANSWER, ANSWERS_WIDTH = 32, 98
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class QualityDelegate(QStyledItemDelegate):
    """`lined` rows are roomier with a line between, for the narrow window. The list says when the rows are to be
    measured (`settle`): Qt asks for sizes in the middle of its own layout, and then only gets what is known."""

    def __init__(self, model: QualityModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme
        self.lined = False
        self.by_keyboard = False
        self._line_heights: dict[tuple[str, int, float], int] = {}
        self._kept: dict[tuple[int, int, float], int] = {}
        self._width = 0
        self._heights: list[int] = []

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.row()
        return QSize(self._width, self._heights[row] if row < len(self._heights) else self.theme.px(ROW))

    def settle(self, width: int) -> list[int]:
        """Measures all rows for a list of this width, in px. A row that has grown keeps its height as long as the post
        is open, so that rows do not jump while typing."""
        self._width = width
        self._heights = [self._settled(row, width) for row in range(self._model.rowCount())]
        return self._heights

    def forget_heights(self) -> None:
        """For another post."""
        self._kept.clear()

    def _settled(self, row: int, width: int) -> int:
        key = (row, width, self.theme.factor)
        self._kept[key] = max(self._wanted_height(row, width), self._kept.get(key, 0))
        return self._kept[key]

    def answers_rect(self, row_rect: QRect, row: int) -> QRect:
        """Where Ja and Nei stand in a row that asks."""
        theme = self.theme
        body = row_rect.adjusted(0, self._gap_before(row) + self._pad(), 0, -self._pad())
        width, height = theme.px(ANSWERS_WIDTH), theme.target(ANSWER)
        return QRect(body.right() - theme.px(EDGE) - width, body.y() + theme.px(25), width, height)

    def more_rect(self, row_rect: QRect) -> QRect:
        """The part of a row that opens its menu."""
        width = self.theme.px(EDGE + MORE) + self.theme.gap(8)
        return QRect(row_rect.right() - width, row_rect.y(), width + 1, row_rect.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row_rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        gap = self._gap_before(index.row())
        if gap:
            line = QRect(row_rect.x() + theme.px(15), row_rect.y() + gap // 2, row_rect.width() - theme.px(31), 1)
            painter.fillRect(line, theme.colour("line"))
        ground = row_rect.adjusted(0, gap, 0, 0)
        if state & QStyle.StateFlag.State_Selected:
            self._paint_lit(painter, ground)
        if self.lined and index.row() < len(PANEL_ORDER) - 1:
            painter.fillRect(QRect(ground.x(), ground.bottom(), ground.width(), 1), theme.colour("line"))
        self._paint_row(painter, ground.adjusted(0, self._pad(), 0, -self._pad()), self._model.row(index.row()))
        if state & QStyle.StateFlag.State_HasFocus and self.by_keyboard:
            paint_focus(painter, QRectF(ground).adjusted(6.5, 6.5, -6.5, -6.5), 6, theme)
        painter.restore()

    def _wanted_height(self, number: int, width: int) -> int:
        theme, row = self.theme, self._model.row(number)
        extra = self._line_height(row.line, self._line_width(width, row.verdict)) - theme.line("meta")
        least = MAYBE_ROW if _asks(row.verdict) else ROW
        return theme.px(least) + max(0, extra) + self._gap_before(number) + self._pad() * 2

    def _paint_lit(self, painter: QPainter, ground: QRect) -> None:
        theme = self.theme
        painter.fillRect(ground, theme.colour("accent_soft"))
        bar = QRectF(ground.x() + 1, ground.y() + 9, theme.px(4), ground.height() - 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(bar, 2, 2)

    def _paint_row(self, painter: QPainter, body: QRect, row: QualityRow) -> None:
        theme, verdict = self.theme, row.verdict
        tile = theme.px(34)
        top = body.y() + theme.px(6) if body.height() < theme.px(MAYBE_ROW) else body.center().y() - tile // 2
        paint_tile(painter, QRect(body.x() + theme.px(EDGE), top, tile, tile), row.quality, theme)
        words = QRect(body.x() + theme.px(TEXT_X), body.y() + theme.px(2), 0, theme.px(23))
        words.setRight(self._right(body))
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(words, LEFT, QUALITY_NAMES[row.quality])
        if verdict is None:
            return
        self._paint_state(painter, words, verdict, row.state_word)
        self._paint_more(painter, body)
        self._paint_line(painter, body, verdict, row.line)

    def _paint_state(self, painter: QPainter, words: QRect, verdict: Verdict, word: str) -> None:
        theme, size = self.theme, self.theme.px(16)
        token = state_token("overruled" if verdict.overruled else verdict.state.value)
        place = QRect(words.right() - size + 1, words.center().y() - size // 2 + 1, size, size)
        beneath = theme.colour("on_accent")
        paint_icon(painter, token["icon"], theme.colour(token["colour"]), place, beneath)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text"))
        painter.drawText(words.adjusted(0, 0, -size - theme.px(7), 0), RIGHT, word)

    def _paint_more(self, painter: QPainter, body: QRect) -> None:
        theme, size = self.theme, self.theme.px(18)
        right = body.right() - theme.px(8)
        spot = QRect(right - size, body.y() + theme.px(14) - size // 2, size, size)
        paint_icon(painter, "more", theme.colour("text_3"), spot)

    def _paint_line(self, painter: QPainter, body: QRect, verdict: Verdict, words: str) -> None:
        theme = self.theme
        top = theme.px(31) if _asks(verdict) else theme.px(24)
        width = self._line_width(body.width(), verdict)
        spot = QRect(body.x() + theme.px(TEXT_X), body.y() + top, width, body.height())
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text_2"))
        painter.drawText(spot, int(WRAP), words)

    def _right(self, body: QRect) -> int:
        """The right edge of the words; beyond it stands the menu's mark."""
        return body.right() - self.theme.px(EDGE) - self.theme.px(MORE)

    def _line_width(self, width: int, verdict: Verdict | None) -> int:
        asked = self.theme.px(ANSWERS_WIDTH - MORE + 8) if _asks(verdict) else 0
        return width - self.theme.px(TEXT_X) - self.theme.px(EDGE + MORE) - asked

    def _line_height(self, words: str, width: int) -> int:
        key = (words, width, self.theme.factor)
        if key not in self._line_heights:
            self._line_heights[key] = self._measured(words, width)
        return self._line_heights[key]

    def _measured(self, words: str, width: int) -> int:
        metrics = QFontMetrics(self.theme.font("meta"))
        return metrics.boundingRect(QRect(0, 0, max(width, 40), 1000), int(WRAP), words).height()

    def _gap_before(self, row: int) -> int:
        return self.theme.gap(GROUP_GAP) if row == FIRST_GROUP and not self.lined else 0

    def _pad(self) -> int:
        return self.theme.gap(4) if self.lined else 0


def _asks(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.state == State.MAYBE and not verdict.overruled
