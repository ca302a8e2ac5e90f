"""Who wrote it: what they have written before, where they stand on the ladder, and what to do with hate."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.comment import Rung
from desktop.services.comments import CommentView
from desktop.ui.comments.comment_words import done_words, rung_words
from desktop.ui.look import icons
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, empty, hairline, label, show_theme_below
from desktop.ui.words import short_day_month

LADDER = (Rung.FIRST, Rung.SECOND, Rung.BLOCK)
SHOWN = 5


class StepMark(QWidget):
    """The number of a step; the one the writer stands on is filled. Its words stand beside."""

    def __init__(self, number: int, theme: Theme, *, here: bool) -> None:
        super().__init__()
        self._number, self._theme, self._here = number, theme, here
        self.setFixedSize(QSize(theme.px(32), theme.px(32)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(QPen(theme.colour("accent" if self._here else "line_strong"), 1.5))
        painter.setBrush(theme.colour("accent") if self._here else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRect(1, 1, self.width() - 3, self.height() - 3))
        painter.setPen(theme.colour("on_accent" if self._here else "text"))
        painter.setFont(theme.font("body", bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class WriterPanel(QWidget):
    """`contact_wanted` asks for the administration's address to be written."""

    contact_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[CommentView, str] | None = None
        self._column = QVBoxLayout(self)
        self.show_theme(theme)

    def show_writer(self, view: CommentView, contact: str) -> None:
        self._shown = (view, contact)
        empty(self._column)
        self._column.addWidget(label(view.comment.called or self.tr("Ukjent"), "title", wrap=True))
        if view.comment.locked:
            words = self.tr("Navnet er låst. Det vises når samtykkeregisteret er åpent.")
            self._column.addWidget(label(words, "meta", wrap=True))
        self._column.addWidget(label(self._history_words(view), "meta", wrap=True))
        for one in view.history[:SHOWN]:
            words = done_words(one) if not one.waits else self.tr("Venter")
            self._column.addWidget(label(f"{short_day_month(one.seen.date())} {words}", "meta", wrap=True))
        self._column.addWidget(hairline())
        breach = view.comment.rule != "ok" or view.comment.hate
        if breach and view.rung != Rung.OUTSIDE:
            self._column.addWidget(label(self.tr("Steg for steg"), "strong"))
            for number, rung in enumerate(LADDER, 1):
                self._add_step(number, rung, here=rung == view.rung)
            self._column.addWidget(hairline())
        self._add_note("sev-stop", "danger", self.tr("Hat eller trusler?"),
                       self.tr("Hopp over trappa. Ta et bilde, fjern straks og si fra til sekretariatet."))  # fmt: skip
        self._column.addWidget(label(contact or self.tr("Ingen kontakt er skrevet inn."), "meta", wrap=True))
        self._column.addWidget(button(self.tr("Kontakt i sekretariatet …"), self.contact_wanted.emit, kind="quiet"),
                               0, Qt.AlignmentFlag.AlignLeft)  # fmt: skip
        self._column.addStretch()
        self._add_note(
            "sev-tip", "info", self.tr("Kritikk er aldri brudd"), self.tr("Er dere i tvil, la den stå og svar.")
        )
        show_theme_below(self, self._theme)

    def clear(self) -> None:
        self._shown = None
        empty(self._column)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        margin = theme.gap(18)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(theme.gap(10))
        if self._shown is not None:
            self.show_writer(*self._shown)

    def _history_words(self, view: CommentView) -> str:
        before = len(view.history)
        breaches = sum(one.rule != "ok" for one in view.history)
        if not before:
            return self.tr("Har ikke skrevet til dere før.")
        if not breaches:
            return self.tr("Har skrevet {count} før. Ingen brudd.").format(count=before)
        return self.tr("Har skrevet {count} før. Brudd: {breaches}.").format(count=before, breaches=breaches)

    def _add_step(self, number: int, rung: Rung, *, here: bool) -> None:
        title, line = rung_words(rung)
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(14))
        row.addWidget(StepMark(number, self._theme, here=here), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, "strong", wrap=True))
        words.addWidget(label(self.tr("Her er dere nå") if here else line, "meta", wrap=True))
        row.addLayout(words, 1)
        self._column.addLayout(row)

    def _add_note(self, icon: str, role: str, title: str, line: str) -> None:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.gap(10))
        sign = QLabel()
        sign.setPixmap(icons.render(icon, theme.colour(role), theme.px(22), 2.0, theme.colour("surface")))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.gap(2))
        words.addWidget(label(title, "strong", wrap=True))
        words.addWidget(label(line, "meta", wrap=True))
        row.addLayout(words, 1)
        self._column.addLayout(row)
