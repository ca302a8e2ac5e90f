"""The chosen post beside the calendar: what it has, what it lacks, and what one can do with it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.assessment import AssessedPost
from desktop.domain.finding import Finding
from desktop.domain.post import Post
from desktop.domain.quality import PANEL_ORDER
from desktop.domain.score import Score, State, Verdict
from desktop.domain.words import clock_words
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, quality_token, severity_token, status_icon
from desktop.ui.numbers import small_number
from desktop.ui.score.answers import Answers
from desktop.ui.score.next_step import AT_WORK
from desktop.ui.score.ring import Ring
from desktop.ui.score.score_words import row_line
from desktop.ui.translations import told, tr
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.parts import button, empty, hairline, label, show_theme_below
from desktop.ui.widgets.tall_button import TallButton
from desktop.ui.words import CHANNEL_NAMES, QUALITY_NAMES, STATUS_NAMES, listed, long_day, of_eleven

# So many of what it lacks stand under the post.
EASIEST = 3


class PostPanel(QWidget):
    """Signals carry the post's id; `answered` also a quality and whether the board sees it, `quality_wanted` the
    quality it should get. `closed` gives the month back."""

    open_wanted = Signal(str)
    move_wanted = Signal(str)
    copy_wanted = Signal(str)
    delete_wanted = Signal(str)
    quality_wanted = Signal(str, object)
    closed = Signal()
    answered = Signal(str, object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._assessed: AssessedPost | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, theme.gap(4), 0)
        self._column.setSpacing(theme.gap(8))
        self._scroll.setWidget(inner)
        column.addWidget(self._scroll)

    @property
    def post_id(self) -> str:
        return self._assessed.post.id if self._assessed is not None else ""

    @property
    def day(self) -> date | None:
        """The day of the post that is shown."""
        return self._assessed.post.day if self._assessed is not None else None

    def show_post(self, assessed: AssessedPost) -> None:
        self._assessed = assessed
        empty(self._column)
        post = assessed.post
        back = button(self.tr("Tilbake til måneden"), self.closed.emit, kind="quiet", size="small", icon="left")
        self._column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(label(post.title or self.tr("Uten tittel"), "title", wrap=True))
        self._column.addWidget(label(when_words(post), "meta", wrap=True))
        self._add_status(post)
        if words := people_words(post):
            self._column.addWidget(label(words, "meta", wrap=True))
        self._add_score(assessed.score)
        self._add_buttons(post)
        for verdict in assessed.score.verdicts:
            if verdict.overruled:
                words = f"{QUALITY_NAMES[verdict.quality]}: {row_line(verdict, post)}"
                self._add_line("state-hand", "info", self.tr("Endret av dere"), words)
        for verdict in assessed.score.verdicts:
            if verdict.state == State.MAYBE and not verdict.overruled:
                self._add_question(post.id, verdict)
        for finding in assessed.warnings:
            self._add_finding(finding)
        if post.status in AT_WORK:
            self._add_easiest(post.id, assessed.score)
        self._column.addStretch()
        show_theme_below(self, self._theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._assessed is not None:
            self.show_post(self._assessed)

    def _add_status(self, post: Post) -> None:
        row = QHBoxLayout()
        picture = QLabel()
        picture.setPixmap(icons.render(status_icon(post.status), self._theme.colour("text_2"), self._theme.px(16), 2.0))
        row.addWidget(picture)
        row.addWidget(label(STATUS_NAMES[post.status], "meta"))
        row.addWidget(label(listed([CHANNEL_NAMES[kind] for kind in post.channels]), "meta", wrap=True), 1)
        self._column.addLayout(row)

    def _add_score(self, score: Score) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(16))
        ring = Ring(self._theme, 72)
        ring.show_score(score)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(of_eleven(len(score.met)), "page"))
        words.addWidget(label(lacking_words(score), "meta", wrap=True))
        row.addWidget(ring)
        row.addLayout(words, 1)
        row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(row)

    def _add_buttons(self, post: Post) -> None:
        row = FlowLayout(centred=True)
        row.set_gaps(self._theme.gap(6), self._theme.gap(6))
        row.addWidget(button(self.tr("Åpne"), partial(self.open_wanted.emit, post.id)))
        row.addWidget(button(self.tr("Flytt til …"), partial(self.move_wanted.emit, post.id)))
        for icon, name, wish in (
            ("copy", self.tr("Dupliser innlegget …"), self.copy_wanted),
            ("trash", self.tr("Slett innlegget"), self.delete_wanted),
        ):
            row.addWidget(
                button("", partial(wish.emit, post.id), kind="plain", size="icon-small", icon=icon, name=name)
            )
        self._column.addLayout(row)

    def _add_question(self, post_id: str, verdict: Verdict) -> None:
        """What Elleve is unsure about, to be answered here and now."""
        title = self.tr("{name}: kanskje").format(name=QUALITY_NAMES[verdict.quality])
        self._add_line("state-maybe", "warn", title, told(verdict.line))
        answers = Answers(verdict.quality, self)
        answers.answered.connect(lambda quality, yes: self.answered.emit(post_id, quality, yes))
        answers.show_theme(self._theme)
        self._column.addWidget(answers)

    def _add_finding(self, finding: Finding) -> None:
        token = severity_token(finding.severity)
        self._add_line(token["icon"], token["colour"], told(finding.title), told(finding.why))

    def _add_easiest(self, post_id: str, score: Score) -> None:
        """The first few of what it lacks, each a way into the editor."""
        lacking = [kind for kind in PANEL_ORDER if score.of(kind).state == State.MISSING][:EASIEST]
        if not lacking:
            return
        self._column.addWidget(hairline())
        self._column.addWidget(label(self.tr("Lettest å legge til"), "meta"))
        for quality in lacking:
            row = TallButton(QUALITY_NAMES[quality], told(score.of(quality).line))
            picture = quality_token(quality)["icon"]
            row.sign.setPixmap(icons.render(picture, self._theme.ink(quality), self._theme.px(20), 2.0))
            row.show_theme(self._theme)
            row.clicked.connect(lambda _checked=False, one=quality: self.quality_wanted.emit(post_id, one))
            self._column.addWidget(row)

    def _add_line(self, icon: str, role: str, title: str, words: str) -> None:
        self._column.addWidget(hairline())
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.gap(8))
        picture = QLabel()
        colour = self._theme.colour(role)
        picture.setPixmap(icons.render(icon, colour, self._theme.px(20), 2.0, self._theme.colour("surface")))
        grid.addWidget(picture, 0, 0)
        grid.addWidget(label(title, "strong", wrap=True), 0, 1)
        grid.addWidget(label(words, "meta", wrap=True), 1, 1)
        grid.setColumnStretch(1, 1)
        self._column.addLayout(grid)


def people_words(post: Post) -> str:
    """`Ansvarlig: Terje · Svarvakt: Siv`."""
    parts = (
        tr("Ansvarlig: {name}").format(name=post.author) if post.author else "",
        tr("Svarvakt: {name}").format(name=post.comment_keeper) if post.comment_keeper else "",
    )
    return " · ".join(part for part in parts if part)


def when_words(post: Post) -> str:
    """`torsdag 10. desember, kl. 12.00`."""
    if post.day is None:
        return tr("Uten dato")
    clock = f", kl. {clock_words(post.clock)}" if post.clock else ""
    return f"{long_day(post.day).capitalize()}{clock}"


def lacking_words(score: Score) -> str:
    """`Mangler dialog, video og kunnskap.`, or how many when they are more than three."""
    missing = [QUALITY_NAMES[kind].lower() for kind in PANEL_ORDER if score.of(kind).state == State.MISSING]
    if not missing:
        return tr("Ingenting mangler.")
    if len(missing) > 3:
        return tr("{count} mangler.").format(count=small_number(len(missing)).capitalize())
    return tr("Mangler {those}.").format(those=listed(missing))
