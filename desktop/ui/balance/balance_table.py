"""Shows the balance: a cell per week, darker for more posts, dashed amber for none."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.ui.balance.balance_model import COUNT, LACKING, QUALITY, RULED, BalanceModel
from desktop.ui.look.theme import Theme, quality_token
from desktop.ui.paint.marks import paint_focus, paint_icon
from desktop.ui.widgets.viewport import own_viewport

ROW = 25
CELL = 22
NARROWEST = 20
ICON, AFTER_ICON = 17, 11
MANY = 3


class BalanceDelegate(QStyledItemDelegate):
    """Paints one name or one count. Qt hands a Quality through as its bare id, so it is made anew here."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = index.data(COUNT)
        if count is None:
            self._paint_name(painter, option.rect, Quality(index.data(QUALITY)), str(index.data()))
        else:
            self._paint_count(painter, option.rect, count, lacking=index.data(LACKING), ruled=index.data(RULED))
        view = self.parent()
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            paint_focus(painter, QRectF(option.rect).adjusted(4, 4, -5, -5), 4, self.theme)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(CELL + 4), self.theme.px(ROW))

    def _paint_name(self, painter: QPainter, rect: QRect, quality: Quality, name: str) -> None:
        theme = self.theme
        size = theme.px(ICON)
        spot = QRect(rect.x(), rect.y() + (rect.height() - size) // 2, size, size)
        paint_icon(painter, quality_token(quality)["icon"], theme.ink(quality), spot)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text"))
        words = rect.adjusted(size + theme.px(AFTER_ICON), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_count(self, painter: QPainter, rect: QRect, count: int, *, lacking: bool, ruled: int) -> None:
        theme = self.theme
        cell = QRectF(0, 0, min(rect.width() - 3, theme.px(CELL + 2)), theme.px(19))
        cell.moveCenter(QRectF(rect).center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen)
        if lacking:
            painter.setPen(QPen(theme.colour("warn_line"), 1, Qt.PenStyle.DashLine))
        elif count:
            painter.setBrush(theme.colour("accent_soft_2" if count >= MANY else "accent_soft"))
            if theme.name == "contrast":
                painter.setPen(QPen(theme.colour("accent"), 1))
        painter.drawRoundedRect(cell, 4, 4)
        painter.setFont(theme.font("meta", bold=lacking, table=True))
        painter.setPen(theme.colour("warn" if lacking else "text" if count else "text_3"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(count) if count or lacking else "–")
        if ruled:
            self._paint_ruled(painter, cell)

    def _paint_ruled(self, painter: QPainter, cell: QRectF) -> None:
        """A dot in the corner: the board has decided here itself."""
        theme = self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("info"))
        size = theme.px(6)
        painter.drawEllipse(QRectF(cell.right() - size + 1, cell.top() - 1, size, size))


class BalanceTable(QTableView):
    """As high as its eleven rows; it never scrolls."""

    def __init__(self, model: BalanceModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self)
        self.setModel(model)
        self._delegate = BalanceDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._build()
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._delegate.theme = theme
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.horizontalHeader().setFixedHeight(theme.px(22))
        self.setFixedHeight(theme.px(22) + theme.px(ROW) * len(PANEL_ORDER) + 2)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _build(self) -> None:
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(10)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("plain", True)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Måneden i balanse: innlegg per kvalitet og uke"))
        self.model().modelReset.connect(self._share_width)

    def _share_width(self) -> None:
        """The weeks stand closer where a month has six, so that the names are whole."""
        weeks = self.model().columnCount() - 1
        room = self.viewport().width() - self._names_width()
        width = max(self._theme.px(NARROWEST), min(self._theme.px(CELL + 4), room // max(1, weeks)))
        for column in range(1, weeks + 1):
            self.setColumnWidth(column, width)
        self.setColumnWidth(0, max(self._theme.px(100), self.viewport().width() - weeks * width))

    def _names_width(self) -> int:
        """Icon and the longest of the eleven names."""
        metrics = QFontMetrics(self._theme.font("meta"))
        names = (str(self.model().index(row, 0).data()) for row in range(self.model().rowCount()))
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        return self._theme.px(ICON + AFTER_ICON) + longest + self._theme.px(2)
