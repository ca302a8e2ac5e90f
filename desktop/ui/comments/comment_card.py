"""The comment itself: who, where, when, and its words with the ones that count marked."""

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.domain.post import Post
from desktop.domain.words import clock_words
from desktop.services.comments import CommentView
from desktop.ui.comments.comment_words import shown_text
from desktop.ui.look.theme import Theme
from desktop.ui.widgets.parts import button, label
from desktop.ui.words import CHANNEL_NAMES, short_day


class CommentCard(QFrame):
    """`picture_wanted` asks for the picture of it that was kept."""

    picture_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("box", True)
        self._shown: tuple[CommentView, Post | None] | None = None
        self._writer, self._about = label("", "strong"), label("", "meta", wrap=True)
        self._words = QLabel()
        self._words.setProperty("level", "comment")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(self._writer)
        head.addWidget(self._about, 1)
        self._column.addLayout(head)
        self._column.addWidget(self._words)
        self._picture = button(self.tr("Vis skjermbildet …"), self.picture_wanted.emit, kind="quiet", icon="eye")
        self._column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_theme(theme)

    def show_comment(self, view: CommentView, post: Post | None) -> None:
        self._shown = (view, post)
        comment, theme = view.comment, self._theme
        self._writer.setText(comment.called or self.tr("Ukjent"))
        under = self.tr("til «{title}»").format(title=post.title) if post else ""
        seen = self.tr("sett {day} kl. {clock}").format(
            day=short_day(comment.seen.date()), clock=clock_words(comment.seen.time())
        )
        self._about.setText(" · ".join(part for part in (under, CHANNEL_NAMES[comment.channel], seen) if part))
        start, end = view.verdict.start, view.verdict.end
        self._words.setText(marked(shown_text(comment), start, end, theme))
        spoken = self.tr("Det gjelder: {words}").format(words=view.verdict.words) if view.verdict.words else ""
        self._words.setAccessibleName(shown_text(comment))
        self._words.setAccessibleDescription(spoken)
        self._picture.setVisible(bool(comment.evidence))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        margin = theme.gap(18)
        self._column.setContentsMargins(margin, theme.gap(12), margin, theme.gap(16))
        self._column.setSpacing(theme.gap(8))
        if self._shown is not None:
            self.show_comment(*self._shown)


def marked(words: str, start: int, end: int, theme: Theme) -> str:
    """The words as rich text, underlined on a tint from `start` to `end`; -1 marks nothing."""
    if start < 0:
        return _plain(words)
    tint = "transparent" if theme.name == "contrast" else theme.colour("warn_soft").name()
    ink = theme.colour("text").name()
    style = f"color: {ink}; background-color: {tint}; text-decoration: underline;"
    return f'{_plain(words[:start])}<span style="{style}">{_plain(words[start:end])}</span>{_plain(words[end:])}'


def _plain(words: str) -> str:
    return html.escape(words).replace("\n", "<br>")
