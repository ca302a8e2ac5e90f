"""The days over the week, and the hours beside it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.calendar.week.week_model import FIRST_HOUR_ROW, UNTIMED, WeekModel
from desktop.ui.look.theme import Theme
from desktop.ui.translations import tr
from desktop.ui.words import short_weekday

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class WeekHeader(QHeaderView):
    """Days across, or hours down; an hour's name stands at its line."""

    def __init__(self, model: WeekModel, orientation: Qt.Orientation, theme: Theme, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._week = model
        self.theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSectionSize(10)

    def sizeHint(self) -> QSize:
        across = self.orientation() == Qt.Orientation.Horizontal
        return QSize(100, self.theme.px(44)) if across else QSize(self.theme.px(72), 100)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self.theme.colour("window"))
        if self.orientation() == Qt.Orientation.Horizontal:
            self._paint_day(painter, rect, section)
        else:
            self._paint_hour(painter, rect, section)
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, day = self.theme, self._week.days[section]
        today = day == self._week.today
        if today:
            painter.fillRect(rect, theme.colour("accent_soft"))
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), theme.colour("line"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        inner = rect.adjusted(theme.px(9), 0, -theme.px(4), 0)
        name = short_weekday(day.weekday()).rstrip(".")
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text_2"))
        painter.drawText(inner, MIDDLE, name)
        used = painter.fontMetrics().horizontalAdvance(name) + theme.px(8)
        number = inner.adjusted(used, 0, 0, 0)
        painter.setFont(theme.font("title"))
        painter.setPen(theme.colour("text"))
        if not today:
            painter.drawText(number, MIDDLE, f"{day.day}.")
            return
        width = painter.fontMetrics().horizontalAdvance(str(day.day)) + theme.px(16)
        pill = QRectF(number.x() - theme.px(3), rect.center().y() - theme.px(12), width, theme.px(25))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("today"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _paint_hour(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self.theme
        painter.setFont(theme.font("micro", table=True))
        painter.setPen(theme.colour("text_2"))
        inner = rect.adjusted(0, 0, -theme.px(8), 0)
        right = Qt.AlignmentFlag.AlignRight
        if section >= FIRST_HOUR_ROW:
            top = inner.adjusted(0, theme.px(1), 0, 0)
            painter.drawText(top, right | Qt.AlignmentFlag.AlignTop, f"{self._week.hour(section):02d}.00")
        else:
            words = tr("Uten tid") if section == UNTIMED else tr("Svarvakt")
            painter.drawText(inner, right | Qt.AlignmentFlag.AlignVCenter, words)
