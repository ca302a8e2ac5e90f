"""Beside a picture: a sentence on who stops «Klar», and a row for each person marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.finding import Severity
from desktop.domain.media import Media
from desktop.domain.post import Post, Status
from desktop.domain.words import small_number
from desktop.ui.consent.person_lines import PersonLine
from desktop.ui.consent.person_row import PersonRow
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.translations import told, tr
from desktop.ui.widgets.parts import empty, ground, hairline, label, show_theme_below
from desktop.ui.words import CHANNEL_NAMES, listed, long_day


class PeoplePanel(QWidget):
    """`acted` carries the PersonLine whose next step is taken, `opened` that of a person to see all about,
    `removal_wanted` that of a mark to take away, `lit` the number of a row that is pointed at."""

    acted = Signal(object)
    opened = Signal(object)
    removal_wanted = Signal(object)
    lit = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[PersonRow] = []
        ground(self, "surface", "left")
        self._build()
        self.show_theme(theme)

    def show_people(self, post: Post, medium: Media, lines: Sequence[PersonLine]) -> None:
        """Rows are made anew only when something is said otherwise."""
        if [row.line for row in self.rows] != list(lines):
            self.forget()
            self.rows = [self._made(line) for line in lines]
        stopping = sum(line.severity == Severity.BLOCKS for line in lines) + max(0, medium.seen - len(lines))
        token = severity_token(Severity.BLOCKS if stopping else Severity.FINE)
        self._sign.setPixmap(icons.render(token["icon"], self._theme.colour(token["colour"]), self._theme.px(26), 2.0))
        self._title.setText(_title(stopping, len(lines), medium))
        self._when.setText(_when(post))

    def forget(self) -> None:
        empty(self._list)
        self.rows = []

    def light(self, number: int) -> PersonRow | None:
        """Lets the row of a mark stand out; tells which it is."""
        for row in self.rows:
            row.light(row.line.number == number)
        return next((row for row in self.rows if row.line.number == number), None)

    def first_step(self) -> PersonRow | None:
        """The first person for whom something is to be done."""
        return next((row for row in self.rows if row.step is not None), None)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for row in self.rows:
            row.show_theme(theme)
        self._head.setContentsMargins(theme.gap(18), theme.gap(18), theme.gap(18), theme.gap(14))
        self._head.setSpacing(theme.gap(12))
        self._foot.setContentsMargins(theme.gap(18), theme.gap(14), theme.gap(18), theme.gap(14))
        self._foot.setSpacing(theme.gap(10))
        self._clock.setPixmap(icons.render("history", theme.colour("text_2"), theme.px(18), 2.0))
        show_theme_below(self, theme)

    def _build(self) -> None:
        self._sign, self._clock = QLabel(), QLabel()
        self._title = label("", "title", wrap=True)
        self._when = label("", "meta", wrap=True)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._when)
        self._head = QHBoxLayout()
        self._head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(words, 1)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignTop)
        regret = self.tr("Angrer noen, lager Elleve en liste over alt som må tas ned.")
        self._foot.addWidget(label(regret, "meta", wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(hairline())
        column.addLayout(self._list)
        column.addStretch()
        column.addLayout(self._foot)

    def _made(self, line: PersonLine) -> PersonRow:
        row = PersonRow(line, self._theme)
        row.acted.connect(self.acted)
        row.opened.connect(self.opened)
        row.removal_wanted.connect(self.removal_wanted)
        row.lit.connect(self.lit)
        self._list.addWidget(row)
        return row


def _title(stopping: int, marked: int, medium: Media) -> str:
    if stopping:
        number = told(small_number(stopping)).capitalize()
        words = tr("{number} person stopper «Klar»") if stopping == 1 else tr("{number} personer stopper «Klar»")
        return words.format(number=number)
    if marked:
        return tr("Alle har sagt ja")
    return tr("Er det mennesker her?") if medium.people is None else tr("Ingen er merket her")


def _when(post: Post) -> str:
    where = listed([CHANNEL_NAMES[channel] for channel in post.channels])
    if post.status == Status.PUBLISHED:
        return tr("Innlegget er ute.")
    if post.day is None:
        return tr("Innlegget har ingen dato ennå.")
    if not where:
        return tr("Innlegget skal ut {day}.").format(day=long_day(post.day))
    return tr("Innlegget skal ut {day} på {channels}.").format(day=long_day(post.day), channels=where)
