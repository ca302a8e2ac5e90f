"""The posts of one status: a heading with their number, and the cards beneath."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from desktop.domain.assessment import PostSummary
from desktop.domain.post import Status
from desktop.ui.calendar.board.board_list import BoardList, BoardModel
from desktop.ui.calendar.picks import Picks
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, status_icon
from desktop.ui.translations import tr
from desktop.ui.widgets.parts import ground, label
from desktop.ui.words import STATUS_NAMES


class BoardColumn(QWidget):
    """One status."""

    def __init__(self, status: Status, picks: Picks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "window", "right")
        self.status = status
        self.model = BoardModel()
        self.list = BoardList(self.model, picks, theme)
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._icon, self._count = QLabel(), label("", "meta")
        self._row.addWidget(self._icon)
        self._row.addWidget(label(STATUS_NAMES[status], "strong"))
        self._row.addWidget(self._count)
        self._row.addStretch()
        self._column.addLayout(self._row)
        self._column.addWidget(self.list, 1)
        self.show_theme(theme)

    def show_posts(self, posts: Sequence[PostSummary]) -> None:
        here = self.list.current_post()
        self.model.show_posts(posts)
        self._count.setText(str(len(posts)))
        name = tr("{status}, {count} innlegg").format(status=STATUS_NAMES[self.status], count=len(posts))
        self.list.setAccessibleName(name)
        if here is not None:
            self.choose(here.post.id)

    def choose(self, post_id: str) -> bool:
        """Puts the keyboard on a post; False when it is not here."""
        row = self.model.row_of(post_id)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row, 0))
        return row >= 0

    def choose_day(self, day: date) -> None:
        """The first post of the day, or after it, comes to the top."""
        rows = (row for row in range(self.model.rowCount()) if (self.model.day_at(row) or date.max) >= day)
        if (row := next(rows, None)) is not None:
            index = self.model.index(row, 0)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index, QListView.ScrollHint.PositionAtTop)

    def show_theme(self, theme: Theme) -> None:
        role = "accent" if self.status == Status.READY else "text_2"
        picture = icons.render(status_icon(self.status), theme.colour(role), theme.px(16), 2.0, theme.colour("window"))
        self._icon.setPixmap(picture)
        self._column.setContentsMargins(theme.gap(10), theme.gap(10), theme.gap(6), 0)
        self._row.setSpacing(theme.gap(6))
        self.setMinimumWidth(theme.px(204))  # day and clock time are whole
        self.list.show_theme(theme)
