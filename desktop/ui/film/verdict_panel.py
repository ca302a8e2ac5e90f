"""The right of the room: the verdict in words, what is to be looked at, and what the file will be called."""

from html import escape

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.media.cue_list import CueList
from desktop.services.films import Verdict
from desktop.ui.film.film_finding import FilmFinding
from desktop.ui.film.film_words import VERDICT_SIGNS
from desktop.ui.film.verdict import Judgement
from desktop.ui.look.theme import Theme
from desktop.ui.paint.marks import paint_icon
from desktop.ui.widgets.parts import button, empty, ground, label, show_theme_below
from desktop.ui.widgets.steady_scroll import SteadyScroll

SAME = 0.02  # seconds within which a finding is about the cue that begins there
TINTS = {"success": "success_soft", "warn": "warn_soft", "danger": "danger_soft", "text_2": "sunken"}


class VerdictPanel(QWidget):
    """`followed` carries a place in seconds, `mend_pressed` the wish to mend all that can be mended safely,
    `look_pressed` to have the film looked into, `post_pressed` to make a post of it, `remove_pressed` to have it out of
    the plan."""

    followed = Signal(float)
    mend_pressed = Signal()
    look_pressed = Signal()
    post_pressed = Signal()
    remove_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface", "left")
        self._theme = theme
        self._judgement: Judgement | None = None
        self._cues = CueList()
        self._rows: list[FilmFinding] = []
        self._build()
        self.show_theme(theme)

    @property
    def rows(self) -> tuple[FilmFinding, ...]:
        return tuple(self._rows)

    def show_judgement(self, judgement: Judgement, cues: CueList) -> None:
        """Rows that say the same stay, so that the focus in them does."""
        before = self._judgement
        self._judgement, self._cues = judgement, cues
        self.title.setText(judgement.title)
        self.line.setText(judgement.line)
        self.line.setVisible(bool(judgement.line))
        self.look.setVisible(judgement.verdict == Verdict.UNSEEN)
        self._draw_tile()
        if before is None or before.findings != judgement.findings:
            self._fill()

    def show_mendable(self, mendable: bool) -> None:
        self.mend.setVisible(mendable)

    def show_postless(self, postless: bool) -> None:
        """A film that is in no post yet can be made one of."""
        for part in (self.post, self.remove):
            part.setVisible(postless)

    def show_file(self, before: str, name: str, after: str) -> None:
        """The sentence at the foot, the file's name in bold; nothing where `before` is empty."""
        self._note.setVisible(bool(before))
        self.file.setText(f"{escape(before)} <b>{escape(name)}</b> {escape(after)}" if name else escape(before))
        self.file.setAccessibleName(" ".join(filter(None, (before, name, after))))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        side = theme.gap(18)
        self._head.setContentsMargins(0, 0, 0, theme.gap(14))
        self._head.setSpacing(theme.gap(12))
        self._column.setContentsMargins(side, theme.gap(18), max(4, side - theme.px(14)), theme.gap(12))
        self._foot.setSpacing(theme.gap(10))
        self._foot.setContentsMargins(side, 0, side, theme.gap(16))
        self._words.setContentsMargins(theme.gap(14), theme.gap(8), theme.gap(14), theme.gap(8))
        show_theme_below(self, theme)
        self._draw_tile()
        self._fill()

    def _build(self) -> None:
        self._tile = QLabel()
        self.title, self.line = label("", "title", wrap=True), label("", "meta", wrap=True)
        self._head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        self._head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(words, 1)
        self.look = button(self.tr("Se gjennom filmen"), self.look_pressed.emit, icon="eye")
        self.look.hide()
        self.mend = button(self.tr("Rett det som kan rettes"), self.mend_pressed.emit, size="small", icon="check")
        self.mend.setToolTip(self.tr("Rydder overlapp, opphold og linjedeling. Kan angres."))
        self.mend.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.look)
        self._column.addLayout(self._list)
        self._column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.post = button(self.tr("Lag innlegg av filmen"), self.post_pressed.emit, icon="plus")
        self.remove = button(self.tr("Ta bort fra planen"), self.remove_pressed.emit, icon="trash")
        self.post.hide()
        self.remove.hide()
        self._note = QFrame()
        self._note.setProperty("note", True)
        self.file = label("", "meta", wrap=True)
        self.file.setTextFormat(Qt.TextFormat.RichText)
        self._words = QVBoxLayout(self._note)
        self._words.addWidget(self.file)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.post)
        self._foot.addWidget(self.remove)
        self._foot.addWidget(self._note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(SteadyScroll(inside), 1)
        whole.addLayout(self._foot)

    def _fill(self) -> None:
        empty(self._list)
        self._rows = []
        for finding in self._judgement.findings if self._judgement else ():
            row = FilmFinding(finding, self._cue_at(finding.at), self._theme)
            row.followed.connect(self.followed)
            self._rows.append(row)
            self._list.addWidget(row)

    def _cue_at(self, seconds: float) -> int:
        places = (place for place, cue in enumerate(self._cues) if abs(cue.start - seconds) < SAME)
        return next(places, -1) + 1

    def _draw_tile(self) -> None:
        theme = self._theme
        verdict = self._judgement.verdict if self._judgement else Verdict.UNSEEN
        role = VERDICT_SIGNS[verdict][1]
        side = theme.px(44)
        self._tile.setFixedSize(side, side)
        self._tile.setPixmap(_tile(theme, role, side))


def _tile(theme: Theme, role: str, side: int) -> QPixmap:
    """The sign for captions on a soft ground in the verdict's colour; in high contrast a line goes round it."""
    made = QPixmap(side * 2, side * 2)
    made.setDevicePixelRatio(2)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("line") if theme.name == "contrast" else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(TINTS[role]))
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 10, 10)
    size = round(side * 0.6)
    paint_icon(painter, "cc", theme.colour(role), QRect((side - size) // 2, (side - size) // 2, size, size))
    painter.end()
    return made
