"""One line over the text of a post that belongs to a series: which of how many, the rule, and the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.post import Post
from desktop.services.series import Row
from desktop.services.series_watch import Tiresome, tiresome
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.session import PlanSession
from desktop.ui.translations import told
from desktop.ui.widgets.parts import button, label


class SeriesStrip(QWidget):
    """Hidden for posts outside any series. `opened` asks for the series."""

    opened = Signal()

    def __init__(self, session: PlanSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[object, ...] = ()
        self._icon = QLabel()
        self.words = label("", "body", tone="ink", wrap=True)
        self.warning = label("", "meta", tone="warn", wrap=True)
        self.open = button(self.tr("Se serien"), self.opened.emit, kind="quiet", size="small")
        box = QFrame()
        box.setProperty("tip", True)
        self._row = QHBoxLayout(box)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.warning)
        self._row.addWidget(self._icon)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(box)
        self.hide()
        self.show_theme(theme)

    def show_post(self, post: Post) -> None:
        row = self._session.open_plan.series.row(post) if post.series else None
        self.setVisible(row is not None)
        if row is None:
            return
        place = next((number for number, one in enumerate(row.posts, 1) if one.id == post.id), 0)
        words = self.tr("Nummer {place} av {count} i en serie: {rule}")
        self.words.setText(words.format(place=place, count=len(row.posts), rule=told(row.series.words)))
        self._warn(row)

    def show_theme(self, theme: Theme) -> None:
        self._icon.setPixmap(icons.render("repeat", theme.colour("accent_text"), theme.px(20), 2.0))
        self._row.setContentsMargins(theme.gap(12), theme.gap(6), theme.gap(8), theme.gap(6))
        self._row.setSpacing(theme.gap(10))
        self.open.show_theme(theme)

    def _warn(self, row: Row) -> None:
        texts = tuple((one.id, one.day, one.title, one.text) for one in row.posts)
        if texts != self._shown:
            self._shown = texts
            found: Tiresome | None = tiresome(row.posts, self._session.today)
            self.warning.setText(told(found.title) if found else "")
            self.warning.setVisible(found is not None)
