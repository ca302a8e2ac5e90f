"""What the board decides of a post, each by one key: status and responsible."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.post import Post, Status
from desktop.services.meeting import letters_for
from desktop.ui.look.theme import Theme, status_icon
from desktop.ui.meeting.key_button import KeyButton
from desktop.ui.translations import told
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, empty, ground, label, show_theme_below
from desktop.ui.words import STATUS_NAMES

STATUSES = (Status.IDEA, Status.DRAFT, Status.READY, Status.CANCELLED)


class Choices(QWidget):
    """Signals carry a Status and a name; `name_wanted` asks for a name that is not there."""

    status_chosen = Signal(object)
    person_chosen = Signal(str)
    name_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "rail")
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._post: Post | None = None
        self._stopped = ""
        self._build()
        self.show_theme(theme)

    def show_post(self, post: Post | None, names: Sequence[str], stopped: str = "") -> None:
        """`stopped` says what keeps the post from being «Klar»; empty when nothing does."""
        self._post, self._stopped = post, stopped
        if tuple(names) != self._names:
            self._names = tuple(names)
            self._fill_people()
        for part in (self._status_words, self._people_words, *self.statuses.values(), *self.people.values()):
            part.setEnabled(post is not None)
        self._new_name.setEnabled(post is not None)
        self._show_chosen()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setContentsMargins(theme.gap(40), theme.gap(14), theme.gap(40), theme.gap(14))
        self._column.setSpacing(theme.gap(8))
        for row in (self._status_row, self._people_row):
            row.set_gaps(theme.gap(10), theme.gap(8))
        self._fill_statuses()
        self._fill_people()
        self._show_chosen()
        show_theme_below(self, theme)

    def _build(self) -> None:
        self.statuses: dict[Status, KeyButton] = {}
        self.people: dict[str, KeyButton] = {}
        self._column = QVBoxLayout(self)
        self._status_words, self._people_words = label(self.tr("Status"), "body"), label(self.tr("Ansvarlig"), "body")
        self._status_row, self._people_row = FlowLayout(), FlowLayout(centred=True)
        self._new_name = button(self.tr("Et annet navn …"), self.name_wanted.emit, kind="quiet")
        self._column.addWidget(self._status_words)
        self._column.addLayout(self._status_row)
        self._column.addWidget(self._people_words)
        self._column.addLayout(self._people_row)

    def _fill_statuses(self) -> None:
        empty(self._status_row)
        self.statuses = {}
        for number, status in enumerate(STATUSES, 1):
            made = KeyButton(STATUS_NAMES[status], str(number), self._theme, icon=status_icon(status))
            made.clicked.connect(lambda _checked=False, one=status: self.status_chosen.emit(one))
            self.statuses[status] = made
            self._status_row.addWidget(made)

    def _fill_people(self) -> None:
        self._people_row.removeWidget(self._new_name)
        empty(self._people_row)
        letters = letters_for(self._names)
        self.people = {name: KeyButton(name, letters.get(name, ""), self._theme) for name in self._names}
        for name, made in self.people.items():
            made.clicked.connect(lambda _checked=False, one=name: self.person_chosen.emit(one))
            self._people_row.addWidget(made)
        self._people_row.addWidget(self._new_name)

    def _show_chosen(self) -> None:
        post = self._post
        for status, made in self.statuses.items():
            stopped = self._stopped if status == Status.READY else ""
            made.show_state(
                chosen=post is not None and post.status == status, mark="sev-stop" if stopped else "", why=told(stopped)
            )
        for name, made in self.people.items():
            made.show_state(chosen=post is not None and post.author == name)
