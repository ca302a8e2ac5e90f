"""The line of weekdays over the month and the week numbers beside it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.look.theme import Theme
from desktop.ui.widgets.viewport import own_viewport


class MonthHeader(QHeaderView):
    """Paints weekdays (`small`: two letters) or week numbers; `marked` is the column of today, -1 for none."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        own_viewport(self)
        self.theme = theme
        self.small = False
        self.marked = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(100, self.theme.px(35 if not self.small else 30))
        return QSize(self.theme.px(31), 100)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self.theme
        words = str(self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole))
        painter.save()
        painter.fillRect(rect, theme.colour("window"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if self.orientation() == Qt.Orientation.Horizontal:
            self._paint_weekday(painter, rect, words, section)
        else:
            painter.setFont(theme.font("micro", table=True))
            painter.setPen(theme.colour("text_2"))
            top = rect.adjusted(0, theme.px(8), 0, 0)
            painter.drawText(top, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter, words)
        painter.restore()

    def _paint_weekday(self, painter: QPainter, rect: QRect, words: str, section: int) -> None:
        today = section == self.marked
        painter.setFont(self.theme.font("meta", bold=today))
        painter.setPen(self.theme.colour("text" if today else "text_2"))
        if self.small:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words[:2])
        else:
            painter.drawText(rect.adjusted(self.theme.px(8), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
