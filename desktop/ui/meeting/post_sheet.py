"""One post as the whole board sees it: when and where, title, text, picture, what stops it and what it lacks."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.assessment import AssessedPost
from desktop.domain.finding import Finding
from desktop.domain.post import Post
from desktop.domain.quality import PANEL_ORDER, Quality
from desktop.domain.score import Score, State
from desktop.domain.words import clock_words
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme, severity_token
from desktop.ui.paint.marks import paint_tile
from desktop.ui.score.ring import Ring
from desktop.ui.score.score_words import sentence
from desktop.ui.translations import told
from desktop.ui.widgets.parts import button, empty, label, show_theme_below
from desktop.ui.words import CHANNEL_NAMES, QUALITY_NAMES, listed, long_day, of_eleven

SHOWN = 3


class Tile(QWidget):
    """A quality's icon on its tint; its name stands beside it."""

    def __init__(self, quality: Quality, theme: Theme) -> None:
        super().__init__()
        self._quality, self._theme = quality, theme
        self.setFixedSize(QSize(theme.px(44), theme.px(44)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tile(painter, QRect(0, 0, self.width(), self.height()), self._quality, self._theme)


class PostSheet(QScrollArea):
    """`note_wanted` carries the Finding the board wants to note as a point."""

    note_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._narrow = theme, False
        self._shown: tuple[Post, AssessedPost | None] | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._whole = QVBoxLayout(inner)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._whole.addLayout(self._halves, 1)
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        self._halves.addLayout(self._main, 5)
        self._halves.addLayout(self._side, 3)
        self._picture: QLabel | None = None
        self.setWidget(inner)

    def show_post(self, post: Post, assessed: AssessedPost | None) -> None:
        """`assessed` is None until the post has been looked over."""
        self._shown = (post, assessed)
        for column in (self._main, self._side):
            empty(column)
        self._add_head(post)
        self._add_text(post)
        if assessed is not None:
            for finding in assessed.warnings:
                self._main.addWidget(self._finding(finding))
            self._add_score(assessed.score)
        self._main.addStretch()
        self._side.addStretch()
        show_theme_below(self, self._theme)
        self.verticalScrollBar().setValue(0)

    def show_nothing(self, title: str, sentence_: str) -> None:
        """An empty month, or the end of the meeting."""
        self._shown = None
        for column in (self._main, self._side):
            empty(column)
        self._main.addWidget(label(title, "hero", wrap=True))
        self._main.addWidget(label(sentence_, "title", wrap=True))
        self._main.addStretch()

    def put_below(self, part: QWidget) -> None:
        """The part scrolls with the post, under it."""
        self._whole.addWidget(part)

    def show_picture(self, picture: QPixmap) -> None:
        """The first picture of the post; it comes a moment after the words."""
        if self._picture is not None and not picture.isNull():
            wide = self._theme.px(300)
            drawn = picture.scaledToWidth(wide * 2, Qt.TransformationMode.SmoothTransformation)
            drawn.setDevicePixelRatio(2)
            self._picture.setPixmap(drawn)
            self._picture.show()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._halves.setContentsMargins(theme.gap(40), theme.gap(24), theme.gap(40), theme.gap(16))
        self._halves.setSpacing(theme.gap(48))
        for column in (self._main, self._side):
            column.setSpacing(theme.gap(12))
        if self._shown is not None:
            self.show_post(*self._shown)

    def show_kind(self, kind: str) -> None:
        down = kind in ("narrow", "single")
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)

    def _add_head(self, post: Post) -> None:
        when = self.tr("Uten dato")
        if post.day is not None:
            when = long_day(post.day).capitalize()
            when += self.tr(", klokka {clock}").format(clock=clock_words(post.clock)) if post.clock else ""
        channels = listed([CHANNEL_NAMES[kind] for kind in post.channels])
        self._main.addWidget(label(" · ".join(part for part in (when, channels) if part), "lead", wrap=True))
        self._main.addWidget(label(post.title or self.tr("Uten tittel"), "hero", wrap=True))

    def _add_text(self, post: Post) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(24))
        words = label(post.text or self.tr("Ingen tekst ennå."), "meeting", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row.addWidget(words, 1)
        first = next(iter(post.media), None)
        self._picture = None
        if first is not None:
            self._picture = QLabel()
            self._picture.setAccessibleName(first.alt_text or first.name)
            self._picture.hide()
            row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._main.addLayout(row)

    def _finding(self, finding: Finding) -> QWidget:
        theme, token = self._theme, severity_token(finding.severity)
        box = QFrame()
        box.setProperty("box", True)
        row = QHBoxLayout(box)
        row.setContentsMargins(theme.gap(20), theme.gap(12), theme.gap(16), theme.gap(12))
        row.setSpacing(theme.gap(16))
        sign = QLabel()
        colour = theme.colour(token["colour"])
        sign.setPixmap(icons.render(token["icon"], colour, theme.px(28), 2.0, theme.colour("surface")))
        row.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(self._theme.gap(2))
        words.addWidget(label(told(finding.title), "title", wrap=True))
        words.addWidget(label(told(finding.why), "body", wrap=True))
        row.addLayout(words, 1)
        note = button(self.tr("Noter som sak"), lambda: self.note_wanted.emit(finding))
        note.setAccessibleDescription(told(finding.title))
        row.addWidget(note)
        return box

    def _add_score(self, score: Score) -> None:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.gap(20))
        ring = Ring(theme, 116)
        ring.show_score(score)
        words = QVBoxLayout()
        words.setSpacing(self._theme.gap(2))
        words.addStretch()
        words.addWidget(label(of_eleven(len(score.met)), "hero"))
        words.addWidget(label(sentence(score), "body", wrap=True))
        words.addStretch()
        row.addWidget(ring)
        row.addLayout(words, 1)
        self._side.addLayout(row)
        lacking = [kind for kind in PANEL_ORDER if score.of(kind).state in (State.MISSING, State.MAYBE)]
        for quality in lacking[:SHOWN]:
            self._add_quality(quality, score.of(quality).line)

    def _add_quality(self, quality: Quality, line: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(14))
        row.addWidget(Tile(quality, self._theme), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(self._theme.gap(2))
        words.addWidget(label(QUALITY_NAMES[quality], "title"))
        words.addWidget(label(told(line), "body", wrap=True))
        row.addLayout(words, 1)
        self._side.addLayout(row)
