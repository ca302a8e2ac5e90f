"""The list of all films: picture, name, post and day, and whether it is captioned."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.words import duration_words
from desktop.services.films import PlannedFilm
from desktop.ui.film.film_model import FILM, PICTURE, WORDS, FilmModel
from desktop.ui.film.film_words import VERDICT_SIGNS, post_words
from desktop.ui.look.theme import Theme
from desktop.ui.paint.card import fitted
from desktop.ui.paint.framed import paint_framed
from desktop.ui.paint.marks import paint_focus, paint_icon

ROW, GAP, PAD = 88, 8, 10
PICTURE_FROM, SIGN_FROM = 420, 640

Index = QModelIndex | QPersistentModelIndex


class FilmDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.theme.px(ROW if self._beside(option.rect.width()) else ROW + 8) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme = self.theme
        one: PlannedFilm = index.data(FILM)
        rect = option.rect.adjusted(4, 4, -5, -GAP + 3)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = rect.adjusted(theme.px(PAD), theme.px(PAD), -theme.px(PAD + 4), -theme.px(PAD))
        if rect.width() / theme.factor >= PICTURE_FROM:
            inner = self._paint_picture(painter, inner, index.data(PICTURE))
        self._paint_words(painter, inner, one, index.data(WORDS))
        view = self.parent()
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index:
            paint_focus(painter, QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 8, theme)
        painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRect, picture: QPixmap | None) -> QRect:
        """Returns what is left for the words."""
        theme = self.theme
        spot = QRect(room.x(), room.y(), round(room.height() * 16 / 9), room.height())
        paint_framed(painter, QRectF(spot), picture, theme, "film")
        return room.adjusted(spot.width() + theme.px(14), 0, 0, 0)

    def _paint_words(self, painter: QPainter, room: QRect, one: PlannedFilm, words: str) -> None:
        theme, row = self.theme, self.theme.px(24)
        icon, role = VERDICT_SIGNS[one.verdict]
        beside = self._beside(room.width() + theme.px(160))
        sign = QRect(room.right() - theme.px(200), room.center().y() - row // 2, theme.px(200), row)
        if not beside:
            sign = QRect(room.x(), room.y() + 2 * row, room.width(), row)
        wide = sign.x() - room.x() - theme.px(8) if beside else room.width()
        top = room.y() + (theme.px(9) if beside else 0)
        self._text(painter, QRect(room.x(), top, wide, row), one.film.name, "body_strong", "text")
        length = duration_words(one.film.seconds) if one.film.seconds else ""
        second = " · ".join(filter(None, (post_words(one), length)))
        self._text(painter, QRect(room.x(), top + row, wide, row), second, "meta", "text_2")
        spot = QRect(sign.x(), sign.y() + theme.px(3), theme.px(18), theme.px(18))
        paint_icon(painter, icon, theme.colour(role), spot, theme.colour("surface"))
        self._text(painter, sign.adjusted(theme.px(25), 0, 0, 0), words, "body", role)

    def _beside(self, width: int) -> bool:
        return width / self.theme.factor >= SIGN_FROM

    def _text(self, painter: QPainter, rect: QRect, words: str, font: str, role: str) -> None:
        painter.setFont(self.theme.font(font))
        painter.setPen(self.theme.colour(role))
        short = fitted(words, painter.fontMetrics(), rect.width(), 1)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, short[0] if short else "")


class FilmList(QListView):
    """`film_opened` carries the PlannedFilm that was entered or pressed, `removal_wanted` the one to take out."""

    film_opened = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.films = FilmModel()
        self._paint = FilmDelegate(theme, self)
        self.setModel(self.films)
        self.setItemDelegate(self._paint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Alle filmer i planen"))
        self.clicked.connect(lambda index: self.film_opened.emit(index.data(FILM)))

    def choose(self, key: tuple[str, str]) -> None:
        """Puts the keyboard on a film, the first where it is gone."""
        row = max(0, self.films.row_of(key))
        if self.films.rowCount():
            self.setCurrentIndex(self.films.index(row))

    def show_theme(self, theme: Theme) -> None:
        self._paint.theme = theme
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        film = self.currentIndex().data(FILM)
        if film is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.film_opened.emit(film)
        elif film is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(film)
        else:
            super().keyPressEvent(event)
